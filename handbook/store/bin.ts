// The mark of a binned chapter or practice: what of its text was known when it went to the bin.
import { fromBase64, toBase64 } from 'lib0/buffer'
import * as Y from 'yjs'

/** What the tree stores of a binned document: the state vector of its text then, or true when not known. */
export type BinMark = true | { readonly vector: string }

/** The mark to store; `vector` is the state vector of the document as the one who bins it knows it. */
export function binMark(vector: Uint8Array | null): BinMark {
  return vector === null ? true : { vector: toBase64(vector) }
}

/** True when what is stored marks a document as binned. */
export function isBinMark(stored: unknown): boolean {
  return stored === true || (typeof stored === 'object' && stored !== null)
}

/** True when a document holds something that the one who binned it had not seen. Marks without a vector tell nothing. */
export function holdsMore(doc: Y.Doc, stored: unknown): boolean {
  const known = knownOf(stored)
  if (known === null) return false
  const held = Y.decodeStateVector(Y.encodeStateVector(doc))
  return [...held].some(([client, clock]) => clock > (known.get(client) ?? 0))
}

function knownOf(stored: unknown): ReadonlyMap<number, number> | null {
  if (typeof stored !== 'object' || stored === null || !('vector' in stored)) return null
  if (typeof stored.vector !== 'string') return null
  try {
    return Y.decodeStateVector(fromBase64(stored.vector))
  } catch {
    return null
  }
}
