// Compounds, split by what the texts themselves attest.
import { isFinnishWord } from '../language/finnish.ts'
import { boundPrefixes } from './bound-prefixes.ts'

/** A compound of two: the keys its first part may have, and the key of its last part. */
export type Split = { readonly modifiers: readonly string[]; readonly head: string }

/** A key in which another is a part, last or earlier. */
export type Compound = { readonly key: string; readonly kinship: 'head' | 'modifier' }

/** What splitting must know of a vocabulary. */
export type KnownWords = {
  readonly version: number
  isKey(key: string): boolean
  wordsOf(key: string): readonly string[]
  isWord(word: string): boolean
  keysOfSpelling(spelling: string): readonly string[]
  beginningWith(start: string): readonly string[]
  keysEndingIn(end: string): readonly string[]
}

const shortestPart = 3
const shortestHead = 3
/** The shortest beginning that no text attests but that Finnish knows. */
const shortestKnown = 4
/** With so many attested remainders a beginning is taken as a word of its own. */
const productiveFrom = 2
/** How deep the first parts of first parts are followed. */
const deepest = 3

/** Splits the words of a vocabulary and remembers it until the vocabulary changes. */
export class Compounds {
  #version = -1
  readonly #splits = new Map<string, Split | null>()
  readonly #productive = new Map<string, boolean>()

  constructor(private readonly vocabulary: KnownWords) {}

  /** The most balanced split of a word into a known beginning and an attested key; null when there is none. */
  splitOf(word: string): Split | null {
    this.#refresh()
    const known = this.#splits.get(word)
    if (known !== undefined) return known
    const split = this.#split(word)
    this.#splits.set(word, split)
    return split
  }

  /** The attested keys in which a key is the last part or the first. */
  compoundsWith(key: string): readonly Compound[] {
    if (key.length < shortestPart) return []
    const heads = this.vocabulary
      .keysEndingIn(key)
      .filter((each) => this.#endsIn(each, key))
      .map((each) => ({ key: each, kinship: 'head' as const }))
    const modified = this.#beginnings(key)
      .flatMap((beginning) => this.vocabulary.beginningWith(beginning))
      .filter((each) => this.vocabulary.isKey(each) && this.#beginsWith(each, key))
      .map((each) => ({ key: each, kinship: 'modifier' as const }))
    return [...heads, ...modified]
  }

  /** True when the last part of a compound is the key, or ends in it in turn. */
  #endsIn(compound: string, key: string): boolean {
    const head = this.splitOf(compound)?.head
    return head === key || (head !== undefined && head.endsWith(key) && this.#endsIn(head, key))
  }

  /** True when the first part of a compound is the key, or begins with it in turn. */
  #beginsWith(compound: string, key: string, depth = 0): boolean {
    const modifiers = this.splitOf(compound)?.modifiers ?? []
    return modifiers.some(
      (each) => each === key || (depth < deepest && this.#beginsWith(each, key, depth + 1)),
    )
  }

  /** How a compound begins when a key is its first part. */
  #beginnings(key: string): readonly string[] {
    const stem = key.endsWith('nen') ? [`${key.slice(0, -3)}s`] : []
    const all = [...new Set([key, ...stem, ...this.vocabulary.wordsOf(key)])]
    return all.filter((each) => !all.some((other) => other !== each && each.startsWith(other)))
  }

  #split(word: string): Split | null {
    const isAttested = this.vocabulary.isKey(word)
    const middle = word.length / 2
    const places: number[] = []
    for (let at = shortestPart; at <= word.length - shortestHead; at++) places.push(at)
    places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    for (const at of places) {
      const head = word.slice(at)
      if (!this.#isHead(head)) continue
      const beginning = word.slice(0, at)
      const attested = this.#modifiers(beginning)
      const modifiers = attested.length === 0 && isAttested ? finnishWord(beginning) : attested
      if (modifiers.length > 0) return { modifiers, head }
    }
    return null
  }

  /** Three letters make a part only when they stand as a word: työ does, taa does not. */
  #isHead(head: string): boolean {
    return this.vocabulary.isKey(head) && (head.length > shortestHead || this.vocabulary.isWord(head))
  }

  /** The keys of a beginning; none when it is not known as one. */
  #modifiers(beginning: string): readonly string[] {
    const keys = this.vocabulary.keysOfSpelling(beginning)
    if (keys.length > 0) return keys
    if (beginning.endsWith('s')) {
      const stem = this.vocabulary.keysOfSpelling(`${beginning.slice(0, -1)}nen`)
      if (stem.length > 0) return stem
    }
    return boundPrefixes.has(beginning) || this.#isProductive(beginning) ? [beginning] : []
  }

  #isProductive(beginning: string): boolean {
    const known = this.#productive.get(beginning)
    if (known !== undefined) return known
    const productive = beginning.length > shortestPart && this.#hasRemainders(beginning)
    this.#productive.set(beginning, productive)
    return productive
  }

  #hasRemainders(beginning: string): boolean {
    let remainders = 0
    for (const each of this.vocabulary.beginningWith(beginning)) {
      const isOne = this.vocabulary.isKey(each.slice(beginning.length)) && this.vocabulary.isKey(each)
      if (isOne) remainders += 1
      if (remainders >= productiveFrom) return true
    }
    return false
  }

  #refresh(): void {
    if (this.#version === this.vocabulary.version) return
    this.#version = this.vocabulary.version
    this.#splits.clear()
    this.#productive.clear()
  }
}

/** A beginning that Finnish knows as a word though no text attests it; none when it does not. */
function finnishWord(beginning: string): readonly string[] {
  return beginning.length >= shortestKnown && isFinnishWord(beginning) ? [beginning] : []
}
