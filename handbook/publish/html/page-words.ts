// The words around the text of an HTML edition, by the language of the book.

/** What the pages of an HTML edition say for finding one's way. */
export type PageWords = {
  readonly skip: string
  readonly book: string
  readonly onThisPage: string
  readonly previousAndNext: string
  readonly previous: string
  readonly next: string
  readonly notes: string
  /** The link from a footnote back to its place: "Takaisin viitteeseen 3". */
  readonly backToNote: (number: number) => string
  readonly note: (number: number) => string
  readonly facts: string
  readonly untitled: string
  /** "Luku 2" above a title. */
  readonly chapter: (number: number) => string
  /** Beside a reference in print: "luku 3.2". */
  readonly place: (number: string) => string
  readonly startReading: string
  readonly emptyPractice: string
}

const fi: PageWords = {
  skip: 'Siirry sisältöön',
  book: 'Kirjan sisällys',
  onThisPage: 'Tällä sivulla',
  previousAndNext: 'Edellinen ja seuraava',
  previous: 'Edellinen',
  next: 'Seuraava',
  notes: 'Alaviitteet',
  backToNote: (number) => `Takaisin viitteeseen ${number}`,
  note: (number) => `Alaviite ${number}`,
  facts: 'Perustiedot',
  untitled: 'Nimetön',
  chapter: (number) => `Luku ${number}`,
  place: (number) => `luku ${number}`,
  startReading: 'Aloita lukeminen',
  emptyPractice: 'Tästä käytännöstä ei ole vielä kirjoitettu.',
}

const sv: PageWords = {
  skip: 'Gå till innehållet',
  book: 'Bokens innehåll',
  onThisPage: 'På den här sidan',
  previousAndNext: 'Föregående och nästa',
  previous: 'Föregående',
  next: 'Nästa',
  notes: 'Fotnoter',
  backToNote: (number) => `Tillbaka till not ${number}`,
  note: (number) => `Fotnot ${number}`,
  facts: 'Grunduppgifter',
  untitled: 'Utan namn',
  chapter: (number) => `Kapitel ${number}`,
  place: (number) => `kapitel ${number}`,
  startReading: 'Börja läsa',
  emptyPractice: 'Ännu finns ingen text om den här praxisen.',
}

const en: PageWords = {
  skip: 'Skip to content',
  book: 'Contents of the book',
  onThisPage: 'On this page',
  previousAndNext: 'Previous and next',
  previous: 'Previous',
  next: 'Next',
  notes: 'Footnotes',
  backToNote: (number) => `Back to note ${number}`,
  note: (number) => `Footnote ${number}`,
  facts: 'Basic facts',
  untitled: 'Untitled',
  chapter: (number) => `Chapter ${number}`,
  place: (number) => `chapter ${number}`,
  startReading: 'Start reading',
  emptyPractice: 'Nothing has been written of this practice yet.',
}

const byLanguage: Readonly<Record<string, PageWords>> = { fi, sv, en }

/** The words for a book in `language` (a BCP 47 tag); Finnish where we have none in it. */
export function pageWords(language: string): PageWords {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? fi
}
