// What is said of going back to the open page of the book from a page beside it.
import type { Language } from '#handbook/model/failure-words.ts'

/** By language. */
export const backToPage: Readonly<Record<Language, string>> = {
  fi: 'Takaisin sivulle',
  sv: 'Tillbaka till sidan',
  en: 'Back to the page',
}
