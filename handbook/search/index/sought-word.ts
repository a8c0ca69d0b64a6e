// A word of a question with all keys of the vocabulary that answer it.
import type { Answering, Kinship } from './match.ts'

/**
 * A word of a question and the index keys that answer it. `mended` is the word meant when it is unknown;
 * `joinsNext` tells that the question writes it and the next as one.
 */
export type SoughtWord = {
  readonly word: string
  readonly keys: ReadonlyMap<string, Answering>
  readonly mended: string | null
  readonly joinsNext: boolean
}

/** Keys that answer a word: of several reasons for a key the best is kept. */
export class AnsweringKeys {
  readonly keys = new Map<string, Answering>()

  constructor(readonly word: string) {}

  /** Notes that keys answer the word. */
  add(keys: readonly string[], kinship: Kinship, weight: number): void {
    for (const key of keys) {
      const known = this.keys.get(key)
      if (known === undefined || known.weight < weight)
        this.keys.set(key, { word: this.word, kinship, weight })
    }
  }

  /** True as long as no key answers. */
  get isEmpty(): boolean {
    return this.keys.size === 0
  }
}

/** A word that the keys of another answer too; of two reasons for a key the better holds. */
export function together(one: SoughtWord, other: SoughtWord): SoughtWord {
  const keys = new Map(one.keys)
  for (const [key, answering] of other.keys)
    if ((keys.get(key)?.weight ?? 0) < answering.weight) keys.set(key, answering)
  return { ...one, keys }
}
