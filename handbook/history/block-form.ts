// A block as its history is told: which kind of block it is, and its words as plain lines.
import {
  indentOf,
  kindOf,
  textAttribute,
  type BlockKind,
  type Content,
  type ContentNode,
} from '#handbook/model/content.ts'
import { plainText } from '#handbook/model/plain-text.ts'

/** What a block is, for saying it in words. */
export type BlockForm =
  | { readonly type: 'text'; readonly kind: BlockKind; readonly indent: number }
  | { readonly type: 'table'; readonly rows: number; readonly columns: number }
  | { readonly type: 'figure'; readonly file: string | null }
  | { readonly type: 'callout' }
  | { readonly type: 'lawQuotation' }
  /** Content of a newer version. */
  | { readonly type: 'unknown' }

/** The form of a stored block. Total. */
export function formOf(node: ContentNode): BlockForm {
  switch (node.type) {
    case 'textBlock':
      return { type: 'text', kind: kindOf(node), indent: indentOf(node) }
    case 'table':
      return tableForm(node)
    case 'figure':
      return { type: 'figure', file: textAttribute(node, 'file') }
    case 'callout':
    case 'lawQuotation':
      return { type: node.type }
    default:
      return { type: 'unknown' }
  }
}

function tableForm({ content = [] }: ContentNode): BlockForm {
  const columns = content.map((row) => row.content?.length ?? 0)
  return { type: 'table', rows: content.length, columns: Math.max(0, ...columns) }
}

/** All words of a block as lines: those of its text, and those said of a figure, a table or a law. */
export function blockLines(node: ContentNode): string {
  return [...saidOf(node), linesInside(node)].filter((line) => line !== '').join('\n')
}

const namedWords: Readonly<Record<string, readonly string[]>> = {
  table: ['caption'],
  figure: ['alt', 'author', 'permission'],
  lawQuotation: ['source', 'url', 'checked'],
}

function saidOf(node: ContentNode): readonly string[] {
  return (namedWords[node.type] ?? []).map((name) => textAttribute(node, name) ?? '')
}

function linesInside(node: ContentNode): string {
  if (node.type === 'table') return (node.content ?? []).map(rowLine).join('\n')
  if (node.type === 'callout' || node.type === 'lawQuotation') return linesOf(node.content ?? [])
  // Plain text takes a figure's caption and a text block's words alike.
  return plainText([node])
}

function rowLine(row: ContentNode): string {
  return (row.content ?? []).map((cell) => linesOf(cell.content ?? [])).join(' | ')
}

function linesOf(content: Content): string {
  return content
    .map(blockLines)
    .filter((line) => line !== '')
    .join('\n')
}
