// Tables: header cells with words, a caption, rows of one width.
import { textAttribute, type ContentNode } from '#handbook/model/content.ts'
import type { Rule } from '#handbook/model/finding.ts'
import { spansOf, spanText } from '#handbook/model/spans.ts'
import { placeOf, type Fault, type Passage } from './passage.ts'

/** Faults of the tables of a text. */
export function checkTables(passage: Passage): readonly Fault[] {
  return passage.blocks
    .filter(({ node }) => node.type === 'table')
    .flatMap(({ node, path }) => {
      const found = (textAttribute(node, 'caption') ?? '').trim() || firstWords(node)
      return faultsOf(node).map((rule) => ({ ...placeOf(passage, path), rule, found }))
    })
}

type Cells = readonly (readonly ContentNode[])[]

function faultsOf(table: ContentNode): readonly Rule[] {
  const rows = (table.content ?? []).map(({ content = [] }) => content)
  if (rows.every((row) => row.every(isEmpty))) return ['tableEmpty']
  const rules: readonly (Rule | false)[] = [
    (textAttribute(table, 'caption') ?? '').trim() === '' && 'tableCaptionMissing',
    !rows.flat().some(isHeader) && 'tableHeaderMissing',
    hasEmptyHeader(rows) && 'tableHeaderEmpty',
    isUneven(rows) && 'tableUneven',
  ]
  return rules.filter((rule) => rule !== false)
}

function isHeader({ type }: ContentNode): boolean {
  return type === 'tableHeader'
}

/** The corner between column and row headers may be empty. */
function hasEmptyHeader(rows: Cells): boolean {
  return rows.some((row, r) => row.some((cell, c) => isHeader(cell) && isEmpty(cell) && (r > 0 || c > 0)))
}

function isUneven(rows: Cells): boolean {
  if (rows.flat().some((cell) => spanOf(cell, 'rowspan') > 1)) return false
  const widths = rows.map((row) => row.reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0))
  return new Set(widths).size > 1
}

function spanOf({ attrs }: ContentNode, name: string): number {
  const span = Number(attrs?.[name] ?? 1)
  return Number.isFinite(span) ? Math.max(1, Math.trunc(span)) : 1
}

function isEmpty(cell: ContentNode): boolean {
  return textsIn(cell).next().done === true
}

function firstWords(table: ContentNode): string {
  return textsIn(table).next().value ?? ''
}

/** The texts in a node that hold more than spaces, and a file name for an image; without recursion. */
function* textsIn(node: ContentNode): Generator<string, undefined> {
  const open = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const text = ownText(next)
    if (text !== '') yield text
    if (next.type !== 'textBlock') open.push(...(next.content ?? []).toReversed())
  }
}

function ownText(node: ContentNode): string {
  if (node.type === 'figure') return textAttribute(node, 'file') ?? ''
  return node.type === 'textBlock' ? spanText(spansOf(node.content)).trim() : ''
}
