// Tables: the editing commands of ProseMirror on the schema's own nodes, and what Tab does in cells.
import { Table } from '#handbook/model/nodes/table.ts'
import { Plugin, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  findTable,
  goToNextCell,
  isInTable,
  tableEditing,
  toggleHeader,
} from '@tiptap/pm/tables'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { readCarried } from '../clipboard/stored-attributes.ts'
import type { EditorView } from '@tiptap/pm/view'
import type { EditorSurroundings } from '../editor-services.ts'
import type { Numbering } from '../text-block/numbering.ts'
import { nodeType } from './node-type.ts'
import { TableView } from './table-view.ts'

/** What can be done to the table the caret is in, by the keys of their words. */
export const tableCommands = {
  rowAbove: addRowBefore,
  rowBelow: addRowAfter,
  columnBefore: addColumnBefore,
  columnAfter: addColumnAfter,
  headerRow: toggleHeader('row'),
  headerColumn: toggleHeader('column'),
  deleteRow,
  deleteColumn,
  deleteTable,
} as const satisfies Readonly<Record<string, Command>>

/** True when the caret is in a table. */
export function isInsideTable(state: EditorState): boolean {
  return isInTable(state)
}

/** Tab in a table: to the next cell; in the last one a row is added first. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false
  if (goToNextCell(1)(state, dispatch)) return true
  if (dispatch === undefined || view === undefined) return true
  addRowAfter(state, dispatch)
  return goToNextCell(1)(view.state, dispatch)
}

/** Shift+Tab in a table: to the cell before, from the first one to the caption. */
export const previousCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false
  return goToNextCell(-1)(state, dispatch) || focusCaption(state, view)
}

function focusCaption({ selection }: EditorState, view: EditorView | undefined): boolean {
  const table = findTable(selection.$from)
  const dom = table === null ? null : view?.nodeDOM(table.pos)
  if (dom instanceof Element) dom.querySelector<HTMLElement>('.editable-line')?.focus()
  return true
}

/** The table of the schema with its view and editing plugin. */
export function editorTable(numbering: Numbering, surroundings: EditorSurroundings): typeof Table {
  return Table.extend({
    parseHTML: () => [{ tag: 'table', getAttrs: readCarried }],
    addNodeView() {
      return ({ node, view, getPos }) =>
        new TableView(node, view, getPos, numbering.invalidate, surroundings.words())
    },
    addProseMirrorPlugins: () => [localTableEditing()],
  })
}

/**
 * The table plugin, which mends ragged tables and gives every new cell a line to write on, but never
 * in answer to a change made elsewhere: such a repair would be made on every device at once and
 * double what it adds.
 */
function localTableEditing(): Plugin {
  const { spec } = tableEditing({ allowTableNodeSelection: true })
  const mend = spec.appendTransaction
  return new Plugin({
    ...spec,
    appendTransaction(transactions, before, after) {
      if (transactions.some((transaction) => isChangeOrigin(transaction))) return null
      const mended = mend?.call(this, transactions, before, after) ?? null
      if (!transactions.some(({ docChanged }) => docChanged)) return mended
      const filled = fillCells(mended ?? after.tr)
      return filled.docChanged || filled === mended ? filled : null
    },
  })
}

function fillCells(tr: Transaction): Transaction {
  const table = findTable(tr.selection.$from)
  const textBlock = nodeType(tr.doc.type.schema, 'textBlock')
  const empty: number[] = []
  table?.node.descendants((node, pos) => {
    const isRow = node.type.name === 'tableRow'
    if (!isRow && node.childCount === 0) empty.push(pos)
    return isRow
  })
  for (const pos of empty.reverse()) tr.insert((table?.start ?? 0) + pos + 1, textBlock.create())
  return tr
}
