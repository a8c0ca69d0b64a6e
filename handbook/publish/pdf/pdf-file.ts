// Reads the parts of a PDF file that a claim needs: its cross-reference table, catalogue and metadata.
import { byteText } from './byte-text.ts'

/** One object of a PDF: its number and everything between `obj` and `endobj`. */
export type PdfObject = { readonly number: number; readonly text: string }

/** The ends of a PDF file, with text as one character a byte. */
export type PdfFile = {
  /** Where the newest cross-reference table begins, in bytes. */
  readonly tableAt: number
  readonly trailer: string
  readonly catalogue: PdfObject
  readonly metadata: PdfObject
}

// A trailer and its last line are short; the catalogue and metadata stand near the end of the file.
const tail = 2048

/** Reads a file as the typesetter writes it: one plain cross-reference table. Throws when it is none such. */
export function readPdfFile(bytes: Uint8Array): PdfFile {
  const end = byteText(bytes.subarray(-tail))
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1] ?? Number.NaN)
  const table = Number.isNaN(tableAt) ? '' : byteText(bytes.subarray(tableAt))
  const trailer = /trailer\s*(<<[\s\S]*>>)\s*startxref/.exec(table)?.[1]
  if (!table.startsWith('xref') || trailer === undefined)
    throw new Error('The PDF has no plain cross-reference table')
  const at = (number: number): PdfObject => objectAt(bytes, offsetOf(table, number), number)
  const catalogue = at(referenceIn(trailer, 'Root'))
  return { tableAt, trailer, catalogue, metadata: at(referenceIn(catalogue.text, 'Metadata')) }
}

function referenceIn(text: string, key: string): number {
  const number = new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1]
  if (number === undefined) throw new Error(`The PDF names no ${key}`)
  return Number(number)
}

/** The table is one section from object 0; each line of it takes 20 bytes. */
function offsetOf(table: string, number: number): number {
  const head = /^xref\s+0 (\d+)\s+/.exec(table)
  if (head === null || number >= Number(head[1])) throw new Error(`The PDF does not list object ${number}`)
  return Number(table.slice(head[0].length + number * 20, head[0].length + number * 20 + 10))
}

function objectAt(bytes: Uint8Array, offset: number, number: number): PdfObject {
  const text = byteText(bytes.subarray(offset))
  const body = new RegExp(`^${number} 0 obj\\s([\\s\\S]*?)\\sendobj`).exec(text)?.[1]
  if (body === undefined) throw new Error(`The PDF has no object ${number} where its table says`)
  return { number, text: body }
}

/** The number of pages of a file that the typesetter wrote; 0 when it does not say. */
export function pageCount(bytes: Uint8Array): number {
  return Number(/<xmpTPg:NPages>(\d+)</.exec(readPdfFile(bytes).metadata.text)?.[1] ?? 0)
}
