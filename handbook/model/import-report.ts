// What an import could not keep: told by kind, with its places.

/** The kinds of what is not kept, or kept otherwise than it was. */
export const lossKinds = [
  /** A comment of a reviewer; `text` is what it says, `by` who wrote it. */
  'comment',
  /** Text that somebody had added with tracking on: it is in the book as if it had been accepted. */
  'insertion',
  /** Text that somebody had deleted with tracking on: it is left out. */
  'deletion',
  /** An image that cannot be had or is of a kind that the book does not know. */
  'image',
  /** A video, a frame, an embedded object. */
  'embedded',
  'equation',
  /** A link to an address that is none of http, https and mailto: its words are kept. */
  'link',
  /** A link to a place in the document itself: its words are kept. */
  'internalLink',
  /** Underlining, striking through, highlighting: the words are kept. */
  'formatting',
  /** Raised and lowered text that has no letters of its own: the words are kept on the line. */
  'raisedText',
  /** A table of contents: the book makes its own. */
  'contents',
  /** Menus, cookie notices and other parts of a page that are not its text. */
  'navigation',
  /** Text that stands at the head or foot of every page. */
  'headerFooter',
  /** Numbers typed before headings: the book numbers its headings itself. */
  'headingNumber',
  /** A heading below the lowest level of the book. */
  'deepHeading',
  /** Facts about a text written before it, such as author and date. */
  'frontMatter',
  /** The bytes did not say their encoding and were read as Windows-1252. */
  'encoding',
  /** A part of a practice that no field of its form is meant for; `by` names the field it was put in. */
  'section',
] as const
export type LossKind = (typeof lossKinds)[number]

/** Where: the heading it stood under, a few of its words, and who made it or, of a section, where it went. */
export type LossPlace = { readonly section: string; readonly text: string; readonly by: string }

/** How often something was not kept, and the first of its places. */
export type Loss = {
  readonly kind: LossKind
  readonly count: number
  readonly places: readonly LossPlace[]
}

/** What an import could not keep, in the order of `lossKinds`; empty when it kept everything. */
export type ImportReport = readonly Loss[]

/** What an imported text becomes. */
export type ImportKind = 'chapter' | 'practice'
