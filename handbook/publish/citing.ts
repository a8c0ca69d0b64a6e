// The sources that an edition cites, and its citations in the style of the book.
import { styleCitations } from '#handbook/citations/style-citations.ts'
import { citationText, type CitationStyle } from '#handbook/citations/citation-style.ts'
import type { BibliographyEntry } from '#handbook/model/book-lists.ts'
import { textAttribute, type Content, type ContentNode } from '#handbook/model/content.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import type { ViewSource, ViewSpan } from './edition.ts'
import { languageOf, publishedWords } from './words.ts'

type Cited = { readonly source: string; readonly locator: string }

/** Styles the citations of a handbook that is already that of one edition. */
export class Citer {
  readonly #cited: readonly BibliographyEntry[]
  readonly #style: CitationStyle

  constructor(handbook: Handbook) {
    const { language } = handbook.facts
    const ids = citedIn(handbook)
    this.#cited = handbook.bibliography.filter(({ id }) => ids.has(id))
    const { missingSource } = publishedWords(language)
    this.#style = styleCitations(this.#cited, languageOf(language), missingSource)
  }

  /** Citations that stand side by side as one; a source that the book does not list is told as missing. */
  cite(cluster: readonly Cited[]): Extract<ViewSpan, { type: 'citation' }> {
    const parts = this.#style.citation(cluster)
    return { type: 'citation', text: citationText(parts), parts }
  }

  /** The sources cited, styled, in the order of the list. */
  bibliography(): readonly ViewSource[] {
    return this.#style.bibliography(this.#cited.map(({ id }) => id))
  }
}

function citedIn({ chapters, practices }: Handbook): ReadonlySet<string> {
  const texts = [
    ...chapters.map(({ content }) => content),
    ...practices.flatMap(({ fields }) => Object.values(fields)),
  ]
  return new Set(texts.flatMap(sourcesIn))
}

function sourcesIn(content: Content): readonly string[] {
  return content.flatMap((node: ContentNode) => {
    const source = node.type === 'citation' ? textAttribute(node, 'source') : null
    return [...(source === null ? [] : [source]), ...sourcesIn(node.content ?? [])]
  })
}
