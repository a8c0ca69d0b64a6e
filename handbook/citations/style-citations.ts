// Citations and the list of sources of one edition, styled by names and year.
import type { Engine } from 'citeproc'
import type { BibliographyEntry } from '#handbook/model/book-lists.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import type { Citation, CitationStyle, StyledSource } from './citation-style.ts'
import { placeIn } from './source-place.ts'
import { citedParts } from './style/cited-parts.ts'
import { engineFor } from './style/engine.ts'
import { markedWords } from './style/marked-words.ts'
import { neutralText } from './style/neutral-text.ts'
import { styledItem } from './style/styled-item.ts'

/** The name under which the engine knows the source that is not there. */
const missingId = 'missing'
/** Enough for every edition of a book: an edit of its text finds the style of its sources ready. */
const mostKept = 8
const kept: { readonly key: string; readonly style: CitationStyle }[] = []

/**
 * The sources that an edition cites, styled in its language. Sources of the same names and year are told apart as
 * 2013a and 2013b, so what the edition does not cite should not be among them. `missing` stands for a source
 * that is not there: "[lähde puuttuu]". The engine starts at the first use, and once for the same sources.
 */
export function styleCitations(
  sources: readonly BibliographyEntry[],
  language: Language,
  missing: string,
): CitationStyle {
  const key = JSON.stringify([language, missing, sources])
  const known = kept.find((each) => each.key === key)
  if (known !== undefined) return known.style
  const style = newStyle(sources, language, missing)
  kept.splice(mostKept - 1)
  kept.unshift({ key, style })
  return style
}

function newStyle(sources: readonly BibliographyEntry[], language: Language, missing: string): CitationStyle {
  // The engine keeps items by their names in plain objects, so it is not handed names from outside.
  const names = new Map(sources.map(({ id }, index) => [id, `source-${index}`]))
  const ids = new Map([...names].map(([id, name]) => [name, id]))
  const engine = once(() => engineFor(itemsOf(sources, missing), language))
  const list = once(() => listOf(engine(), ids))
  const cite = ({ source, locator }: Citation) => {
    const place = placeIn(locator)
    const id = names.get(source) ?? missingId
    return place === '' ? { id } : { id, suffix: `, ${neutralText(place)}` }
  }
  return {
    citation: (cluster) =>
      cluster.length === 0
        ? []
        : citedParts(engine().makeCitationCluster(cluster.map(cite))).map(({ text, item }) => ({
            text,
            source: item === null ? null : (ids.get(item) ?? null),
          })),
    bibliography: (cited) => {
      const wanted = new Set(cited)
      return wanted.size === 0 ? [] : list().filter(({ id }) => wanted.has(id))
    },
  }
}

function itemsOf(sources: readonly BibliographyEntry[], missing: string) {
  const items = sources.map(({ item }, index) => styledItem(`source-${index}`, item))
  const absent = { id: missingId, type: 'legislation', title: neutralText(missing) }
  return new Map([...items, absent].map((item) => [String(item['id']), item]))
}

function listOf(engine: Engine, ids: ReadonlyMap<string, string>): readonly StyledSource[] {
  const [{ entry_ids }, entries] = engine.makeBibliography()
  return entries.flatMap((entry, index) => {
    const id = ids.get(entry_ids[index]?.[0] ?? '')
    return id === undefined ? [] : [{ id, spans: markedWords(entry) }]
  })
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
