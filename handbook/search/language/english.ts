// English by Lunr's own Porter stemmer.
import lunr from 'lunr'
import { stemOf, type Stemmer } from './stem.ts'

const stemmer: Stemmer = lunr.stemmer as unknown as Stemmer

/** The stem of a folded English word. */
export function englishKey(word: string): string {
  return stemOf(word, stemmer)
}
