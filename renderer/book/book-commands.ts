// What can be done in an open book from anywhere: by key, by menu, by the palette.
import { tick } from 'svelte'
import type { AppWindow, Commands } from '#renderer/state/app-window.svelte.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import type { SearchState } from '#renderer/state/search.svelte.ts'
import { addPage } from './add-page.ts'
import { focusColumn } from './focus-column.ts'

/** The commands of one open book. */
export function bookCommands(app: AppWindow, book: OpenBook, search: SearchState): Commands {
  const { layout } = app
  return {
    search: () => {
      layout.show('left')
      void tick().then(() => search.focusBox())
    },
    publish: () => (app.dialog = 'publish'),
    ...(book.editable ? editCommands(app, book) : {}),
    bin: () => {
      search.open = false
      book.show('bin')
    },
    toggleContents: () => layout.toggle('left'),
    toggleDetails: () => layout.toggle('right'),
    nextColumn: () => focusColumn(1),
    previousColumn: () => focusColumn(-1),
    showFolder: () => void app.bridge.call('handbook.showFolder', {}),
    closeBook: () => void app.closeBook(),
  }
}

function editCommands(app: AppWindow, book: OpenBook): Commands {
  return {
    addChapter: () => addPage(book, 'chapter', app.language.current),
    addPractice: () => addPage(book, 'practice', app.language.current),
    rename: () => {
      if (book.page !== null) book.page.retitling = true
    },
  }
}
