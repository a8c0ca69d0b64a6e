// What the index is given: texts of a document by how much they weigh.
import type { SearchLanguage } from '../language/language.ts'

/** A text in one language. */
export type Stretch = { readonly text: string; readonly language: SearchLanguage }

/** The texts of a document; `id` names it and is unique in the index. */
export type IndexedDocument = {
  readonly id: string
  readonly title: readonly Stretch[]
  readonly keywords: readonly Stretch[]
  readonly headings: readonly Stretch[]
  readonly body: readonly Stretch[]
}

/** How many times a word counts by where it stands. */
export const fieldWeights = { title: 5, keywords: 3, headings: 2, body: 1 } as const
