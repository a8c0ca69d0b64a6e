// One word of a question: the keys that answer it.
import { likeliest, meantBy } from './mending.ts'
import { AnsweringKeys, together, type SoughtWord } from './sought-word.ts'
import type { SimilarWord } from './trigrams.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'

/** Of the words that begin with the last word of a question the shortest so many are taken. */
const mostPrefixed = 60
/** All forms of a word begin with so many letters of its base form, or nearly all. */
const sharedByForms = 3
/** How deep the parts of parts are followed. */
const deepest = 3

/**
 * Seeks one word. Usually one sought word comes out; a compound that nobody has written becomes its parts,
 * each of which what is like the whole answers too. `isLast` tells that the word may still be growing.
 */
export function soughtWords(word: string, isLast: boolean, vocabulary: Vocabulary): readonly SoughtWord[] {
  const found = new AnsweringKeys(word)
  const isAttested = vocabulary.isWord(word)
  addForms(found, isAttested, vocabulary)
  const isKnown = !found.isEmpty
  addCompounds(found, vocabulary)
  addParts(found, vocabulary)
  if (isLast) addPrefixed(found, isAttested, vocabulary)
  const parts = isKnown ? [] : partsOfUnknown(word, vocabulary)
  if (!isAttested && (isKnown || parts.length > 0)) addNear(found, vocabulary)
  if (parts.length === 0 && found.isEmpty) return [meantWord(found, vocabulary)]
  addSimilar(found, isKnown, vocabulary)
  const whole = { word, keys: found.keys, mended: null, joinsNext: false }
  if (parts.length === 0) return [whole]
  const sought = parts.flatMap((part) => soughtWords(part, false, vocabulary))
  return sought.map((part, index) => ({
    ...together(part, whole),
    joinsNext: index < sought.length - 1,
  }))
}

function addForms(found: AnsweringKeys, isAttested: boolean, vocabulary: Vocabulary): void {
  const keys = vocabulary.keysOf(found.word)
  for (const key of keys)
    if (key === found.word) found.add([key], 'same', 1)
    else found.add([key], 'form', isAttested ? 1 : weights.guessedForm)
  if (!isAttested || keys.some((key) => vocabulary.isWord(key))) return
  // The texts know no such base form: if they know that of another reading, it is meant as likely.
  const others = vocabulary.readingsOf(found.word).filter((key) => vocabulary.isWord(key))
  found.add(others, 'form', weights.otherReading)
}

/** A word known by its ending or by its parts alone may also be one written amiss. */
function addNear(found: AnsweringKeys, vocabulary: Vocabulary): void {
  for (const { word } of vocabulary.near(found.word, 1))
    found.add(vocabulary.keysOfSpelling(word), 'typo', weights.typoOfGuessed)
}

function addCompounds(found: AnsweringKeys, vocabulary: Vocabulary): void {
  for (const possible of vocabulary.possibleKeysOf(found.word))
    for (const { key, kinship } of vocabulary.compounds.compoundsWith(possible))
      found.add([key], kinship, weights[kinship])
}

function addParts(found: AnsweringKeys, vocabulary: Vocabulary): void {
  for (const key of vocabulary.keysOf(found.word)) addPartsOf(key, 0, found, vocabulary)
}

function addPartsOf(key: string, depth: number, found: AnsweringKeys, vocabulary: Vocabulary): void {
  const split = depth < deepest ? vocabulary.compounds.splitOf(key) : null
  if (split === null) return
  const modifiers = split.modifiers.filter((modifier) => vocabulary.isKey(modifier))
  found.add([split.head], 'part', depth === 0 ? weights.partHead : weights.partModifier)
  found.add(modifiers, 'part', weights.partModifier)
  for (const part of [split.head, ...modifiers]) addPartsOf(part, depth + 1, found, vocabulary)
}

function addPrefixed(found: AnsweringKeys, isKnown: boolean, vocabulary: Vocabulary): void {
  const { word } = found
  const weight = isKnown ? weights.prefixOfKnown : weights.prefixOfUnknown
  const longer = vocabulary.beginningWith(word).filter((spelling) => spelling.length > word.length)
  longer.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  for (const spelling of longer.slice(0, mostPrefixed))
    found.add(
      vocabulary.keysOfSpelling(spelling),
      'prefix',
      weight / (1 + weights.prefixLetter * (spelling.length - word.length)),
    )
}

function addSimilar(found: AnsweringKeys, isKnown: boolean, vocabulary: Vocabulary): void {
  const weight = isKnown ? weights.similarToKnown : weights.similarToUnknown
  const own = vocabulary.keysOf(found.word)
  for (const { word, share } of similarWords(found, vocabulary)) {
    const keys = vocabulary.keysOfSpelling(word)
    found.add(keys, 'similar', weight * share * share)
    if (mayBeFormOf(word, own, vocabulary)) found.add(keys, 'form', formWeight(keys, vocabulary))
  }
}

/** Words like the sought one; where nothing else answers, less likeness will do. */
function similarWords({ word, isEmpty }: AnsweringKeys, vocabulary: Vocabulary): readonly SimilarWord[] {
  const similar = vocabulary.similarTo(word, weights.leastShare)
  return similar.length > 0 || !isEmpty ? similar : vocabulary.similarTo(word, weights.leastShareAlone)
}

/** True when by some reading a word of the texts is a form of one of the keys, though it is indexed by another. */
function mayBeFormOf(word: string, keys: readonly string[], vocabulary: Vocabulary): boolean {
  const begins = keys.filter((key) => word.startsWith(key.slice(0, sharedByForms)))
  return begins.length > 0 && vocabulary.readingsOf(word).some((key) => begins.includes(key))
}

/** A word whose own base form stands nowhere in the texts is the likelier to be a form of another word. */
function formWeight(keys: readonly string[], vocabulary: Vocabulary): number {
  return keys.some((key) => vocabulary.isWord(key)) ? weights.unlikelyReading : weights.otherReading
}

/** The parts of a compound that is not attested; none when it cannot be split. */
function partsOfUnknown(word: string, vocabulary: Vocabulary): readonly string[] {
  for (const spelling of new Set([...vocabulary.possibleKeysOf(word), word])) {
    const split = vocabulary.compounds.splitOf(spelling)
    const [modifier] = split?.modifiers ?? []
    if (split !== null && modifier !== undefined) return [modifier, split.head]
  }
  return []
}

function meantWord(found: AnsweringKeys, vocabulary: Vocabulary): SoughtWord {
  const { word, keys } = found
  const { spellings, weight } = meantBy(word, vocabulary)
  for (const spelling of spellings) found.add(vocabulary.keysOfSpelling(spelling), 'typo', weight)
  addSimilar(found, false, vocabulary)
  return { word, keys, mended: likeliest(spellings, vocabulary), joinsNext: false }
}
