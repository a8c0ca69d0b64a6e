// The document as the fixed template reads it: plain data, safe to print.

/** A language as Typst names it: 2 or 3 small letters and a region of two capitals. */
export type PdfLanguage = { readonly lang: string; readonly region: string | null }

export type PdfWords = {
  readonly type: 'words'
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly href: string | null
  readonly lang: PdfLanguage | null
}

/**
 * A reference prints `before`, the page of `label` and `after`; or `lost`, when there is no such
 * label in the book.
 */
export type PdfReference = {
  readonly type: 'reference'
  readonly before: string
  readonly after: string
  readonly label: string | null
  readonly lost: string
}

export type PdfNote = { readonly type: 'note'; readonly spans: readonly PdfWords[] }
export type PdfSpan = PdfWords | PdfReference | PdfNote | { readonly type: 'break' }
export type PdfLine = readonly PdfSpan[]

/** `notes` are the footnotes of the title, kept apart so that the contents list does not repeat them. */
export type PdfHeading = {
  readonly type: 'heading'
  readonly level: number
  readonly number: string | null
  readonly label: string
  readonly spans: PdfLine
  readonly notes: PdfLine
}

/** A cell at its place in the grid, counted from 0; spans stay inside the grid. `together` is not broken. */
export type PdfCell = {
  readonly x: number
  readonly y: number
  readonly colspan: number
  readonly rowspan: number
  readonly header: boolean
  readonly together: boolean
  readonly blocks: readonly PdfBlock[]
}

/**
 * `columns` are relative widths. `header` holds the cells of the first `headerRows` rows. A table that
 * is to stay `together` stands on one page.
 */
export type PdfTable = {
  readonly type: 'table'
  readonly number: number
  readonly caption: string | null
  readonly columns: readonly number[]
  readonly together: boolean
  readonly headerRows: number
  readonly header: readonly PdfCell[]
  readonly body: readonly PdfCell[]
}

/** `width` in points. `alt` is null for a decorative picture; `image` is null when there is none. */
export type PdfFigure = {
  readonly type: 'figure'
  readonly number: number
  readonly image: { readonly path: string; readonly width: number } | null
  readonly alt: string | null
  readonly caption: PdfLine
  readonly credit: string
}

export type PdfBlock =
  | PdfHeading
  | PdfTable
  | PdfFigure
  | {
      readonly type: 'paragraph'
      readonly indent: number
      /** Its lines are broken one by one. */
      readonly long: boolean
      readonly spans: PdfLine
    }
  | { readonly type: 'boxTitle'; readonly spans: PdfLine }
  | { readonly type: 'quote'; readonly paragraphs: readonly PdfLine[] }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly (readonly PdfBlock[])[]
    }
  | { readonly type: 'callout'; readonly together: boolean; readonly blocks: readonly PdfBlock[] }
  | {
      readonly type: 'law'
      readonly source: string
      readonly url: string | null
      readonly checked: string
      readonly together: boolean
      readonly blocks: readonly PdfBlock[]
    }
  | { readonly type: 'notice'; readonly text: string }

/** A term and what is said under it, a line each. */
export type PdfFact = { readonly term: string; readonly values: readonly PdfLine[] }

/** `running` stands at the head of the part's pages. */
export type PdfChapter = {
  readonly kind: 'chapter'
  readonly running: string
  readonly heading: PdfHeading
  readonly blocks: readonly PdfBlock[]
}

export type PdfCard = {
  readonly kind: 'card'
  readonly running: string
  readonly heading: PdfHeading
  readonly lead: PdfLine
  readonly facts: readonly PdfFact[]
  readonly fields: readonly { readonly heading: PdfHeading; readonly blocks: readonly PdfBlock[] }[]
}

/** A moment in universal time, for the properties of the file. */
export type PdfMoment = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** The whole document. */
export type PdfJson = {
  readonly title: string
  readonly subtitle: string
  readonly description: string
  readonly language: PdfLanguage
  readonly authors: readonly string[]
  readonly keywords: readonly string[]
  readonly created: PdfMoment
  readonly imprint: readonly { readonly term: string; readonly value: string }[]
  readonly words: {
    readonly contents: string
    /** Above the title of a chapter: "Luku". */
    readonly chapter: string
    readonly figure: string
    readonly table: string
    readonly page: string
    readonly practice: string
  }
  readonly parts: readonly (PdfChapter | PdfCard)[]
}
