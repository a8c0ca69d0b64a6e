// Words that can be told apart wherever they end up: each is one letter that is used once in a run.

const blocks: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
]
const pattern = /[\u4e00-\u9fff\uac00-\ud7a3]/g

/**
 * Gives tokens that nobody has typed before. One letter each: the binding finds what was typed by
 * comparing texts, and of longer words it may take a neighbour's equal letter for the new one.
 */
export class Tokens {
  #block = 0
  #next = blocks[0]?.[0] ?? 0

  next(): string {
    const block = blocks[this.#block]
    if (block === undefined) throw new RangeError('This run has used up all tokens')
    const token = String.fromCharCode(this.#next++)
    if (this.#next > block[1]) this.#next = blocks[++this.#block]?.[0] ?? 0
    return token
  }

  /** So many new tokens in a row, as one word. */
  word(length: number): string {
    return Array.from({ length }, () => this.next()).join('')
  }
}

/** The tokens found anywhere in a value that can be written as JSON. */
export function tokensIn(value: unknown): ReadonlySet<string> {
  return new Set(everyTokenIn(value))
}

/** The same, each as often as it stands there. */
export function everyTokenIn(value: unknown): readonly string[] {
  return JSON.stringify(value ?? null).match(pattern) ?? []
}

/** The tokens of which fewer stand in `after` than in `before`, though some still do. */
export function thinned(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const left = countOf(after)
  const fewer = [...countOf(before)].filter(([token, count]) => count > (left.get(token) ?? count))
  return new Set(fewer.map(([token]) => token))
}

function countOf(tokens: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}
