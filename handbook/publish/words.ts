// Every word that published outputs add to what the authors wrote, by the language of the book.
import type { ImprintText } from '#handbook/model/edition-plan.ts'
import { languages, type Language } from '#handbook/model/failure-words.ts'
import type { Stage } from '#handbook/model/handbook.ts'

/** The words of published outputs in one language. Dates come in ready, as `bookDate` writes them. */
export type PublishedWords = {
  readonly contents: string
  readonly figure: string
  readonly table: string
  /** Begins a reference: "ks. luku 3.2, s. 41". */
  readonly see: string
  /** How authors write it themselves, in small letters. */
  readonly seeWritten: readonly string[]
  /** Begins a place: "luku 3.2". Above the title of a chapter it stands with a capital. */
  readonly chapter: string
  readonly page: string
  readonly footnote: string
  readonly publisher: string
  readonly funder: string
  readonly licence: string
  /** "Sisältö päivitetty 21.11.2026" is this and a date. */
  readonly contentUpdated: string
  readonly practice: string
  readonly practices: string
  /** Under a law quotation. */
  readonly lawChecked: (date: string) => string
  readonly lawUnchecked: string
  readonly imageBy: string
  readonly imagePermission: string
  /** Stands where content of a newer version was left out. */
  readonly unknownContent: string
  /** Stands after a reference whose target is gone. */
  readonly missingTarget: string
  /** Stands in a citation of a source that the book does not list. */
  readonly missingSource: string
  readonly place: string
  readonly areas: string
  readonly organisation: string
  /** "Kuntoutussäätiö (nyk. …)" for an organisation whose name has changed. */
  readonly nowCalled: (name: string) => string
  readonly practiceFunder: string
  readonly project: string
  readonly stage: string
  readonly stages: Readonly<Record<Stage, string>>
  readonly targetGroups: string
  readonly services: string
  readonly methods: string
  readonly period: string
  readonly keywords: string
  readonly sources: string
  readonly plainSummary: string
  readonly glossary: string
  readonly subjectIndex: string
  /** Above the facts of an imprint. */
  readonly aboutPublication: string
  /** What each fact of an imprint is called; the note of the funder stands beside its name. */
  readonly imprint: Readonly<Record<Exclude<ImprintText, 'funderNote'>, string>>
  readonly abstract: string
}

const fi: PublishedWords = {
  contents: 'Sisällys',
  figure: 'Kuva',
  table: 'Taulukko',
  see: 'ks.',
  seeWritten: ['ks.', 'ks', 'katso'],
  chapter: 'luku',
  page: 's.',
  footnote: 'Alaviite',
  publisher: 'Julkaisija',
  funder: 'Rahoittaja',
  licence: 'Lisenssi',
  contentUpdated: 'Sisältö päivitetty',
  practice: 'Hyvä käytäntö',
  practices: 'Hyvät käytännöt',
  lawChecked: (date) => `Tarkistettu ${date}`,
  lawUnchecked: 'Ei tarkistettu',
  imageBy: 'Kuva:',
  imagePermission: 'Lupa:',
  unknownContent: 'Tässä on sisältöä, jota tämä Opaskirjan versio ei osaa näyttää.',
  missingTarget: 'ei tässä kirjassa',
  missingSource: 'lähde puuttuu',
  place: 'Paikka',
  areas: 'Alueet',
  organisation: 'Toteuttaja',
  nowCalled: (name) => `nyk. ${name}`,
  practiceFunder: 'Rahoittaja',
  project: 'Hanke',
  stage: 'Vaihe',
  stages: {
    unknown: 'Ei tiedossa',
    idea: 'Idea',
    pilot: 'Kokeilussa',
    inUse: 'Käytössä',
    rooting: 'Juurtumassa',
    ended: 'Päättynyt',
  },
  targetGroups: 'Kohderyhmä',
  services: 'Palvelut',
  methods: 'Menetelmät',
  period: 'Ajankohta',
  keywords: 'Asiasanat',
  sources: 'Lähteet',
  plainSummary: 'Lyhyesti',
  glossary: 'Sanasto',
  subjectIndex: 'Asiahakemisto',
  aboutPublication: 'Tietoja julkaisusta',
  imprint: {
    publisher: 'Julkaisija',
    funder: 'Rahoittaja',
    licence: 'Lisenssi',
    series: 'Sarja',
    seriesNumber: 'Sarjan numero',
    isbnPrint: 'ISBN (painettu)',
    isbnOnline: 'ISBN (verkkojulkaisu)',
    issn: 'ISSN',
    urn: 'Pysyvä osoite (URN)',
    place: 'Julkaisupaikka',
    year: 'Julkaisuvuosi',
    editors: 'Toimittajat',
    authors: 'Tekijät',
    feedback: 'Palaute',
  },
  abstract: 'Tiivistelmä',
}

const sv: PublishedWords = {
  contents: 'Innehåll',
  figure: 'Bild',
  table: 'Tabell',
  see: 'se',
  seeWritten: ['se'],
  chapter: 'kapitel',
  page: 's.',
  footnote: 'Fotnot',
  publisher: 'Utgivare',
  funder: 'Finansiär',
  licence: 'Licens',
  contentUpdated: 'Innehållet uppdaterat',
  practice: 'God praxis',
  practices: 'God praxis',
  lawChecked: (date) => `Kontrollerat ${date}`,
  lawUnchecked: 'Inte kontrollerat',
  imageBy: 'Bild:',
  imagePermission: 'Tillstånd:',
  unknownContent: 'Här finns innehåll som den här versionen av Opaskirja inte kan visa.',
  missingTarget: 'inte i den här boken',
  missingSource: 'källa saknas',
  place: 'Plats',
  areas: 'Områden',
  organisation: 'Genomförare',
  nowCalled: (name) => `numera ${name}`,
  practiceFunder: 'Finansiär',
  project: 'Projekt',
  stage: 'Skede',
  stages: {
    unknown: 'Inte känt',
    idea: 'Idé',
    pilot: 'På försök',
    inUse: 'I bruk',
    rooting: 'Håller på att förankras',
    ended: 'Avslutad',
  },
  targetGroups: 'Målgrupp',
  services: 'Tjänster',
  methods: 'Metoder',
  period: 'Tidpunkt',
  keywords: 'Ämnesord',
  sources: 'Källor',
  plainSummary: 'I korthet',
  glossary: 'Ordlista',
  subjectIndex: 'Sakregister',
  aboutPublication: 'Uppgifter om publikationen',
  imprint: {
    publisher: 'Utgivare',
    funder: 'Finansiär',
    licence: 'Licens',
    series: 'Serie',
    seriesNumber: 'Nummer i serien',
    isbnPrint: 'ISBN (tryckt)',
    isbnOnline: 'ISBN (webbpublikation)',
    issn: 'ISSN',
    urn: 'Permanent adress (URN)',
    place: 'Utgivningsort',
    year: 'Utgivningsår',
    editors: 'Redaktörer',
    authors: 'Författare',
    feedback: 'Respons',
  },
  abstract: 'Sammandrag',
}

const en: PublishedWords = {
  contents: 'Contents',
  figure: 'Figure',
  table: 'Table',
  see: 'see',
  seeWritten: ['see'],
  chapter: 'chapter',
  page: 'p.',
  footnote: 'Footnote',
  publisher: 'Publisher',
  funder: 'Funder',
  licence: 'Licence',
  contentUpdated: 'Content updated',
  practice: 'Good practice',
  practices: 'Good practices',
  lawChecked: (date) => `Checked ${date}`,
  lawUnchecked: 'Not checked',
  imageBy: 'Image:',
  imagePermission: 'Permission:',
  unknownContent: 'Here is content that this version of Opaskirja cannot show.',
  missingTarget: 'not in this book',
  missingSource: 'source missing',
  place: 'Place',
  areas: 'Areas',
  organisation: 'Carried out by',
  nowCalled: (name) => `now ${name}`,
  practiceFunder: 'Funder',
  project: 'Project',
  stage: 'Stage',
  stages: {
    unknown: 'Not known',
    idea: 'Idea',
    pilot: 'Being tried',
    inUse: 'In use',
    rooting: 'Taking root',
    ended: 'Ended',
  },
  targetGroups: 'For whom',
  services: 'Services',
  methods: 'Methods',
  period: 'When',
  keywords: 'Subjects',
  sources: 'Sources',
  plainSummary: 'In short',
  glossary: 'Glossary',
  subjectIndex: 'Index',
  aboutPublication: 'About this publication',
  imprint: {
    publisher: 'Publisher',
    funder: 'Funder',
    licence: 'Licence',
    series: 'Series',
    seriesNumber: 'Number in series',
    isbnPrint: 'ISBN (print)',
    isbnOnline: 'ISBN (online)',
    issn: 'ISSN',
    urn: 'Permanent address (URN)',
    place: 'Place of publication',
    year: 'Year of publication',
    editors: 'Editors',
    authors: 'Authors',
    feedback: 'Feedback',
  },
  abstract: 'Abstract',
}

const byLanguage: Readonly<Record<Language, PublishedWords>> = { fi, sv, en }

/** The language in which a book's own words are told, by its BCP 47 tag; Finnish where we have none in it. */
export function languageOf(tag: string): Language {
  const base = tag.toLowerCase().split('-')[0]
  return languages.find((language) => language === base) ?? 'fi'
}

/** The words for a book in `language` (a BCP 47 tag); Finnish where we have none in it. */
export function publishedWords(language: string): PublishedWords {
  return byLanguage[languageOf(language)]
}
