// A set of words in few bits: hashes in order, their gaps in Golomb–Rice code.
import { wordHash } from './word-hash.ts'

/** Says of a word whether it is one of the set; of one in 2^`bits` others it says so wrongly. */
export type KnownWords = (word: string) => boolean

/** Reads `count` gaps out of `bytes`: ones up to a zero count 2^bits, `bits` bits the rest. */
export function readKnownWords(bytes: Uint8Array, count: number, bits: number): KnownWords {
  const hashes = new Uint32Array(count)
  let at = 0
  const bit = (): number => ((bytes[at >> 3] ?? 0) >> (7 - (at++ & 7))) & 1
  for (let word = 0, hash = 0; word < count; word++) {
    let gap = 0
    while (bit() === 1) gap += 2 ** bits
    for (let place = bits - 1; place >= 0; place--) gap += bit() << place
    hash += gap
    hashes[word] = hash
  }
  const range = count * 2 ** bits
  return (word) => has(hashes, wordHash(word, range))
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
