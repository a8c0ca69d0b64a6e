// A chapter or practice as search sees it: its passages, the values by which it can be limited, its texts by weight.
import { areas } from '#handbook/model/areas.ts'
import type { Chapter, Handbook, Practice, PracticeFacts, Stage } from '#handbook/model/handbook.ts'
import { areaWords } from './area-words.ts'
import { facets, type Facet } from './facets.ts'
import type { IndexedDocument, Stretch } from './index/document.ts'
import { searchLanguageOf } from './language/language.ts'
import { passagesOf, type Passage } from './passage.ts'
import { fold } from './text.ts'

/** One value of a facet; values that fold to the same `folded` are one. */
export type DocumentValue = { readonly value: string; readonly folded: string }

/** A chapter or practice made searchable. */
export type SearchDocument = {
  readonly kind: 'chapter' | 'practice'
  readonly id: string
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

/** Everything of a handbook that can be found, in reading order. The bin is not among it. */
export function searchDocuments({ facts, chapters, practices }: Handbook): readonly SearchDocument[] {
  return [...chapters, ...practices].map((page) => searchDocument(page, facts.language))
}

/** A chapter or practice made searchable; `language` is the book's BCP 47 tag. */
export function searchDocument(page: Chapter | Practice, language: string): SearchDocument {
  return page.kind === 'chapter' ? fromChapter(page, language) : fromPractice(page, language)
}

function fromChapter({ kind, id, title, content, edited }: Chapter, language: string): SearchDocument {
  return {
    ...{ kind, id, edited, place: '', stage: null, keywords: [] },
    title: { text: title, language: searchLanguageOf(language) },
    values: valuesOf({ kind: [kind] }),
    passages: passagesOf(content, null, language),
  }
}

function fromPractice(
  { kind, id, title, fields, facts, edited }: Practice,
  language: string,
): SearchDocument {
  const written = Object.entries(fields).flatMap(([field, content]) => passagesOf(content, field, language))
  const keywords = [
    ...facts.keywords.map(({ label }) => label),
    ...facts.targetGroups,
    ...facts.services,
    ...facts.methods,
  ]
  const stage = facts.stage === 'unknown' ? null : facts.stage
  return {
    ...{ kind, id, edited, keywords, stage, place: facts.place },
    title: { text: title, language: searchLanguageOf(language) },
    values: valuesOf({ ...factValues(facts), kind: [kind], stage: stage === null ? [] : [stage] }),
    passages: [...written, ...factsPassage(facts, keywords, language)],
  }
}

function factValues(facts: PracticeFacts): Partial<Record<Facet, readonly string[]>> {
  return {
    area: facts.areas,
    targetGroup: facts.targetGroups,
    service: facts.services,
    method: facts.methods,
    organisation: facts.organisations.flatMap(({ then, now }) => [then, now]),
    review: [facts.review],
    keyword: facts.keywords.map(({ label }) => label),
  }
}

function valuesOf(given: Partial<Record<Facet, readonly string[]>>): SearchDocument['values'] {
  const distinct = (values: readonly string[]): readonly DocumentValue[] => {
    const byFolded = new Map(values.map((value) => [fold(value.trim()), value.trim()]))
    byFolded.delete('')
    return [...byFolded].map(([folded, value]) => ({ value, folded }))
  }
  return Object.fromEntries(
    facets.map((facet) => [facet, distinct(given[facet] ?? [])]),
  ) as unknown as SearchDocument['values']
}

/** The facts of a practice as one passage, so that what is found in them can be shown. */
function factsPassage(
  facts: PracticeFacts,
  keywords: readonly string[],
  language: string,
): readonly Passage[] {
  const said = [
    facts.place,
    ...facts.areas.flatMap(areaNames),
    ...facts.organisations.flatMap(({ then, now }) => [then, now]),
    facts.project,
    ...keywords,
    ...facts.funders,
    ...facts.sources.map(({ title }) => title),
    facts.plainSummary,
  ]
  const text = said.filter((each) => each.trim() !== '').join(' · ')
  if (text === '') return []
  const stretches = [{ text, language: searchLanguageOf(language) }]
  return [{ stretches, plain: text.length, path: [], field: null, heading: false }]
}

function areaNames(id: string): readonly string[] {
  const area = areas.find((each) => each.id === id)
  return area === undefined ? [] : [area.fi, ...areaWords(id)]
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
