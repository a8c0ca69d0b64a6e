// Everything from the word lists to the table: inflect, weigh, learn, mend, pack.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { basesOf } from '#handbook/search/language/finnish/endings.ts'
import { readTable } from '#handbook/search/language/finnish/table.ts'
import { countBases, readCounts, weighByCounts, type BaseCounts } from './commonness.ts'
import { addException, readIrregular } from './exceptions.ts'
import { learnEndings, type Thrift } from './learn.ts'
import { packTable } from './pack.ts'
import { pairsOf, type Pair } from './pairs.ts'
import { countCompounds, readWords, type CountedWord } from './words.ts'

/** What the table is made of, as texts. */
export type Sources = {
  readonly kotus: string
  readonly own: string
  readonly adjectives: string
  readonly irregular: string
  readonly frequencies: string
}

/** The sources as they lie in words/. */
export function readSources(): Sources {
  const text = (name: string): string => readFileSync(`${import.meta.dirname}/words/${name}`, 'utf8')
  const unpacked = (name: string): string =>
    gunzipSync(readFileSync(`${import.meta.dirname}/words/${name}`)).toString('utf8')
  return {
    kotus: unpacked('kotus.txt.gz'),
    own: text('own.txt'),
    adjectives: text('adjectives.txt'),
    irregular: text('irregular.txt'),
    frequencies: unpacked('frequencies.txt.gz'),
  }
}

/** How the 60 kB are shared between endings and known words. */
export type Shares = Thrift & { readonly knownWords: number; readonly knownBits: number }

/** The shares that measured best. */
export const shares: Shares = {
  gain: 8,
  candidate: 16,
  depth: 12,
  most: 2,
  knownWords: 14_500,
  knownBits: 10,
}

/** Weighted pairs and what else the table is made of, the same for all shares. */
export type Material = {
  readonly pairs: readonly Pair[]
  readonly commonWords: readonly string[]
  readonly irregular: ReadonlyMap<string, string>
}

/** Inflects the words of the sources and weighs their forms. */
export function materialOf(sources: Sources): Material {
  const own = readWords(sources.own)
  const words = countCompounds([...readWords(sources.kotus), ...own])
  const irregular = readIrregular(sources.irregular)
  const counts = readCounts(sources.frequencies)
  const pairs = allPairs(words, sources).filter(({ form }) => !irregular.has(form))
  const bases = countBases(pairs, counts)
  const first = [...irregular.values(), ...own.map(({ word }) => word)]
  return {
    pairs: weighByCounts(pairs, counts, bases),
    commonWords: [...new Set([...first, ...rankedWords(words, bases)])],
    irregular,
  }
}

/** The table as base64 with its size in bytes. The same material and shares give the same text. */
export function makeTable(
  { pairs, commonWords, irregular }: Material,
  size: Shares = shares,
): { readonly text: string; readonly bytes: number } {
  const endings = learnEndings(pairs, size)
  const known = new Set(commonWords.slice(0, size.knownWords))
  const regular = readTable(packTable(endings, known, size.knownBits).text).endings
  for (const [form, base] of irregular) {
    if (basesOf(form, regular)[0] !== base) addException(endings, form, base)
  }
  return packTable(endings, known, size.knownBits)
}

/** Forms that are met too rarely to teach anything, by the weight of pairs.ts. */
const tooRare = 0.04

/** The pairs of all words; an adverb in -sti is found under its adjective alone. */
function allPairs(words: readonly CountedWord[], sources: Sources): readonly Pair[] {
  const adjectives = new Set(readWords(sources.adjectives).map(({ word }) => word))
  const listed = new Set(words.map(({ word }) => word))
  const pairs: Pair[] = []
  for (const word of words) {
    const base = word.inflection === 99 ? adjectiveOf(word.word, listed) : word.word
    if (base === word.word) pairs.push(...pairsOf(word, adjectives))
    else pairs.push({ form: word.word, base, weight: adverbWeight })
  }
  const adverbs = new Set(
    pairs.filter(({ form, base }) => form !== base && /(sti|mmin)$/.test(form)).map(({ form }) => form),
  )
  return pairs.filter(({ form, base, weight }) => weight > tooRare && (form !== base || !adverbs.has(form)))
}

/** How often an adverb is met beside the forms of its adjective, as in pairs.ts. */
const adverbWeight = 8

/** The adjective of an adverb in -sti: nopeasti, nopea; the adverb itself when none is told by its ending. */
function adjectiveOf(adverb: string, listed: ReadonlySet<string>): string {
  if (!adverb.endsWith('sti')) return adverb
  const stem = adverb.slice(0, -3)
  if (stem.endsWith('ise')) return `${stem.slice(0, -2)}nen`
  const negative = stem.replace(/tt([oö])m[aä]$/, 't$1n')
  if (negative !== stem) return negative
  return listed.has(stem) || /v[aä]$/.test(stem) ? stem : adverb
}

/** All bases, first those that are met most, in running text and as parts of compounds. */
function rankedWords(words: readonly CountedWord[], bases: BaseCounts): readonly string[] {
  const compounds = new Map(words.map(({ word, compounds: count }) => [word, count]))
  const score = (word: string): number =>
    (bases.get(word) ?? 0) + 3 * (compounds.get(word) ?? 0) + 1 / word.length
  return [...new Set([...words.map(({ word }) => word), ...bases.keys()])]
    .filter((word) => word.length > 2)
    .map((word) => ({ word, score: score(word) }))
    .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word)
}
