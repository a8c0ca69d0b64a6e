// Makes a brochure of the practice at hand, and tells what came of it.
import { nationalEdition } from '#handbook/model/edition-plan.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { AppWindow } from '#renderer/state/app-window.svelte.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import { brochureWords } from '#renderer/text/brochure.ts'

/**
 * Makes a brochure of the practice as the edition that is shown has it, to a file that the user chooses; the latest
 * words are in it. What the checks find in the practice is shown where it can be mended.
 */
export async function makeBrochure(app: AppWindow, book: OpenBook, practice: DocumentId): Promise<void> {
  await book.saving.flush()
  const edition = book.shownEdition ?? nationalEdition
  const outcome = await app.bridge.call('publish.brochure', { practice, edition })
  const words = brochureWords[app.language.current]
  if (!outcome.ok) {
    if (outcome.failure.kind === 'obstacles') book.show('checks')
    app.trouble = { of: 'brochureMade', failure: outcome.failure }
  } else if (outcome.value !== null)
    app.toasts.show(words.made(outcome.value.path.split(/[\\/]/).at(-1) ?? ''))
}
