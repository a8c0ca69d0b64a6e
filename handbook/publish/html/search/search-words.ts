// The words of the search in an HTML edition, by the language of the book.
import type { DocumentKind, Facet } from '#handbook/search/facets.ts'
import type { ReviewState } from '#handbook/model/handbook.ts'

/** What the search says, on every page and on its own. */
export type SearchWords = {
  readonly search: string
  readonly searchBook: string
  readonly go: string
  /** Where no script runs; the links to contents and subjects follow. */
  readonly needsScript: string
  /** Before anything is asked. */
  readonly howTo: string
  readonly subjects: string
  readonly loading: string
  readonly unreadable: string
  /** "12 osumaa". */
  readonly hits: (count: number) => string
  readonly noHits: (query: string) => string
  readonly noHitsAdvice: string
  readonly didYouMean: string
  readonly narrow: string
  readonly clearLimits: string
  /** "Näytä 10 lisää". */
  readonly more: (count: number) => string
  /** Opens the rest of a facet's values: "Näytä 12 muuta". */
  readonly moreValues: (count: number) => string
  readonly facets: Readonly<Record<Facet, string>>
  readonly kinds: Readonly<Record<DocumentKind, string>>
  readonly reviews: Readonly<Record<ReviewState, string>>
  /** A typed filter whose value nobody knows: "Rajausta alue:kuu ei tunneta." */
  readonly unknownFilter: (text: string) => string
}

const fi: SearchWords = {
  search: 'Haku',
  searchBook: 'Hae kirjasta',
  go: 'Hae',
  needsScript: 'Haku tarvitsee skriptin, jota selain ei ole suorittanut. Etsi sen sijaan täältä:',
  howTo:
    'Kirjoita sana tai sen alku. Taivutusmuodot, yhdyssanat ja pienet kirjoitusvirheet löytyvät samalla haulla.',
  subjects: 'Asiasanat',
  loading: 'Haetaan…',
  unreadable: 'Haun tiedostoja ei voitu lukea. Onko kansio ”haku” samassa paikassa kuin tämä sivu?',
  hits: (count) => (count === 1 ? '1 osuma' : `${count} osumaa`),
  noHits: (query) => `Haulla ”${query}” ei löytynyt mitään.`,
  noHitsAdvice: 'Kokeile toista sanaa, lyhyempää hakua tai vähemmän rajauksia.',
  didYouMean: 'Tarkoititko',
  narrow: 'Rajaa',
  clearLimits: 'Poista rajaukset',
  more: (count) => `Näytä ${count} lisää`,
  moreValues: (count) => `Näytä ${count} muuta`,
  facets: {
    kind: 'Laji',
    area: 'Alue',
    targetGroup: 'Kohderyhmä',
    service: 'Palvelu',
    method: 'Menetelmä',
    stage: 'Vaihe',
    organisation: 'Toteuttaja',
    review: 'Tila',
    keyword: 'Asiasana',
  },
  kinds: { chapter: 'Luvut', practice: 'Hyvät käytännöt', term: 'Sanasto', source: 'Lähteet' },
  reviews: { draft: 'Luonnos', commented: 'Kommentoitavana', approved: 'Hyväksytty', published: 'Julkaistu' },
  unknownFilter: (text) => `Rajausta ”${text}” ei tunneta, joten sitä haettiin sanoina.`,
}

const sv: SearchWords = {
  search: 'Sökning',
  searchBook: 'Sök i boken',
  go: 'Sök',
  needsScript: 'Sökningen behöver ett skript, som webbläsaren inte har kört. Leta i stället här:',
  howTo:
    'Skriv ett ord eller början av det. Böjda former, sammansatta ord och små skrivfel hittas på samma gång.',
  subjects: 'Ämnesord',
  loading: 'Söker…',
  unreadable: 'Sökningens filer kunde inte läsas. Finns mappen ”haku” på samma ställe som den här sidan?',
  hits: (count) => (count === 1 ? '1 träff' : `${count} träffar`),
  noHits: (query) => `Sökningen ”${query}” gav inga träffar.`,
  noHitsAdvice: 'Prova ett annat ord, en kortare sökning eller färre avgränsningar.',
  didYouMean: 'Menade du',
  narrow: 'Avgränsa',
  clearLimits: 'Ta bort avgränsningarna',
  more: (count) => `Visa ${count} till`,
  moreValues: (count) => `Visa ${count} andra`,
  facets: {
    kind: 'Slag',
    area: 'Område',
    targetGroup: 'Målgrupp',
    service: 'Tjänst',
    method: 'Metod',
    stage: 'Skede',
    organisation: 'Genomförare',
    review: 'Status',
    keyword: 'Ämnesord',
  },
  kinds: { chapter: 'Kapitel', practice: 'God praxis', term: 'Ordlista', source: 'Källor' },
  reviews: { draft: 'Utkast', commented: 'För kommentarer', approved: 'Godkänd', published: 'Publicerad' },
  unknownFilter: (text) => `Avgränsningen ”${text}” är okänd; den söktes som ord.`,
}

const en: SearchWords = {
  search: 'Search',
  searchBook: 'Search the book',
  go: 'Search',
  needsScript: 'The search needs a script, which the browser has not run. Look here instead:',
  howTo: 'Type a word or its beginning. Inflected forms, compounds and small slips are found as well.',
  subjects: 'Subjects',
  loading: 'Searching…',
  unreadable: 'The files of the search could not be read. Is the folder “haku” beside this page?',
  hits: (count) => (count === 1 ? '1 hit' : `${count} hits`),
  noHits: (query) => `Nothing was found for “${query}”.`,
  noHitsAdvice: 'Try another word, a shorter search or fewer limits.',
  didYouMean: 'Did you mean',
  narrow: 'Narrow',
  clearLimits: 'Remove the limits',
  more: (count) => `Show ${count} more`,
  moreValues: (count) => `Show ${count} others`,
  facets: {
    kind: 'Kind',
    area: 'Area',
    targetGroup: 'For whom',
    service: 'Service',
    method: 'Method',
    stage: 'Stage',
    organisation: 'Carried out by',
    review: 'State',
    keyword: 'Subject',
  },
  kinds: { chapter: 'Chapters', practice: 'Good practices', term: 'Glossary', source: 'Sources' },
  reviews: { draft: 'Draft', commented: 'For comments', approved: 'Approved', published: 'Published' },
  unknownFilter: (text) => `The limit “${text}” is not known; it was sought as words.`,
}

const byLanguage: Readonly<Record<string, SearchWords>> = { fi, sv, en }

/** The words for a book in `language` (a BCP 47 tag); Finnish where we have none in it. */
export function searchWords(language: string): SearchWords {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? fi
}
