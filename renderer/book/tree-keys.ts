// What the keys do in the tree of the book.
import type { EntryRow, TreeRow, TreeState } from './tree-state.svelte.ts'

type Act = (tree: TreeState, row: TreeRow) => void

const plain: Readonly<Record<string, Act>> = {
  ArrowDown: (tree, row) => step(tree, row, 1),
  ArrowUp: (tree, row) => step(tree, row, -1),
  ArrowRight: (tree, row) => {
    if (row.type === 'entry' && row.unfolded === false) tree.fold(row.entry.id, true)
    else if (row.type === 'entry' && row.unfolded === true) step(tree, row, 1)
  },
  ArrowLeft: (tree, row) => {
    if (row.type === 'section') void tree.focus(entryRowOf(tree, row))
    else if (row.unfolded === true) tree.fold(row.entry.id, false)
  },
  Home: (tree, row) => go(tree, row, 0),
  End: (tree, row) => go(tree, row, -1),
  Enter: (tree, row) => tree.open(row),
  ' ': (tree, row) => tree.open(row),
}

/** Only entries can be changed from the tree; sections belong to the text. */
const onEntries: Readonly<Record<string, Act>> = {
  F2: (tree, { entry }) => tree.rename(entry),
  'Alt ArrowDown': (tree, { entry }) => void tree.shift(entry, 1),
  'Alt ArrowUp': (tree, { entry }) => void tree.shift(entry, -1),
}

/** Does what a key means on a row. True when it meant something; `bin` is what Delete does to an entry. */
export function actOnKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  tree: TreeState,
  row: TreeRow,
  bin: (row: EntryRow) => void,
): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return false
  const name = event.altKey ? `Alt ${event.key}` : event.key
  const act =
    plain[name] ?? (row.type === 'entry' ? { ...onEntries, Delete: () => bin(row) }[name] : undefined)
  act?.(tree, row)
  return act !== undefined || jumpToLetter(event, tree, row)
}

function step(tree: TreeState, row: TreeRow, by: number): void {
  const rows = tree.rows[row.entry.kind]
  const next = rows[rows.findIndex(({ key }) => key === row.key) + by]
  if (next !== undefined) void tree.focus(next)
}

function go(tree: TreeState, row: TreeRow, at: number): void {
  const target = tree.rows[row.entry.kind].at(at)
  if (target !== undefined) void tree.focus(target)
}

function entryRowOf(tree: TreeState, row: TreeRow): TreeRow {
  const isEntry = (each: TreeRow): each is EntryRow => each.type === 'entry' && each.key === row.entry.id
  return tree.rows[row.entry.kind].find(isEntry) ?? row
}

/** A letter goes to the next row that begins with it. */
function jumpToLetter(
  { key, altKey }: Pick<KeyboardEvent, 'key' | 'altKey'>,
  tree: TreeState,
  row: TreeRow,
): boolean {
  if (altKey || !/^\p{L}$/u.test(key)) return false
  const rows = tree.rows[row.entry.kind]
  const at = rows.findIndex((each) => each.key === row.key)
  const next = [...rows.slice(at + 1), ...rows.slice(0, at)].find((each) =>
    titleOf(each).toLowerCase().startsWith(key.toLowerCase()),
  )
  if (next !== undefined) void tree.focus(next)
  return true
}

function titleOf(row: TreeRow): string {
  return row.type === 'entry' ? row.entry.title : row.heading.text
}
