// Commands that mark words: terms of the glossary and of the subject index. Nothing but marks changes.
import type { Mark } from '@tiptap/pm/model'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { markedRange } from '../inserts/marks.ts'
import { markType } from '../inserts/node-type.ts'

type WordMark = 'glossaryTerm' | 'indexTerm'

/** Marks the selected words, or those around the caret that bear the mark already; elsewhere `word` is inserted. */
export function markTerm(entry: string, word: string): Command {
  return (state, dispatch) => {
    const mark = markType(state.schema, 'glossaryTerm').create({ entry })
    const range = rangeOf(state, 'glossaryTerm')
    if (range !== null) dispatch?.(replaceMark(state, range, mark))
    else if (word === '' || !state.selection.$to.parent.inlineContent) return false
    else dispatch?.(state.tr.insert(state.selection.to, state.schema.text(word, [mark])).scrollIntoView())
    return true
  }
}

/** Lists the selected words in the index under `term`, or under themselves when it is empty. */
export function markIndexTerm(term: string): Command {
  return (state, dispatch) => {
    const written = term.replace(/\s+/g, ' ').trim()
    const mark = markType(state.schema, 'indexTerm').create({ term: written === '' ? null : written })
    const range = rangeOf(state, 'indexTerm')
    if (range === null) return false
    dispatch?.(replaceMark(state, range, mark))
    return true
  }
}

/** Takes the mark off the selected words or those around the caret; the words stay. */
export function unmark(name: WordMark): Command {
  return (state, dispatch) => {
    const range = rangeOf(state, name)
    if (range === null) return false
    dispatch?.(state.tr.removeMark(range.from, range.to, markType(state.schema, name)))
    return true
  }
}

/** The words that a mark is set on or taken from, as text. */
export function wordsToMark(state: EditorState, name: WordMark): string {
  const range = rangeOf(state, name)
  return range === null ? '' : state.doc.textBetween(range.from, range.to, ' ')
}

type Range = { readonly from: number; readonly to: number }

function rangeOf(state: EditorState, name: WordMark): Range | null {
  const { empty, from, to } = state.selection
  return empty ? markedRange(state, name) : { from, to }
}

function replaceMark(state: EditorState, { from, to }: Range, mark: Mark): Transaction {
  return markText(state.tr.removeMark(from, to, mark.type), from, to, mark)
}

/** Puts a mark on the text between two positions; what is no text carries no marks. */
export function markText(tr: Transaction, from: number, to: number, mark: Mark): Transaction {
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (node.isText) tr.addMark(Math.max(pos, from), Math.min(pos + node.nodeSize, to), mark)
    return node.type.name !== 'footnote'
  })
  return tr
}
