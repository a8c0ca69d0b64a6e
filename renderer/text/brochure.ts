// The words about brochures in the three languages of the window.
import type { Language } from '#handbook/model/failure-words.ts'

/** The words about brochures. */
export type BrochureWords = { readonly made: (file: string) => string; readonly notMade: string }

/** By language. */
export const brochureWords: Readonly<Record<Language, BrochureWords>> = {
  fi: { made: (file) => `Esite ”${file}” on valmis.`, notMade: 'Esitettä ei tehty' },
  sv: { made: (file) => `Broschyren ”${file}” är klar.`, notMade: 'Broschyren skapades inte' },
  en: { made: (file) => `The brochure “${file}” is ready.`, notMade: 'The brochure was not made' },
}
