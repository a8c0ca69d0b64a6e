// What stands in a line of an edited page: the words, their marks, notes and references.
import type { Attributes, Content, ContentMark, ContentNode } from '#handbook/model/content.ts'
import { canonicalJson } from '../canonical-json.ts'
import { thingText } from '../thing-text.ts'
import { collapsed, wordsAndSpaces } from '../whitespace.ts'
import { elementsUnder, isElement, textUnder, type HtmlElement, type HtmlNode } from './html-tree.ts'
import { marksOf } from './marks.ts'
import type { Reading } from './reading.ts'

/** A piece of a line. A `space` shows as one space or none; an `exact` one is kept as it is. */
type Piece =
  | {
      readonly kind: 'words' | 'space' | 'exact'
      readonly text: string
      readonly marks: readonly ContentMark[]
    }
  | { readonly kind: 'break' | 'thing'; readonly node: ContentNode }

/** Inline nodes of a page as inline content; `marks` are those that already surround them. */
export function readLine(
  nodes: readonly HtmlNode[],
  reading: Reading,
  marks: readonly ContentMark[] = [],
): Content {
  return joined(settled(nodes.flatMap((node) => piecesOf(node, marks, reading))))
}

function piecesOf(node: HtmlNode, marks: readonly ContentMark[], reading: Reading): readonly Piece[] {
  if (!isElement(node))
    return wordsAndSpaces(reading.text(node)).map(({ text, space }) => ({
      kind: space ? 'space' : 'words',
      text,
      marks,
    }))
  const thing = thingOf(node, reading)
  if (thing !== null) return [{ kind: thing.type === 'lineBreak' ? 'break' : 'thing', node: thing }]
  const space = node.attributes.get('data-space')
  if (space !== undefined && collapsed(textUnder(node)) === '' && collapsed(space) === '') {
    reading.all(node)
    return [{ kind: 'exact', text: space, marks }]
  }
  if (node.tag === 'img') reading.puzzle('image')
  const inside = marksOf(node, marks, reading)
  return node.children.flatMap((child) => piecesOf(child, inside, reading))
}

/** Runs of plain white space become one space between words, and none at an edge of the line. */
function settled(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const before = out.at(-1)
    if (piece.kind !== 'space') {
      if (piece.kind !== 'words' && piece.kind !== 'thing' && before?.kind === 'space') out.pop()
      out.push(piece)
    } else if (before?.kind === 'words' || before?.kind === 'thing') out.push({ ...piece, text: ' ' })
  }
  if (out.at(-1)?.kind === 'space') out.pop()
  return out
}

function joined(pieces: readonly Piece[]): Content {
  const out: ContentNode[] = []
  for (const piece of pieces) {
    const node = 'node' in piece ? piece.node : textNode(piece.text, piece.marks)
    const last = out.at(-1)
    if (last?.text !== undefined && node.text !== undefined && sameMarks(last, node))
      out[out.length - 1] = { ...last, text: last.text + node.text }
    else out.push(node)
  }
  return out
}

function sameMarks(a: ContentNode, b: ContentNode): boolean {
  return a.marks === b.marks || canonicalJson(a.marks ?? []) === canonicalJson(b.marks ?? [])
}

function textNode(text: string, marks: readonly ContentMark[]): ContentNode {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }
}

/** What is no words: a line break, a note, a reference, something kept as data. Null for all else. */
function thingOf(element: HtmlElement, reading: Reading): ContentNode | null {
  const kept = reading.node(element)
  if (kept !== null) {
    reading.generated(element, thingText(kept, reading.words))
    return kept
  }
  if (element.tag === 'br') return withKept('lineBreak', {}, element, reading)
  if (element.tag !== 'a') return null
  const note = reading.notes.get(element.attributes.get('href')?.replace(/^#/, '') ?? '')
  if (note !== undefined) return noteOf(element, note, reading)
  return element.attributes.has('data-document') ? referenceOf(element, reading) : null
}

function withKept(type: string, shown: Attributes, element: HtmlElement, reading: Reading): ContentNode {
  const attrs = { ...shown, ...reading.attributes(element) }
  const marks = reading.marks(element)
  return {
    type,
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
    ...(marks.length === 0 ? {} : { marks }),
  }
}

function noteOf(marker: HtmlElement, note: HtmlElement, reading: Reading): ContentNode {
  if (/^\d*$/.test(collapsed(textUnder(marker)))) reading.all(marker)
  const content = reading.inNote(note, () => readLine(noteText(note, reading), reading), [])
  const node = withKept('footnote', {}, marker, reading)
  return content.length === 0 ? node : { ...node, content }
}

/** The text of a note without the arrow that leads back to its place. */
function noteText(note: HtmlElement, reading: Reading): readonly HtmlNode[] {
  const arrows = elementsUnder(
    note,
    ({ tag, attributes }) => tag === 'a' && leadsBack(attributes.get('href')),
  )
  const isArrow = (node: HtmlNode): boolean =>
    isElement(node) && (arrows.includes(node) || node.children.some(isArrow)) && reading.generated(node, '↩')
  const lines = note.children.filter((child) => !isArrow(child))
  return lines.flatMap((line) =>
    isElement(line) && line.tag === 'p' ? [...line.children.filter((child) => !isArrow(child)), gap] : [line],
  )
}

const gap = { text: ' ' }

function leadsBack(href: string | undefined): boolean {
  return href?.startsWith('#viittaus_') === true
}

function referenceOf(element: HtmlElement, reading: Reading): ContentNode {
  const stored = (name: string): string | undefined => element.attributes.get(`data-${name}`)
  const label = stored('label')
  const unchanged = reading.generated(element, stored('shown') ?? label ?? '')
  // A reference to a whole page shows that page's title, so only one to a place has words of its own.
  const relabelled = !unchanged && stored('anchor') !== undefined
  const attrs = {
    ...(stored('document') ? { document: stored('document') } : {}),
    ...(stored('anchor') === undefined ? {} : { anchor: stored('anchor') }),
    ...(relabelled ? { label: reading.all(element) } : label === undefined ? {} : { label }),
  }
  return withKept('crossReference', attrs, element, reading)
}
