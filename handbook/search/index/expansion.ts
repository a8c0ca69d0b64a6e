// What a question seeks: for each of its words the keys of the vocabulary that answer it, and how well.
import { tokens } from '../text.ts'
import { Compounds } from './compounds.ts'
import type { Answering, Kinship, SynonymGroups } from './match.ts'
import { stopWords } from './stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word of a question and the index keys that answer it. */
export type SoughtWord = { readonly word: string; readonly keys: ReadonlyMap<string, Answering> }

/** A question turned into keys; `didYouMean` is the question mended, null when nothing was to mend. */
export type Expansion = { readonly words: readonly SoughtWord[]; readonly didYouMean: string | null }

const W = JSON.parse((globalThis as any).process?.env?.W ?? '{}')
const w = (n: string, d: number): number => W[n] ?? d
const longestQuestion = 1000
const mostWords = 32
const weights = {
  head: w('head', 0.55),
  modifier: w('mod', 0.45),
  partHead: w('ph', 0.4),
  partModifier: w('pm', 0.32),
  prefixKnown: w('pk', 0.3),
  prefixUnknown: w('pu', 0.6),
  typo1: w('t1', 0.75),
  typo2: w('t2', 0.45),
  similar: w('sim', 0.5),
  simShare: w('ss', 0.6),
  simAlways: w('sa', 0),
}

/** Reads a question with the vocabulary of an index. Total: nothing in a question is an operator. */
export function expand(question: string, vocabulary: Vocabulary, synonyms: SynonymGroups): Expansion {
  const all = tokens(question.slice(0, longestQuestion))
  const telling = all.filter(({ word }) => !stopWords.has(word))
  const asked = (telling.length > 0 ? telling : all).slice(0, mostWords).map(({ word }) => word)
  const reader = new QuestionReader(vocabulary, asked)
  return { words: reader.read(), didYouMean: null }
}

class QuestionReader {
  readonly #compounds: Compounds
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly asked: readonly string[],
  ) {
    this.#compounds = new Compounds(vocabulary)
  }

  read(): readonly SoughtWord[] {
    const sought = this.asked.flatMap((word, index) => this.#word(word, index === this.asked.length - 1))
    for (let index = 0; index + 1 < this.asked.length; index++) {
      const [one = '', other = ''] = this.asked.slice(index, index + 2)
      const joins = new Set<string>()
      const lefts = [one, ...this.vocabulary.possibleKeysOf(one)]
      for (const left of lefts) {
        joins.add(left + other)
        if (left.endsWith('nen')) joins.add(`${left.slice(0, -3)}s${other}`)
      }
      for (const joined of joins)
        for (const key of this.vocabulary.keysOf(joined))
          for (const each of sought)
            if (each.word === one || each.word === other) add(each.keys, key, each.word, 'joined', 1)
    }
    return sought
  }

  #word(word: string, last: boolean): Sought[] {
    const keys = new Map<string, Answering>()
    const own = this.vocabulary.keysOf(word)
    const possible = this.vocabulary.possibleKeysOf(word)
    for (const key of own) add(keys, key, word, key === word ? 'same' : 'form', 1)
    for (const key of possible) {
      for (const c of this.#compounds.compoundsWith(key)) add(keys, c.key, word, c.kinship, weights[c.kinship])
      if (own.includes(key)) this.#parts(key, word, keys, 0)
    }
    if (last) this.#prefixes(word, own.length > 0, keys)
    if (keys.size === 0) {
      for (const key of possible) {
        const split = this.#compounds.splitOf(key)
        if (split) return [...split.modifiers.slice(0, 1).flatMap((m) => this.#word(m, false)), ...this.#word(split.head, false)]
      }
      this.#typos(word, possible, keys)
    }
    if (keys.size === 0 || weights.simAlways > 0) {
      for (const { word: spelling, share } of this.vocabulary.similarTo(word, weights.simShare))
        for (const key of this.vocabulary.keysOfSpelling(spelling))
          add(keys, key, word, 'similar', (keys.size === 0 ? weights.similar : weights.simAlways) * share * share)
    }
    return [{ word, keys }]
  }

  #parts(key: string, word: string, keys: Map<string, Answering>, depth: number): void {
    const split = this.#compounds.splitOf(key)
    if (!split || depth > 2) return
    add(keys, split.head, word, 'part', depth === 0 ? weights.partHead : weights.partModifier)
    for (const m of split.modifiers) if (this.vocabulary.isKey(m)) add(keys, m, word, 'part', weights.partModifier)
    this.#parts(split.head, word, keys, depth + 1)
    for (const m of split.modifiers) this.#parts(m, word, keys, depth + 1)
  }

  #prefixes(word: string, known: boolean, keys: Map<string, Answering>): void {
    if (word.length < 2) return
    const weight = known ? weights.prefixKnown : weights.prefixUnknown
    const found = [...this.vocabulary.beginningWith(word)].sort((a, b) => a.length - b.length).slice(0, 60)
    for (const spelling of found)
      if (spelling !== word)
      for (const key of this.vocabulary.keysOfSpelling(spelling))
        add(keys, key, word, 'prefix', weight / (1 + 0.02 * (spelling.length - word.length)))
  }

  #typos(word: string, possible: readonly string[], keys: Map<string, Answering>): void {
    let best = Infinity
    let found: string[] = []
    for (const spelling of new Set([word, ...possible])) {
      const most = spelling.length < 4 ? 0 : spelling.length < 8 ? 1 : 2
      if (most === 0 || spelling.length > 40) continue
      for (const near of this.vocabulary.near(spelling, most)) {
        if (near.distance < best) { best = near.distance; found = [] }
        if (near.distance === best) found.push(near.word)
      }
    }
    for (const spelling of found)
      for (const key of this.vocabulary.keysOfSpelling(spelling))
        add(keys, key, word, 'typo', best === 1 ? weights.typo1 : weights.typo2)
  }
}

type Sought = { word: string; keys: Map<string, Answering> }

function add(keys: ReadonlyMap<string, Answering>, key: string, word: string, kinship: Kinship, weight: number): void {
  if ((keys.get(key)?.weight ?? 0) < weight) (keys as Map<string, Answering>).set(key, { word, kinship, weight })
}
