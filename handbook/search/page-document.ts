// A chapter or practice as search sees it: its passages, the values by which it can be limited, its subject words.
import { areas } from '#handbook/model/areas.ts'
import type { Variable } from '#handbook/model/book-lists.ts'
import type { Chapter, Practice, PracticeFacts } from '#handbook/model/handbook.ts'
import { areaWords } from './area-words.ts'
import { valuesOf, type SearchDocument } from './document.ts'
import type { Facet } from './facets.ts'
import { searchLanguageOf } from './language/language.ts'
import { passagesOf, type Passage } from './passage.ts'

/**
 * A chapter or practice made searchable; `language` is the book's BCP 47 tag, `variables` are those that its texts may
 * name: each is found by every value it has.
 */
export function pageDocument(
  page: Chapter | Practice,
  language: string,
  variables: readonly Variable[] = [],
): SearchDocument {
  return page.kind === 'chapter'
    ? fromChapter(page, language, variables)
    : fromPractice(page, language, variables)
}

function fromChapter(
  { kind, id, title, content, edited }: Chapter,
  language: string,
  variables: readonly Variable[],
): SearchDocument {
  return {
    ...{ kind, id, edited, entry: null, place: '', stage: null, keywords: [] },
    title: { text: title, language: searchLanguageOf(language) },
    values: valuesOf({ kind: [kind] }),
    passages: passagesOf(content, null, language, variables),
  }
}

function fromPractice(
  { kind, id, title, fields, facts, edited }: Practice,
  language: string,
  variables: readonly Variable[],
): SearchDocument {
  const written = Object.entries(fields).flatMap(([field, content]) =>
    passagesOf(content, field, language, variables),
  )
  const keywords = [
    ...facts.keywords.map(({ label }) => label),
    ...facts.targetGroups,
    ...facts.services,
    ...facts.methods,
  ]
  const stage = facts.stage === 'unknown' ? null : facts.stage
  return {
    ...{ kind, id, edited, entry: null, keywords, stage, place: facts.place },
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
