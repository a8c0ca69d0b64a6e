// The figures and tables of a book in reading order, for the lists of them.
import type { Part, ViewBlock, ViewFigure, ViewTable } from '../edition.ts'

/** A figure or table, and the part in which it stands. */
export type Listed<T> = { readonly part: Part; readonly block: T }

/** All figures and all tables with cells, with the part in which each stands. */
export function listed(parts: readonly Part[]): {
  readonly figures: readonly Listed<ViewFigure>[]
  readonly tables: readonly Listed<ViewTable>[]
} {
  const all = parts.flatMap((part) => everyBlock(partBlocks(part)).map((block) => ({ part, block })))
  return {
    figures: all.flatMap(({ part, block }) => (block.type === 'figure' ? [{ part, block }] : [])),
    tables: all.flatMap(({ part, block }) =>
      block.type === 'table' && block.rows.some((row) => row.length > 0) ? [{ part, block }] : [],
    ),
  }
}

/** The blocks of a part at the top, fields in form order. */
export function partBlocks(part: Part): readonly ViewBlock[] {
  return part.kind === 'chapter' ? part.blocks : part.fields.flatMap(({ blocks }) => blocks)
}

/** Blocks and all those inside them, in reading order; lists and boxes themselves are left out. */
export function everyBlock(blocks: readonly ViewBlock[]): readonly ViewBlock[] {
  return blocks.flatMap((block): readonly ViewBlock[] => {
    switch (block.type) {
      case 'list':
        return block.items.flatMap(everyBlock)
      case 'table':
        return [block, ...block.rows.flat().flatMap((cell) => everyBlock(cell.blocks))]
      case 'callout':
      case 'lawQuotation':
        return everyBlock(block.blocks)
      default:
        return [block]
    }
  })
}
