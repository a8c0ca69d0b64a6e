// Words by the runs of three letters they hold.

/** A word and the share of the sought word's trigrams that it holds, from 0 to 1. */
export type SimilarWord = { readonly word: string; readonly share: number }

/** The distinct trigrams of a word, its beginning marked. */
export function trigramsOf(word: string): ReadonlySet<string> {
  const marked = ` ${word}`
  const found = new Set<string>()
  for (let from = 0; from + 3 <= marked.length; from++) found.add(marked.slice(from, from + 3))
  return found
}

/** Words that can be found by their trigrams. Words are only added: whether one is still in use, the asker knows. */
export class Trigrams {
  readonly #words: string[] = []
  readonly #places = new Map<string, number[]>()
  readonly #known = new Set<string>()

  /** Takes a word in; one that is there already changes nothing. */
  add(word: string): void {
    if (this.#known.has(word)) return
    this.#known.add(word)
    const place = this.#words.push(word) - 1
    for (const trigram of trigramsOf(word)) {
      const places = this.#places.get(trigram)
      if (places === undefined) this.#places.set(trigram, [place])
      else places.push(place)
    }
  }

  /** The words that hold at least this share of a word's trigrams. */
  similarTo(word: string, leastShare: number): readonly SimilarWord[] {
    const sought = trigramsOf(word)
    const held = new Uint16Array(this.#words.length)
    const least = Math.ceil(sought.size * leastShare)
    const found: number[] = []
    for (const trigram of sought)
      for (const place of this.#places.get(trigram) ?? []) {
        const count = (held[place] ?? 0) + 1
        held[place] = count
        if (count === least) found.push(place)
      }
    return found.map((place) => ({
      word: this.#words[place] ?? '',
      share: (held[place] ?? 0) / sought.size,
    }))
  }
}
