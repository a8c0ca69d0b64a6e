// One tab stop for a row of buttons: arrow keys move between them.
import type { Attachment } from 'svelte/attachments'

/** Makes the buttons inside the element one tab stop; arrows, Home and End move among those that are enabled. */
export const rovingFocus: Attachment<HTMLElement> = (row) => {
  const place = (chosen: HTMLElement | undefined): void => {
    for (const button of buttonsIn(row)) button.tabIndex = button === chosen ? 0 : -1
  }
  const settle = (): void => place(enabledIn(row).find(({ tabIndex }) => tabIndex === 0) ?? enabledIn(row)[0])
  const move = (event: KeyboardEvent): void => {
    const next = destination(enabledIn(row), event)
    if (next === undefined) return
    event.preventDefault()
    place(next)
    next.focus()
  }
  const follow = (event: FocusEvent): void => {
    if (event.target instanceof HTMLElement && event.target.matches('button')) place(event.target)
  }
  const observer = new MutationObserver(settle)
  observer.observe(row, { subtree: true, childList: true, attributeFilter: ['disabled'] })
  row.addEventListener('keydown', move)
  row.addEventListener('focusin', follow)
  settle()
  return () => {
    observer.disconnect()
    row.removeEventListener('keydown', move)
    row.removeEventListener('focusin', follow)
  }
}

function buttonsIn(row: HTMLElement): readonly HTMLButtonElement[] {
  return [...row.querySelectorAll<HTMLButtonElement>('button')]
}

function enabledIn(row: HTMLElement): readonly HTMLButtonElement[] {
  return buttonsIn(row).filter(({ disabled }) => !disabled)
}

function destination(buttons: readonly HTMLElement[], event: KeyboardEvent): HTMLElement | undefined {
  const at = buttons.findIndex((button) => button === event.target)
  if (at < 0) return undefined
  switch (event.key) {
    case 'ArrowRight':
      return buttons[(at + 1) % buttons.length]
    case 'ArrowLeft':
      return buttons.at(at - 1)
    case 'Home':
      return buttons[0]
    case 'End':
      return buttons.at(-1)
    default:
      return undefined
  }
}
