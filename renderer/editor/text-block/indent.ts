// Tab and Shift+Tab: deeper and higher, by attribute steps only.
import type { Node } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'
import { formOf, isItemKind, type BlockForm } from './block-form.ts'
import { OpenIndents } from './open-indents.ts'
import { selectedBlocks, type PlacedBlock } from './selected-blocks.ts'
import { setForm } from './set-kind.ts'

const deepestText = 8

type Change = { readonly block: PlacedBlock; readonly form: BlockForm }

/**
 * Moves the selected items one level deeper; the first item of a list stays. A paragraph straight
 * after a list goes on with its last item; any other is indented when `paragraphs` is true.
 */
export function indent(paragraphs: boolean): Command {
  return changeForms((form, open) => deeper(form, open, paragraphs))
}

/** Moves the selected items and paragraphs one level up; an item at the top stays one. */
export const outdent: Command = changeForms(higher)

/** True when the selection touches a list item: then Tab never leaves the text. */
export function touchesItem(state: EditorState): boolean {
  return selectedBlocks(state).some(({ node }) => isItemKind(formOf(node)?.kind ?? 'text'))
}

function deeper(form: BlockForm, open: OpenIndents, paragraphs: boolean): BlockForm | null {
  if (isItemKind(form.kind) || form.kind === 'continuation')
    return withIndent(form, open.indentBelow(form.indent))
  if (form.kind !== 'text') return null
  if (form.indent === 0 && open.innermost !== null)
    return { kind: 'continuation', indent: open.innermost, start: null }
  return paragraphs && form.indent < deepestText ? withIndent(form, form.indent + 1) : null
}

function higher(form: BlockForm, open: OpenIndents): BlockForm | null {
  if (isItemKind(form.kind)) return withIndent(form, open.indentAbove(form.indent))
  if (form.kind === 'continuation') {
    const above = open.indentAbove(form.indent)
    return above === null ? { kind: 'text', indent: 0, start: null } : withIndent(form, above)
  }
  return form.indent > 0 ? withIndent(form, form.indent - 1) : null
}

function withIndent(form: BlockForm, indent: number | null): BlockForm | null {
  return indent === null ? null : { ...form, indent }
}

type Rule = (form: BlockForm, open: OpenIndents) => BlockForm | null

function changeForms(rule: Rule): Command {
  return (state, dispatch) => {
    const selected = selectedBlocks(state)
    const parents = new Set(selected.map(({ parent }) => parent))
    const changes = [...parents].flatMap((parent) => changesIn(parent, selected, rule))
    if (changes.length === 0) return false
    if (dispatch === undefined) return true
    const { tr } = state
    for (const { block, form } of changes) setForm(tr, block, form)
    dispatch(tr.scrollIntoView())
    return true
  }
}

/** Walks the siblings from the top, so that each item sees the new depth of those before it. */
function changesIn(parent: Node, selected: readonly PlacedBlock[], rule: Rule): readonly Change[] {
  const open = new OpenIndents()
  const changes: Change[] = []
  parent.children.forEach((child, index) => {
    const form = formOf(child)
    const block = selected.find((one) => one.parent === parent && one.index === index)
    const changed = block === undefined || form === null ? null : rule(form, open)
    if (block !== undefined && changed !== null) changes.push({ block, form: changed })
    follow(open, changed ?? form)
  })
  return changes
}

function follow(open: OpenIndents, form: BlockForm | null): void {
  if (form !== null && isItemKind(form.kind)) open.enter(form.indent)
  else if (form?.kind === 'continuation') open.closeDeeperThan(form.indent)
  else open.closeAll()
}
