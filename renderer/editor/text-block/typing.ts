// What Enter, Backspace and Delete do in flat text: one structural change a transaction, never more.
import {
  NodeSelection,
  TextSelection,
  type Command,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state'
import { liftTarget } from '@tiptap/pm/transform'
import { formOf, isHeadingKind, isItemKind, isTextBlock, storedForm, type BlockForm } from './block-form.ts'
import { outdent } from './indent.ts'
import { caretBlock, type PlacedBlock } from './selected-blocks.ts'
import { setForm } from './set-kind.ts'

const plain: BlockForm = { kind: 'text', indent: 0, start: null }

/** Enter: ends the block and begins the next one, as in Word. */
export const splitBlock: Command = (state, dispatch) => {
  if (!isTextBlock(state.selection.$from.parent) || !(state.selection instanceof TextSelection)) return false
  const block = caretBlock(state)
  if (block?.node.content.size === 0 && leaveEmptyBlock(block)(state, dispatch)) return true
  const beforeHeading = block?.offset === 0 && block.node.content.size > 0 && isHeading(block)
  dispatch?.(beforeHeading ? textBefore(state, block) : splitAt(state))
  return true
}

/** Backspace at the start of a block: first the kind goes, then the indent, then the blocks join. */
export const backspaceAtStart: Command = (state, dispatch) => {
  const block = caretBlock(state)
  if (block === null || block.offset > 0) return false
  const form = formOf(block.node) ?? plain
  if (form.kind !== 'text') return change(block, { kind: 'text', start: null })(state, dispatch)
  if (form.indent > 0) return change(block, { indent: form.indent - 1 })(state, dispatch)
  return joinBefore(block)(state, dispatch)
}

/** Delete at the end of a block: the next one joins it, or is selected when it is no text. */
export const deleteAtEnd: Command = (state, dispatch) => {
  const block = caretBlock(state)
  if (block === null || block.offset < block.node.content.size) return false
  const next = block.parent.maybeChild(block.index + 1)
  const cut = block.pos + block.node.nodeSize
  if (next === null) return true
  if (!isTextBlock(next)) dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, cut)))
  else if (block.node.content.size === 0) dispatch?.(state.tr.delete(block.pos, cut).scrollIntoView())
  else dispatch?.(state.tr.join(cut).scrollIntoView())
  return true
}

/** Shift+Enter: a new line in the same block. */
export const breakLine: Command = (state, dispatch) => {
  const { lineBreak } = state.schema.nodes
  const { parent } = state.selection.$from
  if (lineBreak === undefined || parent.type.contentMatch.matchType(lineBreak) === null) return false
  dispatch?.(state.tr.replaceSelectionWith(lineBreak.create()).scrollIntoView())
  return true
}

/** Mod+Enter, or Enter below the last line of a box: goes on with ordinary text after it. */
export const continueAfterBox: Command = (state, dispatch) => {
  const { $from } = state.selection
  const { textBlock } = state.schema.nodes
  if ($from.depth < 1 || textBlock === undefined || isTextBlock($from.node(1))) return false
  const after = $from.after(1)
  const tr = state.tr.insert(after, textBlock.create())
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  return true
}

function isHeading({ node }: PlacedBlock): boolean {
  return isHeadingKind(formOf(node)?.kind ?? 'text')
}

function change(block: PlacedBlock, form: Partial<BlockForm>): Command {
  return (state, dispatch) => {
    const { tr } = state
    setForm(tr, block, form)
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** A heading keeps its identity, and with it its anchor, when a paragraph is put before it. */
function textBefore(state: EditorState, block: PlacedBlock): Transaction {
  return state.tr.insert(block.pos, block.node.type.create()).scrollIntoView()
}

function splitAt(state: EditorState): Transaction {
  const tr = state.tr.deleteSelection()
  const { $from } = tr.selection
  const old = formOf($from.parent) ?? plain
  const atEnd = $from.parentOffset === $from.parent.content.size
  const next = isHeadingKind(old.kind) && atEnd ? plain : { ...old, start: null }
  tr.split($from.pos, 1, [{ type: $from.parent.type, attrs: storedForm(next) }])
  return tr.scrollIntoView()
}

/** Enter in an empty block leaves what it is part of: the level, then the list, quote or box. */
function leaveEmptyBlock(block: PlacedBlock): Command {
  return (state, dispatch) => {
    const form = formOf(block.node) ?? plain
    if (isItemKind(form.kind) || form.indent > 0) {
      if (outdent(state, dispatch)) return true
    }
    if (form.kind !== 'text') return change(block, plain)(state, dispatch)
    return block.index === block.parent.childCount - 1 && liftFromBox(block)(state, dispatch)
  }
}

function joinBefore(block: PlacedBlock): Command {
  return (state, dispatch) => {
    const before = block.parent.maybeChild(block.index - 1)
    if (before === null) return liftFromBox(block)(state, dispatch) || true
    const from = block.pos - before.nodeSize
    if (!isTextBlock(before)) selectBefore(block, from)(state, dispatch)
    else if (before.content.size === 0) dispatch?.(state.tr.delete(from, block.pos).scrollIntoView())
    else dispatch?.(state.tr.join(block.pos).scrollIntoView())
    return true
  }
}

/** A table or figure is not swallowed: an empty line after it goes, and the block itself is selected. */
function selectBefore(block: PlacedBlock, from: number): Command {
  return (state, dispatch) => {
    const { tr } = state
    if (block.node.content.size === 0) tr.delete(block.pos, block.pos + block.node.nodeSize)
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView())
    return true
  }
}

function liftFromBox({ parent }: PlacedBlock): Command {
  return (state, dispatch) => {
    if (parent.type.name !== 'callout' && parent.type.name !== 'lawQuotation') return false
    const range = state.selection.$from.blockRange()
    const target = range === null ? null : liftTarget(range)
    if (range === null || target === null) return false
    dispatch?.(state.tr.lift(range, target).scrollIntoView())
    return true
  }
}
