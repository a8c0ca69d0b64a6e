// Commands that change what kind of block the selected text is. Attribute steps only.
import type { BlockKind } from '#handbook/model/content.ts'
import type { Node } from '@tiptap/pm/model'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { formOf, isHeadingKind, isItemKind, storedForm, type BlockForm } from './block-form.ts'
import { selectedBlocks, type PlacedBlock } from './selected-blocks.ts'

/** Makes every selected text block one of `kind`. False where that kind may not stand. */
export function setKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    const blocks = selectedBlocks(state).filter(({ parent }) => mayStand(kind, parent))
    if (blocks.length === 0) return beginWith(kind, state, dispatch)
    if (dispatch === undefined) return true
    const { tr } = state
    for (const block of blocks) setForm(tr, block, formAs(kind, formOf(block.node)))
    dispatch(tr.scrollIntoView())
    return true
  }
}

/** Makes the selected text blocks `kind`, or ordinary text when all of them are that already. */
export function toggleKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    const blocks = selectedBlocks(state)
    const all = blocks.length > 0 && blocks.every(({ node }) => formOf(node)?.kind === kind)
    return setKind(all ? 'text' : kind)(state, dispatch)
  }
}

/** The kind all selected text blocks share, or null when they differ or none is selected. */
export function sharedKind(state: EditorState): BlockKind | null {
  const [first, ...rest] = selectedBlocks(state).map(({ node }) => formOf(node)?.kind ?? 'text')
  return first !== undefined && rest.every((kind) => kind === first) ? first : null
}

/** Writes what differs of `form` on `block`, one attribute step each. */
export function setForm(tr: Transaction, { node, pos }: PlacedBlock, form: Partial<BlockForm>): void {
  for (const [name, value] of Object.entries(storedForm(form))) {
    if (node.attrs[name] !== value) tr.setNodeAttribute(pos, name, value)
  }
}

/** True where a block of `kind` may stand in `parent`: headings only in running text and as a box's title. */
export function mayStand(kind: BlockKind, parent: Node): boolean {
  return !isHeadingKind(kind) || parent.type.name === 'doc' || parent.type.name === 'callout'
}

/** Indent stays between kinds of list item; everything else begins at the margin. */
function formAs(kind: BlockKind, old: BlockForm | null): BlockForm {
  const wasItem = old !== null && (isItemKind(old.kind) || old.kind === 'continuation')
  const keepsIndent = wasItem && (isItemKind(kind) || kind === 'continuation')
  return { kind, indent: keepsIndent ? old.indent : 0, start: null }
}

/** On an empty page the first style chosen makes its first block. */
function beginWith(kind: BlockKind, state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const { textBlock } = state.schema.nodes
  if (state.doc.childCount > 0 || textBlock === undefined) return false
  dispatch?.(state.tr.insert(0, textBlock.create(storedForm({ kind }))))
  return true
}
