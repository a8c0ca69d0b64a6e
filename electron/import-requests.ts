// What the calls about importing texts take and give.
import * as v from 'valibot'
import type { Content } from '#handbook/model/content.ts'
import type { Failure } from '#handbook/model/failure.ts'
import type { ImportKind, ImportReport } from '#handbook/model/import-report.ts'

const largest = 256 * 1024 * 1024
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{3,24}$/))
/** What a text becomes; null: its headings decide. */
const as = v.nullable(v.picklist(['chapter', 'practice']))

/** Input of `import.read`: a file that was dropped on the window, or a text that was read already, as another kind. */
export const textToRead = v.union([
  v.strictObject({
    name: v.pipe(v.string(), v.maxLength(1000)),
    bytes: v.pipe(v.instance(Uint8Array), v.maxLength(largest)),
    as,
  }),
  v.strictObject({ id, as }),
])

/** Input of `import.write`: texts that were read, in order; `after` is the page they come after, null for the first place. */
export const textsToWrite = v.strictObject({
  texts: v.pipe(v.array(v.strictObject({ id, after: v.nullable(id) })), v.minLength(1), v.maxLength(200)),
})

/** One written text of an imported page: a chapter's, or that of the field with this label. */
export type PreviewPart = { readonly label: string | null; readonly content: Content }

/** A text as it would come into the book, without its images; nothing of it is there yet. */
export type TextPreview = {
  readonly id: string
  readonly name: string
  readonly kind: ImportKind
  readonly title: string
  readonly parts: readonly PreviewPart[]
  /** How many images come with it. */
  readonly images: number
  readonly report: ImportReport
}

/** A file that cannot be imported, and why. */
export type UnreadText = { readonly id: null; readonly name: string; readonly failure: Failure }

export type ReadText = TextPreview | UnreadText

/** What was written, with the ids of the new pages, and why the rest was not. */
export type WrittenTexts = {
  readonly imported: readonly {
    readonly document: string
    readonly kind: ImportKind
    readonly title: string
  }[]
  readonly refused: readonly Failure[]
}
