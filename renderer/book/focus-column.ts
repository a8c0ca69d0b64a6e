// Moving between the columns by keyboard.

const stops = '[tabindex="0"], button:not([tabindex="-1"]), input, [contenteditable="true"], a[href]'
const favourites = '.tiptap[contenteditable="true"], [role="treeitem"][tabindex="0"]'

/** Brings the keyboard to the next (1) or previous (-1) column that is shown. */
export function focusColumn(step: 1 | -1): void {
  const columns = [...document.querySelectorAll<HTMLElement>('[data-column]')]
  const at = columns.findIndex((column) => column.contains(document.activeElement))
  const next = columns.at(at === -1 ? 0 : (at + step) % columns.length)
  if (next !== undefined) focusFirst(next)
}

/** Brings the keyboard to the open page. */
export function focusPage(): void {
  const page = document.querySelector<HTMLElement>('main[data-column]')
  if (page !== null) focusFirst(page)
}

/** The text of a page before its toolbar, the tree before its search, otherwise what comes first. */
export function focusFirst(column: HTMLElement): void {
  ;(firstShown(column, favourites) ?? firstShown(column, stops) ?? column).focus()
}

function firstShown(column: HTMLElement, selector: string): HTMLElement | undefined {
  const all = [...column.querySelectorAll<HTMLElement>(selector)]
  return all.find((element) => element.closest('[hidden]') === null)
}
