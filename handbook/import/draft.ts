// What every reader of a source makes of it, before it becomes a chapter or a practice.
import type { Content } from '#handbook/model/content.ts'

/**
 * A document as it was read: headings on the levels they had, figures with names of images of the book.
 * `title` is what the document calls itself apart from its text, or null.
 */
export type Draft = { readonly title: string | null; readonly content: Content }
