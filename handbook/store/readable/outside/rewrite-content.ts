// Changes a shared text into an edited one, touching only what was edited.
import { updateYFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { plainText as wordsOf } from '#handbook/model/plain-text.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import { canonicalJson, canonicalNode } from '../canonical-json.ts'
import { align } from './align.ts'
import { plainText, rewriteText } from './rewrite-text.ts'

/**
 * Changes the blocks of `fragment`, which read as `before`, into `after`. Blocks that were left alone are
 * not touched; changed ones keep their place in the shared document, so that what others write in them
 * at the same time is kept. Call it inside a transaction. What is not touched may be of any kind; throws a
 * RangeError when what is changed or new does not fit the schema.
 */
export function rewriteContent(fragment: Y.XmlFragment, before: Content, after: Content): void {
  const steps = align(before.map(canonicalNode), after.map(canonicalNode), (b, a) =>
    isSameBlock(before[b], after[a]),
  )
  let at = 0
  for (const step of steps) {
    if (step.kind === 'removed') fragment.delete(at, 1)
    else {
      const node = after[step.after]
      if (node !== undefined && step.kind === 'added') addNode(fragment, at, node)
      else if (node !== undefined && step.kind === 'changed')
        rewriteNode(fragment.get(at) as Y.XmlElement, before[step.before] as ContentNode, node)
      at++
    }
  }
}

/** True when each block of `content` is one element of the fragment, so that it can be changed by `rewriteContent`. */
export function liesAs(fragment: Y.XmlFragment, content: Content): boolean {
  const children = fragment.toArray()
  const fits = (child: unknown, index: number): boolean =>
    child instanceof Y.XmlElement && child.nodeName === content[index]?.type
  return children.length === content.length && children.every(fits)
}

/** True for nodes whose blocks are changed one by one. */
export function holdsBlocks({ type }: ContentNode): boolean {
  return holders.has(type)
}

const holders = new Set(['table', 'tableRow', 'tableCell', 'tableHeader', 'callout', 'lawQuotation'])

/** Blocks are taken for the same when their words are: half of them, or when one of them has none. */
function isSameBlock(before: ContentNode | undefined, after: ContentNode | undefined): boolean {
  if (before === undefined || after === undefined || before.type !== after.type) return false
  if (before.type !== 'textBlock') return true
  const [old, fresh] = [countWords(before), countWords(after)]
  const shared = [...old].reduce((sum, [word, count]) => sum + Math.min(count, fresh.get(word) ?? 0), 0)
  const all = total(old) + total(fresh)
  return all === 0 || (2 * shared) / all >= 0.4
}

function countWords(node: ContentNode): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of wordsOf([node])
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

function addNode(fragment: Y.XmlFragment, at: number, node: ContentNode): void {
  const element = new Y.XmlElement(node.type)
  fragment.insert(at, [element])
  settle(element, node)
}

function rewriteNode(element: Y.XmlElement, before: ContentNode, after: ContentNode): void {
  if (holdsBlocks(after) && liesAs(element, before.content ?? [])) {
    rewriteAttributes(element, before, after)
    rewriteContent(element, before.content ?? [], after.content ?? [])
    return
  }
  if (!holdsBlocks(after)) rewriteWords(element, after)
  settle(element, after)
}

function rewriteAttributes(element: Y.XmlElement, before: ContentNode, after: ContentNode): void {
  const names = new Set([...Object.keys(before.attrs ?? {}), ...Object.keys(after.attrs ?? {})])
  for (const name of [...names].sort()) {
    const value = after.attrs?.[name]
    if (value === undefined || value === null) element.removeAttribute(name)
    else if (canonicalJson(value) !== canonicalJson(before.attrs?.[name]))
      // Shared attributes are typed as texts, but hold any plain value.
      element.setAttribute(name, value as string)
  }
}

/** Words first, one by one: the binding would exchange everything between the first and the last change. */
function rewriteWords(element: Y.XmlElement, after: ContentNode): void {
  const pieces = piecesOf(after.content ?? [])
  const children = element.toArray()
  const alike =
    children.length === pieces.length &&
    children.every((child, index) => child instanceof Y.XmlText === (typeof pieces[index] === 'string'))
  if (!alike) return
  children.forEach((child, index) => {
    const piece = pieces[index]
    if (child instanceof Y.XmlText && typeof piece === 'string' && plainText(child) !== piece)
      rewriteText(child, piece)
  })
}

/** The line as it lies in the shared document: runs of words, and nodes between them. */
function piecesOf(content: Content): readonly (string | ContentNode)[] {
  return content.reduce<(string | ContentNode)[]>((pieces, node) => {
    const last = pieces.at(-1)
    if (node.text === undefined) pieces.push(node)
    else if (typeof last === 'string') pieces[pieces.length - 1] = last + node.text
    else pieces.push(node.text)
    return pieces
  }, [])
}

/** Brings an element to what a node says: attributes, marks, notes, and words where they still differ. */
function settle(element: Y.XmlElement, node: ContentNode): void {
  const { doc } = element
  if (doc === null) throw new RangeError('Only what is in a document can be changed')
  updateYFragment(doc, element, contentSchema.nodeFromJSON(node), { mapping: new Map(), isOMark: new Map() })
}
