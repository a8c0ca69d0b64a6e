// What the parts of one page of an HTML edition share while it is written.
import { element, type Markup } from '#handbook/markup/markup.ts'
import type { Edition } from '../edition.ts'
import { publishedWords, type PublishedWords } from '../words.ts'
import { pageWords, type PageWords } from './page-words.ts'

/** The way from a page to the edition's folder. */
export type Root = '' | '../'

/** Where a page is read: in a browser, or as XHTML in a program for reading books. */
export type Medium = 'web' | 'epub'

/** One page being written: its footnotes gather in `notes`. */
export type BookPage = {
  readonly edition: Edition
  readonly language: string
  readonly words: PublishedWords
  readonly around: PageWords
  readonly root: Root
  readonly medium: Medium
  readonly notes: Markup[]
  /** The path of the page's own address from the edition's folder on, where it stands at another. */
  readonly canonical?: string
}

/** A new page of an edition: `root` is '' for one that lies in the edition's folder itself. */
export function newPage(edition: Edition, root: Root, medium: Medium = 'web'): BookPage {
  const language = edition.facts.language
  const words = publishedWords(language)
  return { edition, language, words, around: pageWords(language), root, medium, notes: [] }
}

/** A title, or the word for what has none. */
export function titleOr(title: string, around: PageWords): string {
  return title.trim() === '' ? around.untitled : title.trim()
}

/** Text that is Finnish in a book of any language, such as the headings of Innokylä's form. */
export function finnish(text: string, language: string): Markup {
  return language.toLowerCase().split('-')[0] === 'fi' ? text : element('span', { lang: 'fi' }, text)
}
