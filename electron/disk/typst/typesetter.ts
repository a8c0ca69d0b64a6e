// What a typesetter in this process does: one job after another, without pause until it is done.
import type { PagePlace, PageWish, SetPage } from '#handbook/publish/pdf/page-compiler.ts'
import type { PdfInput } from '#handbook/publish/pdf/pdf-compiler.ts'

/** Name of the document's data among the files of a job. */
export const jsonFile = 'book.json'

/** What the typesetter said of an input that it could not set. */
export class TypesettingFault extends Error {}

/**
 * A loaded typesetter. `compile` and `page` block their thread and throw a TypesettingFault for a faulty
 * input; after any other error the typesetter may be broken and is not to be used again.
 */
export type Typesetter = {
  readonly name: 'native' | 'wasm'
  readonly compile: (input: PdfInput) => Uint8Array
  readonly page: (input: PdfInput, wish: PageWish) => SetPage
}

/** Where each place of a document stands: what the template writes down as `<place>`. */
export type Places = readonly (PagePlace & { readonly page: number })[]

/** The selector of those places. */
export const placeSelector = '<place>'

/** The number of the page that is wanted; it may lie beyond the last one. A place stands behind the last mark before it. */
export function pageNumber(wish: PageWish, places: Places): number {
  if ('number' in wish) return wish.number
  const { field, index } = wish.place
  return places.findLast((mark) => mark.field === field && mark.index <= index)?.page ?? 1
}

/** All files of a job with their bytes, the document among them. */
export function jobFiles(input: PdfInput): readonly { readonly path: string; readonly bytes: Buffer }[] {
  const files = [...input.files, { path: jsonFile, content: input.json }]
  return files.map(({ path, content }) => ({ path, bytes: Buffer.from(content) }))
}
