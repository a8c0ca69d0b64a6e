// The document as the fixed template reads it: plain data, safe to print.

/** A language as Typst names it: 2 or 3 small letters and a region of two capitals. */
export type PdfLanguage = { readonly lang: string; readonly region: string | null }

/**
 * In `text` a soft hyphen stands where a compound may be broken. `term` is the label of a glossary entry. `held` words
 * follow a link right away: no hyphen may part them from it.
 */
export type PdfWords = {
  readonly type: 'words'
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly href: string | null
  readonly term: string | null
  readonly lang: PdfLanguage | null
  readonly held: boolean
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

/** A place to which the subject index leads. It shows nothing. */
export type PdfAnchor = { readonly type: 'anchor'; readonly label: string }

/** Sources side by side; `label` is that of the source in the list, null where the list has none. */
export type PdfCitation = {
  readonly type: 'citation'
  readonly pieces: readonly { readonly text: string; readonly label: string | null }[]
}

export type PdfNote = { readonly type: 'note'; readonly spans: readonly (PdfWords | PdfAnchor)[] }
export type PdfSpan = PdfWords | PdfReference | PdfNote | PdfAnchor | PdfCitation | { readonly type: 'break' }
export type PdfLine = readonly PdfSpan[]

/** `notes` are the footnotes and anchors of the title, kept apart so that the contents list does not repeat them. */
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
 * is to stay `together` stands on one page. `landscape` ones have the page lying for them.
 */
export type PdfTable = {
  readonly type: 'table'
  readonly number: number
  readonly caption: string | null
  readonly columns: readonly number[]
  readonly landscape: boolean
  readonly together: boolean
  readonly headerRows: number
  /** Whether the head stands above the table on each of its pages: one with links or notes may not. */
  readonly repeats: boolean
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
      /** It ends in a colon and stays with what it announces. */
      readonly leads: boolean
      readonly spans: PdfLine
    }
  | { readonly type: 'boxTitle'; readonly spans: PdfLine }
  | { readonly type: 'quote'; readonly paragraphs: readonly PdfLine[] }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly together: boolean
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
  /** The preview asks on which page this stands; it shows nothing. */
  | { readonly type: 'place'; readonly field: string; readonly index: number }
  /** On pages of their own, which lie on their side. */
  | { readonly type: 'landscape'; readonly blocks: readonly PdfBlock[] }

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

/** A picture of the logo line, named for those who do not see it; `width` in points. */
export type PdfLogo = { readonly path: string; readonly width: number; readonly alt: string }

/** The page after the title page: the publication as libraries know it. */
export type PdfImprint = {
  readonly heading: string
  readonly name: string
  readonly facts: readonly PdfFact[]
  readonly logos: readonly PdfLogo[]
}

/** A documentation page (kuvailulehti) in one language. */
export type PdfLeaf = {
  readonly language: PdfLanguage
  readonly heading: string
  readonly facts: readonly PdfFact[]
  readonly abstract: string
  readonly paragraphs: readonly string[]
}

/** What stands before the contents. `edition` is the name of the edition, empty for one without. */
export type PdfFront = {
  readonly edition: string
  readonly cover: readonly PdfFact[]
  readonly imprint: PdfImprint | null
  readonly leaves: readonly PdfLeaf[]
}

/** A term of the glossary; `others` are its names in other languages, each after that language's name. */
export type PdfGlossaryEntry = {
  readonly label: string
  readonly term: PdfWords
  readonly definition: PdfLine
  readonly others: readonly { readonly name: string; readonly spans: PdfLine }[]
}

export type PdfSource = { readonly label: string; readonly spans: PdfLine }

/** A heading of the subject index, the labels of its places, and its sub-headings. */
export type PdfIndexHeading = {
  readonly term: string
  readonly labels: readonly string[]
  readonly below: readonly PdfIndexHeading[]
}
export type PdfIndexLetter = { readonly letter: string; readonly headings: readonly PdfIndexHeading[] }

/** A list at the end of the book with the heading above it. */
export type PdfList<Item> = {
  readonly running: string
  readonly heading: PdfHeading
  readonly items: readonly Item[]
}

/** What stands after the last part; null for a list with nothing in it. */
export type PdfBack = {
  readonly glossary: PdfList<PdfGlossaryEntry> | null
  readonly sources: PdfList<PdfSource> | null
  readonly index: PdfList<PdfIndexLetter> | null
}

/** The words that the template itself sets. */
export type PdfOwnWords = {
  readonly contents: string
  readonly figures: string
  readonly tables: string
  /** Above the title of a chapter: "Luku". */
  readonly chapter: string
  readonly figure: string
  readonly table: string
  readonly page: string
  readonly practice: string
}

/** The whole document. `lists` tells whether there is anything for a list of figures, and of tables. */
export type PdfJson = {
  readonly title: string
  /** The title at the head of pages. */
  readonly running: string
  readonly subtitle: string
  readonly description: string
  readonly language: PdfLanguage
  readonly authors: readonly string[]
  readonly keywords: readonly string[]
  readonly created: PdfMoment
  /** Margins mirrored for a book that is printed on both sides; chapters then begin on the right. */
  readonly twoSided: boolean
  readonly words: PdfOwnWords
  readonly front: PdfFront
  readonly lists: { readonly figures: boolean; readonly tables: boolean }
  readonly parts: readonly (PdfChapter | PdfCard)[]
  readonly back: PdfBack
}
