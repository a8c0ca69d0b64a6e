// A book's own groups of words that mean the same, in its tree: read whole, changed a group at a time.
import * as Y from 'yjs'
import type { SynonymGroup } from '#handbook/model/handbook.ts'
import { tree } from './shape.ts'

/** The groups in the order of their first words. Total: what has another form is left out. */
export function readSynonyms(doc: Y.Doc): readonly SynonymGroup[] {
  const groups = [...tree.synonyms(doc)].flatMap(([id, stored]) => readGroup(id, stored))
  return groups.sort((a, b) => inOrder(a.words.join(), b.words.join()) || inOrder(a.id, b.id))
}

function readGroup(id: string, stored: unknown): readonly SynonymGroup[] {
  if (!(stored instanceof Y.Map) || !/^[a-z0-9]{3,24}$/.test(id)) return []
  const words = [...stored].filter(([word, isOf]) => isOf === true && word !== '').map(([word]) => word)
  return words.length === 0 ? [] : [{ id, words: words.sort(inOrder) }]
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/**
 * Gives a group these words; one that is not there begins. Only what differs is changed, so words that
 * somebody else adds meanwhile stay. A group left with fewer than two words goes.
 */
export function setSynonyms(doc: Y.Doc, id: string, words: readonly string[]): void {
  const wanted = new Set(words.map((word) => word.trim()).filter((word) => word !== ''))
  doc.transact(() => {
    if (wanted.size < 2) return tree.synonyms(doc).delete(id)
    const group = groupOf(doc, id)
    for (const word of group.keys()) if (!wanted.has(word)) group.delete(word)
    for (const word of wanted) if (group.get(word) !== true) group.set(word, true)
  })
}

function groupOf(doc: Y.Doc, id: string): Y.Map<unknown> {
  const known = tree.synonyms(doc).get(id)
  if (known instanceof Y.Map) return known
  const group = new Y.Map<unknown>()
  tree.synonyms(doc).set(id, group)
  return group
}
