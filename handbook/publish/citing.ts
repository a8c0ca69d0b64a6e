// Cites sources in the style of the book, and remembers which were cited, for the list of sources.
import type { CitationStyle } from '#handbook/citations/citation-style.ts'
import { sourceLabel } from '#handbook/citations/source-label.ts'
import type { BibliographyEntry } from '#handbook/model/book-lists.ts'
import type { ViewSource, ViewSpan } from './edition.ts'

type Cited = { readonly source: string; readonly locator: string }

/** Resolves citations in reading order. */
export class Citer {
  readonly #style: CitationStyle
  readonly #known: ReadonlySet<string>
  readonly #cited = new Set<string>()

  constructor(bibliography: readonly BibliographyEntry[]) {
    this.#style = byLabels(bibliography)
    this.#known = new Set(bibliography.map(({ id }) => id))
  }

  /** Citations that stand side by side as one; sources that the book does not list are told as missing. */
  cite(cluster: readonly Cited[]): Extract<ViewSpan, { type: 'citation' }> {
    const sources = cluster.map(({ source }) => source).filter((id) => this.#known.has(id))
    for (const id of sources) this.#cited.add(id)
    return { type: 'citation', text: this.#style.citation(cluster), sources: [...new Set(sources)] }
  }

  /** The sources cited so far, styled, in the order of the list. */
  bibliography(): readonly ViewSource[] {
    return this.#style.bibliography([...this.#cited])
  }
}

/** Sources told by their labels. */
function byLabels(bibliography: readonly BibliographyEntry[]): CitationStyle {
  const labels = new Map(bibliography.map(({ id, item }) => [id, sourceLabel(item)]))
  return {
    citation: (cluster) =>
      `(${cluster.map(({ source, locator }) => [labels.get(source) ?? '–', locator].filter((part) => part !== '').join(', ')).join('; ')})`,
    bibliography: (cited) =>
      cited.flatMap((id) => [{ id, spans: [{ type: 'words', text: labels.get(id) ?? '' }] }]),
  }
}
