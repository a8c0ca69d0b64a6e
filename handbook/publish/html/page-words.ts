// The words around the text of an HTML edition, by the language of the book.
import type { SidePage } from './side-page-names.ts'

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
  /** Names the way from the book to the page at hand. */
  readonly crumbs: string
  readonly front: string
  /** In the contents beside a page of a long book: the way to what is not shown there. */
  readonly earlierParts: string
  readonly laterParts: string
  /** Names the links to lists and facts of the book. */
  readonly moreOfBook: string
  readonly sidePages: Readonly<Record<SidePage, string>>
  /** Each in its own language. */
  readonly abstracts: Readonly<Record<'fi' | 'sv' | 'en', string>>
  /** Where no address for feedback is given. */
  readonly feedbackToPublisher: string
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
  crumbs: 'Murupolku',
  front: 'Etusivu',
  earlierParts: 'Aiemmat sisällyksessä',
  laterParts: 'Myöhemmät sisällyksessä',
  moreOfBook: 'Luettelot ja tietoja kirjasta',
  sidePages: {
    practices: 'Hyvät käytännöt',
    areas: 'Alueet',
    subjects: 'Käytäntöjen asiasanat',
    index: 'Asiahakemisto',
    glossary: 'Sanasto',
    sources: 'Lähteet',
    imprint: 'Tietoja julkaisusta',
    accessibility: 'Saavutettavuusseloste',
  },
  abstracts: { fi: 'Tiivistelmä', sv: 'Sammandrag', en: 'Abstract' },
  feedbackToPublisher: 'Palautetta kirjasta voi antaa julkaisijalle.',
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
  crumbs: 'Länkstig',
  front: 'Framsida',
  earlierParts: 'Tidigare i innehållet',
  laterParts: 'Senare i innehållet',
  moreOfBook: 'Förteckningar och uppgifter om boken',
  sidePages: {
    practices: 'God praxis',
    areas: 'Områden',
    subjects: 'Ämnesord för praxis',
    index: 'Sakregister',
    glossary: 'Ordlista',
    sources: 'Källor',
    imprint: 'Uppgifter om publikationen',
    accessibility: 'Tillgänglighetsutlåtande',
  },
  abstracts: { fi: 'Tiivistelmä', sv: 'Sammandrag', en: 'Abstract' },
  feedbackToPublisher: 'Respons på boken kan ges till utgivaren.',
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
  crumbs: 'Breadcrumbs',
  front: 'Front page',
  earlierParts: 'Earlier ones in the contents',
  laterParts: 'Later ones in the contents',
  moreOfBook: 'Lists and facts of the book',
  sidePages: {
    practices: 'Good practices',
    areas: 'Areas',
    subjects: 'Subjects of practices',
    index: 'Index',
    glossary: 'Glossary',
    sources: 'Sources',
    imprint: 'About this publication',
    accessibility: 'Accessibility statement',
  },
  abstracts: { fi: 'Tiivistelmä', sv: 'Sammandrag', en: 'Abstract' },
  feedbackToPublisher: 'Feedback on the book may be given to its publisher.',
}

const byLanguage: Readonly<Record<string, PageWords>> = { fi, sv, en }

/** The words for a book in `language` (a BCP 47 tag); Finnish where we have none in it. */
export function pageWords(language: string): PageWords {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? fi
}
