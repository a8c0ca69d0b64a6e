// The words of the column that shows the page as it will be printed.
import type { Language } from '#handbook/model/failure-words.ts'

/** Words of the preview in one language. Numbers come in ready. */
export type PreviewWords = {
  readonly title: string
  /** What the button says that shows it. */
  readonly hint: string
  readonly previous: string
  readonly next: string
  readonly ofPages: (number: string, pages: string) => string
  /** What the picture of a page is called. */
  readonly picture: (title: string, number: string, pages: string) => string
  readonly waiting: string
  readonly leftOut: (edition: string) => string
  readonly unnamed: string
}

/** The words of the preview by language. */
export const previewWords: Readonly<Record<Language, PreviewWords>> = {
  fi: {
    title: 'Painettuna',
    hint: 'Sivu painettuna',
    previous: 'Edellinen sivu',
    next: 'Seuraava sivu',
    ofPages: (number, pages) => `Sivu ${number} / ${pages}`,
    picture: (title, number, pages) => `${title} painettuna, sivu ${number} / ${pages}`,
    waiting: 'Sivua taitetaan…',
    leftOut: (edition) => `Tätä sivua ei ole painoksessa ${edition}.`,
    unnamed: 'Nimetön sivu',
  },
  sv: {
    title: 'I tryck',
    hint: 'Sidan i tryck',
    previous: 'Föregående sida',
    next: 'Nästa sida',
    ofPages: (number, pages) => `Sida ${number} / ${pages}`,
    picture: (title, number, pages) => `${title} i tryck, sida ${number} / ${pages}`,
    waiting: 'Sidan sätts…',
    leftOut: (edition) => `Den här sidan finns inte i upplagan ${edition}.`,
    unnamed: 'Sida utan namn',
  },
  en: {
    title: 'In print',
    hint: 'The page in print',
    previous: 'Previous page',
    next: 'Next page',
    ofPages: (number, pages) => `Page ${number} / ${pages}`,
    picture: (title, number, pages) => `${title} in print, page ${number} / ${pages}`,
    waiting: 'The page is being set…',
    leftOut: (edition) => `This page is not in the edition ${edition}.`,
    unnamed: 'Page without a name',
  },
}
