// Commands on words: strong, emphasis, link, language of a passage.
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { Mark, MarkType } from '@tiptap/pm/model'
import { toggleMark } from '@tiptap/pm/commands'
import type { Command, EditorState } from '@tiptap/pm/state'
import { markType } from './node-type.ts'

/** Makes the selected words strong or plain again. */
export const toggleStrong: Command = (state, dispatch) =>
  toggleMark(markType(state.schema, 'strong'))(state, dispatch)

/** Stresses the selected words or makes them plain again. */
export const toggleEmphasis: Command = (state, dispatch) =>
  toggleMark(markType(state.schema, 'emphasis'))(state, dispatch)

/** True when what is typed or selected now carries the mark `name`. */
export function hasMark(state: EditorState, name: 'strong' | 'emphasis' | 'link'): boolean {
  const type = markType(state.schema, name)
  const { from, to, empty, $from } = state.selection
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
  return state.doc.rangeHasMark(from, to, type)
}

/** A stretch of words that carry one mark. */
export type MarkedRange = { readonly from: number; readonly to: number; readonly mark: Mark }

/** The whole stretch of words around the caret or selection that carries the mark `name`, or null. */
export function markedRange(
  state: EditorState,
  name: 'link' | 'language' | 'glossaryTerm' | 'indexTerm' | 'condition',
): MarkedRange | null {
  const { $from } = state.selection
  const type = markType(state.schema, name)
  const mark = type.isInSet($from.marks()) ?? type.isInSet($from.nodeAfter?.marks ?? [])
  if (mark === undefined) return null
  let range: MarkedRange | null = null
  $from.parent.forEach((node, offset) => {
    const from = $from.start() + offset
    if (!mark.isInSet(node.marks)) range = range !== null && range.to < $from.pos ? null : range
    else if (range?.to === from) range = { ...range, to: from + node.nodeSize }
    else if (range === null || range.to < $from.pos) range = { from, to: from + node.nodeSize, mark }
  })
  return range
}

/** Links the selected words, or the link around the caret, to `address`; `text` is written when neither is there. */
export function setLink(address: string, text: string): Command {
  return (state, dispatch) => {
    const href = safeAddress(address)
    if (href === null) return false
    const mark = markType(state.schema, 'link').create({ href })
    const { from, to } = markedRange(state, 'link') ?? state.selection
    const words = text.trim() === '' ? href : text.trim()
    if (from === to) dispatch?.(state.tr.insert(from, state.schema.text(words, [mark])).scrollIntoView())
    else dispatch?.(replaceMark(state, from, to, mark))
    return true
  }
}

/** Takes the link around the caret, or in the selection, away; the words stay. */
export const removeLink: Command = (state, dispatch) => {
  const { from, to } = markedRange(state, 'link') ?? state.selection
  if (from === to) return false
  dispatch?.(state.tr.removeMark(from, to, markType(state.schema, 'link')))
  return true
}

/** Says in which language the selected words are (a BCP 47 tag); null: in the book's own. */
export function setPassageLanguage(lang: string | null): Command {
  return (state, dispatch) => {
    const type: MarkType = markType(state.schema, 'language')
    const { from, to } = state.selection.empty
      ? (markedRange(state, 'language') ?? state.selection)
      : state.selection
    if (from === to) return false
    if (lang === null) dispatch?.(state.tr.removeMark(from, to, type))
    else dispatch?.(replaceMark(state, from, to, type.create({ lang })))
    return true
  }
}

function replaceMark(state: EditorState, from: number, to: number, mark: Mark): EditorState['tr'] {
  return state.tr.removeMark(from, to, mark.type).addMark(from, to, mark)
}
