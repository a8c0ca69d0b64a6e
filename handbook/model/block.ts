// The normal form of content: true headings, nested lists and tables, as every renderer reads them.

/** Words with their marks; absent marks are not there. */
export type Words = {
  readonly type: 'words'
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  /** A safe address (http, https, mailto). */
  readonly href?: string
  /** The language of the passage where it differs from the book's. */
  readonly lang?: string
  /** The entry of the glossary that explains them. */
  readonly glossary?: string
  /** Where the subject index finds them, as stored on the mark; empty: under the words themselves. */
  readonly index?: string
  /** The variable of which they are the name, where a text is read as it is stored. */
  readonly variable?: string
}

/** What stands in a line. `when` is its stored condition, where a text is read as it is stored and not for an edition. */
export type Span = InLine & { readonly when?: string }

type InLine =
  | Words
  | { readonly type: 'break' }
  | { readonly type: 'footnote'; readonly spans: readonly Words[] }
  | {
      readonly type: 'reference'
      readonly document: string
      readonly anchor: string | null
      readonly label: string
    }
  | { readonly type: 'citation'; readonly source: string; readonly locator: string }
  | { readonly type: 'unknown' }

/** Where a block stands: indexes from the top of its chapter or field down. */
export type BlockPath = readonly number[]

/** Level 1 is the title of the page, so headings inside begin at 2 (3 inside a practice field) and skip none. */
export type Heading<S> = {
  readonly type: 'heading'
  readonly path: BlockPath
  readonly level: 2 | 3 | 4 | 5 | 6
  readonly anchor: string | null
  readonly spans: readonly S[]
}
export type Paragraph<S> = {
  readonly type: 'paragraph'
  readonly path: BlockPath
  readonly indent: number
  readonly spans: readonly S[]
}
/** A heading inside a box or a cell: a title there, no part of the outline. */
export type BoxTitle<S> = {
  readonly type: 'boxTitle'
  readonly path: BlockPath
  readonly spans: readonly S[]
}
export type Quote<S> = {
  readonly type: 'quote'
  readonly path: BlockPath
  readonly paragraphs: readonly (readonly S[])[]
}
/** `start` is the number of the first item; 1 for bullets. */
export interface List<B> {
  readonly type: 'list'
  readonly path: BlockPath
  readonly ordered: boolean
  readonly start: number
  readonly items: readonly (readonly B[])[]
}
export interface Cell<B> {
  readonly header: boolean
  readonly colspan: number
  readonly rowspan: number
  readonly blocks: readonly B[]
}
export interface Table<B> {
  readonly type: 'table'
  readonly path: BlockPath
  readonly caption: string
  readonly rows: readonly (readonly Cell<B>[])[]
}
/** `file` is the name in the handbook's image folder, or null when no image was chosen yet. */
export type Figure<S> = {
  readonly type: 'figure'
  readonly path: BlockPath
  readonly file: string | null
  readonly alt: string
  readonly decorative: boolean
  readonly author: string
  readonly permission: string
  readonly caption: readonly S[]
}
export interface Callout<B> {
  readonly type: 'callout'
  readonly path: BlockPath
  readonly blocks: readonly B[]
}
/** `checked` is the day of the last comparison with the law in force, YYYY-MM-DD, or null. */
export interface LawQuotation<B> {
  readonly type: 'lawQuotation'
  readonly path: BlockPath
  readonly source: string
  readonly url: string | null
  readonly checked: string | null
  readonly blocks: readonly B[]
}
/** Content of a newer version; renderers show a notice in its place. */
export type UnknownBlock = { readonly type: 'unknown'; readonly path: BlockPath }

/** A block in normal form. */
export type Block =
  | Heading<Span>
  | Paragraph<Span>
  | BoxTitle<Span>
  | Quote<Span>
  | List<Block>
  | Table<Block>
  | Figure<Span>
  | Callout<Block>
  | LawQuotation<Block>
  | UnknownBlock
