// Sources in memory: those of other programs are read, and the book's own named, as the worker does.
import { importSources } from '#handbook/citations/import-sources.ts'
import { citationText } from '#handbook/citations/citation-style.ts'
import { styleCitations } from '#handbook/citations/style-citations.ts'
import type { BibliographyEntry } from '#handbook/model/book-lists.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import { success } from '#handbook/model/failure.ts'

type Listed = { readonly sources: readonly BibliographyEntry[]; readonly language: Language }

/** Answers the calls about sources. */
export const sourceAnswers = {
  'sources.read': ({ text }: { readonly text: string }) => success(importSources(text)),
  'sources.names': ({ sources, language }: Listed) => {
    const style = styleCitations(sources, language, '')
    const names = sources.map(({ id }) => [
      id,
      citationText(style.citation([{ source: id, locator: '' }])).slice(1, -1),
    ])
    return success(Object.fromEntries(names))
  },
}
