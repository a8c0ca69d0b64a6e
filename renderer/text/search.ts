// The words of searching in the three languages of the window.
import type { Language } from '#handbook/model/failure-words.ts'
import type { DocumentKind } from '#handbook/search/facets.ts'
import type { Kinship } from '#handbook/search/hit.ts'
import type { Sorting } from '#handbook/search/question.ts'

/** The words of the search box, its results, filters and preview. Numbers come in ready where `shown` is. */
export type SearchWords = {
  readonly search: string
  readonly clear: string
  readonly results: string
  readonly recent: string
  readonly forgetRecent: string
  /** The heading over the hits; `query` may be empty when only limits were given. */
  readonly found: (count: number, shown: string, query: string) => string
  readonly notFound: (query: string) => string
  readonly notFoundHint: string
  readonly notFoundFiltered: string
  readonly didYouMean: string
  /** What was typed as a filter and is not known. */
  readonly unknownFilter: (filter: string) => string
  readonly addSynonym: string
  /** Told to screen readers. */
  readonly announce: (count: number, shown: string) => string
  readonly forms: (forms: string) => string
  readonly synonyms: (words: string) => string
  readonly near: (words: string) => string
  readonly more: (shown: number, total: string) => string
  readonly showMore: string
  readonly sort: string
  readonly sorts: Readonly<Record<Sorting, string>>
  readonly scope: string
  readonly scopes: Readonly<Record<'book' | 'bin', string>>
  readonly versionScope: (name: string) => string
  readonly inBin: string
  /** The headings of groups of hits. */
  readonly kinds: Readonly<Record<DocumentKind, string>>
  readonly all: string
  readonly chapter: (number: number) => string
  readonly practice: string
  readonly term: string
  readonly source: string
  readonly places: (count: number, inTitle: boolean) => string
  readonly details: string
  readonly filters: string
  readonly showAll: (count: number) => string
  readonly showFewer: string
  readonly removeFilter: (filter: string) => string
  readonly clearFilters: string
  readonly preview: string
  readonly openPlace: string
  readonly insertReference: string
  readonly referenceInserted: (title: string) => string
  /** Heads the list of why the words of a hit were taken as matches. */
  readonly why: string
  readonly kinships: Readonly<Record<Kinship, string>>
  readonly marked: string
  /** "2/6", and the same for screen readers. */
  readonly markedAt: (at: number, of: number) => string
  readonly nextPlace: string
  readonly previousPlace: string
  readonly clearMarks: string
  readonly versionPage: (name: string, time: string) => string
  readonly backToResults: string
  readonly openNow: string
  readonly notInVersion: string
}

const fi: SearchWords = {
  search: 'Etsi kirjasta',
  clear: 'Tyhjennä haku',
  results: 'Hakutulokset',
  recent: 'Viimeisimmät haut',
  forgetRecent: 'Tyhjennä luettelo',
  found: (count, shown, query) => `${count === 1 ? '1 osuma' : `${shown} osumaa`}${forWords(query)}`,
  notFound: (query) => `Ei osumia${forWords(query)}`,
  notFoundHint: 'Kokeile lyhyempää sanaa tai sanan toista muotoa.',
  notFoundFiltered: 'Osumia voi olla muualla kirjassa. Poista rajaukset, niin näet ne.',
  didYouMean: 'Tarkoititko:',
  unknownFilter: (filter) => `Rajausta ”${filter}” ei tunneta, joten sitä etsittiin sanoina.`,
  addSynonym: 'Lisää synonyymi…',
  announce: (count, shown) => (count === 0 ? 'Ei osumia' : count === 1 ? '1 osuma' : `${shown} osumaa`),
  forms: (forms) => `Mukana taivutusmuodot ja yhdyssanat: ${forms}`,
  synonyms: (words) => `Mukana samaa tarkoittavat sanat: ${words}`,
  near: (words) => `Mukana samannäköiset sanat: ${words}`,
  more: (shown, total) => `Näytetään ${shown} osumaa, kaikkiaan ${total}.`,
  showMore: 'Näytä lisää',
  sort: 'Järjestys',
  sorts: { relevance: 'Paras ensin', name: 'Nimen mukaan', edited: 'Uusin ensin' },
  scope: 'Mistä etsitään',
  scopes: { book: 'Etsi kirjasta', bin: 'Etsi roskakorista' },
  versionScope: (name) => `Etsi versiosta ”${name}”`,
  inBin: 'Roskakorissa',
  kinds: { chapter: 'Luvut', practice: 'Hyvät käytännöt', term: 'Sanasto', source: 'Lähteet' },
  all: 'Kaikki osumat',
  chapter: (number) => `Luku ${number}`,
  practice: 'Hyvä käytäntö',
  term: 'Sanaston termi',
  source: 'Lähde',
  places: (count, inTitle) => {
    const places = count === 1 ? '1 kohta' : `${count} kohtaa`
    if (!inTitle) return places
    return count === 0 ? 'Nimi' : `Nimi ja ${places}`
  },
  details: 'Kortin tiedot',
  filters: 'Rajaa hakua',
  showAll: (count) => `Näytä kaikki (${count})`,
  showFewer: 'Näytä vähemmän',
  removeFilter: (filter) => `Poista rajaus: ${filter}`,
  clearFilters: 'Poista rajaukset',
  preview: 'Esikatselu',
  openPlace: 'Avaa kohta',
  insertReference: 'Lisää viittauksena',
  referenceInserted: (title) => `Viittaus lisätty: ${title}`,
  why: 'Miksi tämä löytyi',
  kinships: {
    same: 'sama sana',
    form: 'taivutusmuoto',
    head: 'yhdyssana',
    modifier: 'yhdyssana',
    part: 'yhdyssanan osa',
    prefix: 'alkaa samoin',
    typo: 'melkein sama kirjoitus',
    similar: 'samannäköinen sana',
    synonym: 'samaa tarkoittava',
    joined: 'sanat yhdessä',
  },
  marked: 'Löydetyt kohdat',
  markedAt: (at, of) => `Kohta ${at}, kaikkiaan ${of}`,
  nextPlace: 'Seuraava kohta',
  previousPlace: 'Edellinen kohta',
  clearMarks: 'Poista merkinnät',
  versionPage: (name, time) =>
    `Sivu sellaisena kuin se oli versiossa ”${name}”, ${time}. Tätä ei voi muokata.`,
  backToResults: 'Takaisin hakutuloksiin',
  openNow: 'Avaa nykyinen sivu',
  notInVersion: 'Sivun tekstiä ei voi lukea tästä versiosta.',
}

function forWords(query: string): string {
  if (query === '') return ''
  return ` ${query.includes(' ') ? 'sanoille' : 'sanalle'} ”${query}”`
}

const sv: SearchWords = {
  search: 'Sök i boken',
  clear: 'Töm sökningen',
  results: 'Sökresultat',
  recent: 'Senaste sökningar',
  forgetRecent: 'Töm listan',
  found: (count, shown, query) =>
    `${count === 1 ? '1 träff' : `${shown} träffar`}${query === '' ? '' : ` på ”${query}”`}`,
  notFound: (query) => (query === '' ? 'Inga träffar' : `Inga träffar på ”${query}”`),
  notFoundHint: 'Pröva ett kortare ord eller en annan form av ordet.',
  notFoundFiltered: 'Det kan finnas träffar på annat håll i boken. Rensa filtren för att se dem.',
  didYouMean: 'Menade du:',
  unknownFilter: (filter) => `Filtret ”${filter}” är okänt och söktes som ord.`,
  addSynonym: 'Lägg till synonym…',
  announce: (count, shown) => (count === 0 ? 'Inga träffar' : count === 1 ? '1 träff' : `${shown} träffar`),
  forms: (forms) => `Böjda och sammansatta ord är med: ${forms}`,
  synonyms: (words) => `Ord med samma betydelse är med: ${words}`,
  near: (words) => `Ord som liknar är med: ${words}`,
  more: (shown, total) => `${shown} träffar av ${total} visas.`,
  showMore: 'Visa fler',
  sort: 'Ordning',
  sorts: { relevance: 'Bäst först', name: 'Efter namn', edited: 'Nyast först' },
  scope: 'Var man söker',
  scopes: { book: 'Sök i boken', bin: 'Sök i papperskorgen' },
  versionScope: (name) => `Sök i versionen ”${name}”`,
  inBin: 'I papperskorgen',
  kinds: { chapter: 'Kapitel', practice: 'God praxis', term: 'Ordlista', source: 'Källor' },
  all: 'Alla träffar',
  chapter: (number) => `Kapitel ${number}`,
  practice: 'God praxis',
  term: 'Term i ordlistan',
  source: 'Källa',
  places: (count, inTitle) => {
    const places = count === 1 ? '1 ställe' : `${count} ställen`
    if (!inTitle) return places
    return count === 0 ? 'Namnet' : `Namnet och ${places}`
  },
  details: 'Kortets uppgifter',
  filters: 'Begränsa sökningen',
  showAll: (count) => `Visa alla (${count})`,
  showFewer: 'Visa färre',
  removeFilter: (filter) => `Ta bort filtret: ${filter}`,
  clearFilters: 'Rensa filtren',
  preview: 'Förhandsvisning',
  openPlace: 'Öppna stället',
  insertReference: 'Infoga som hänvisning',
  referenceInserted: (title) => `Hänvisning infogad: ${title}`,
  why: 'Varför det här hittades',
  kinships: {
    same: 'samma ord',
    form: 'böjd form',
    head: 'sammansatt ord',
    modifier: 'sammansatt ord',
    part: 'del av ett sammansatt ord',
    prefix: 'börjar likadant',
    typo: 'nästan samma stavning',
    similar: 'liknande ord',
    synonym: 'samma betydelse',
    joined: 'orden tillsammans',
  },
  marked: 'Hittade ställen',
  markedAt: (at, of) => `Ställe ${at} av ${of}`,
  nextPlace: 'Nästa ställe',
  previousPlace: 'Föregående ställe',
  clearMarks: 'Ta bort markeringarna',
  versionPage: (name, time) => `Sidan som den var i versionen ”${name}”, ${time}. Den kan inte redigeras.`,
  backToResults: 'Tillbaka till sökresultaten',
  openNow: 'Öppna dagens sida',
  notInVersion: 'Sidans text går inte att läsa i den här versionen.',
}

const en: SearchWords = {
  search: 'Search the book',
  clear: 'Clear the search',
  results: 'Search results',
  recent: 'Recent searches',
  forgetRecent: 'Clear the list',
  found: (count, shown, query) =>
    `${count === 1 ? '1 hit' : `${shown} hits`}${query === '' ? '' : ` for “${query}”`}`,
  notFound: (query) => (query === '' ? 'No hits' : `No hits for “${query}”`),
  notFoundHint: 'Try a shorter word or another form of the word.',
  notFoundFiltered: 'There may be hits elsewhere in the book. Clear the filters to see them.',
  didYouMean: 'Did you mean:',
  unknownFilter: (filter) => `The filter “${filter}” is not known and was sought as words.`,
  addSynonym: 'Add synonym…',
  announce: (count, shown) => (count === 0 ? 'No hits' : count === 1 ? '1 hit' : `${shown} hits`),
  forms: (forms) => `Inflected and compound words are included: ${forms}`,
  synonyms: (words) => `Words of the same meaning are included: ${words}`,
  near: (words) => `Words spelled alike are included: ${words}`,
  more: (shown, total) => `${shown} of ${total} hits are shown.`,
  showMore: 'Show more',
  sort: 'Order',
  sorts: { relevance: 'Best first', name: 'By name', edited: 'Newest first' },
  scope: 'Where to search',
  scopes: { book: 'Search the book', bin: 'Search the bin' },
  versionScope: (name) => `Search the version “${name}”`,
  inBin: 'In the bin',
  kinds: { chapter: 'Chapters', practice: 'Good practices', term: 'Glossary', source: 'Sources' },
  all: 'All hits',
  chapter: (number) => `Chapter ${number}`,
  practice: 'Good practice',
  term: 'Term of the glossary',
  source: 'Source',
  places: (count, inTitle) => {
    const places = count === 1 ? '1 place' : `${count} places`
    if (!inTitle) return places
    return count === 0 ? 'Name' : `Name and ${places}`
  },
  details: 'About the card',
  filters: 'Limit the search',
  showAll: (count) => `Show all (${count})`,
  showFewer: 'Show fewer',
  removeFilter: (filter) => `Remove filter: ${filter}`,
  clearFilters: 'Clear filters',
  preview: 'Preview',
  openPlace: 'Open place',
  insertReference: 'Insert as reference',
  referenceInserted: (title) => `Reference inserted: ${title}`,
  why: 'Why this was found',
  kinships: {
    same: 'the same word',
    form: 'inflected form',
    head: 'compound',
    modifier: 'compound',
    part: 'part of a compound',
    prefix: 'begins alike',
    typo: 'nearly the same spelling',
    similar: 'similar word',
    synonym: 'the same meaning',
    joined: 'words together',
  },
  marked: 'Found places',
  markedAt: (at, of) => `Place ${at} of ${of}`,
  nextPlace: 'Next place',
  previousPlace: 'Previous place',
  clearMarks: 'Clear the marks',
  versionPage: (name, time) => `The page as it was in the version “${name}”, ${time}. It cannot be edited.`,
  backToResults: 'Back to the results',
  openNow: 'Open today’s page',
  notInVersion: 'The text of the page cannot be read in this version.',
}

/** The search's words by language of the window. */
export const searchWords: Readonly<Record<Language, SearchWords>> = { fi, sv, en }
