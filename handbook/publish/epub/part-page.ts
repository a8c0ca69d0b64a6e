// The pages of chapters and practices in an EPUB.
import { element } from '#handbook/markup/markup.ts'
import type { ChapterPart, Part, PracticePart } from '../edition.ts'
import { titleOr, type BookPage } from '../html/book-page.ts'
import { chapterText, chapterTitle } from '../html/chapter-page.ts'
import { practiceFacts } from '../html/practice-facts.ts'
import { practiceSections, practiceText, practiceTitle } from '../html/practice-page.ts'
import { xhtmlPage } from './xhtml-page.ts'

/** The page of a part, written from the same blocks as that of the HTML edition. */
export function partPage(part: Part, page: BookPage): string {
  const inside = part.kind === 'chapter' ? chapter(part, page) : practice(part, page)
  const type = { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-label': titleOr(part.title, page.around) }
  return xhtmlPage(part.title.trim(), part.kind, element('section', type, inside), page)
}

function chapter(part: ChapterPart, page: BookPage) {
  return [chapterTitle(part, page), chapterText(part, page)]
}

function practice(part: PracticePart, page: BookPage) {
  const text = practiceText(practiceSections(part, page), page)
  return [practiceTitle(part, page), text, practiceFacts(part, page)]
}
