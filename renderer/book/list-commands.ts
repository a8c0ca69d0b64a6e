// What can be done about the book's lists from anywhere: show one, or put into the text what points to one.
import type { CurrentEditor } from '#renderer/editor/current-editor.svelte.ts'
import { mayOpen, pointerTools } from '#renderer/editor/pointers/pointer-tools.ts'
import type { Commands } from '#renderer/state/app-window.svelte.ts'
import type { BookListsState } from '#renderer/state/book-lists.svelte.ts'
import type { ListName } from '#renderer/state/list-uses.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import type { SearchState } from '#renderer/state/search.svelte.ts'

const names: readonly ListName[] = ['sources', 'glossary', 'variables', 'index']

/** The commands of one open book; those of the text are there while a text is being written. */
export function listCommands(
  book: OpenBook,
  search: SearchState,
  lists: BookListsState,
  current: CurrentEditor,
): Commands {
  const show = (name: ListName) => () => {
    search.open = false
    lists.shown = name
    book.show('lists')
  }
  const pages: Commands = Object.fromEntries(names.map((name) => [name, show(name)]))
  const writes = book.view === 'page' && current.handle?.editor.isEditable === true
  return writes ? { ...pages, ...pointerCommands(current) } : pages
}

function pointerCommands(current: CurrentEditor): Commands {
  const open = (kind: (typeof pointerTools)[number]['kind']) => () => {
    const { handle } = current
    if (handle === null || !mayOpen(kind, handle.editor.state)) return
    handle.editor.view.focus()
    // The palette gives the focus back first; then the form takes it.
    setTimeout(() => handle.openPanel({ kind }))
  }
  return Object.fromEntries(pointerTools.map(({ kind }) => [kind, open(kind)]))
}
