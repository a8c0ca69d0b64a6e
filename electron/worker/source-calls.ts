// The calls about sources: reading those of other programs, and naming the book's own as citations do.
import type { Handlers } from '#contract'
import { importSources } from '#handbook/citations/import-sources.ts'
import { citationText } from '#handbook/citations/citation-style.ts'
import { styleCitations } from '#handbook/citations/style-citations.ts'
import { success } from '#handbook/model/failure.ts'

/** Serves the calls; they need no book, for the window says what they are about. */
export const sourceCalls: Handlers<'sources.read' | 'sources.names'> = {
  'sources.read': ({ text }) => Promise.resolve(success(importSources(text))),
  'sources.names': ({ sources, language }) => {
    const style = styleCitations(sources, language, '')
    const names = sources.map(({ id }) => [
      id,
      inside(citationText(style.citation([{ source: id, locator: '' }]))),
    ])
    return Promise.resolve(success(Object.fromEntries(names) as Readonly<Record<string, string>>))
  },
}

function inside(citation: string): string {
  return citation.replace(/^\((.*)\)$/s, '$1')
}
