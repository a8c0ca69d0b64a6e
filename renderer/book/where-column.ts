// *Missä tekstisi on* in the right column: when it is shown, how it comes and goes.
import { tick } from 'svelte'
import type { AppWindow } from '#renderer/state/app-window.svelte.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'

/** The button in the title bar that shows and hides the column. */
export const saveButtonId = 'save-state'
/** The heading of the column, where the keyboard goes when it is shown. */
export const whereHeadId = 'where-head'

/** True when the right column is for where the text is: asked for, or beside what others changed. */
export function tellsWhere(book: OpenBook): boolean {
  return book.whereShown || book.view === 'changes' || book.view === 'rescued'
}

/** True when it is to be seen. */
export function isWhereShown(app: AppWindow, book: OpenBook): boolean {
  return tellsWhere(book) && app.layout.isShown('right')
}

/** Shows it and brings the keyboard there. */
export async function showWhere(app: AppWindow, book: OpenBook): Promise<void> {
  book.whereShown = true
  app.layout.show('right')
  await tick()
  document.getElementById(whereHeadId)?.focus()
}

/** Hides it; what belongs to the page is there again, and the keyboard is where it was opened. */
export function hideWhere(app: AppWindow, book: OpenBook): void {
  book.whereShown = false
  app.layout.closeDrawer()
  document.getElementById(saveButtonId)?.focus()
}

/** Shows it when it is hidden and hides it when it is shown; beside what others changed it stays. */
export async function toggleWhere(app: AppWindow, book: OpenBook): Promise<void> {
  if (book.whereShown && app.layout.isShown('right')) hideWhere(app, book)
  else await showWhere(app, book)
}
