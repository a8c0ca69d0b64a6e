// A segment: a small Lunr index of a few documents, never changed once it is built.
import lunr from 'lunr'

/** What a segment holds of a document: its number in the whole index, and its keys with their weighted counts. */
export type Entry = { readonly document: number; readonly frequencies: ReadonlyMap<string, number> }

const field = 'all'

/**
 * With no correction for length and with saturation out of reach, Lunr's weight of a key in a document is
 * its count times its idf in the segment. So the exact count can be read back, and the score be worked out
 * over all segments as if they were one index (scoring.ts).
 */
const unsaturated = { b: 0, k1: 1e9 }

/** What Lunr keeps of a key and of a document's keys; its types do not tell. */
type LunrInside = {
  readonly invertedIndex: Readonly<
    Record<string, { readonly _index: number; readonly all: Record<string, unknown> }>
  >
  readonly fieldVectors: Readonly<Record<string, { readonly elements: readonly number[] }>>
}

/** The parts of a Lunr builder that are filled here and not by Lunr. */
type BuilderInside = {
  fieldTermFrequencies: Record<string, Record<string, number>>
  tokenSet: unknown
  createTokenSet: () => void
}

/** A Lunr index of some documents, read by key. */
export class Segment {
  readonly #index: LunrInside
  readonly #documents: number

  constructor(entries: readonly Entry[]) {
    this.#index = lunrIndex(entries)
    this.#documents = entries.length
  }

  /** The keys that stand in any of its documents. */
  keys(): readonly string[] {
    return Object.keys(this.#index.invertedIndex)
  }

  /** Calls `take` with each document that holds the key, and how often it does. */
  forEachPosting(key: string, take: (document: number, frequency: number) => void): void {
    const posting = this.#index.invertedIndex[key]
    if (posting === undefined) return
    const references = Object.keys(posting.all)
    const unit = localIdf(references.length, this.#documents)
    for (const reference of references) {
      const vector = this.#index.fieldVectors[`${field}/${reference}`]
      if (vector === undefined) continue
      take(Number(reference), Math.round(weightOf(vector.elements, posting._index) / unit))
    }
  }
}

function lunrIndex(entries: readonly Entry[]): LunrInside {
  const builder = new lunr.Builder()
  builder.tokenizer = ((keys: string[]) => keys) as unknown as typeof lunr.tokenizer
  builder.ref('document')
  builder.field(field)
  builder.b(unsaturated.b)
  builder.k1(unsaturated.k1)
  const inside = builder as unknown as BuilderInside
  // Words like the sought one are found in the vocabulary; Lunr's own set of them would only cost.
  inside.createTokenSet = () => (inside.tokenSet = new lunr.TokenSet())
  for (const { document, frequencies } of entries) {
    builder.add({ document: String(document), [field]: [...frequencies.keys()] })
    const counts = inside.fieldTermFrequencies[`${field}/${document}`] ?? {}
    for (const [key, frequency] of frequencies) counts[key] = frequency
  }
  return builder.build() as unknown as LunrInside
}

/** Lunr's idf of a key that stands in `found` of `documents`. */
function localIdf(found: number, documents: number): number {
  return Math.log(1 + Math.abs((documents - found + 0.5) / (found + 0.5)))
}

/** The value of an index in a Lunr vector: pairs of index and value, by rising index. */
function weightOf(elements: readonly number[], index: number): number {
  let low = 0
  let high = elements.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((elements[2 * middle] ?? 0) < index) low = middle + 1
    else high = middle
  }
  return elements[2 * low + 1] ?? 0
}
