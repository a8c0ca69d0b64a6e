// A brochure as its template reads it: plain data, safe to print.
import type {
  PdfBlock,
  PdfFact,
  PdfFigure,
  PdfHeading,
  PdfJson,
  PdfLine,
  PdfLogo,
  PdfOwnWords,
  PdfSource,
} from './pdf-json.ts'

/** One section: its heading stands in the margin beside its text. */
export type BrochureSection = { readonly heading: PdfHeading; readonly blocks: readonly PdfBlock[] }

/** The whole document. `rest` tells where to read on when there was no room for all, otherwise it is empty. */
export type BrochureJson = Pick<
  PdfJson,
  'title' | 'description' | 'language' | 'authors' | 'keywords' | 'created'
> & {
  readonly words: PdfOwnWords
  /** The title of the book, at the foot of the pages. */
  readonly book: string
  readonly lead: PdfLine
  readonly picture: PdfFigure | null
  readonly sections: readonly BrochureSection[]
  readonly rest: string
  readonly contact: { readonly heading: PdfHeading; readonly facts: readonly PdfFact[] }
  readonly sources: { readonly heading: PdfHeading; readonly items: readonly PdfSource[] } | null
  readonly logos: readonly PdfLogo[]
}
