// How the save state is told: in words, with an icon and a tone.
import type { Failure } from '#handbook/model/failure.ts'
import type { FolderState } from '#renderer/state/open-book.svelte.ts'
import type { SaveState } from '#renderer/state/saving.svelte.ts'
import type { SaveWords } from '#renderer/text/save-words.ts'

/** `kind` changes only when something else is to be said aloud; `text` also with each new time. */
export type SaveLook = {
  readonly kind: 'saved' | 'saving' | 'folderAway' | 'failed'
  readonly text: string
}

/** The save state in words. `time` says when, or is null when nothing was written in this book yet. */
export function saveLook(
  state: SaveState,
  folder: FolderState,
  time: string | null,
  words: SaveWords,
): SaveLook {
  if (state.kind === 'failed') return { kind: 'failed', text: words.failed(reasonOf(state.failure, words)) }
  if (state.kind === 'saving') return { kind: 'saving', text: words.saving }
  if (!folder.reachable) return { kind: 'folderAway', text: words.folderAway }
  return { kind: 'saved', text: time === null ? words.allSaved : words.saved(time) }
}

function reasonOf(failure: Failure, words: SaveWords): string | null {
  return failure.kind === 'cannotWrite' ? words.reason[failure.trouble] : null
}
