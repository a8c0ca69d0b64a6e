// What is said of a figure and a law quotation, as read from their attributes.
import { textAttribute } from '#handbook/model/content.ts'
import type { Node } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'
import type { PanelRequest } from '../editor-services.ts'

/** What is said of an image; empty text where nothing is. */
export type FigureDetails = {
  readonly alt: string
  readonly decorative: boolean
  readonly author: string
  readonly permission: string
}

/** What is said of a law quotation; `checked` is a day YYYY-MM-DD or empty. */
export type LawDetails = { readonly source: string; readonly url: string; readonly checked: string }

export function figureDetails(node: Node): FigureDetails {
  const text = (name: string): string => textAttribute({ attrs: node.attrs }, name) ?? ''
  return {
    alt: text('alt'),
    decorative: node.attrs['decorative'] === true,
    author: text('author'),
    permission: text('permission'),
  }
}

export function lawDetails(node: Node): LawDetails {
  const text = (name: string): string => textAttribute({ attrs: node.attrs }, name) ?? ''
  return { source: text('source'), url: text('url'), checked: text('checked') }
}

/** Writes `details` on the node at `pos`: empty text and false are stored as nothing at all. */
export function setDetails(pos: number, details: Readonly<Record<string, string | boolean>>): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(pos)
    if (node === null) return false
    const { tr } = state
    for (const [name, value] of Object.entries(details)) {
      const stored = value === '' || value === false ? null : value
      if (node.attrs[name] !== stored) tr.setNodeAttribute(pos, name, stored)
    }
    dispatch?.(tr)
    return true
  }
}

/** The node of type `name` that is selected or holds the caret, with its position, or null. */
export function enclosing(
  state: EditorState,
  name: string,
): { readonly node: Node; readonly pos: number } | null {
  const { $from, from } = state.selection
  const after = $from.nodeAfter
  if (after?.type.name === name && !state.selection.empty) return { node: after, pos: from }
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === name) return { node: $from.node(depth), pos: $from.before(depth) }
  }
  return null
}

/** The panel of what is said of the figure or law quotation the selection is in, or null. */
export function detailsPanel(
  state: EditorState,
): (PanelRequest & { readonly kind: 'figure' | 'law' }) | null {
  const figure = enclosing(state, 'figure')
  if (figure !== null) return { kind: 'figure', pos: figure.pos }
  const law = enclosing(state, 'lawQuotation')
  return law === null ? null : { kind: 'law', pos: law.pos }
}

/** True when the law has not been compared within twelve months before `today` (both YYYY-MM-DD), or never. */
export function needsCheck(checked: string, today: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(checked)) return true
  const yearBefore = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  return checked < yearBefore
}

/** The present day on this computer as YYYY-MM-DD. */
export function today(): string {
  const now = new Date()
  const twoDigits = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
