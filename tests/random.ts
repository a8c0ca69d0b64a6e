// Random numbers that repeat: the seed is printed when a test fails and can be set by SEED.

/** A stream of numbers; `below(n)` gives a whole number from 0 to n − 1. */
export type SeededRandom = { readonly seed: number; readonly below: (limit: number) => number }

/** A random stream from `seed`, else from the environment variable SEED, else from the clock. */
export function seededRandom(seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)): SeededRandom {
  let state = seed >>> 0
  // Mulberry32: small, and even enough for tests.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return { seed, below: (limit) => Math.floor(next() * limit) }
}
