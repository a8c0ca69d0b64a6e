// A segment: a small Lunr index of a few documents, never changed once it is built.
import lunr from 'lunr'

/** What a segment holds of a document: its number in the whole index, its keys, and beside each its weighted count. */
export type Entry = {
  readonly document: number
  readonly keys: readonly string[]
  readonly frequencies: readonly number[]
}

const field = 'all'

/**
 * With no correction for length and with saturation out of reach, Lunr's weight of a key in a document is
 * its count times its idf in the segment. So the exact count can be read back, and the score be worked out
 * over all segments as if they were one index (scoring.ts).
 */
const unsaturated = { b: 0, k1: 1e9 }

/** What Lunr keeps: of each key its index, of each document pairs of a key's index and weight. */
type LunrInside = {
  readonly invertedIndex: Readonly<Record<string, { readonly _index: number }>>
  readonly fieldVectors: Readonly<Record<string, { readonly elements: readonly number[] }>>
}

/** What a Lunr builder gathers of documents; its types do not tell. */
type BuilderInside = {
  readonly invertedIndex: Record<string, { readonly _index: number; readonly all: Record<number, object> }>
  readonly fieldTermFrequencies: Record<string, Record<string, number>>
  readonly fieldLengths: Record<string, number>
  readonly _documents: Record<string, object>
  documentCount: number
  termIndex: number
  tokenSet: unknown
  createTokenSet: () => void
}

/** Lunr may keep more of a posting and of a document; here there is none. */
const nothingMore = Object.freeze({})

/** The keys of a segment in rows, where the postings of each row begin, and the postings themselves. */
export type SegmentParts = {
  readonly keys: readonly string[]
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  readonly frequencies: Uint32Array
}

/** The postings of some documents. What Lunr has built is kept in flat arrays: its objects take ten times as much. */
export class Segment {
  readonly #rows: ReadonlyMap<string, number>

  constructor(readonly parts: SegmentParts) {
    this.#rows = new Map(parts.keys.map((key, row) => [key, row]))
  }

  /** Lets Lunr index some documents. */
  static of(entries: readonly Entry[]): Segment {
    return new Segment(readBack(lunrIndex(entries), entries))
  }

  /** Calls `take` with each document that holds the key, and how often it does. */
  forEachPosting(key: string, take: (document: number, frequency: number) => void): void {
    const row = this.#rows.get(key)
    if (row === undefined) return
    const { starts, documents, frequencies } = this.parts
    const end = starts[row + 1] ?? 0
    for (let place = starts[row] ?? 0; place < end; place++)
      take(documents[place] ?? 0, frequencies[place] ?? 0)
  }
}

/** Turns Lunr's vectors, key by document, into postings, document by key. */
function readBack({ invertedIndex, fieldVectors }: LunrInside, entries: readonly Entry[]): SegmentParts {
  const keys: string[] = []
  for (const key in invertedIndex) keys[invertedIndex[key]?._index ?? 0] = key
  const vectors = entries.map((_, number) => fieldVectors[nameOf(number)]?.elements ?? [])
  const starts = startsOf(vectors, keys.length)
  const next = starts.slice()
  const documents = new Uint32Array(starts.at(-1) ?? 0)
  const frequencies = new Uint32Array(documents.length)
  vectors.forEach((vector, number) => {
    for (let at = 0; at < vector.length; at += 2) {
      const row = vector[at] ?? 0
      const place = next[row] ?? 0
      const unit = localIdf((starts[row + 1] ?? 0) - (starts[row] ?? 0), entries.length)
      documents[place] = entries[number]?.document ?? 0
      frequencies[place] = Math.round((vector[at + 1] ?? 0) / unit)
      next[row] = place + 1
    }
  })
  return { keys, starts, documents, frequencies }
}

/** Where the postings of each row begin, and at last where they end. */
function startsOf(vectors: readonly (readonly number[])[], rows: number): Uint32Array {
  const starts = new Uint32Array(rows + 1)
  for (const vector of vectors)
    for (let at = 0; at < vector.length; at += 2) {
      const after = (vector[at] ?? 0) + 1
      starts[after] = (starts[after] ?? 0) + 1
    }
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
  return starts
}

function lunrIndex(entries: readonly Entry[]): LunrInside {
  const builder = new lunr.Builder()
  builder.field(field)
  builder.b(unsaturated.b)
  builder.k1(unsaturated.k1)
  const inside = builder as unknown as BuilderInside
  // Words like the sought one are found in the vocabulary; Lunr's own set of them would only cost.
  inside.createTokenSet = () => (inside.tokenSet = new lunr.TokenSet())
  entries.forEach((entry, number) => add(entry, number, inside))
  return builder.build() as unknown as LunrInside
}

/** What `add` of a Lunr builder does with a text, done with keys that are counted already. */
function add({ keys, frequencies }: Entry, number: number, builder: BuilderInside): void {
  const counts: Record<string, number> = Object.create(null)
  keys.forEach((key, index) => {
    const posting = (builder.invertedIndex[key] ??= { _index: builder.termIndex++, [field]: {} })
    posting[field][number] = nothingMore
    counts[key] = frequencies[index] ?? 0
  })
  builder._documents[number] = nothingMore
  builder.documentCount += 1
  builder.fieldTermFrequencies[nameOf(number)] = counts
  builder.fieldLengths[nameOf(number)] = keys.length
}

/** Lunr's idf of a key that stands in `found` of `documents`. */
function localIdf(found: number, documents: number): number {
  return Math.log(1 + Math.abs((documents - found + 0.5) / (found + 0.5)))
}

/** How Lunr names the one field of a document. */
function nameOf(document: number): string {
  return `${field}/${document}`
}
