// What people do to the tree of the book: naming, moving, binning and taking back, the facts of the book.
import type * as Y from 'yjs'
import type { DocumentId } from '#handbook/model/handbook.ts'
import { moveEntry, moveToBin, restoreFromBin, retitle } from '#handbook/store/edit-tree.ts'
import { readTree, type TreeEntry } from '#handbook/store/read-tree.ts'
import { tree } from '#handbook/store/shape.ts'
import type { Dice } from './dice.ts'
import type { Tokens } from './tokens.ts'

/** What became of a change of the tree: the entry that went to the bin, if one did. */
export type TreeChange = { readonly binned: DocumentId | null }

const weights = { retitle: 40, move: 25, bin: 8, restore: 10, facts: 17 } as const

/** The state vector of a document's text as it is known here. */
export type KnownVector = (document: DocumentId) => Uint8Array

/** Makes one change to the tree. The first chapter is never binned, so that there is always a page. */
export function editTree(doc: Y.Doc, dice: Dice, tokens: Tokens, known: KnownVector): TreeChange {
  const book = readTree(doc)
  const live = [...book.chapters, ...book.practices]
  const change = dice.weighted(weights)
  if (change === 'facts') tree.facts(doc).set(dice.pick(['title', 'subtitle', 'description']), tokens.word(2))
  if (change === 'bin') return { binned: binOne(doc, live.slice(1), dice, known) }
  if (change === 'restore' && book.bin.length > 0) restoreFromBin(doc, dice.pick(book.bin).id)
  if (change === 'retitle' && live.length > 0) retitle(doc, dice.pick(live).id, tokens.word(2))
  if (change === 'move' && live.length > 1) move(doc, live, dice)
  return { binned: null }
}

function binOne(doc: Y.Doc, live: readonly TreeEntry[], dice: Dice, known: KnownVector): DocumentId | null {
  if (live.length === 0) return null
  const { id } = dice.pick(live)
  moveToBin(doc, id, known(id))
  return id
}

function move(doc: Y.Doc, live: readonly TreeEntry[], dice: Dice): void {
  const { id, kind } = dice.pick(live)
  const others = live.filter((entry) => entry.kind === kind && entry.id !== id)
  moveEntry(doc, id, { after: others.length === 0 || dice.chance(20) ? null : dice.pick(others).id })
}
