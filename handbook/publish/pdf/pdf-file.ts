// Reads the parts of a PDF file that a claim needs: its cross-reference table, catalogue and metadata.
import { byteText, bytesOf } from './byte-text.ts'

/** One object of a PDF: its number and everything between `obj` and `endobj`. */
export type PdfObject = { readonly number: number; readonly text: string }

/** The ends of a PDF file, with text as one character a byte. */
export type PdfFile = {
  /** Where the newest cross-reference table begins, in bytes. */
  readonly tableAt: number
  /** Objects are numbered below this. */
  readonly size: number
  readonly trailer: string
  readonly catalogue: PdfObject
  readonly metadata: PdfObject
  /** The object of a number. Throws when there is none. */
  readonly at: (number: number) => PdfObject
}

/** Reads a file as the typesetter writes it, updated or not: with plain cross-reference tables. Throws when it is none such. */
export function readPdfFile(bytes: Uint8Array): PdfFile {
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(byteText(bytes.subarray(-lastLines)))?.[1])
  const tables = tablesFrom(bytes, tableAt)
  const trailer = tables[0]?.trailer ?? ''
  const size = Number(/\/Size (\d+)/.exec(trailer)?.[1])
  const at = (number: number): PdfObject => objectAt(bytes, tables, number)
  const catalogue = at(referenceIn(trailer, 'Root'))
  const metadata = at(referenceIn(catalogue.text, 'Metadata'))
  return { tableAt, size, trailer, catalogue, metadata, at }
}

/**
 * The number of the object that holds the RGB profile of the first page's own colours: a picture may
 * bring another one. Throws when the page has no colours with a profile.
 */
export function rgbProfile({ catalogue, at }: PdfFile): number {
  const pages = at(referenceIn(catalogue.text, 'Pages')).text
  const page = at(Number(/\/Kids \[\s*(\d+) 0 R/.exec(pages)?.[1])).text
  const spaces = /\/ColorSpace <<([^>]*)>>/.exec(page)?.[1] ?? ''
  for (const [, space] of spaces.matchAll(/\/\S+ (\d+) 0 R/g)) {
    const profile = Number(/\/ICCBased (\d+) 0 R/.exec(at(Number(space)).text)?.[1])
    if (!Number.isNaN(profile) && /\/N 3\s/.test(at(profile).text)) return profile
  }
  throw new Error('The PDF has not an RGB profile: no standard can be claimed')
}

const newline = 0x0a

/** More than the last three lines of a file take. */
const lastLines = 64

/** One cross-reference table, the byte at which each object begins, with the trailer behind it. */
type Table = { readonly offsets: ReadonlyMap<number, number>; readonly trailer: string }

/** The table at `tableAt` and those before it, the newest first. */
function tablesFrom(bytes: Uint8Array, tableAt: number): readonly Table[] {
  const text = Number.isInteger(tableAt) ? byteText(bytes.subarray(tableAt)) : ''
  const [, sections, trailer] = /^xref\s+([\d nf\s]*)trailer\s*(<<[\s\S]*?>>)\s*startxref/.exec(text) ?? []
  if (sections === undefined || trailer === undefined)
    throw new Error('The PDF has no plain cross-reference table')
  const before = /\/Prev (\d+)/.exec(trailer)?.[1]
  const older = before === undefined ? [] : tablesFrom(bytes, Number(before))
  return [{ offsets: offsetsIn(sections), trailer }, ...older]
}

/** Each section is a first number and a count, then a line for each object. */
function offsetsIn(sections: string): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>()
  for (const [, first, lines] of sections.matchAll(/(\d+) \d+\s+((?:\d{10} \d{5} [nf]\s+)*)/g))
    for (const [index, line] of (lines ?? '').match(/\d{10} \d{5} [nf]/g)?.entries() ?? [])
      offsets.set(Number(first) + index, Number(line.slice(0, 10)))
  return offsets
}

function referenceIn(text: string, key: string): number {
  const number = new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1]
  if (number === undefined) throw new Error(`The PDF names no ${key}`)
  return Number(number)
}

function objectAt(bytes: Uint8Array, tables: readonly Table[], number: number): PdfObject {
  const offset = tables.find(({ offsets }) => offsets.has(number))?.offsets.get(number)
  const text = offset === undefined ? '' : byteText(bytes.subarray(offset, endOf(bytes, offset)))
  const body = new RegExp(`^${number} 0 obj\\s([\\s\\S]*?)\\sendobj`).exec(text)?.[1]
  if (body === undefined) throw new Error(`The PDF has no object ${number} where its tables say`)
  return { number, text: body }
}

const objectEnd = bytesOf('\nendobj')

/** Behind the end of the object at `offset`. */
function endOf(bytes: Uint8Array, offset: number): number {
  for (let at = bytes.indexOf(newline, offset); at >= 0; at = bytes.indexOf(newline, at + 1))
    if (objectEnd.every((byte, index) => bytes[at + index] === byte)) return at + objectEnd.length
  return bytes.length
}

/** The number of pages of a PDF that we made; 0 when it does not say. */
export function pageCount(bytes: Uint8Array): number {
  return Number(/<xmpTPg:NPages>(\d+)</.exec(readPdfFile(bytes).metadata.text)?.[1] ?? 0)
}
