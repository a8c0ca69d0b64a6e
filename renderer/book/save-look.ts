// How the save state is told: in words, with an icon and a tone.
import type { Failure } from '#handbook/model/failure.ts'
import type { FolderReach } from '#handbook/store/sharing.ts'
import type { SaveState } from '#renderer/state/saving.svelte.ts'
import type { SaveWords } from '#renderer/text/save-words.ts'

/** `kind` changes only when something else is to be said aloud; `text` also with each new time. */
export type SaveLook = {
  readonly kind: 'saved' | 'saving' | 'folderAway' | 'takenOver' | 'failed'
  readonly text: string
}

/** What the save state is told from. `time` says when, or is null when nothing was written in this book yet. */
export type SaveFacts = {
  readonly save: SaveState
  readonly folder: FolderReach
  readonly takenOver: boolean
  readonly time: string | null
}

/** The save state in words: what is worst comes first. */
export function saveLook({ save, folder, takenOver, time }: SaveFacts, words: SaveWords): SaveLook {
  if (takenOver) return { kind: 'takenOver', text: words.takenOver }
  if (save.kind === 'failed') return { kind: 'failed', text: words.failed(reasonOf(save.failure, words)) }
  if (save.kind === 'saving') return { kind: 'saving', text: words.saving }
  if (!folder.reachable) return { kind: 'folderAway', text: words.folderAway }
  if (folder.failure !== null) return { kind: 'folderAway', text: words.folderClosed }
  return { kind: 'saved', text: time === null ? words.allSaved : words.saved(time) }
}

function reasonOf(failure: Failure, words: SaveWords): string | null {
  return failure.kind === 'cannotWrite' ? words.reason[failure.trouble] : null
}
