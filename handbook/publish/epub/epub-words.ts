// The words of an EPUB besides those of its pages, by the language of the book.

/** What an EPUB says of itself. */
export type EpubWords = {
  readonly cover: string
  readonly titlePage: string
  readonly start: string
  readonly figures: string
  readonly tables: string
  /** What readers are told of accessibility before they open the book. */
  readonly accessible: string
}

const fi: EpubWords = {
  cover: 'Kansi',
  titlePage: 'Nimiösivu',
  start: 'Kirjan alku',
  figures: 'Kuvat',
  tables: 'Taulukot',
  accessible:
    'Kirjassa on sisällysluettelo, oikeat otsikot, luettelot ja taulukot sekä kuvien tekstikuvaukset. ' +
    'Tekstin kokoa, kirjasinta ja värejä voi muuttaa. Opaskirja on tarkistanut rakenteen ohjelmallisesti; ' +
    'kukaan ei ole arvioinut kirjaa avustavalla tekniikalla.',
}

const sv: EpubWords = {
  cover: 'Omslag',
  titlePage: 'Titelsida',
  start: 'Bokens början',
  figures: 'Bilder',
  tables: 'Tabeller',
  accessible:
    'Boken har en innehållsförteckning, riktiga rubriker, listor och tabeller samt textbeskrivningar av bilderna. ' +
    'Textens storlek, typsnitt och färger kan ändras. Opaskirja har kontrollerat strukturen maskinellt; ' +
    'ingen har bedömt boken med hjälpmedel.',
}

const en: EpubWords = {
  cover: 'Cover',
  titlePage: 'Title page',
  start: 'Start of the book',
  figures: 'Figures',
  tables: 'Tables',
  accessible:
    'The book has a table of contents, true headings, lists and tables, and text descriptions of its images. ' +
    'The size, face and colours of the text can be changed. Opaskirja has checked the structure by program; ' +
    'nobody has assessed the book with assistive technology.',
}

const byLanguage: Readonly<Record<string, EpubWords>> = { fi, sv, en }

/** The words for a book in `language` (a BCP 47 tag); Finnish where we have none in it. */
export function epubWords(language: string): EpubWords {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? fi
}
