// What the palette offers: every command that can be given now, and every page of the book.
import { tick } from 'svelte'
import { focusPage } from '#renderer/book/focus-column.ts'
import { shellWords } from '#renderer/text/words.ts'
import type { AppWindow } from '#renderer/state/app-window.svelte.ts'
import { commandWords, type CommandName } from '#renderer/text/command-words.ts'
import { commandsNow } from './app-commands.ts'
import { fuzzyScore } from './fuzzy.ts'
import { keysOf } from './shortcuts.ts'

/** One line of the palette. */
export type PaletteEntry = {
  readonly id: string
  readonly group: 'commands' | 'chapters' | 'practices'
  readonly name: string
  readonly note: string | undefined
  readonly run: () => void
}

/** Entries for what is typed, best first within each group; all of them when nothing is. */
export function paletteEntries(app: AppWindow, query: string): readonly PaletteEntry[] {
  const all = [...commandEntries(app), ...pageEntries(app)]
  if (query.trim() === '') return all
  const scored = all.flatMap((entry) => {
    const score = fuzzyScore(query, entry.name)
    return score === null ? [] : [{ entry, score }]
  })
  return scored.sort((a, b) => b.score - a.score).map(({ entry }) => entry)
}

function commandEntries(app: AppWindow): readonly PaletteEntry[] {
  const words = commandWords[app.language.current].commands
  const commands = commandsNow(app)
  return (Object.keys(words) as readonly CommandName[]).flatMap((name) => {
    const run = commands[name]
    if (run === undefined || name === 'palette') return []
    return [{ id: name, group: 'commands', name: words[name], note: keysOf(name, app.platform), run }]
  })
}

function pageEntries(app: AppWindow): readonly PaletteEntry[] {
  const { book } = app
  if (book === null) return []
  const { page } = shellWords[app.language.current]
  const open = (id: string) => () => void book.openPage(id).then(tick).then(focusPage)
  return [
    ...book.tree.chapters.map(({ id, title }, index): PaletteEntry => ({
      id,
      group: 'chapters',
      name: title,
      note: page.chapter(index + 1),
      run: open(id),
    })),
    ...book.tree.practices.map(({ id, title }): PaletteEntry => ({
      id,
      group: 'practices',
      name: title,
      note: undefined,
      run: open(id),
    })),
  ]
}
