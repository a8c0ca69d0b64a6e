// Which of the scripts holds the places of a key.

const mostShards = 512
const postingsPerShard = 400

/** Keys that begin alike lie together, so that the beginning of a word needs few scripts. */
const sharedLetters = 3

/** How many scripts the places of an index are split into: a power of two, so that growth seldom moves anything. */
export function shardCount(postings: number): number {
  let count = 1
  while (count < mostShards && postings / count > postingsPerShard) count *= 2
  return count
}

/** The number of the script, from 0, that holds a key. */
export function shardOf(key: string, shards: number): number {
  let hash = 0
  for (let index = 0; index < Math.min(sharedLetters, key.length); index++)
    hash = (Math.imul(hash, 31) + key.charCodeAt(index)) >>> 0
  return hash % shards
}
