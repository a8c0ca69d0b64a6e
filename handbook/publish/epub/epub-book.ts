// What the files of one EPUB share while they are made.
import { nationalEdition } from '#handbook/model/edition-plan.ts'
import type { Edition, Part, ViewFigure, ViewTable } from '../edition.ts'
import { newPage, type BookPage, type Root } from '../html/book-page.ts'
import { pathOf } from '../html/links.ts'
import type { PrintImage } from '../pdf/print-image.ts'
import { epubWords, type EpubWords } from './epub-words.ts'
import { listed, type Listed } from '../html/listed.ts'

/** One EPUB being made. `language` is one that every file can name. */
export type EpubBook = {
  readonly edition: Edition
  readonly language: string
  readonly words: EpubWords
  /** The images shown, by their names in the handbook. */
  readonly images: ReadonlyMap<string, PrintImage>
  readonly figures: readonly Listed<ViewFigure>[]
  readonly tables: readonly Listed<ViewTable>[]
}

/** The paths of the files that every EPUB has, inside its folder. */
export const epubPaths = {
  package: 'kirja.opf',
  contents: 'sisallys.xhtml',
  oldContents: 'sisallys.ncx',
  cover: 'kansi.xhtml',
  coverImage: 'kansi.svg',
  titlePage: 'nimio.xhtml',
  style: 'tyyli/kirja.css',
} as const

/** An EPUB of an edition whose images have been read. */
export function epubBook(edition: Edition, images: ReadonlyMap<string, PrintImage>): EpubBook {
  const language = safeTag(edition.facts.language)
  const spoken = { ...edition, facts: { ...edition.facts, language } }
  return { edition: spoken, language, words: epubWords(language), images, ...listed(edition.parts) }
}

/** Reading systems turn a book away whose language is no language. */
function safeTag(language: string): string {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : 'fi'
}

/** A new page of the book. */
export function epubPage(book: EpubBook, root: Root): BookPage {
  return newPage(book.edition, root, 'epub')
}

/** The path of a part's page inside the book. */
export function epubPathOf(part: Part): string {
  return pathOf(part, 'epub')
}

/** The name that the book is known by, the same for every making of an edition. */
export function epubIdentifier({ edition }: EpubBook): string {
  const region = edition.id === nationalEdition ? '' : `:${edition.id}`
  return `urn:opaskirja:${edition.handbook}${region}`
}
