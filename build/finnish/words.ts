// The words that are inflected: the Kotus list with our own additions.
import { isVowel } from './harmony.ts'

/** A word of the list; `inflection` is a Kotus class, 99 for words that are not inflected, 0 when not told. */
export type ListedWord = { readonly word: string; readonly inflection: number; readonly grade: string }

/** Reads lines `word class grade`, class and grade may be absent; `#` begins a comment. */
export function readWords(text: string): readonly ListedWord[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [word = '', inflection = '0', grade = ''] = line.split(' ')
      return { word, inflection: Number(inflection), grade }
    })
}

/** A word with how often it is the last or first part of listed compounds: a measure of how common it is. */
export type CountedWord = ListedWord & { readonly compounds: number }

const shortestPart = 3

/**
 * Words with a class as they are; compounds listed without one go to the count of their parts, as what is
 * said of the last part holds for them.
 */
export function countCompounds(words: readonly ListedWord[]): readonly CountedWord[] {
  const bases = new Set(words.filter(({ inflection }) => inflection > 0).map(({ word }) => word))
  const counts = new Map<string, number>()
  for (const { word, inflection } of words) {
    if (inflection !== 0) continue
    for (const part of [lastPart(word, bases), firstPart(word, bases)]) {
      if (part !== null) counts.set(part, (counts.get(part) ?? 0) + 1)
    }
  }
  return words
    .filter(({ inflection }) => inflection > 0)
    .map((each) => ({ ...each, compounds: counts.get(each.word) ?? 0 }))
}

/** The longest listed word at the end of a compound that leaves a possible first part. */
export function lastPart(word: string, bases: ReadonlySet<string>): string | null {
  for (let at = shortestPart - 1; at <= word.length - shortestPart; at++) {
    const part = word.slice(at).replace(/^-/, '')
    if (bases.has(part) && hasVowel(word.slice(0, at))) return part
  }
  return null
}

function firstPart(word: string, bases: ReadonlySet<string>): string | null {
  for (let to = word.length - shortestPart; to >= shortestPart; to--) {
    if (bases.has(word.slice(0, to))) return word.slice(0, to)
  }
  return null
}

function hasVowel(text: string): boolean {
  return [...text].some(isVowel)
}
