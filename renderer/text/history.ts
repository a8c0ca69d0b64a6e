// The words of the history of a page and of named versions, in the three languages of the window.
import type { Language } from '#handbook/model/failure-words.ts'
import { ended } from './sentence.ts'

/** Words of the history of a page. */
export type HistoryWords = {
  readonly title: string
  readonly about: string
  readonly of: (title: string) => string
  readonly reading: string
  readonly nothing: string
  readonly nameNow: string
  readonly nameHint: string
  readonly saveVersion: string
  readonly versionSaved: (name: string) => string
  readonly compare: string
  readonly compareNow: string
  readonly from: string
  readonly to: string
  readonly now: string
  readonly start: string
  readonly starter: string
  readonly version: (name: string) => string
  readonly steps: string
  readonly showAll: (count: number) => string
  readonly sinceVersion: string
  readonly noDifference: string
  readonly unchanged: (count: number) => string
  readonly restore: string
  readonly restoreTo: (point: string) => string
  readonly restored: (point: string) => string
  readonly notRestored: string
  readonly formatting: string
  readonly becameKind: (before: string, after: string) => string
  readonly kinds: Readonly<Record<string, string>>
  readonly emptyBlock: string
  readonly unknownPage: string
}

const fi: HistoryWords = {
  title: 'Historia',
  about: 'Jokainen vaihe on tallessa. Palautus on uusi muutos: sekin jää historiaan, eikä mitään katoa.',
  of: (title) => `Sivu: ${title}`,
  reading: 'Luetaan historiaa…',
  nothing: 'Tällä sivulla ei ole vielä historiaa.',
  nameNow: 'Anna tälle hetkelle nimi',
  nameHint: 'Esimerkiksi ”Ohjausryhmälle 17.11.” Versio tallentaa koko kirjan.',
  saveVersion: 'Tallenna versio',
  versionSaved: (name) => `Versio ”${name}” on tallennettu.`,
  compare: 'Vertaa kahta kohtaa',
  compareNow: 'Vertaa',
  from: 'Mistä',
  to: 'Mihin',
  now: 'Nyt',
  start: 'Tyhjä sivu',
  starter: 'Kirjan mukana tullut teksti',
  version: (name) => `Versio: ${name}`,
  steps: 'Vaiheet',
  showAll: (count) => `Näytä kaikki ${count} vaihetta`,
  sinceVersion: 'Mikä on muuttunut tämän version jälkeen:',
  noDifference: 'Sisällössä ei ole eroja.',
  unchanged: (count) => (count === 1 ? '1 kappale ennallaan' : `${count} kappaletta ennallaan`),
  restore: 'Palauta tämä',
  restoreTo: (point) => `Palauta tämä: ${point}`,
  restored: (point) => ended(`Sivu on palautettu: ${point}`),
  notRestored: 'Sivua ei voitu palauttaa.',
  formatting: 'Vain muotoilu muuttui',
  becameKind: (before, after) => `${before} → ${after}`,
  kinds: {
    text: 'Leipäteksti',
    h1: 'Otsikko 1',
    h2: 'Otsikko 2',
    h3: 'Otsikko 3',
    h4: 'Otsikko 4',
    bullet: 'Luettelo',
    ordered: 'Numeroitu luettelo',
    continuation: 'Luettelon jatko',
    quote: 'Lainaus',
    table: 'Taulukko',
    figure: 'Kuva',
    callout: 'Nosto',
    lawQuotation: 'Lakilainaus',
    unknown: 'Uudemman version sisältö',
  },
  emptyBlock: 'tyhjä kappale',
  unknownPage: 'Kohtaa ei voi näyttää.',
}

const sv: HistoryWords = {
  title: 'Historik',
  about:
    'Varje skede finns kvar. En återställning är en ny ändring: också den blir kvar, och inget försvinner.',
  of: (title) => `Sida: ${title}`,
  reading: 'Historiken läses…',
  nothing: 'Sidan har ingen historik ännu.',
  nameNow: 'Ge den här stunden ett namn',
  nameHint: 'Till exempel ”Till styrgruppen 17.11”. Versionen sparar hela boken.',
  saveVersion: 'Spara version',
  versionSaved: (name) => `Versionen ”${name}” är sparad.`,
  compare: 'Jämför två skeden',
  compareNow: 'Jämför',
  from: 'Från',
  to: 'Till',
  now: 'Nu',
  start: 'Tom sida',
  starter: 'Text som följde med boken',
  version: (name) => `Version: ${name}`,
  steps: 'Skeden',
  showAll: (count) => `Visa alla ${count} skeden`,
  sinceVersion: 'Vad som ändrats efter den här versionen:',
  noDifference: 'Innehållet skiljer sig inte.',
  unchanged: (count) => (count === 1 ? '1 stycke oförändrat' : `${count} stycken oförändrade`),
  restore: 'Återställ det här',
  restoreTo: (point) => `Återställ det här: ${point}`,
  restored: (point) => ended(`Sidan är återställd: ${point}`),
  notRestored: 'Sidan kunde inte återställas.',
  formatting: 'Bara formateringen ändrades',
  becameKind: (before, after) => `${before} → ${after}`,
  kinds: {
    text: 'Brödtext',
    h1: 'Rubrik 1',
    h2: 'Rubrik 2',
    h3: 'Rubrik 3',
    h4: 'Rubrik 4',
    bullet: 'Lista',
    ordered: 'Numrerad lista',
    continuation: 'Fortsättning på lista',
    quote: 'Citat',
    table: 'Tabell',
    figure: 'Bild',
    callout: 'Faktaruta',
    lawQuotation: 'Lagcitat',
    unknown: 'Innehåll av en nyare version',
  },
  emptyBlock: 'tomt stycke',
  unknownPage: 'Skedet kan inte visas.',
}

const en: HistoryWords = {
  title: 'History',
  about: 'Every step is kept. Restoring is a new change: it stays in the history too, and nothing is lost.',
  of: (title) => `Page: ${title}`,
  reading: 'Reading the history…',
  nothing: 'This page has no history yet.',
  nameNow: 'Give this moment a name',
  nameHint: 'For example “For the steering group 17 Nov”. A version keeps the whole book.',
  saveVersion: 'Save version',
  versionSaved: (name) => `The version “${name}” is saved.`,
  compare: 'Compare two points',
  compareNow: 'Compare',
  from: 'From',
  to: 'To',
  now: 'Now',
  start: 'Empty page',
  starter: 'Text that came with the book',
  version: (name) => `Version: ${name}`,
  steps: 'Steps',
  showAll: (count) => `Show all ${count} steps`,
  sinceVersion: 'What has changed since this version:',
  noDifference: 'The content does not differ.',
  unchanged: (count) => (count === 1 ? '1 paragraph unchanged' : `${count} paragraphs unchanged`),
  restore: 'Restore this',
  restoreTo: (point) => `Restore this: ${point}`,
  restored: (point) => ended(`The page is restored: ${point}`),
  notRestored: 'The page could not be restored.',
  formatting: 'Only the formatting changed',
  becameKind: (before, after) => `${before} → ${after}`,
  kinds: {
    text: 'Body text',
    h1: 'Heading 1',
    h2: 'Heading 2',
    h3: 'Heading 3',
    h4: 'Heading 4',
    bullet: 'List',
    ordered: 'Numbered list',
    continuation: 'List continued',
    quote: 'Quote',
    table: 'Table',
    figure: 'Image',
    callout: 'Callout',
    lawQuotation: 'Law quotation',
    unknown: 'Content of a newer version',
  },
  emptyBlock: 'empty paragraph',
  unknownPage: 'This point cannot be shown.',
}

/** The words of history by language. */
export const historyWords: Readonly<Record<Language, HistoryWords>> = { fi, sv, en }
