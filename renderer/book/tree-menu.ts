// The menu of a row in the tree.
import type { TreeEntry } from '#handbook/store/read-tree.ts'
import type { MenuItem } from '#renderer/parts/menu-item.ts'
import type { ShellWords } from '#renderer/text/words.ts'
import type { EntryRow, TreeRow, TreeState } from './tree-state.svelte.ts'

/** What the tree itself cannot do: moving an entry to the bin and telling it, and asking in which editions it stands. */
export type RowActs = {
  readonly bin: (row: EntryRow) => void
  readonly editions: (entry: TreeEntry) => void
  readonly editionsLabel: string
}

/** What can be done to a row; nothing to a section, which belongs to the text. */
export function rowMenu(
  tree: TreeState,
  row: TreeRow,
  words: ShellWords['tree'],
  acts: RowActs,
): readonly MenuItem[] {
  if (row.type === 'section' || !tree.book.editable) return []
  const { entry } = row
  const shift = (step: -1 | 1): Pick<MenuItem, 'run' | 'disabled'> => ({
    run: () => void tree.shift(entry, step),
    disabled: !tree.canShift(entry, step),
  })
  return [
    { label: words.rename, keys: 'F2', run: () => tree.rename(entry) },
    { label: words.moveUp, keys: 'Alt ↑', ...shift(-1) },
    { label: words.moveDown, keys: 'Alt ↓', ...shift(1) },
    { label: acts.editionsLabel, run: () => acts.editions(entry) },
    { label: words.moveToBin, keys: 'Del', run: () => acts.bin(row) },
  ]
}
