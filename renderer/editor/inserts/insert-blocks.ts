// Commands that put blocks into the text: table, figure, callout, law quotation.
import { Fragment, type Node, type Schema } from '@tiptap/pm/model'
import {
  NodeSelection,
  Selection,
  TextSelection,
  type Command,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state'
import { nodeType } from './node-type.ts'

/** Inserts a table of `rows` × `columns` whose first row is a header row; the caret goes to its first cell. */
export function insertTable(rows: number, columns: number): Command {
  return (state, dispatch) => insertBlock(tableNode(state.schema, rows, columns))(state, dispatch)
}

/** Inserts a figure showing the image `file` and selects it. */
export function insertFigure(file: string): Command {
  return (state, dispatch) => insertBlock(nodeType(state.schema, 'figure').create({ file }))(state, dispatch)
}

/** Puts the selected paragraphs into a callout, or inserts an empty one. */
export const insertCallout: Command = insertBox('callout')

/** Puts the selected paragraphs into a law quotation, or inserts an empty one. */
export const insertLawQuotation: Command = insertBox('lawQuotation')

function insertBox(name: 'callout' | 'lawQuotation'): Command {
  return (state, dispatch) => {
    const { schema, selection } = state
    const type = nodeType(schema, name)
    const range = selection.$from.blockRange(selection.$to)
    if (!selection.empty && selection instanceof TextSelection && range?.depth === 0) {
      dispatch?.(state.tr.wrap(range, [{ type }]).scrollIntoView())
      return true
    }
    return insertBlock(type.create(null, nodeType(schema, 'textBlock').create()))(state, dispatch)
  }
}

/**
 * Puts `node` after the block of the selection, in its place when that is an empty line. Blocks do
 * not nest: inside a table or box the new one goes after it.
 */
export function insertBlock(node: Node): Command {
  return (state, dispatch) => {
    if (dispatch === undefined) return true
    const { from, to } = placeFor(state)
    const tr = state.tr.replaceWith(from, to, node)
    dispatch(selectInside(tr, from, node).scrollIntoView())
    return true
  }
}

function placeFor({ doc, selection }: EditorState): { readonly from: number; readonly to: number } {
  const { $to } = selection
  if ($to.depth === 0) return { from: selection.to, to: selection.to }
  const top = doc.child($to.index(0))
  const isEmptyLine = top.type.name === 'textBlock' && top.content.size === 0
  return { from: isEmptyLine ? $to.before(1) : $to.after(1), to: $to.after(1) }
}

function selectInside(tr: Transaction, pos: number, node: Node): Transaction {
  if (node.type.name === 'figure') return tr.setSelection(NodeSelection.create(tr.doc, pos))
  return tr.setSelection(Selection.near(tr.doc.resolve(pos + 1)))
}

function tableNode(schema: Schema, rows: number, columns: number): Node {
  const cell = (name: string): Node =>
    nodeType(schema, name).create(null, nodeType(schema, 'textBlock').create())
  const row = (name: string): Node =>
    nodeType(schema, 'tableRow').create(
      null,
      Fragment.from(Array.from({ length: columns }, () => cell(name))),
    )
  const body = Array.from({ length: rows - 1 }, () => row('tableCell'))
  return nodeType(schema, 'table').create(null, Fragment.from([row('tableHeader'), ...body]))
}
