// What a book to start from consists of, before it is made into bytes.
import type { Content } from '#handbook/model/content.ts'
import type { BookFacts, BookLists, DocumentId, PracticeFacts, Standing } from '#handbook/model/handbook.ts'

/** A chapter as written; figures name their files as they stand in the starter's `figures` folder. */
export type StarterChapter = Standing & {
  readonly id: DocumentId
  readonly title: string
  readonly content: Content
}

/** A practice as written; fields and facts that nobody has told are left out. */
export type StarterPractice = Standing & {
  readonly id: DocumentId
  readonly title: string
  readonly fields: Readonly<Record<string, Content>>
  readonly facts: Partial<PracticeFacts>
}

/** A whole book to start from, with the lists that its texts point to. */
export type StarterBook = BookLists & {
  readonly facts: BookFacts
  readonly chapters: readonly StarterChapter[]
  readonly practices: readonly StarterPractice[]
}
