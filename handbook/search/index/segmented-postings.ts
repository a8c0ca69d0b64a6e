// The postings of all documents, kept in segments of which one is rebuilt when a document changes.
import type { AnalysedDocument } from './analysis.ts'
import type { StoredIndex } from './cache.ts'
import type { Postings } from './postings.ts'
import type { Statistics } from './scoring.ts'
import { Segment } from './segment.ts'

const documentsPerSegment = 32

/** Postings by key over all segments. A document's number is its place; places that fall empty are used again. */
export class SegmentedPostings {
  readonly #documents: (AnalysedDocument | undefined)[] = []
  readonly #places = new Map<string, number>()
  readonly #segments: Segment[] = []
  readonly #segmentsOf = new Map<string, number[]>()
  /** Places that have fallen empty. */
  readonly #empty: number[] = []
  #length = 0

  /** Fills an empty collection. */
  fill(documents: readonly AnalysedDocument[]): void {
    for (const document of documents) this.#place(document, this.#documents.length)
    for (let first = 0; first < documents.length; first += documentsPerSegment)
      this.#rebuild(first / documentsPerSegment)
  }

  /** Fills an empty collection with what `stored` gave. */
  restore({ documents, segments }: StoredIndex): void {
    documents.forEach((document, place) => {
      if (document === undefined) this.#empty.push(place)
      else this.#place(document, place)
    })
    segments.forEach((segment, number) => this.#take(number, segment))
  }

  /** All there is to keep. */
  stored(): StoredIndex {
    return { documents: this.#documents, segments: this.#segments }
  }

  /** The document with an id as it is indexed. */
  documentOf(id: string): AnalysedDocument | undefined {
    const place = this.#places.get(id)
    return place === undefined ? undefined : this.#documents[place]
  }

  /** Takes in documents, new or changed. */
  put(documents: readonly AnalysedDocument[]): void {
    const touched = new Set<number>()
    for (const document of documents) {
      const place = this.#places.get(document.id) ?? this.#emptyPlace()
      this.#clear(place)
      this.#place(document, place)
      touched.add(segmentAt(place))
    }
    for (const segment of touched) this.#rebuild(segment)
  }

  /** Takes a document out; an unknown id changes nothing. */
  remove(id: string): void {
    const place = this.#places.get(id)
    if (place === undefined) return
    this.#clear(place)
    this.#empty.push(place)
    this.#rebuild(segmentAt(place))
  }

  /** Where a key stands. */
  of(key: string): Postings {
    const documents: number[] = []
    const frequencies: number[] = []
    for (const segment of this.#segmentsOf.get(key) ?? [])
      this.#segments[segment]?.forEachPosting(key, (document, frequency) => {
        documents.push(document)
        frequencies.push(frequency)
      })
    return { documents, frequencies }
  }

  /** The figures of the whole index. */
  statistics(): Statistics {
    return {
      documents: this.#places.size,
      averageLength: this.#length / Math.max(1, this.#places.size),
      lengthOf: (document) => this.#documents[document]?.length ?? 0,
      idOf: (document) => this.#documents[document]?.id ?? '',
    }
  }

  #emptyPlace(): number {
    return this.#empty.pop() ?? this.#documents.length
  }

  #place(document: AnalysedDocument, place: number): void {
    this.#documents[place] = document
    this.#places.set(document.id, place)
    this.#length += document.length
  }

  #clear(place: number): void {
    const document = this.#documents[place]
    if (document === undefined) return
    this.#documents[place] = undefined
    this.#places.delete(document.id)
    this.#length -= document.length
  }

  #rebuild(segment: number): void {
    for (const key of this.#segments[segment]?.parts.keys ?? []) this.#leave(key, segment)
    const first = segment * documentsPerSegment
    const entries = this.#documents
      .slice(first, first + documentsPerSegment)
      .flatMap((each, index) => (each === undefined ? [] : [{ document: first + index, ...each }]))
    this.#take(segment, Segment.of(entries))
  }

  #take(number: number, segment: Segment): void {
    this.#segments[number] = segment
    for (const key of segment.parts.keys) {
      const segments = this.#segmentsOf.get(key)
      if (segments === undefined) this.#segmentsOf.set(key, [number])
      else segments.push(number)
    }
  }

  #leave(key: string, segment: number): void {
    const segments = this.#segmentsOf.get(key) ?? []
    if (segments.length === 1) this.#segmentsOf.delete(key)
    else segments.splice(segments.indexOf(segment), 1)
  }
}

function segmentAt(place: number): number {
  return Math.floor(place / documentsPerSegment)
}
