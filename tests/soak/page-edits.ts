// What people do to a text: one change each, through the editor's own transforms and the real binding.
import type { Node } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { blockKinds } from '#handbook/model/content.ts'
import { block, callout, figure, lawQuotation, note, table } from '#handbook/model/notation.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import type { Dice } from './dice.ts'
import { tableEdits } from './table-edits.ts'
import type { Tokens } from './tokens.ts'

/** Changes a transaction in one way, or leaves it alone where that way is not open. */
export type PageEdit = (tr: Transaction, dice: Dice, tokens: Tokens) => void

/** How often each change is made, against the others. */
const weights = {
  type: 100,
  deleteRange: 12,
  split: 14,
  join: 8,
  setKind: 12,
  setIndent: 6,
  setMark: 10,
  moveBlock: 8,
  deleteBlock: 4,
  paste: 5,
  addFootnote: 2,
  addTable: 2,
  addBox: 3,
  addFigure: 2,
  describe: 5,
  table: 12,
} as const

const edits: Readonly<Record<keyof typeof weights, PageEdit>> = {
  type,
  deleteRange,
  split,
  join,
  setKind,
  setIndent,
  setMark,
  moveBlock,
  deleteBlock,
  paste,
  addFootnote,
  addTable,
  addBox,
  addFigure,
  describe,
  table: (tr, dice) => dice.pick(tableEdits)(tr, dice),
}

/** Makes one change to a fragment as the editor does: shown, changed, and the difference written back. */
export function editFragment(fragment: Y.XmlFragment, dice: Dice, tokens: Tokens): void {
  const { doc, meta } = initProseMirrorDoc(fragment, contentSchema)
  const { tr } = EditorState.create({ doc })
  const edit = doc.childCount === 0 ? paste : edits[dice.weighted(weights)]
  edit(tr, dice, tokens)
  if (!tr.docChanged) return
  tr.doc.check()
  fragment.doc?.transact(() => {
    updateYFragment(fragment.doc as Y.Doc, fragment, tr.doc, meta)
  }, 'editor')
}

type Placed = { readonly node: Node; readonly pos: number }

function placed(doc: Node, wanted: (node: Node) => boolean): readonly Placed[] {
  const found: Placed[] = []
  doc.descendants((node, pos) => {
    if (wanted(node)) found.push({ node, pos })
  })
  return found
}

const isTextBlock = (node: Node): boolean => node.type.name === 'textBlock'

/** A text block, or null where there is none. */
function someTextBlock(tr: Transaction, dice: Dice): Placed | null {
  const blocks = placed(tr.doc, isTextBlock)
  return blocks.length === 0 ? null : dice.pick(blocks)
}

/** A place to write inside a text block: between its letters, seldom inside a footnote's mark. */
function someCaret(tr: Transaction, dice: Dice): number | null {
  const at = someTextBlock(tr, dice)
  return at === null ? null : at.pos + 1 + dice.below(at.node.content.size + 1)
}

function type(tr: Transaction, dice: Dice, tokens: Tokens): void {
  const caret = someCaret(tr, dice)
  if (caret === null) return
  tr.insertText(tokens.word(1 + dice.below(3)) + (dice.chance(40) ? ' ' : ''), caret)
}

/** Some letters of one block, or from one block into the next. */
function deleteRange(tr: Transaction, dice: Dice): void {
  const from = someCaret(tr, dice)
  if (from === null) return
  const wanted = dice.chance(75) ? 1 + dice.below(4) : 4 + dice.below(20)
  const $from = tr.doc.resolve(from)
  const neighbour = $from.depth > 0 ? $from.node(-1).maybeChild($from.index(-1) + 1) : null
  const reach = neighbour !== null && isTextBlock(neighbour) ? neighbour.content.size + 2 : 0
  const to = Math.min(from + wanted, $from.end() + reach)
  // The caret cannot stand between the end of a block and the beginning of the next.
  const end = to > $from.end() && to < $from.end() + 2 ? $from.end() : to
  if (end > from) tr.delete(from, end)
}

function split(tr: Transaction, dice: Dice): void {
  const caret = someCaret(tr, dice)
  if (caret !== null && isTextBlock(tr.doc.resolve(caret).parent)) tr.split(caret)
}

function join(tr: Transaction, dice: Dice): void {
  const seams = placed(tr.doc, isTextBlock)
    .map(({ pos }) => pos)
    .filter((pos) => isTextBlock(tr.doc.resolve(pos).nodeBefore ?? tr.doc))
  if (seams.length > 0) tr.join(dice.pick(seams))
}

function setKind(tr: Transaction, dice: Dice): void {
  const at = someTextBlock(tr, dice)
  if (at !== null) tr.setNodeAttribute(at.pos, 'kind', dice.pick([null, ...blockKinds.slice(1)]))
}

function setIndent(tr: Transaction, dice: Dice): void {
  const at = someTextBlock(tr, dice)
  if (at !== null) tr.setNodeAttribute(at.pos, 'indent', dice.pick([null, 1, 2, 3]))
}

const marks = [
  () => contentSchema.mark('strong'),
  () => contentSchema.mark('emphasis'),
  () => contentSchema.mark('link', { href: 'https://example.org/' }),
  () => contentSchema.mark('language', { lang: 'sv' }),
] as const

function setMark(tr: Transaction, dice: Dice): void {
  const at = someTextBlock(tr, dice)
  if (at === null || at.node.content.size === 0) return
  const from = at.pos + 1 + dice.below(at.node.content.size)
  const to = Math.min(from + 1 + dice.below(8), at.pos + 1 + at.node.content.size)
  const mark = dice.pick(marks)()
  if (dice.chance(75)) tr.addMark(from, to, mark)
  else tr.removeMark(from, to, mark.type)
}

/** Drags a block of the page to another place: one change that deletes and inserts. */
function moveBlock(tr: Transaction, dice: Dice): void {
  if (tr.doc.childCount < 2) return
  const [from, to] = [dice.below(tr.doc.childCount), dice.below(tr.doc.childCount)]
  const node = tr.doc.child(from)
  const start = startOf(tr.doc, from)
  tr.delete(start, start + node.nodeSize)
  tr.insert(startOf(tr.doc, Math.min(to, tr.doc.childCount)), node)
}

function startOf(doc: Node, index: number): number {
  let pos = 0
  for (let child = 0; child < index; child++) pos += doc.child(child).nodeSize
  return pos
}

function deleteBlock(tr: Transaction, dice: Dice): void {
  const index = dice.below(tr.doc.childCount)
  const start = startOf(tr.doc, index)
  tr.delete(start, start + tr.doc.child(index).nodeSize)
}

/** Puts new blocks between two of the page. */
function insert(tr: Transaction, dice: Dice, ...content: Parameters<typeof callout>): void {
  const nodes = content.map((node) => contentSchema.nodeFromJSON(node))
  tr.insert(startOf(tr.doc, dice.below(tr.doc.childCount + 1)), nodes)
}

function paste(tr: Transaction, dice: Dice, tokens: Tokens): void {
  const blocks = Array.from({ length: 1 + dice.below(4) }, () =>
    block(dice.pick(blockKinds), [`${tokens.word(2)} ${tokens.word(2)}`]),
  )
  insert(tr, dice, ...blocks)
}

function addFootnote(tr: Transaction, dice: Dice, tokens: Tokens): void {
  const caret = someCaret(tr, dice)
  if (caret === null || !isTextBlock(tr.doc.resolve(caret).parent)) return
  tr.insert(caret, contentSchema.nodeFromJSON(note(tokens.word(2))))
}

function addTable(tr: Transaction, dice: Dice, tokens: Tokens): void {
  const row = (): string[] => [tokens.next(), tokens.next()]
  insert(tr, dice, table(tokens.next(), row(), row(), row()))
}

function addBox(tr: Transaction, dice: Dice, tokens: Tokens): void {
  const inside = [block('text', [tokens.word(3)]), block('bullet', [tokens.word(2)])]
  const law = lawQuotation({ source: tokens.next() }, ...inside)
  insert(tr, dice, dice.chance(60) ? callout(...inside) : law)
}

function addFigure(tr: Transaction, dice: Dice, tokens: Tokens): void {
  const file = `${'0'.repeat(64)}.png`
  const facts = { file, alt: tokens.next(), author: tokens.next(), permission: 'CC BY 4.0' }
  insert(tr, dice, figure(facts, tokens.word(2)))
}

const described = {
  table: ['caption'],
  figure: ['alt', 'author', 'permission'],
  lawQuotation: ['source'],
} as const

/** Writes into a line that stands beside the text: a caption, a description, a source. */
function describe(tr: Transaction, dice: Dice, tokens: Tokens): void {
  const places = placed(tr.doc, (node) => node.type.name in described)
  if (places.length === 0) return
  const { node, pos } = dice.pick(places)
  const name = dice.pick(described[node.type.name as keyof typeof described] as readonly string[])
  const old: unknown = node.attrs[name]
  const kept = typeof old === 'string' && dice.chance(60) ? old : ''
  tr.setNodeAttribute(pos, name, kept + tokens.next())
}
