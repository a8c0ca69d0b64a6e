// Moving between the columns by keyboard.

const stops = '[tabindex="0"], button:not([tabindex="-1"]), input, [contenteditable="true"], a[href]'

/** Brings the keyboard to the next (1) or previous (-1) column that is shown, where it was there last or first can be. */
export function focusColumn(step: 1 | -1): void {
  const columns = [...document.querySelectorAll<HTMLElement>('[data-column]')]
  const at = columns.findIndex((column) => column.contains(document.activeElement))
  const next = columns.at(at === -1 ? 0 : (at + step) % columns.length)
  if (next !== undefined) firstStop(next).focus()
}

/** The text of the page before its toolbar; the tree before its search; otherwise the first stop. */
function firstStop(column: HTMLElement): HTMLElement {
  const wanted = column.querySelector<HTMLElement>(
    '.tiptap[contenteditable="true"], [role="treeitem"][tabindex="0"]',
  )
  return wanted ?? column.querySelector<HTMLElement>(stops) ?? column
}
