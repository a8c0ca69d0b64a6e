// What a typesetter in this process does: one job after another, without pause until it is done.
import type { PdfInput } from '#handbook/publish/pdf/pdf-compiler.ts'

/** Name of the document's data among the files of a job. */
export const jsonFile = 'book.json'

/** What the typesetter said of an input that it could not set. */
export class TypesettingFault extends Error {}

/**
 * A loaded typesetter. `compile` blocks its thread and throws a TypesettingFault for a faulty input;
 * after any other error the typesetter may be broken and is not to be used again.
 */
export type Typesetter = {
  readonly name: 'native' | 'wasm'
  readonly compile: (input: PdfInput) => Uint8Array
}

/** All files of a job with their bytes, the document among them. */
export function jobFiles(input: PdfInput): readonly { readonly path: string; readonly bytes: Buffer }[] {
  const files = [...input.files, { path: jsonFile, content: input.json }]
  return files.map(({ path, content }) => ({ path, bytes: Buffer.from(content) }))
}
