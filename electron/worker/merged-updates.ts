// Edits of others on their way to the window: few enough to be quick, small enough never to hold it up.
import * as Y from 'yjs'
import { cutUpdate } from '#handbook/store/fold/cut-update.ts'

/** A parcel is done when it holds this much: applying it takes a window a millisecond or two. */
const fullParcel = { bytes: 6 * 1024, updates: 60 }
/** What is larger is cut; pieces of so many letters. */
const large = { bytes: 24 * 1024, letters: 2000 }
/** A window takes a message of so many bytes in a few milliseconds. */
const fullMessage = 96 * 1024

/** The same updates in the same order, small ones joined and large ones cut, in messages to be sent one by one. */
export function inMessages(updates: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  return gathered(inParcels(updates), (message) => sizeOf(message) >= fullMessage)
}

/** The same updates in the same order, small ones joined and large ones cut. */
export function inParcels(updates: readonly Uint8Array[]): readonly Uint8Array[] {
  const cut = updates.flatMap((update) =>
    update.length > large.bytes ? cutUpdate(update, large.letters) : [update],
  )
  const isFull = (parcel: readonly Uint8Array[]): boolean =>
    parcel.length >= fullParcel.updates || sizeOf(parcel) >= fullParcel.bytes
  return gathered(cut, isFull).map(joined)
}

function joined(parcel: readonly Uint8Array[]): Uint8Array {
  const [only] = parcel
  return only !== undefined && parcel.length === 1 ? only : Y.mergeUpdates([...parcel])
}

/** Groups of neighbours; a group takes in no more when it is full. */
function gathered<T>(
  items: readonly T[],
  isFull: (group: readonly T[]) => boolean,
): readonly (readonly T[])[] {
  const groups: T[][] = []
  for (const item of items) {
    const open = groups.at(-1)
    if (open === undefined || isFull(open)) groups.push([item])
    else open.push(item)
  }
  return groups
}

function sizeOf(updates: readonly Uint8Array[]): number {
  return updates.reduce((sum, { length }) => sum + length, 0)
}
