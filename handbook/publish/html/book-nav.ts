// The contents of the book beside every page.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import type { ChapterPart, Part, PracticePart } from '../edition.ts'
import { titleOr, type BookPage } from './book-page.ts'
import { pathOf } from './links.ts'

/** A run of parts of one kind in reading order: chapters, or the practices between two of them. */
export type Run =
  | { readonly kind: 'chapter'; readonly parts: readonly ChapterPart[] }
  | { readonly kind: 'practice'; readonly parts: readonly PracticePart[] }

/** The parts of a book by runs of one kind. */
export function runsOf(parts: readonly Part[]): readonly Run[] {
  const runs: Run[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    const run = { kind: part.kind, parts: last?.kind === part.kind ? [...last.parts, part] : [part] } as Run
    if (last?.kind === part.kind) runs[runs.length - 1] = run
    else runs.push(run)
  }
  return runs
}

/** The book's contents with the page at hand marked. Small windows leave it to the front page. */
export function bookNav(current: Part | null, page: BookPage): MarkupElement {
  const lists = runsOf(page.edition.parts).flatMap((run) => {
    const list = element(
      'ul',
      { class: run.kind },
      run.parts.map((part) => element('li', {}, entry(part, part === current, page))),
    )
    return run.kind === 'chapter' ? [list] : [element('p', { class: 'group' }, page.words.practices), list]
  })
  return element('nav', { class: 'book-nav', 'aria-label': page.around.book }, element('div', {}, lists))
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
