// A set of words in few bits: hashes in order, their gaps in Golomb–Rice code.
import { wordHash } from './word-hash.ts'

/** Says of a word whether it is one of the set; of one in 2^`bits` others it says so wrongly. */
export type KnownWords = (word: string) => boolean

/** Reads `count` gaps out of `bytes`: ones up to a zero count 2^bits, `bits` bits the rest. */
export function readKnownWords(bytes: Uint8Array, count: number, bits: number): KnownWords {
  const hashes = new Uint32Array(count)
  let at = 0
  for (let word = 0, hash = 0; word < count; word++) {
    while (((bytes[at >> 3] ?? 0) >> (7 - (at++ & 7))) & 1) hash += 2 ** bits
    hash += wordAt(bytes, at, bits)
    at += bits
    hashes[word] = hash
  }
  const range = count * 2 ** bits
  return (word) => has(hashes, wordHash(word, range))
}

/** The number in so many bits (at most 16) from a bit on. */
function wordAt(bytes: Uint8Array, bit: number, bits: number): number {
  const at = bit >> 3
  const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
  return (three >> (24 - (bit & 7) - bits)) & (2 ** bits - 1)
}

function has(sorted: Uint32Array, hash: number): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < hash) low = middle + 1
    else high = middle
  }
  return sorted[low] === hash
}
