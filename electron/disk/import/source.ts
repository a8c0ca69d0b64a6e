// What reading a file gives, whatever its type.
import type { Draft } from '#handbook/import/draft.ts'

/** What a source holds: its text, and the images that the text names, by the names under which the book keeps them. */
export type ReadSource = { readonly draft: Draft; readonly images: ReadonlyMap<string, Uint8Array> }
