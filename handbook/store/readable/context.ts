// Where the readable copies of a handbook lie in its folder.
import { fileNameOf } from '#handbook/model/file-name.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { Located, ReadableContext } from './page.ts'

type Named = { readonly id: DocumentId; readonly title: string }

/** The chapters and practices of a book in reading order, by id and title, and its language. */
export type BookShape = {
  readonly language: string
  readonly chapters: readonly Named[]
  readonly practices: readonly Named[]
}

/** The context in which a book's readable copies are written: `luvut/010-johdanto--k7f2.html`. */
export function readableContext(book: BookShape): ReadableContext {
  const chapters = book.chapters.map(({ id, title }, index): [DocumentId, Located] => [
    id,
    { path: `luvut/${fileNameOf(index + 1, title, id)}.html`, title },
  ])
  const practices = book.practices.map(({ id, title }): [DocumentId, Located] => [
    id,
    { path: `kaytannot/${fileNameOf(null, title, id)}.html`, title },
  ])
  const located = new Map([...chapters, ...practices])
  return { language: book.language, locate: (document) => located.get(document) ?? null }
}
