// The postings of all documents in segments: what changes goes into a small new one, the others stay as they are.
import type { AnalysedDocument } from './analysis.ts'
import type { StoredIndex } from './cache.ts'
import type { Postings } from './postings.ts'
import type { Statistics } from './scoring.ts'
import { Segment } from './segment.ts'

/** How many documents a segment takes that is built once, and one that is rebuilt at each change. */
const largest = 256
const largestOpen = 24

/**
 * Postings by key over all segments. Each document has a place, which is its number; a changed document gets
 * a new place in the open segment, and the old place stays empty.
 */
export class SegmentedPostings {
  readonly #documents: (AnalysedDocument | undefined)[] = []
  readonly #places = new Map<string, number>()
  readonly #segments: Segment[] = []
  readonly #segmentsOf = new Map<string, number[]>()
  /** Of each segment the places of its documents, also of those that are gone. */
  readonly #members: (readonly number[])[] = []
  /** The segment that is built anew when a document comes; none at first. */
  #open = -1
  #length = 0

  /** Fills an empty collection. */
  fill(documents: readonly AnalysedDocument[]): void {
    for (let first = 0; first < documents.length; first += largest) {
      const places = documents.slice(first, first + largest).map((document) => this.#settle(document))
      this.#build(this.#segments.length, places)
    }
  }

  /** Fills an empty collection with what `stored` gave. */
  restore({ documents, segments }: StoredIndex): void {
    for (const document of documents) {
      if (document === undefined) this.#documents.push(undefined)
      else this.#settle(document)
    }
    for (const segment of segments) this.#take(this.#segments.length, segment, placesIn(segment))
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
    for (let first = 0; first < documents.length; first += largestOpen)
      this.#putFew(documents.slice(first, first + largestOpen))
  }

  /** Takes a document out; an unknown id changes nothing. */
  remove(id: string): void {
    const place = this.#places.get(id)
    if (place === undefined) return
    this.#length -= this.#documents[place]?.length ?? 0
    this.#documents[place] = undefined
    this.#places.delete(id)
  }

  /** Where a key stands. */
  of(key: string): Postings {
    const documents: number[] = []
    const frequencies: number[] = []
    for (const segment of this.#segmentsOf.get(key) ?? [])
      this.#segments[segment]?.forEachPosting(key, (document, frequency) => {
        if (this.#documents[document] === undefined) return
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

  #putFew(documents: readonly AnalysedDocument[]): void {
    for (const { id } of documents) this.remove(id)
    const living = this.#living(this.#open)
    const isOpen = this.#open >= 0 && living.length + documents.length <= largestOpen
    if (!isOpen) this.#open = this.#segments.length
    const empty = isOpen ? this.#emptyPlaces(this.#open) : []
    const places = documents.map((document) => this.#settle(document, empty.pop()))
    this.#build(this.#open, isOpen ? [...living, ...places] : places)
  }

  /** The places in a segment that may be used again when it is built anew. */
  #emptyPlaces(segment: number): number[] {
    return (this.#members[segment] ?? []).filter((place) => this.#documents[place] === undefined)
  }

  /** The places of a segment whose documents are still there. */
  #living(segment: number): readonly number[] {
    return (this.#members[segment] ?? []).filter((place) => this.#documents[place] !== undefined)
  }

  #settle(document: AnalysedDocument, place = this.#documents.length): number {
    this.#documents[place] = document
    this.#places.set(document.id, place)
    this.#length += document.length
    return place
  }

  #build(number: number, places: readonly number[]): void {
    const entries = places.flatMap((place) => {
      const document = this.#documents[place]
      return document === undefined ? [] : [{ ...document, document: place }]
    })
    this.#take(number, Segment.of(entries), places)
  }

  #take(number: number, segment: Segment, members: readonly number[]): void {
    for (const key of this.#segments[number]?.parts.keys ?? []) this.#leave(key, number)
    this.#segments[number] = segment
    this.#members[number] = members
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

function placesIn({ parts }: Segment): readonly number[] {
  return [...new Set(parts.documents)]
}
