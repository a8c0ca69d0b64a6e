// The contents of the book beside every page.
import { element, type Child, type MarkupElement } from '#handbook/markup/markup.ts'
import type { Part } from '../edition.ts'
import { titleOr, type BookPage } from './book-page.ts'
import { idOf, pathOf } from './links.ts'
import { runsOf, type Run } from './places.ts'

/** In a book of more parts each page shows only those around it: a thousand pages must not hold a million links. */
const mostParts = 60
/** So many parts before and after the page at hand are shown then. */
const around = 12

/** The book's contents with the page at hand marked. Small windows leave it to the front page. */
export function bookNav(current: Part | null, page: BookPage): MarkupElement {
  const isLong = page.edition.parts.length > mostParts
  const lists = runsOf(page.edition).flatMap((run) => runMarkup(run, current, isLong, page))
  return element('nav', { class: 'book-nav', 'aria-label': page.around.book }, element('div', {}, lists))
}

function runMarkup(run: Run, current: Part | null, isLong: boolean, page: BookPage): readonly Child[] {
  const [from, to] = isLong ? stretchOf(run, current) : [0, run.parts.length]
  const entries = run.parts
    .slice(from, to)
    .map((part) => element('li', {}, entry(part, part === current, page)))
  const list = element(
    'ul',
    { class: run.kind },
    from > 0 ? restOf(page.around.earlierParts, page) : null,
    entries,
    to < run.parts.length ? restOf(page.around.laterParts, page) : null,
  )
  return run.kind === 'chapter' ? [list] : [element('p', { class: 'group' }, page.words.practices), list]
}

/** Which parts of a run are shown in a long book: those around the page at hand, elsewhere the first one. */
function stretchOf({ parts }: Run, current: Part | null): readonly [number, number] {
  const at = current === null ? -1 : (parts as readonly Part[]).indexOf(current)
  return at < 0 ? [0, 1] : [Math.max(0, at - around), at + around + 1]
}

function restOf(words: string, page: BookPage): MarkupElement {
  const href = `${page.root}index.html#${idOf.contents}`
  return element('li', { class: 'rest' }, element('a', { href }, element('span', {}, words)))
}

function entry(part: Part, isCurrent: boolean, page: BookPage): MarkupElement {
  const number =
    part.kind === 'chapter' ? [element('span', { class: 'number' }, String(part.number)), ' '] : null
  const title = element('span', {}, titleOr(part.title, page.around))
  return element(
    'a',
    { href: page.root + pathOf(part), 'aria-current': isCurrent ? 'page' : null },
    number,
    title,
  )
}
