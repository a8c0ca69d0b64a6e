// A hit as a cross-reference in the page that is being written, at the caret it has there.
import { tick } from 'svelte'
import type { Hit } from '#handbook/search/hit.ts'
import { getCurrentEditor } from '#renderer/editor/current-editor.svelte.ts'
import { insertReference } from '#renderer/editor/inserts/references.ts'
import { getApp, getBook } from '#renderer/state/context.ts'
import { getSearch } from '#renderer/state/search.svelte.ts'
import { getLanguage } from '#renderer/text/language.svelte.ts'
import { searchWords } from '#renderer/text/search.ts'

/** The keys that insert the chosen hit, as they are shown. */
export const referenceKeys = 'Ctrl Shift Enter'

/** What can be done with a hit beside opening it. */
export type ReferenceToHit = {
  /** True when the page behind the results can take a reference to the hit: a page of the book, and not itself. */
  readonly fits: (hit: Hit) => boolean
  /** Puts the reference at the caret, puts the results away and goes on writing. */
  readonly insert: (hit: Hit) => Promise<void>
}

/** For components; to be asked for while one is set up. */
export function getReferenceToHit(): ReferenceToHit {
  const current = getCurrentEditor()
  const search = getSearch()
  const app = getApp()
  const book = getBook()
  const language = getLanguage()
  const command = ({ id, title }: Hit) => insertReference(id, null, title)
  const fits = (hit: Hit): boolean =>
    search.scope === 'book' &&
    hit.entry === null &&
    book.view === 'page' &&
    hit.id !== book.page?.id &&
    current.can(command(hit))
  return {
    fits,
    insert: async (hit) => {
      if (!fits(hit)) return
      search.open = false
      await tick()
      if (current.run(command(hit)))
        app.toasts.show(searchWords[language.current].referenceInserted(hit.title))
    },
  }
}
