// What points to the book's lists in one line of text, as stretches of positions in it.
import { textAttribute } from '#handbook/model/content.ts'
import type { Node } from '@tiptap/pm/model'
import type { Cited } from '../book-lists.ts'

/** A stretch of a line; positions count from the beginning of the line's content. */
type Stretch = { readonly from: number; readonly to: number }

/** Something in a line that points to a list. `cluster` is a citation's own place among those beside it. */
export type LinePiece = Stretch &
  (
    | { readonly kind: 'citation'; readonly cited: Cited; readonly first: boolean; readonly last: boolean }
    | { readonly kind: 'variable'; readonly variable: string; readonly label: string }
    | { readonly kind: 'term'; readonly entry: string }
    | { readonly kind: 'index'; readonly term: string; readonly words: string }
    | { readonly kind: 'condition'; readonly when: string }
  )

/** Every such piece of a line, those of one kind in order; the text of footnotes is a line of its own. */
export function linePieces(line: Node): readonly LinePiece[] {
  return [
    ...atoms(line),
    ...runs(line, termOf).map((run) => ({ ...run, kind: 'term' as const, entry: run.value })),
    ...runs(line, indexOf).map((run) => ({ ...run, kind: 'index' as const, term: run.value })),
    ...runs(line, whenOf).map((run) => ({ ...run, kind: 'condition' as const, when: run.value })),
    ...notes(line),
  ]
}

function notes(line: Node): readonly LinePiece[] {
  const found: LinePiece[] = []
  line.forEach((node, offset) => {
    if (node.type.name !== 'footnote') return
    for (const piece of linePieces(node))
      found.push({ ...piece, from: piece.from + offset + 1, to: piece.to + offset + 1 })
  })
  return found
}

function atoms(line: Node): readonly LinePiece[] {
  const found: LinePiece[] = []
  line.forEach((node, from, index) => {
    const to = from + node.nodeSize
    if (node.type.name === 'citation') {
      const first = neighbour(line, index, -1)?.type.name !== 'citation'
      const last = neighbour(line, index, 1)?.type.name !== 'citation'
      found.push({ kind: 'citation', from, to, cited: citedOf(node), first, last })
    } else if (node.type.name === 'variable')
      found.push({ kind: 'variable', from, to, variable: text(node, 'variable'), label: text(node, 'label') })
  })
  return found
}

/** The next thing on one side; spaces between citations part them no more than in print. */
function neighbour(line: Node, index: number, step: 1 | -1): Node | null {
  for (let at = index + step; at >= 0 && at < line.childCount; at += step) {
    const node = line.child(at)
    if (!node.isText || node.text?.trim() !== '') return node
  }
  return null
}

/** The source and the place in it that a citation names. */
export function citedOf(node: Node): Cited {
  return { source: text(node, 'source'), locator: text(node, 'locator') }
}

type Run = Stretch & { readonly value: string; readonly words: string }

/** Stretches of neighbours for which `valueOf` gives the same. */
function runs(line: Node, valueOf: (node: Node) => string | null): readonly Run[] {
  const found: Run[] = []
  line.forEach((node, from) => {
    const value = valueOf(node)
    if (value === null) return
    const to = from + node.nodeSize
    const before = found.at(-1)
    if (before?.to === from && before.value === value)
      found[found.length - 1] = { ...before, to, words: before.words + node.textContent }
    else found.push({ from, to, value, words: node.textContent })
  })
  return found
}

const termOf = (node: Node): string | null => ofMark(node, 'glossaryTerm', 'entry')

/** An index mark without a term says the marked words themselves. */
function indexOf(node: Node): string | null {
  const mark = node.marks.find(({ type }) => type.name === 'indexTerm')
  return mark === undefined ? null : (textAttribute({ attrs: mark.attrs }, 'term') ?? '')
}

/** Words carry their condition as a mark, what is no words as an attribute. */
function whenOf(node: Node): string | null {
  return ofMark(node, 'condition', 'when') ?? textAttribute({ attrs: node.attrs }, 'when')
}

function ofMark(node: Node, name: string, attribute: string): string | null {
  const mark = node.marks.find(({ type }) => type.name === name)
  return mark === undefined ? null : textAttribute({ attrs: mark.attrs }, attribute)
}

function text(node: Node, name: string): string {
  return textAttribute({ attrs: node.attrs }, name) ?? ''
}
