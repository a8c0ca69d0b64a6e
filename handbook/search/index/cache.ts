// The index as bytes, and back: what was analysed and inverted once is not done again.
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { crc32 } from '#handbook/model/crc32.ts'
import { searchLanguages, type SearchLanguage } from '../language/language.ts'
import { distinct, type AnalysedDocument } from './analysis.ts'
import { Segment, type SegmentParts } from './segment.ts'
import type { AttestedWord } from './vocabulary.ts'

/** Counted up whenever the bytes or what the index makes of a text change. */
const schema = 2
/** Stands at the beginning of every cache. */
const magic = 0x48414b55
const separator = '\n'

/** An index without what can be worked out quickly: its documents by place, some places empty, and its segments. */
export type StoredIndex = {
  readonly documents: readonly (AnalysedDocument | undefined)[]
  readonly segments: readonly Segment[]
}

/** Writes an index; `analysis` names the version of what makes keys of words. */
export function writeCache(index: StoredIndex, analysis: string): Uint8Array {
  const payload = encoding.encode((to) => writeIndex(to, index))
  return encoding.encode((to) => {
    encoding.writeUint32(to, magic)
    encoding.writeUint32(to, crc32(payload))
    encoding.writeVarUint(to, schema)
    encoding.writeVarString(to, analysis)
    encoding.writeUint8Array(to, payload)
  })
}

/** Reads an index; null when the bytes are damaged or of another version. */
export function readCache(bytes: Uint8Array, analysis: string): StoredIndex | null {
  try {
    const from = decoding.createDecoder(bytes)
    if (decoding.readUint32(from) !== magic) return null
    const checksum = decoding.readUint32(from)
    if (decoding.readVarUint(from) !== schema || decoding.readVarString(from) !== analysis) return null
    return crc32(bytes.subarray(from.pos)) === checksum ? readIndex(from) : null
  } catch {
    // What cannot be read to its end is damaged.
    return null
  }
}

function writeIndex(to: encoding.Encoder, { documents, segments }: StoredIndex): void {
  const words = numbered(documents.flatMap((document) => document?.words ?? []))
  const keys = numbered([...words.keys()].map(({ key }) => key))
  encoding.writeVarString(to, [...keys.keys()].join(separator))
  encoding.writeVarString(to, [...words.keys()].map(({ word }) => word).join(separator))
  for (const { key, language } of words.keys()) {
    encoding.writeVarUint(to, keys.get(key) ?? 0)
    encoding.writeUint8(to, searchLanguages.indexOf(language))
  }
  encoding.writeVarUint(to, documents.length)
  for (const document of documents) writeDocument(to, document, words)
  encoding.writeVarUint(to, segments.length)
  for (const segment of segments) writeSegment(to, segment.parts, keys)
}

function writeDocument(
  to: encoding.Encoder,
  document: AnalysedDocument | undefined,
  words: ReadonlyMap<AttestedWord, number>,
): void {
  encoding.writeUint8(to, document === undefined ? 0 : 1)
  if (document === undefined) return
  encoding.writeVarString(to, document.id)
  encoding.writeVarUint(to, document.length)
  encoding.writeVarUint(to, document.order.length)
  for (const word of document.order) encoding.writeVarUint(to, word === null ? 0 : 1 + (words.get(word) ?? 0))
}

function writeSegment(to: encoding.Encoder, parts: SegmentParts, keys: ReadonlyMap<string, number>): void {
  encoding.writeVarUint(to, parts.keys.length)
  parts.keys.forEach((key, row) => {
    const [start = 0, end = 0] = parts.starts.subarray(row, row + 2)
    encoding.writeVarUint(to, keys.get(key) ?? 0)
    encoding.writeVarUint(to, end - start)
    for (let place = start; place < end; place++) {
      encoding.writeVarUint(to, parts.documents[place] ?? 0)
      encoding.writeVarUint(to, parts.frequencies[place] ?? 0)
    }
  })
}

function readIndex(from: decoding.Decoder): StoredIndex {
  const keys = decoding.readVarString(from).split(separator)
  const written = decoding.readVarString(from)
  const words = written === '' ? [] : written.split(separator).map((word) => readWord(from, word, keys))
  const documents = readList(from, () => readDocument(from, words))
  const segments = readList(from, () => new Segment(readSegment(from, keys)))
  for (const { parts } of segments) fillIn(documents, parts)
  return { documents, segments }
}

function readWord(from: decoding.Decoder, word: string, keys: readonly string[]): AttestedWord {
  const key = keys[decoding.readVarUint(from)] ?? ''
  const language: SearchLanguage = searchLanguages[decoding.readUint8(from)] ?? 'fi'
  return { word, key, language }
}

/** A document as it comes out of its bytes; its keys stand in its segment. */
type Filled = AnalysedDocument & { readonly keys: string[]; readonly frequencies: number[] }

function readDocument(from: decoding.Decoder, words: readonly AttestedWord[]): Filled | undefined {
  if (decoding.readUint8(from) === 0) return undefined
  const id = decoding.readVarString(from)
  const length = decoding.readVarUint(from)
  const order = readList(from, () => words[decoding.readVarUint(from) - 1] ?? null)
  return { id, length, keys: [], frequencies: [], words: distinct(order), order }
}

function readSegment(from: decoding.Decoder, keys: readonly string[]): SegmentParts {
  const own: string[] = []
  const starts = [0]
  const documents: number[] = []
  const frequencies: number[] = []
  const rows = decoding.readVarUint(from)
  for (let row = 0; row < rows; row++) {
    own.push(keys[decoding.readVarUint(from)] ?? '')
    for (let left = decoding.readVarUint(from); left > 0; left--) {
      documents.push(decoding.readVarUint(from))
      frequencies.push(decoding.readVarUint(from))
    }
    starts.push(documents.length)
  }
  return {
    keys: own,
    starts: Uint32Array.from(starts),
    documents: Uint32Array.from(documents),
    frequencies: Uint32Array.from(frequencies),
  }
}

function fillIn(documents: readonly (Filled | undefined)[], parts: SegmentParts): void {
  parts.keys.forEach((key, row) => {
    for (let place = parts.starts[row] ?? 0; place < (parts.starts[row + 1] ?? 0); place++) {
      const document = documents[parts.documents[place] ?? -1]
      document?.keys.push(key)
      document?.frequencies.push(parts.frequencies[place] ?? 0)
    }
  })
}

function readList<Item>(from: decoding.Decoder, read: () => Item): Item[] {
  return Array.from({ length: decoding.readVarUint(from) }, read)
}

/** Distinct things in the order in which they come, each with its number. */
function numbered<Thing>(things: readonly Thing[]): ReadonlyMap<Thing, number> {
  return new Map([...new Set(things)].map((thing, number) => [thing, number]))
}
