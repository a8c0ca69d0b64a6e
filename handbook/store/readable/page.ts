// What the parts of one readable copy share while it is written.
import type { Markup } from '#handbook/markup/markup.ts'
import type { Attributes } from '#handbook/model/content.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import { canonicalJson } from './canonical-json.ts'
import type { ReadableWords } from './words.ts'

/** Where another chapter or practice lies: its file from the handbook's folder on, and its title. */
export type Located = { readonly path: string; readonly title: string }

/** What a readable copy needs to know of the book around it. `locate` gives null for what is not there. */
export type ReadableContext = {
  readonly language: string
  readonly locate: (document: DocumentId) => Located | null
}

/** One copy being written: footnotes gather in `notes`, anchors used so far in `anchors`. */
export type Page = {
  readonly context: ReadableContext
  readonly words: ReadableWords
  readonly notes: Markup[]
  readonly anchors: Set<string>
}

/**
 * The attributes among `stored` that the page does not show otherwise, as JSON for `data-attrs`; null
 * when `shown` tells them all. This is how values of a wrong form and of newer versions are kept.
 */
export function attributesLeft(stored: Attributes | undefined, shown: Attributes): string | null {
  const left = Object.entries(stored ?? {}).filter(
    ([name, value]) =>
      value !== null && value !== undefined && canonicalJson(value) !== canonicalJson(shown[name]),
  )
  return left.length === 0 ? null : canonicalJson(Object.fromEntries(left))
}
