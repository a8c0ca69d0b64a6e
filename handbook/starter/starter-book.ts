// What a book to start from consists of, before it is made into bytes.
import type { Content } from '#handbook/model/content.ts'
import type { BookFacts, DocumentId, PracticeFacts } from '#handbook/model/handbook.ts'

/** A chapter as written; figures name their files as they stand in the starter's `figures` folder. */
export type StarterChapter = { readonly id: DocumentId; readonly title: string; readonly content: Content }

/** A practice as written; fields and facts that nobody has told are left out. */
export type StarterPractice = {
  readonly id: DocumentId
  readonly title: string
  readonly fields: Readonly<Record<string, Content>>
  readonly facts: Partial<PracticeFacts>
}

/** A whole book to start from. */
export type StarterBook = {
  readonly facts: BookFacts
  readonly chapters: readonly StarterChapter[]
  readonly practices: readonly StarterPractice[]
}
