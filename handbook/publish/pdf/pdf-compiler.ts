// The port to the typesetter.
import type { Cancellation, PublishedFile } from '#handbook/publish/edition.ts'

/** What is compiled: `main` and the other files by their paths, and the document as JSON in `book.json`. */
export type PdfInput = {
  readonly main: string
  readonly files: readonly PublishedFile[]
  readonly json: string
}

/**
 * Compiles to a tagged PDF 1.7 without any claim of a standard. The same input gives the same bytes.
 * Rejects with what the typesetter said when the input cannot be compiled, and with what
 * `cancellation` throws as soon as the work is cancelled.
 */
export type PdfCompiler = {
  readonly compile: (input: PdfInput, cancellation: Cancellation) => Promise<Uint8Array>
}
