// Filters typed in the query, as in `alue:lappi kohderyhmä:nuoret`, in Finnish, Swedish and English.
import { areas } from '#handbook/model/areas.ts'
import { reviewStates, stages } from '#handbook/model/handbook.ts'
import { areaWords } from './area-words.ts'
import { documentKinds, type Facet, type Limits } from './facets.ts'
import type { TypedFilter } from './hit.ts'
import { fold } from './text.ts'

/** How each facet can be called before the colon. */
const facetNames: Readonly<Record<Facet, readonly string[]>> = {
  kind: ['laji', 'tyyppi', 'slag', 'typ', 'kind', 'type'],
  area: ['alue', 'område', 'area', 'region'],
  targetGroup: ['kohderyhmä', 'målgrupp', 'targetgroup', 'group'],
  service: ['palvelu', 'tjänst', 'service'],
  method: ['menetelmä', 'metod', 'method'],
  stage: ['vaihe', 'skede', 'stage'],
  organisation: ['organisaatio', 'organisation', 'organization'],
  review: ['tila', 'status', 'review'],
  keyword: ['asiasana', 'avainsana', 'ämnesord', 'nyckelord', 'keyword'],
}

/** How the ids of choices are called. */
const choiceNames: Readonly<Record<string, readonly string[]>> = {
  practice: ['hyvä käytäntö', 'käytäntö', 'kortti', 'god praxis', 'praxis', 'good practice'],
  chapter: ['luku', 'kapitel'],
  term: ['sanasto', 'termi', 'käsite', 'ordlista', 'begrepp', 'glossary'],
  source: ['lähteet', 'lähde', 'kirjallisuus', 'källor', 'källa', 'sources'],
  idea: ['idé'],
  pilot: ['kokeilussa', 'kokeilu', 'pilotti', 'på försök', 'försök', 'being tried'],
  inUse: ['käytössä', 'i bruk', 'in use'],
  rooting: ['juurtumassa', 'juurtunut', 'håller på att förankras', 'förankras', 'taking root'],
  ended: ['päättynyt', 'avslutad'],
  draft: ['luonnos', 'utkast'],
  commented: ['kommentoitava', 'för kommentarer', 'for comments'],
  approved: ['hyväksytty', 'godkänd'],
  published: ['julkaistu', 'publicerad'],
}

/** What a query says: its words, the filters it names, and those whose value nobody knows. */
export type ReadQuery = {
  readonly words: string
  readonly filters: readonly TypedFilter[]
  readonly unknown: readonly string[]
}

const filterPattern = /(?<=^|\s)([\p{L}\p{M}]+):(?:["”“]([^"”“]*)["”“]?|([^\s"”“]+))/gu

/**
 * Reads a query; `values` gives the values that a facet has in the book. A value is matched by how it begins,
 * case, ä, ö and å aside. What is no facet's name is words; so is a value that nothing begins with.
 */
export function readQuery(query: string, values: (facet: Facet) => readonly string[]): ReadQuery {
  const filters: TypedFilter[] = []
  const unknown: string[] = []
  const words = query.replace(filterPattern, (text: string, name: string, quoted?: string, bare?: string) => {
    const facet = facetByName.get(loose(name))
    const typed = (quoted ?? bare ?? '').trim()
    if (facet === undefined || typed === '') return text
    const meant = valuesMeant(facet, typed, values(facet))
    filters.push(...meant.map((value) => ({ facet, value, text })))
    if (meant.length === 0) unknown.push(text)
    return meant.length === 0 ? typed : ''
  })
  return { words: words.trim(), filters, unknown }
}

/** The limits with those of typed filters added. */
export function withFilters(limits: Limits, filters: readonly TypedFilter[]): Limits {
  const all: Partial<Record<Facet, readonly string[]>> = { ...limits }
  for (const { facet, value } of filters) all[facet] = [...new Set([...(all[facet] ?? []), value])]
  return all
}

/** A word without the differences that people leave out when they type in a hurry. */
function loose(text: string): string {
  return fold(text).normalize('NFD').replace(/\p{M}/gu, '')
}

const facetByName = new Map(
  Object.entries(facetNames).flatMap(([facet, names]) => names.map((name) => [loose(name), facet as Facet])),
)

/** The values whose id, or one of whose names, begins as typed; if there are none, those one of whose words does. */
function valuesMeant(facet: Facet, typed: string, present: readonly string[]): readonly string[] {
  const begun = loose(typed)
  const known = candidates(facet, present).map((value) => ({
    value,
    names: namesOf(facet, value).map(loose),
  }))
  const begins = (name: string): boolean => name.startsWith(begun)
  const direct = known.filter(({ names }) => names.some(begins))
  const meant = direct.length > 0 ? direct : known.filter(({ names }) => names.some(hasWord(begins)))
  return meant.map(({ value }) => value)
}

function hasWord(begins: (word: string) => boolean): (name: string) => boolean {
  return (name) => name.split(/[^\p{L}\p{N}]+/u).some(begins)
}

function candidates(facet: Facet, present: readonly string[]): readonly string[] {
  switch (facet) {
    case 'area':
      return [...new Set([...areas.map(({ id }) => id), ...present])]
    case 'kind':
      return documentKinds
    case 'stage':
      return stages.filter((stage) => stage !== 'unknown')
    case 'review':
      return reviewStates
    default:
      return present
  }
}

function namesOf(facet: Facet, value: string): readonly string[] {
  if (facet !== 'area') return [value, ...(choiceNames[value] ?? [])]
  const area = areas.find(({ id }) => id === value)
  return [value, ...areaWords(value), ...(area === undefined ? [] : [area.fi, area.sv])]
}
