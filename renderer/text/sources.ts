// The words of the form of a source: kinds, fields, hints.
import type { SourceField, SourceKind } from '#handbook/citations/source-kinds.ts'
import type { Language } from '#handbook/model/failure-words.ts'

/** `fields` name a field otherwise in a kind; `hints` tell how one is written. */
export type SourceWords = {
  readonly kind: string
  readonly kinds: Readonly<Record<SourceKind, string>>
  readonly field: Readonly<Record<SourceField, string>>
  readonly fields: Readonly<Partial<Record<SourceKind, Readonly<Partial<Record<SourceField, string>>>>>>
  readonly hints: Readonly<Partial<Record<SourceField, string>>>
  readonly badAddress: string
  readonly sayMore: string
  readonly save: string
  readonly cancel: string
}

const fi: SourceWords = {
  kind: 'Mikä lähde on',
  kinds: {
    book: 'Kirja',
    chapter: 'Artikkeli kirjassa',
    article: 'Artikkeli lehdessä',
    report: 'Raportti',
    webpage: 'Verkkosivu',
    law: 'Laki tai asetus',
    thesis: 'Opinnäyte',
    other: 'Muu',
  },
  field: {
    authors: 'Tekijät',
    editors: 'Toimittajat',
    title: 'Nimi',
    issued: 'Vuosi tai päivä',
    container: 'Kirjan nimi',
    volume: 'Vuosikerta',
    issue: 'Numero',
    pages: 'Sivut',
    edition: 'Painos',
    series: 'Sarja',
    seriesNumber: 'Numero sarjassa',
    number: 'Säädöksen numero',
    genre: 'Minkälainen työ',
    publisher: 'Julkaisija',
    place: 'Julkaisupaikka',
    isbn: 'ISBN',
    doi: 'DOI',
    address: 'Osoite verkossa',
    accessed: 'Milloin luit sen',
  },
  fields: { article: { container: 'Lehti' }, webpage: { container: 'Sivusto', title: 'Sivun nimi' } },
  hints: {
    authors: 'Sukunimi, Etunimi; seuraava puolipisteen jälkeen. Yhteisö ilman pilkkua.',
    issued: 'Esimerkiksi 2013, 4/2016 tai 3.4.2016',
    number: 'Esimerkiksi 1301/2014',
    genre: 'Esimerkiksi pro gradu -tutkielma',
    accessed: 'Esimerkiksi 3.9.2026',
  },
  badAddress: 'Osoite ei ole verkko-osoite, DOI tai URN.',
  sayMore: 'Kirjoita ainakin nimi tai tekijä.',
  save: 'Tallenna lähde',
  cancel: 'Peruuta',
}

const sv: SourceWords = {
  kind: 'Vad källan är',
  kinds: {
    book: 'Bok',
    chapter: 'Artikel i en bok',
    article: 'Artikel i en tidskrift',
    report: 'Rapport',
    webpage: 'Webbsida',
    law: 'Lag eller förordning',
    thesis: 'Lärdomsprov',
    other: 'Annat',
  },
  field: {
    authors: 'Författare',
    editors: 'Redaktörer',
    title: 'Titel',
    issued: 'År eller datum',
    container: 'Bokens titel',
    volume: 'Årgång',
    issue: 'Nummer',
    pages: 'Sidor',
    edition: 'Upplaga',
    series: 'Serie',
    seriesNumber: 'Nummer i serien',
    number: 'Författningens nummer',
    genre: 'Slag av arbete',
    publisher: 'Utgivare',
    place: 'Utgivningsort',
    isbn: 'ISBN',
    doi: 'DOI',
    address: 'Webbadress',
    accessed: 'När du läste den',
  },
  fields: { article: { container: 'Tidskrift' }, webpage: { container: 'Webbplats', title: 'Sidans namn' } },
  hints: {
    authors: 'Efternamn, Förnamn; nästa efter semikolon. En organisation utan kommatecken.',
    issued: 'Till exempel 2013, 4/2016 eller 3.4.2016',
    number: 'Till exempel 1301/2014',
    genre: 'Till exempel pro gradu-avhandling',
    accessed: 'Till exempel 3.9.2026',
  },
  badAddress: 'Det här är ingen webbadress, DOI eller URN.',
  sayMore: 'Skriv åtminstone titel eller författare.',
  save: 'Spara källan',
  cancel: 'Avbryt',
}

const en: SourceWords = {
  kind: 'What the source is',
  kinds: {
    book: 'Book',
    chapter: 'Article in a book',
    article: 'Article in a journal',
    report: 'Report',
    webpage: 'Web page',
    law: 'Act or decree',
    thesis: 'Thesis',
    other: 'Other',
  },
  field: {
    authors: 'Authors',
    editors: 'Editors',
    title: 'Title',
    issued: 'Year or day',
    container: 'Title of the book',
    volume: 'Volume',
    issue: 'Issue',
    pages: 'Pages',
    edition: 'Edition',
    series: 'Series',
    seriesNumber: 'Number in the series',
    number: 'Number of the act',
    genre: 'Kind of work',
    publisher: 'Publisher',
    place: 'Place of publication',
    isbn: 'ISBN',
    doi: 'DOI',
    address: 'Web address',
    accessed: 'When you read it',
  },
  fields: { article: { container: 'Journal' }, webpage: { container: 'Site', title: 'Name of the page' } },
  hints: {
    authors: 'Family name, Given name; the next after a semicolon. An organisation without a comma.',
    issued: 'For example 2013, 4/2016 or 3.4.2016',
    number: 'For example 1301/2014',
    genre: 'For example Master’s thesis',
    accessed: 'For example 3.9.2026',
  },
  badAddress: 'This is no web address, DOI or URN.',
  sayMore: 'Write at least a title or an author.',
  save: 'Save the source',
  cancel: 'Cancel',
}

/** The words in each language of the window. */
export const sourceWords: Readonly<Record<Language, SourceWords>> = { fi, sv, en }
