// Random flat text for property tests; every run prints its seed so that a failure can be repeated.
import { blockKinds, type Content, type ContentNode } from '#handbook/model/content.ts'
import { block, table } from '#handbook/model/notation.ts'

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A seed for this run, printed. */
export function newSeed(): number {
  const seed = Math.floor(Math.random() * 1_000_000)
  console.info(`seed ${seed}`)
  return seed
}

/** 1 to 14 random blocks: any kind, indents 0 to 8, some starts, now and then a table between. */
export function randomContent(random: () => number): Content {
  const count = 1 + Math.floor(random() * 14)
  return Array.from({ length: count }, (_, index) => randomBlock(random, index))
}

function randomBlock(random: () => number, index: number): ContentNode {
  if (random() < 0.05) return table('', ['A'], ['B'])
  const lists = ['bullet', 'ordered', 'ordered', 'continuation'] as const
  const kinds = random() < 0.7 ? lists : blockKinds
  const kind = kinds[Math.floor(random() * kinds.length)] ?? 'text'
  const indent = Math.floor(random() * random() * 9)
  const start = kind === 'ordered' && random() < 0.2 ? Math.floor(random() * 9) : 0
  return block(kind, [`b${index}`], { ...(indent > 0 ? { indent } : {}), ...(start > 0 ? { start } : {}) })
}
