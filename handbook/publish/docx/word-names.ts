// What a Word file's own styles and sections are called, by the language of the book.
import type { WordStyle } from './word-document.ts'

type StyleNames = Readonly<Partial<Record<WordStyle, string>>>

const fi: StyleNames = {
  lead: 'Ingressi',
  imprint: 'Julkaisutiedot',
  contentsTitle: 'Sisällyksen otsikko',
  kicker: 'Yläotsikko',
  boxTitle: 'Noston otsikko',
  lawSource: 'Lain lähde',
  picture: 'Kuvan paikka',
  tableText: 'Taulukon teksti',
  tableHead: 'Taulukon otsikko',
  gap: 'Väli',
  term: 'Sanaston termi',
  source: 'Lähde',
  index: 'Hakemiston hakusana',
}

const sv: StyleNames = {
  lead: 'Ingress',
  imprint: 'Utgivningsuppgifter',
  contentsTitle: 'Innehållets rubrik',
  kicker: 'Överrubrik',
  boxTitle: 'Faktarutans rubrik',
  lawSource: 'Lagens källa',
  picture: 'Bildens plats',
  tableText: 'Tabellens text',
  tableHead: 'Tabellens rubrik',
  gap: 'Mellanrum',
  term: 'Ordlistans term',
  source: 'Källa',
  index: 'Registrets ord',
}

const en: StyleNames = {
  lead: 'Lead',
  imprint: 'Imprint',
  contentsTitle: 'Contents title',
  kicker: 'Kicker',
  boxTitle: 'Box title',
  lawSource: 'Source of law',
  picture: 'Place of picture',
  tableText: 'Table text',
  tableHead: 'Table head',
  gap: 'Gap',
  term: 'Glossary term',
  source: 'Source',
  index: 'Index entry',
}

const byLanguage: Readonly<Record<string, StyleNames>> = { fi, sv, en }

/** The names for a book in `language` (a BCP 47 tag); Finnish where we have none in it. */
export function wordStyleNames(language: string): StyleNames {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? fi
}
