// The page of a chapter.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import type { ChapterPart, ViewBlock, ViewHeading } from '../edition.ts'
import { blocksMarkup } from './blocks.ts'
import { titleOr, type BookPage } from './book-page.ts'
import { partPage, updatedMarkup } from './frame.ts'
import { isBlank } from './line.ts'
import { notesMarkup } from './notes.ts'
import { plainLine } from './plain-line.ts'
import { tocMarkup } from './toc.ts'

/** A chapter as a page. */
export function chapterPage(part: ChapterPart, page: BookPage): string {
  const toc = tocMarkup(sectionsOf(part.blocks), page)
  const article = element('article', {}, chapterTitle(part, page), toc, chapterText(part, page))
  return partPage(part, [article], page)
}

/** The text of a chapter with its notes. */
export function chapterText(part: ChapterPart, page: BookPage): MarkupElement {
  return element('div', { class: 'text' }, blocksMarkup(part.blocks, 1, page), notesMarkup(page))
}

/** The title of a chapter with what stands above and below it. */
export function chapterTitle(part: ChapterPart, page: BookPage): MarkupElement {
  return element(
    'header',
    { class: 'title' },
    element('p', { class: 'kind' }, page.around.chapter(part.number)),
    element('h1', {}, titleOr(part.title, page.around)),
    updatedMarkup(part.edited, page),
  )
}

/** The sections of a chapter, not those inside them. */
export function sectionsOf(blocks: readonly ViewBlock[]): Parameters<typeof tocMarkup>[0] {
  return blocks
    .filter((block): block is ViewHeading => block.type === 'heading' && block.level === 2)
    .filter(({ spans }) => !isBlank(spans))
    .map(({ id, number, spans }) => ({ id, number, title: plainLine(spans) }))
}
