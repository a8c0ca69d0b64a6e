// Names for new chapters and practices.
import type { DocumentId } from '#handbook/model/handbook.ts'

const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A new id of eight letters and digits that are not mistaken for each other. */
export function newDocumentId(): DocumentId {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return [...bytes].map((byte) => letters.charAt(byte % letters.length)).join('')
}
