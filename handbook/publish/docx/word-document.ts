// A book as a word processor understands it: paragraphs with styles, tables, pictures. Nothing of any file format.
import type { PrintImage } from '../pdf/print-image.ts'

/** The styles a Word file of ours has. Headings, title, caption, quote and notes are Word's own. */
export const wordStyles = [
  'title',
  'subtitle',
  'lead',
  'imprint',
  'contentsTitle',
  'kicker',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'heading5',
  'heading6',
  'text',
  'quote',
  'boxTitle',
  'lawSource',
  'picture',
  'caption',
  'tableText',
  'tableHead',
  'gap',
  'term',
  'source',
  'index',
] as const
export type WordStyle = (typeof wordStyles)[number]

/** Words with their look; `lang` is a language Word knows ("sv-FI"), or null for the book's own. */
export type WordText = {
  readonly type: 'text'
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly lang: string | null
}

/** What stands in a paragraph. */
export type WordRun =
  | WordText
  | { readonly type: 'break' }
  | { readonly type: 'link'; readonly href: string; readonly runs: readonly WordText[] }
  /** A link to a bookmark: `before`, the number of its page, `after`. */
  | { readonly type: 'reference'; readonly bookmark: string; readonly before: string; readonly after: string }
  /** Words that lead to a bookmark; those of the glossary are underlined with dots. */
  | {
      readonly type: 'jump'
      readonly bookmark: string
      readonly isTerm: boolean
      readonly runs: readonly WordText[]
    }
  /** Words that are a bookmark. */
  | { readonly type: 'place'; readonly bookmark: string; readonly runs: readonly WordRun[] }
  | { readonly type: 'note'; readonly runs: readonly WordRun[] }
  /** The next number in the row of figures or tables; `name` is the word before it. */
  | { readonly type: 'sequence'; readonly name: string; readonly shown: number }

/** `id` names one list in the book, so that each begins anew; `start` is the number of its first item. */
export type WordList =
  | { readonly kind: 'bullet'; readonly level: number }
  | { readonly kind: 'ordered'; readonly level: number; readonly id: number; readonly start: number }
  /** The number of a chapter or section, by its level from 0. */
  | { readonly kind: 'heading'; readonly level: number }

export type WordParagraph = {
  readonly type: 'paragraph'
  readonly style: WordStyle
  readonly runs: readonly WordRun[]
  readonly list: WordList | null
  /** Steps from the margin. */
  readonly indent: number
  readonly bookmark: string | null
  readonly newPage: boolean
  /** True when it stays on one page with what follows. */
  readonly withNext: boolean
  /** True when it stands close to what is above it. */
  readonly close: boolean
}

/** A picture in a paragraph of its own; `width` and `height` in points. */
export type WordPicture = {
  readonly type: 'picture'
  readonly image: PrintImage
  readonly width: number
  readonly height: number
  /** Empty for a decorative one. */
  readonly alt: string
  readonly decorative: boolean
}

export type WordCell = {
  readonly colspan: number
  readonly rowspan: number
  readonly heads: boolean
  readonly blocks: readonly WordBlock[]
}

/** `look` is that of a table of the text, of the facts of a practice, or of a box around its only cell. */
export type WordTable = {
  readonly type: 'table'
  readonly look: 'grid' | 'facts' | 'box'
  /** So many rows at the top head the columns and are repeated on every page. */
  readonly headRows: number
  /** True when the first cell of each row heads it. */
  readonly headColumn: boolean
  /** True when its words do not stand side by side on an upright page. */
  readonly wide: boolean
  /** How wide each column is, in parts of the whole. */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly WordCell[])[]
}

/** The table of contents: headings of the first two levels with their pages. */
export type WordContents = { readonly type: 'contents'; readonly title: string }

/** Blocks on pages that lie: a wide table with its caption. Only between blocks of the page itself. */
export type WordLandscape = { readonly type: 'landscape'; readonly blocks: readonly WordBlock[] }

export type WordBlock = WordParagraph | WordPicture | WordTable | WordContents | WordLandscape

/** What the file says of itself. `edited` is in milliseconds since 1970. */
export type WordFacts = {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly description: string
  /** A language Word knows: "fi-FI". */
  readonly language: string
  readonly edited: number
}

export type WordDocument = {
  readonly facts: WordFacts
  /** The title page, which has neither header nor page number. */
  readonly front: readonly WordBlock[]
  readonly body: readonly WordBlock[]
  /** Every ordered list by its id, with its first number. */
  readonly lists: readonly { readonly id: number; readonly start: number }[]
  /** The names of our own styles as people see them. */
  readonly styleNames: Readonly<Partial<Record<WordStyle, string>>>
}

/** A Word file, or the paths of the images whose content cannot be read. */
export type WrittenWord =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly unreadable: readonly string[] }

/** Makes a Word file (.docx) of a document. The same document gives the same bytes. */
export type WordWriter = (document: WordDocument) => Promise<WrittenWord>
