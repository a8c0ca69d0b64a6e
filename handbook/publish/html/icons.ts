// The few drawings of the pages: 18 px, one stroke, in the colour of the words beside them.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'

const paths = {
  law: 'M9 2v14M5 16h8M3 4.5h12M3 4.5.8 10.5a2.3 2.3 0 0 0 4.4 0zM15 4.5l-2.2 6a2.3 2.3 0 0 0 4.4 0z',
  done: 'M9 1.8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 9 1.8zM5.9 9.2l2.1 2.1 4.1-4.4',
  long: 'M9 2.2 16.4 15H1.6zM9 7v3.6M9 12.6v.1',
  back: 'M11 4 6 9l5 5',
  forth: 'm7 4 5 5-5 5',
  search: 'M7.8 2.8a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM11.4 11.4l4 4',
} as const

/** A drawing that says nothing to those who cannot see it: the words beside it do. */
export function icon(name: keyof typeof paths): MarkupElement {
  return drawing(element('path', { d: paths[name] }))
}

/** The sign of an empty field: a broken circle. */
export function emptyIcon(): MarkupElement {
  return drawing(element('circle', { cx: 9, cy: 9, r: 7.2, 'stroke-dasharray': '3 2.6' }))
}

function drawing(inside: MarkupElement): MarkupElement {
  return element(
    'svg',
    { class: 'icon', viewBox: '0 0 18 18', 'aria-hidden': 'true', focusable: 'false' },
    inside,
  )
}
