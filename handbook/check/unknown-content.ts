// Content of a newer version, of which published books show a notice only.
import { placeOf, type Fault, type Passage } from './passage.ts'

const known = new Set([
  'textBlock',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'figure',
  'callout',
  'lawQuotation',
])

/** Blocks that this version does not know; what is inside of them is not told apart. */
export function checkKnown(passage: Passage): readonly Fault[] {
  return passage.blocks
    .filter(({ node, within }) => !known.has(node.type) && within.every((type) => known.has(type)))
    .map(({ node, path }) => ({ ...placeOf(passage, path), rule: 'contentUnknown', found: node.type }))
}
