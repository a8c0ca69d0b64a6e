// What stops a book from being published, and where.
import type { DocumentId } from './handbook.ts'

/**
 * Why something cannot be published, with the place: `document` is a chapter's or practice's id,
 * `title` its title, `path` the block, `found` quotes what was found.
 */
export type PublishObstacle = {
  readonly kind:
    | 'missingImage'
    | 'missingAlt'
    | 'missingPermission'
    | 'damagedImage'
    | 'missingTitle'
    | 'tooDeep'
    /** Letters that the faces of the printed book do not have; `found` is the letters, or "U+0000" for what has no shape at all. */
    | 'unprintable'
    /** A title, a heading or a description as long as a chapter. */
    | 'tooLong'
    /** An image in the colours of a printing press (CMYK). */
    | 'printColours'
    /** An image that Word cannot show: a WebP that moves. */
    | 'notInWord'
    /** The typesetter cannot set this part, and does not say why. */
    | 'notTypeset'
  readonly document: DocumentId
  readonly title: string
  /** The field of a practice in which the block stands. */
  readonly field?: string
  readonly path: readonly number[]
  readonly found: string
}
