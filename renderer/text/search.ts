// The words of searching in the three languages of the window.
import type { Language } from '#handbook/model/failure-words.ts'

/** The words of the search box, its results, filters and preview. Numbers come in ready where `shown` is. */
export type SearchWords = {
  readonly search: string
  readonly clear: string
  readonly results: string
  /** The heading over the hits. */
  readonly found: (count: number, shown: string, query: string) => string
  readonly notFound: (query: string) => string
  readonly notFoundHint: string
  readonly notFoundFiltered: string
  /** Told to screen readers. */
  readonly announce: (count: number, shown: string) => string
  readonly forms: (forms: string) => string
  readonly more: (shown: number, total: string) => string
  readonly chapters: string
  readonly practices: string
  readonly chapter: (number: number) => string
  readonly practice: string
  readonly places: (count: number, inTitle: boolean) => string
  readonly details: string
  readonly filters: string
  readonly kind: string
  readonly kinds: Readonly<Record<'all' | 'chapter' | 'practice', string>>
  readonly area: string
  readonly allAreas: string
  readonly removeFilter: (filter: string) => string
  readonly clearFilters: string
  readonly preview: string
  readonly openPlace: string
  readonly openThis: (name: string) => string
}

const fi: SearchWords = {
  search: 'Etsi kirjasta',
  clear: 'Tyhjennä haku',
  results: 'Hakutulokset',
  found: (count, shown, query) => `${count === 1 ? '1 osuma' : `${shown} osumaa`} sanalle ”${query}”`,
  notFound: (query) => `Ei osumia sanalle ”${query}”`,
  notFoundHint: 'Kokeile lyhyempää sanaa tai sanan toista muotoa.',
  notFoundFiltered: 'Osumia voi olla muualla kirjassa. Poista rajaukset, niin näet ne.',
  announce: (count, shown) => (count === 0 ? 'Ei osumia' : count === 1 ? '1 osuma' : `${shown} osumaa`),
  forms: (forms) => `Mukana taivutusmuodot ja yhdyssanat: ${forms}`,
  more: (shown, total) => `Näytetään ${shown} parasta osumaa ${total} osumasta. Tarkenna hakua.`,
  chapters: 'Luvut',
  practices: 'Hyvät käytännöt',
  chapter: (number) => `Luku ${number}`,
  practice: 'Hyvä käytäntö',
  places: (count, inTitle) => {
    const places = count === 1 ? '1 kohta' : `${count} kohtaa`
    if (!inTitle) return places
    return count === 0 ? 'Nimi' : `Nimi ja ${places}`
  },
  details: 'Kortin tiedot',
  filters: 'Rajaa hakua',
  kind: 'Laji',
  kinds: { all: 'Kaikki', chapter: 'Luku', practice: 'Hyvä käytäntö' },
  area: 'Alue',
  allAreas: 'Kaikki alueet',
  removeFilter: (filter) => `Poista rajaus: ${filter}`,
  clearFilters: 'Poista rajaukset',
  preview: 'Esikatselu',
  openPlace: 'Avaa kohta',
  openThis: (name) => `Avaa kohta: ${name}`,
}

const sv: SearchWords = {
  search: 'Sök i boken',
  clear: 'Töm sökningen',
  results: 'Sökresultat',
  found: (count, shown, query) => `${count === 1 ? '1 träff' : `${shown} träffar`} på ”${query}”`,
  notFound: (query) => `Inga träffar på ”${query}”`,
  notFoundHint: 'Pröva ett kortare ord eller en annan form av ordet.',
  notFoundFiltered: 'Det kan finnas träffar på annat håll i boken. Rensa filtren för att se dem.',
  announce: (count, shown) => (count === 0 ? 'Inga träffar' : count === 1 ? '1 träff' : `${shown} träffar`),
  forms: (forms) => `Böjda och sammansatta ord är med: ${forms}`,
  more: (shown, total) => `De ${shown} bästa träffarna av ${total} visas. Precisera sökningen.`,
  chapters: 'Kapitel',
  practices: 'God praxis',
  chapter: (number) => `Kapitel ${number}`,
  practice: 'God praxis',
  places: (count, inTitle) => {
    const places = count === 1 ? '1 ställe' : `${count} ställen`
    if (!inTitle) return places
    return count === 0 ? 'Namnet' : `Namnet och ${places}`
  },
  details: 'Kortets uppgifter',
  filters: 'Begränsa sökningen',
  kind: 'Typ',
  kinds: { all: 'Alla', chapter: 'Kapitel', practice: 'God praxis' },
  area: 'Område',
  allAreas: 'Alla områden',
  removeFilter: (filter) => `Ta bort filtret: ${filter}`,
  clearFilters: 'Rensa filtren',
  preview: 'Förhandsvisning',
  openPlace: 'Öppna stället',
  openThis: (name) => `Öppna stället: ${name}`,
}

const en: SearchWords = {
  search: 'Search the book',
  clear: 'Clear the search',
  results: 'Search results',
  found: (count, shown, query) => `${count === 1 ? '1 hit' : `${shown} hits`} for “${query}”`,
  notFound: (query) => `No hits for “${query}”`,
  notFoundHint: 'Try a shorter word or another form of the word.',
  notFoundFiltered: 'There may be hits elsewhere in the book. Clear the filters to see them.',
  announce: (count, shown) => (count === 0 ? 'No hits' : count === 1 ? '1 hit' : `${shown} hits`),
  forms: (forms) => `Inflected and compound words are included: ${forms}`,
  more: (shown, total) => `The best ${shown} of ${total} hits are shown. Make the search more exact.`,
  chapters: 'Chapters',
  practices: 'Good practices',
  chapter: (number) => `Chapter ${number}`,
  practice: 'Good practice',
  places: (count, inTitle) => {
    const places = count === 1 ? '1 place' : `${count} places`
    if (!inTitle) return places
    return count === 0 ? 'Name' : `Name and ${places}`
  },
  details: 'About the card',
  filters: 'Limit the search',
  kind: 'Kind',
  kinds: { all: 'All', chapter: 'Chapter', practice: 'Good practice' },
  area: 'Area',
  allAreas: 'All areas',
  removeFilter: (filter) => `Remove filter: ${filter}`,
  clearFilters: 'Clear filters',
  preview: 'Preview',
  openPlace: 'Open place',
  openThis: (name) => `Open place: ${name}`,
}

/** The search's words by language of the window. */
export const searchWords: Readonly<Record<Language, SearchWords>> = { fi, sv, en }
