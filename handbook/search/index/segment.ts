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

/** A Lunr index as it is written: of each document pairs of a key's index and weight, of each key where it stands. */
type WrittenLunr = {
  readonly fieldVectors: readonly (readonly [reference: string, vector: readonly number[]])[]
  readonly invertedIndex: readonly (readonly [
    key: string,
    posting: { readonly _index: number; readonly all: Readonly<Record<string, unknown>> },
  ])[]
}

/** The parts of a Lunr builder that are filled here and not by Lunr. */
type BuilderInside = {
  fieldTermFrequencies: Record<string, Record<string, number>>
  tokenSet: unknown
  createTokenSet: () => void
}

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
    return new Segment(readBack(writtenIndex(entries), entries.length))
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

function readBack({ fieldVectors, invertedIndex }: WrittenLunr, size: number): SegmentParts {
  const weights = new Map(fieldVectors.map(([name, vector]) => [name.slice(field.length + 1), vector]))
  const starts = [0]
  const documents: number[] = []
  const frequencies: number[] = []
  for (const [, { _index, all }] of invertedIndex) {
    const references = Object.keys(all)
    const unit = localIdf(references.length, size)
    for (const reference of references) {
      documents.push(Number(reference))
      frequencies.push(Math.round(weightOf(weights.get(reference) ?? [], _index) / unit))
    }
    starts.push(documents.length)
  }
  return {
    keys: invertedIndex.map(([key]) => key),
    starts: Uint32Array.from(starts),
    documents: Uint32Array.from(documents),
    frequencies: Uint32Array.from(frequencies),
  }
}

function writtenIndex(entries: readonly Entry[]): WrittenLunr {
  const builder = new lunr.Builder()
  builder.tokenizer = ((keys: string[]) => keys) as unknown as typeof lunr.tokenizer
  builder.ref('document')
  builder.field(field)
  builder.b(unsaturated.b)
  builder.k1(unsaturated.k1)
  const inside = builder as unknown as BuilderInside
  // Words like the sought one are found in the vocabulary; Lunr's own set of them would only cost.
  inside.createTokenSet = () => (inside.tokenSet = new lunr.TokenSet())
  for (const { document, keys, frequencies } of entries) {
    builder.add({ document: String(document), [field]: keys })
    const counts = inside.fieldTermFrequencies[`${field}/${document}`] ?? {}
    keys.forEach((key, index) => (counts[key] = frequencies[index] ?? 0))
  }
  return builder.build().toJSON() as WrittenLunr
}

/** Lunr's idf of a key that stands in `found` of `documents`. */
function localIdf(found: number, documents: number): number {
  return Math.log(1 + Math.abs((documents - found + 0.5) / (found + 0.5)))
}

/** The weight of an index in a Lunr vector, whose pairs rise by index. */
function weightOf(vector: readonly number[], index: number): number {
  let low = 0
  let high = vector.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((vector[2 * middle] ?? 0) < index) low = middle + 1
    else high = middle
  }
  return vector[2 * low + 1] ?? 0
}
