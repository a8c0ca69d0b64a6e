// The menu of a row in the tree.
import type { MenuItem } from '#renderer/parts/menu-item.ts'
import type { ShellWords } from '#renderer/text/words.ts'
import type { EntryRow, TreeRow, TreeState } from './tree-state.svelte.ts'

/** What can be done to a row; nothing to a section, which belongs to the text. `bin` moves an entry to the bin. */
export function rowMenu(
  tree: TreeState,
  row: TreeRow,
  words: ShellWords['tree'],
  bin: (row: EntryRow) => void,
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
    { label: words.moveToBin, keys: 'Del', run: () => bin(row) },
  ]
}
