// What an import made and could not keep, in the three languages of window and command line.
import type { Language } from './failure-words.ts'
import type { ImportKind, LossKind, LossPlace } from './import-report.ts'

/** The words of an import's outcome; `losses` name what was not kept, before a count. */
export type ImportWords = {
  readonly imported: Readonly<Record<ImportKind, string>>
  readonly allKept: string
  readonly more: (count: number) => string
  /** The field of a practice into which a section was put. */
  readonly into: (field: string) => string
  readonly losses: Readonly<Record<LossKind, string>>
}

const fi: ImportWords = {
  imported: { chapter: 'Tuotu luvuksi', practice: 'Tuotu hyväksi käytännöksi' },
  allKept: 'Kaikki säilyi.',
  more: (count) => `ja ${count} muuta`,
  into: (field) => `kenttään ${field}`,
  losses: {
    comment: 'Kommentteja, jotka jäivät pois',
    insertion: 'Seurattuja lisäyksiä, jotka tuotiin hyväksyttyinä',
    deletion: 'Seurattuja poistoja, jotka jäivät pois',
    image: 'Kuvia, joita ei voitu tuoda',
    embedded: 'Videoita ja muita upotuksia, jotka jäivät pois',
    equation: 'Kaavoja, jotka ovat nyt pelkkää tekstiä',
    link: 'Linkkejä, joista jäi vain teksti, koska osoite ei ole verkko- eikä sähköpostiosoite',
    internalLink: 'Asiakirjan sisäisiä linkkejä, joista jäi vain teksti',
    formatting: 'Alleviivauksia, yliviivauksia ja korostuksia, joista jäi vain teksti',
    raisedText: 'Ylä- ja alaindeksejä, jotka ovat nyt rivillä',
    contents: 'Sisällysluettelon rivejä, jotka jäivät pois: kirja tekee omansa',
    navigation: 'Sivun osia tekstin ympäriltä, jotka jäivät pois',
    headerFooter: 'Ylä- ja alatunnisteita, jotka jäivät pois',
    headingNumber: 'Otsikoiden numeroita, jotka jäivät pois: kirja numeroi itse',
    deepHeading: 'Otsikoita, jotka nousivat alimmalle tasolle',
    frontMatter: 'Tekstin edellä olleita tietoja, jotka jäivät pois',
    encoding: 'Merkistö arvattiin (Windows-1252): tarkista ääkköset',
    section: 'Kohtia, joille lomakkeessa ei ole kenttää',
  },
}

const sv: ImportWords = {
  imported: { chapter: 'Importerad som kapitel', practice: 'Importerad som god praxis' },
  allKept: 'Allt bevarades.',
  more: (count) => `och ${count} till`,
  into: (field) => `i fältet ${field}`,
  losses: {
    comment: 'Kommentarer som lämnades bort',
    insertion: 'Spårade tillägg som togs med som godkända',
    deletion: 'Spårade borttagningar som lämnades bort',
    image: 'Bilder som inte kunde importeras',
    embedded: 'Videor och andra inbäddningar som lämnades bort',
    equation: 'Formler som nu är enbart text',
    link: 'Länkar som blev text, eftersom adressen inte är en webb- eller e-postadress',
    internalLink: 'Länkar inom dokumentet som blev text',
    formatting: 'Understrykningar, överstrykningar och markeringar som blev vanlig text',
    raisedText: 'Upphöjd och nedsänkt text som nu står på raden',
    contents: 'Rader i innehållsförteckningen som lämnades bort: boken gör sin egen',
    navigation: 'Delar av sidan kring texten som lämnades bort',
    headerFooter: 'Sidhuvuden och sidfötter som lämnades bort',
    headingNumber: 'Rubriknummer som lämnades bort: boken numrerar själv',
    deepHeading: 'Rubriker som lyftes till den lägsta nivån',
    frontMatter: 'Uppgifter före texten som lämnades bort',
    encoding: 'Teckenkodningen gissades (Windows-1252): kontrollera å, ä och ö',
    section: 'Avsnitt som inte har något fält i formuläret',
  },
}

const en: ImportWords = {
  imported: { chapter: 'Imported as a chapter', practice: 'Imported as a good practice' },
  allKept: 'Everything was kept.',
  more: (count) => `and ${count} more`,
  into: (field) => `into the field ${field}`,
  losses: {
    comment: 'Comments that were left out',
    insertion: 'Tracked insertions that were taken in as accepted',
    deletion: 'Tracked deletions that were left out',
    image: 'Images that could not be imported',
    embedded: 'Videos and other embedded things that were left out',
    equation: 'Formulas that are plain text now',
    link: 'Links that became text, because the address is neither a web nor an e-mail address',
    internalLink: 'Links within the document that became text',
    formatting: 'Underlining, striking through and highlighting that became plain text',
    raisedText: 'Raised and lowered text that is on the line now',
    contents: 'Lines of a table of contents that were left out: the book makes its own',
    navigation: 'Parts of the page around the text that were left out',
    headerFooter: 'Page headers and footers that were left out',
    headingNumber: 'Heading numbers that were left out: the book numbers itself',
    deepHeading: 'Headings that were raised to the lowest level',
    frontMatter: 'Facts before the text that were left out',
    encoding: 'The encoding was guessed (Windows-1252): check the letters å, ä and ö',
    section: 'Sections for which the form has no field',
  },
}

/** The words of each language. */
export const importWords: Readonly<Record<Language, ImportWords>> = { fi, sv, en }

const longestExcerpt = 120

/** One place of a loss in a line: the heading, a few words, and who made it or where it went. Empty when nothing is known. */
export function lossPlaceText(kind: LossKind, { section, text, by }: LossPlace, language: Language): string {
  const excerpt = text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt)}…`
  const who = by === '' ? '' : kind === 'section' ? importWords[language].into(by) : by
  return [section, excerpt, who].filter((part) => part !== '').join(' · ')
}
