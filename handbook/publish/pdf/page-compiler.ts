// The port to the typesetter for one page at a time, as a writer looks at it.
import type { Cancellation } from '#handbook/publish/edition.ts'
import type { PdfInput } from './pdf-compiler.ts'

/** A block on the page itself: the field of a practice ('' in a chapter), and its index among the stored blocks. */
export type PagePlace = { readonly field: string; readonly index: number }

/** Which page is wanted: by its number from 1, or the one on which a place stands. */
export type PageWish = { readonly number: number } | { readonly place: PagePlace }

/** A page as a drawing (SVG) without scripts, its number from 1, how many there are, and its size in points. */
export type SetPage = {
  readonly svg: string
  readonly number: number
  readonly pages: number
  readonly width: number
  readonly height: number
}

/**
 * Typesets the input and draws one page of it. A number beyond the last page gives the last, an unknown
 * place the first. Rejects as a PdfCompiler does.
 */
export type PageCompiler = {
  readonly compilePage: (input: PdfInput, wish: PageWish, cancellation: Cancellation) => Promise<SetPage>
}
