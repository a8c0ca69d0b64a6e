// The table of contents of one page.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import type { Markup } from '#handbook/markup/markup.ts'
import type { BookPage } from './book-page.ts'
import { idOf } from './links.ts'

/** A section of a page, as its contents name it. */
export type TocEntry = { readonly id: string; readonly title: Markup; readonly number: string | null }

const fewest = 3

/** Links to the sections of a page, or null when there are so few that they are seen at a glance. */
export function tocMarkup(entries: readonly TocEntry[], page: BookPage): MarkupElement | null {
  if (entries.length < fewest) return null
  const items = entries.map(({ id, title, number }) => {
    const before = number === null ? null : [element('span', { class: 'number' }, number), ' ']
    return element(
      'li',
      {},
      element('a', { href: `#${encodeURIComponent(id)}` }, before, element('span', {}, title)),
    )
  })
  return element(
    'nav',
    { class: 'toc', 'aria-labelledby': idOf.toc },
    element('p', { class: 'label', id: idOf.toc }, page.around.onThisPage),
    element('ul', {}, items),
  )
}
