// What people do to tables: the editing commands of ProseMirror on the schema's own nodes.
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { addColumn, addRow, removeColumn, removeRow, TableMap, type TableRect } from '@tiptap/pm/tables'
import { contentSchema } from '#handbook/model/schema.ts'
import type { Dice } from './dice.ts'

type TableEdit = (tr: Transaction, dice: Dice) => void

/** Adding and taking away rows, columns and whole tables. */
export const tableEdits: readonly TableEdit[] = [
  (tr, dice) => inTable(tr, dice, (rect) => fillCells(addRow(tr, rect, dice.below(rect.map.height + 1)))),
  (tr, dice) => inTable(tr, dice, (rect) => fillCells(addColumn(tr, rect, dice.below(rect.map.width + 1)))),
  (tr, dice) =>
    inTable(tr, dice, (rect) => rect.map.height > 1 && removeRow(tr, rect, dice.below(rect.map.height))),
  (tr, dice) =>
    inTable(tr, dice, (rect) => rect.map.width > 1 && removeColumn(tr, rect, dice.below(rect.map.width))),
]

/** Works on one table of the page that is rectangular; merging may have left one ragged. */
function inTable(tr: Transaction, dice: Dice, work: (rect: TableRect) => unknown): void {
  const tables: { readonly table: Node; readonly tableStart: number }[] = []
  tr.doc.descendants((table, pos) => {
    if (table.type.name === 'table' && isWhole(table)) tables.push({ table, tableStart: pos + 1 })
    return table.type.name !== 'table'
  })
  if (tables.length === 0) return
  const { table, tableStart } = dice.pick(tables)
  const map = TableMap.get(table)
  work({ table, tableStart, map, left: 0, top: 0, right: map.width, bottom: map.height })
}

function isWhole(table: Node): boolean {
  if (table.childCount === 0) return false
  const { problems, width, height } = TableMap.get(table)
  return problems === null && width > 0 && height > 0
}

/** Every new cell gets a line to write on, in the same change. */
function fillCells(tr: Transaction): void {
  const empty: number[] = []
  tr.doc.descendants((node, pos) => {
    const isCell = node.type.name === 'tableCell' || node.type.name === 'tableHeader'
    if (isCell && node.childCount === 0) empty.push(pos)
  })
  const line = contentSchema.nodes['textBlock']
  for (const pos of empty.reverse()) tr.insert(pos + 1, line?.create() ?? [])
}
