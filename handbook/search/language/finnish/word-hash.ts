// The number of a word among known words: the same when they are written down and when they are asked.

/** A number from 0 to below `range` (at most 2^32), evenly spread over words (FNV-1a, finished as in MurmurHash3). */
export function wordHash(word: string, range: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return Math.floor((((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000) * range)
}
