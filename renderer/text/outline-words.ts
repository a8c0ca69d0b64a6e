// The words beside a page: what it holds and the headings to jump to.
import type { Language } from '#handbook/model/failure-words.ts'

/** Words of the column beside a page, in one language. */
export type OutlineWords = {
  readonly title: string
  readonly card: string
  readonly headings: string
  readonly noHeadings: string
  readonly words: string
  readonly figures: string
  readonly tables: string
  readonly edited: string
}

/** The words beside a page by language. */
export const outlineWords: Readonly<Record<Language, OutlineWords>> = {
  fi: {
    title: 'Tässä luvussa',
    card: 'Kortti',
    headings: 'Väliotsikot',
    noHeadings: 'Luvussa ei ole vielä väliotsikoita.',
    words: 'Sanoja',
    figures: 'Kuvia',
    tables: 'Taulukoita',
    edited: 'Muokattu',
  },
  sv: {
    title: 'I det här kapitlet',
    card: 'Kort',
    headings: 'Mellanrubriker',
    noHeadings: 'Kapitlet har inga mellanrubriker ännu.',
    words: 'Ord',
    figures: 'Bilder',
    tables: 'Tabeller',
    edited: 'Redigerat',
  },
  en: {
    title: 'In this chapter',
    card: 'Card',
    headings: 'Headings',
    noHeadings: 'The chapter has no headings yet.',
    words: 'Words',
    figures: 'Figures',
    tables: 'Tables',
    edited: 'Edited',
  },
}
