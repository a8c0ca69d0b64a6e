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

type Section = TocEntry & { readonly content: Child }

/** A practice as a page; empty fields and facts are left out. */
export function practicePage(part: PracticePart, page: BookPage): string {
  const sections = [...summaryOf(part, page), ...fieldsOf(part, page)]
  const text = element(
    'div',
    { class: 'text' },
    sections.length === 0 ? element('p', {}, page.around.emptyPractice) : sections.map(sectionMarkup),
    notesMarkup(page),
  )
  const article = element(
    'article',
    { class: 'card' },
    titleMarkup(part, page),
    tocMarkup(sections, page),
    text,
    practiceFacts(part, page),
  )
  return partPage(part, [article], page)
}

function titleMarkup(part: PracticePart, page: BookPage): MarkupElement {
  return element(
    'header',
    { class: 'title' },
    element('p', { class: 'kind' }, page.words.practice),
    element('h1', {}, titleOr(part.title, page.around)),
    updatedMarkup(part.edited, page),
  )
}

function summaryOf({ facts }: PracticePart, page: BookPage): readonly Section[] {
  const paragraphs = facts.plainSummary.split('\n').filter((text) => text.trim() !== '')
  if (paragraphs.length === 0) return []
  const content = paragraphs.map((text) => element('p', {}, text))
  return [{ id: idOf.field('lyhyesti'), number: null, title: page.words.plainSummary, content }]
}

function fieldsOf(part: PracticePart, page: BookPage): readonly Section[] {
  const written = part.fields.map(({ field, blocks }) => ({
    id: idOf.field(field.id),
    number: null,
    title: finnish(field.label, page.language),
    content: blocksMarkup(blocks, 2, page),
  }))
  return written.filter(({ content }) => content.length > 0)
}

function sectionMarkup({ id, title, content }: Section): MarkupElement {
  return element('section', { 'aria-labelledby': id }, element('h2', { id }, title), content)
}
