// What can be done in an open book from anywhere: by key, by menu, by the palette.
import { tick } from 'svelte'
import type { AppWindow, Commands } from '#renderer/state/app-window.svelte.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import type { View } from '#renderer/state/view.ts'
import type { PageEditions } from '#renderer/state/page-editions.svelte.ts'
import type { SearchState } from '#renderer/state/search.svelte.ts'
import type { VersionPage } from '#renderer/state/version-page.svelte.ts'
import { addPage } from './add-page.ts'
import { makeBrochure } from './brochure-command.ts'
import { focusColumn } from './focus-column.ts'
import { makePacket, takePacket } from './packet-commands.ts'
import { toggleWhere } from './where-column.ts'

/** The commands of one open book. */
export function bookCommands(
  app: AppWindow,
  book: OpenBook,
  search: SearchState,
  past: VersionPage,
  pageEditions: PageEditions,
): Commands {
  const { layout } = app
  return {
    search: () => {
      layout.show('left')
      void tick().then(() => search.focusBox())
    },
    publish: () => (app.dialog = 'publish'),
    ...brochureCommand(app, book),
    ...(book.editable ? editCommands(app, book, pageEditions) : {}),
    ...viewCommands(book, search),
    ...placeCommands(book, past),
    ...sharingCommands(app, book),
    toggleContents: () => layout.toggle('left'),
    toggleDetails: () => layout.toggle('right'),
    nextColumn: () => focusColumn(1),
    previousColumn: () => focusColumn(-1),
    showFolder: () => void app.bridge.call('handbook.showFolder', {}),
    closeBook: () => void app.closeBook(),
  }
}

/** On the page of a practice. */
function brochureCommand(app: AppWindow, book: OpenBook): Commands {
  const practice = book.tree.practices.find(({ id }) => id === book.page?.id)
  return practice === undefined ? {} : { brochure: () => void makeBrochure(app, book, practice.id) }
}

function viewCommands(book: OpenBook, search: SearchState): Commands {
  const show = (view: View) => () => {
    search.open = false
    book.show(view)
  }
  return {
    bin: show('bin'),
    changes: show('changes'),
    rescued: show('rescued'),
    vocabulary: show('vocabulary'),
    checks: show('checks'),
    editions: show('editions'),
    ...(book.page === null ? {} : { history: show('history'), sideBySide: show('sideBySide') }),
  }
}

/** On a page that a search led to. */
function placeCommands({ view, page }: OpenBook, past: VersionPage): Commands {
  const found = view === 'version' ? past.found : view === 'page' ? (page?.found ?? null) : null
  if (found === null) return {}
  return { nextPlace: () => found.next(), previousPlace: () => found.previous() }
}

/** What a book that was taken over elsewhere cannot do is not offered. */
function sharingCommands(app: AppWindow, book: OpenBook): Commands {
  const where = (): void => void toggleWhere(app, book)
  const backups = (): void => void (app.dialog = 'backups')
  if (book.takenOver) return { where }
  return {
    where,
    shareNow: () => void book.news.shareNow(),
    makePacket: () => void makePacket(app, book),
    takePacket: () => void takePacket(app),
    backups,
  }
}

function editCommands(app: AppWindow, book: OpenBook, pageEditions: PageEditions): Commands {
  const { page } = book
  return {
    importTexts: () => (app.dialog = 'import'),
    addChapter: () => addPage(book, 'chapter', app.language.current),
    addPractice: () => addPage(book, 'practice', app.language.current),
    rename: () => {
      if (book.page !== null) book.page.retitling = true
    },
    ...(page === null ? {} : { pageEditions: () => pageEditions.ask(page.id) }),
  }
}
