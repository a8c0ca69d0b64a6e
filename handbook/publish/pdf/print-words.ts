// The words that only the printed book has, by language.
import type { Translated } from '#handbook/model/translated.ts'
import { languageOf } from '#handbook/publish/words.ts'

export type PrintWords = {
  readonly figures: string
  readonly tables: string
  /** The page that describes a publication of the state or a research institute. */
  readonly leaf: string
  readonly publicationTitle: string
  readonly seriesAndNumber: string
  readonly placeAndYear: string
  /** "ruotsiksi: boendeservice" */
  readonly inLanguage: Translated
}

const fi: PrintWords = {
  figures: 'Kuvat',
  tables: 'Taulukot',
  leaf: 'Kuvailulehti',
  publicationTitle: 'Julkaisun nimi',
  seriesAndNumber: 'Sarja ja numero',
  placeAndYear: 'Paikka ja vuosi',
  inLanguage: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
}

const sv: PrintWords = {
  figures: 'Bilder',
  tables: 'Tabeller',
  leaf: 'Presentationsblad',
  publicationTitle: 'Publikationens titel',
  seriesAndNumber: 'Serie och nummer',
  placeAndYear: 'Ort och år',
  inLanguage: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
}

const en: PrintWords = {
  figures: 'Figures',
  tables: 'Tables',
  leaf: 'Documentation page',
  publicationTitle: 'Title of the publication',
  seriesAndNumber: 'Series and number',
  placeAndYear: 'Place and year',
  inLanguage: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
}

const byLanguage: Readonly<Record<keyof Translated, PrintWords>> = { fi, sv, en }

/** The words for a book in `language` (a BCP 47 tag); Finnish where we have none in it. */
export function printWords(language: string): PrintWords {
  return byLanguage[languageOf(language)]
}
