// The page of a good practice: what is known of it, and its fields in the order of the form.
import { element, type Child, type MarkupElement } from '#handbook/markup/markup.ts'
import type { PracticePart } from '../edition.ts'
import { blocksMarkup } from './blocks.ts'
import { finnish, titleOr, type BookPage } from './book-page.ts'
import { partPage, updatedMarkup } from './frame.ts'
import { idOf } from './links.ts'
import { notesMarkup } from './notes.ts'
import { practiceFacts } from './practice-facts.ts'
import { tocMarkup, type TocEntry } from './toc.ts'

/** A field of a practice with its text, or the summary before them. */
export type PracticeSection = TocEntry & { readonly content: Child }

/** A practice as a page; empty fields and facts are left out. */
export function practicePage(part: PracticePart, page: BookPage): string {
  const sections = practiceSections(part, page)
  const article = element(
    'article',
    { class: 'card' },
    practiceTitle(part, page),
    tocMarkup(sections, page),
    practiceText(sections, page),
    practiceFacts(part, page),
  )
  return partPage(part, [article], page)
}

/** The summary and the filled fields of a practice, in the order of the form. */
export function practiceSections(part: PracticePart, page: BookPage): readonly PracticeSection[] {
  return [...summaryOf(part, page), ...fieldsOf(part, page)]
}

/** The text of a practice with its notes; a sentence when nothing has been written. */
export function practiceText(sections: readonly PracticeSection[], page: BookPage): MarkupElement {
  return element(
    'div',
    { class: 'text' },
    sections.length === 0 ? element('p', {}, page.around.emptyPractice) : sections.map(sectionMarkup),
    notesMarkup(page),
  )
}

/** The title of a practice with what stands above and below it. */
export function practiceTitle(part: PracticePart, page: BookPage): MarkupElement {
  return element(
    'header',
    { class: 'title' },
    element('p', { class: 'kind' }, page.words.practice),
    element('h1', {}, titleOr(part.title, page.around)),
    updatedMarkup(part.edited, page),
  )
}

function summaryOf({ facts }: PracticePart, page: BookPage): readonly PracticeSection[] {
  const paragraphs = facts.plainSummary.split('\n').filter((text) => text.trim() !== '')
  if (paragraphs.length === 0) return []
  const content = paragraphs.map((text) => element('p', {}, text))
  return [{ id: idOf.field('lyhyesti'), number: null, title: page.words.plainSummary, content }]
}

function fieldsOf(part: PracticePart, page: BookPage): readonly PracticeSection[] {
  const written = part.fields.map(({ field, blocks }) => ({
    id: idOf.field(field.id),
    number: null,
    title: finnish(field.label, page.language),
    content: blocksMarkup(blocks, 2, page),
  }))
  return written.filter(({ content }) => content.length > 0)
}

function sectionMarkup({ id, title, content }: PracticeSection): MarkupElement {
  return element('section', { 'aria-labelledby': id }, element('h2', { id }, title), content)
}
