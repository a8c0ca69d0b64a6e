// Commands that put citations and variables into a line. Each is one atom, inserted or taken away.
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, type Command, type EditorState } from '@tiptap/pm/state'
import type { Cited } from '../book-lists.ts'
import { nodeType } from '../inserts/node-type.ts'
import { citedOf } from './line-pieces.ts'

/** Inserts citations side by side after the selection, or puts them in the place of the selected one. */
export function insertCitations(cited: readonly Cited[]): Command {
  return (state, dispatch) => {
    const type = nodeType(state.schema, 'citation')
    const { when } = selectedAtom(state, 'citation')?.node.attrs ?? {}
    const nodes = cited.map(({ source, locator }) =>
      type.create({ source, locator: locator.trim() === '' ? null : locator.trim(), when: when ?? null }),
    )
    return nodes.length > 0 && putIn(nodes, selectedAtom(state, 'citation'))(state, dispatch)
  }
}

/** Inserts the value of a variable, or puts it in the place of the selected one. */
export function insertVariable(variable: string, label: string): Command {
  return (state, dispatch) => {
    const selected = selectedAtom(state, 'variable')
    const when: unknown = selected?.node.attrs['when'] ?? null
    const node = nodeType(state.schema, 'variable').create({ variable, label, when })
    return putIn([node], selected)(state, dispatch)
  }
}

/** Takes the selected citation or variable out of the text. */
export const removeSelectedAtom: Command = (state, dispatch) => {
  const selected = selectedAtom(state, 'citation') ?? selectedAtom(state, 'variable')
  if (selected === null) return false
  dispatch?.(state.tr.delete(selected.pos, selected.pos + selected.node.nodeSize).scrollIntoView())
  return true
}

/** The citation that is selected, with what it cites, or null. */
export function selectedCitation(state: EditorState): Cited | null {
  const selected = selectedAtom(state, 'citation')
  return selected === null ? null : citedOf(selected.node)
}

/** The selected citation or variable with its position, or null. */
export function selectedAtom(
  { selection }: EditorState,
  name: 'citation' | 'variable',
): { readonly node: Node; readonly pos: number } | null {
  const isSelected = selection instanceof NodeSelection && selection.node.type.name === name
  return isSelected ? { node: selection.node, pos: selection.from } : null
}

/** True where a citation or variable may be inserted: in a line that is no footnote. */
export function mayInsertAtom(state: EditorState): boolean {
  const type = nodeType(state.schema, 'citation')
  return state.selection.$to.parent.type.contentMatch.matchType(type) !== null
}

function putIn(
  nodes: readonly Node[],
  instead: { readonly pos: number; readonly node: Node } | null,
): Command {
  return (state, dispatch) => {
    if (!mayInsertAtom(state)) return false
    const { tr } = state
    if (instead !== null) tr.replaceWith(instead.pos, instead.pos + instead.node.nodeSize, nodes)
    else tr.insert(state.selection.to, [...space(state, nodes[0]), ...nodes])
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** A citation stands a space after the word that it supports; a variable is part of its sentence. */
function space(state: EditorState, first: Node | undefined): readonly Node[] {
  const before = state.selection.$to.nodeBefore
  const joins = before === null || !before.isText || /[\s(]$/.test(before.text ?? '')
  return first?.type.name !== 'citation' || joins ? [] : [state.schema.text(' ')]
}
