// What can be found: a page or an entry of a list, its passages, the values by which it can be limited, its texts by weight.
import type { Stage } from '#handbook/model/handbook.ts'
import { facets, type DocumentKind, type Facet } from './facets.ts'
import type { IndexedDocument, Stretch } from './index/document.ts'
import type { Passage } from './passage.ts'
import { fold } from './text.ts'

/** One value of a facet; values that fold to the same `folded` are one. */
export type DocumentValue = { readonly value: string; readonly folded: string }

/** A chapter, a practice, a term of the glossary or a source made searchable. */
export type SearchDocument = {
  readonly kind: DocumentKind
  /** Unique among all documents: of a page its own id, of an entry one that no page can have. */
  readonly id: string
  /** The id of an entry in its list; null for a page. */
  readonly entry: string | null
  readonly title: Stretch
  readonly edited: number | null
  readonly place: string
  readonly stage: Stage | null
  readonly values: Readonly<Record<Facet, readonly DocumentValue[]>>
  readonly passages: readonly Passage[]
  /** What names a practice's subject besides its text. */
  readonly keywords: readonly string[]
}

/** The practice field whose words weigh as headings. */
const leadField = 'lyhyt-kuvaus'

/** The values of a document by facet, each once; what is not given is none. */
export function valuesOf(given: Partial<Record<Facet, readonly string[]>>): SearchDocument['values'] {
  const distinct = (values: readonly string[]): readonly DocumentValue[] => {
    const byFolded = new Map(values.map((value) => [fold(value.trim()), value.trim()]))
    byFolded.delete('')
    return [...byFolded].map(([folded, value]) => ({ value, folded }))
  }
  return Object.fromEntries(
    facets.map((facet) => [facet, distinct(given[facet] ?? [])]),
  ) as unknown as SearchDocument['values']
}

/** The texts of a document for the index, by how much they weigh. */
export function indexed(document: SearchDocument): IndexedDocument {
  const { id, title, keywords, passages } = document
  const leads = ({ heading, field }: Passage): boolean => heading || field === leadField
  return {
    id,
    title: [title],
    keywords: keywords.map((text) => ({ text, language: title.language })),
    headings: passages.filter(leads).flatMap(inLine),
    body: passages.filter((passage) => !leads(passage)).flatMap(inLine),
  }
}

function inLine({ stretches }: Passage): readonly Stretch[] {
  return stretches
}
