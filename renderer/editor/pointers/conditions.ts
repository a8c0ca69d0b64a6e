// Commands that say in which editions words and blocks stand: marks and attributes only, nothing is wrapped.
import { textAttribute } from '#handbook/model/content.ts'
import type { Node } from '@tiptap/pm/model'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { enclosing } from '../inserts/details.ts'
import { markedRange } from '../inserts/marks.ts'
import { markType } from '../inserts/node-type.ts'
import { selectedBlocks } from '../text-block/selected-blocks.ts'
import { markText } from './marked-words.ts'

/** What a condition can be set on. */
export type TargetKind = 'words' | 'block' | 'blocks' | 'table' | 'callout' | 'lawQuotation' | 'figure'

/** One choice: a stretch of words, or blocks by their positions. `when` is what all of it carries now. */
export type ConditionTarget = {
  readonly kind: TargetKind
  readonly when: string | null
  readonly range: { readonly from: number; readonly to: number } | null
  readonly blocks: readonly number[]
}

const boxes = ['table', 'callout', 'lawQuotation', 'figure'] as const

/** What the selection may mean, the likeliest first: selected words, their blocks, the boxes around them. */
export function conditionTargets(state: EditorState): readonly ConditionTarget[] {
  const around = boxes.flatMap((kind) => {
    const found = enclosing(state, kind)
    return found === null ? [] : [blockTarget(state, kind, [found.pos])]
  })
  const all = [...wordTargets(state), ...blockTargets(state), ...around]
  return all.sort((a, b) => Number(isWhole(state, a)) - Number(isWhole(state, b)))
}

function wordTargets(state: EditorState): readonly ConditionTarget[] {
  const { empty, from, to, $from, $to } = state.selection
  if (empty) {
    const marked = markedRange(state, 'condition')
    if (marked === null) return []
    const when = textAttribute({ attrs: marked.mark.attrs }, 'when')
    return [{ kind: 'words', when, range: { from: marked.from, to: marked.to }, blocks: [] }]
  }
  if (!$from.sameParent($to) || !$from.parent.inlineContent) return []
  return [{ kind: 'words', when: whenOfWords(state, from, to), range: { from, to }, blocks: [] }]
}

function blockTargets(state: EditorState): readonly ConditionTarget[] {
  const blocks = siblings(state) ?? selectedBlocks(state).map(({ pos }) => pos)
  const [first] = blocks
  if (first === undefined) return []
  // A box that is selected alone is a target of its own.
  if (blocks.length === 1 && state.doc.nodeAt(first)?.type.name !== 'textBlock') return []
  return [blockTarget(state, blocks.length === 1 ? 'block' : 'blocks', blocks)]
}

/** The blocks side by side that the selection reaches, boxes as wholes; null when they are cells of a table. */
function siblings({ selection: { $from, $to } }: EditorState): readonly number[] | null {
  const range = $from.blockRange($to)
  if (range === null) return null
  const found: number[] = []
  let pos = range.start
  for (let index = range.startIndex; index < range.endIndex; index++) {
    const node = range.parent.child(index)
    if (!('when' in node.attrs)) return null
    found.push(pos)
    pos += node.nodeSize
  }
  return found
}

function blockTarget(state: EditorState, kind: TargetKind, blocks: readonly number[]): ConditionTarget {
  const all = blocks.map((pos) => whenOf(state.doc.nodeAt(pos)))
  const [first = null] = all
  return { kind, when: all.every((when) => when === first) ? first : null, range: null, blocks }
}

/** Whole paragraphs that were selected are meant as paragraphs. */
function isWhole(state: EditorState, { kind, range }: ConditionTarget): boolean {
  if (kind !== 'words' || range === null) return false
  const $from = state.doc.resolve(range.from)
  return range.from === $from.start() && range.to === $from.end()
}

/** Sets the stored condition on a target; null: it stands everywhere. */
export function setCondition({ range, blocks }: ConditionTarget, when: string | null): Command {
  return (state, dispatch) => {
    const { tr } = state
    for (const pos of blocks) setWhen(tr, pos, when)
    if (range !== null) setOnWords(tr, range.from, range.to, when)
    dispatch?.(tr)
    return true
  }
}

function setOnWords(tr: Transaction, from: number, to: number, when: string | null): void {
  const type = markType(tr.doc.type.schema, 'condition')
  tr.removeMark(from, to, type)
  if (when !== null) markText(tr, from, to, type.create({ when }))
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (node.isInline && !node.isText) setWhen(tr, pos, when)
    return !node.isInline
  })
}

function setWhen(tr: Transaction, pos: number, when: string | null): void {
  const node = tr.doc.nodeAt(pos)
  if (node !== null && 'when' in node.attrs && node.attrs['when'] !== when)
    tr.setNodeAttribute(pos, 'when', when)
}

function whenOfWords(state: EditorState, from: number, to: number): string | null {
  const found: (string | null)[] = []
  state.doc.nodesBetween(from, to, (node) => {
    if (!node.isInline) return true
    const mark = node.marks.find(({ type }) => type.name === 'condition')
    found.push(mark === undefined ? whenOf(node) : textAttribute({ attrs: mark.attrs }, 'when'))
    return false
  })
  const [first = null] = found
  return found.every((when) => when === first) ? first : null
}

function whenOf(node: Node | null): string | null {
  return node === null ? null : textAttribute({ attrs: node.attrs }, 'when')
}
