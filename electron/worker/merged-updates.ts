// Edits of others on their way to the window: few enough to be quick, small enough never to hold it up.
import * as Y from 'yjs'

/** A parcel is done when it holds this much: applying it takes a window a few milliseconds. */
const fullParcel = { bytes: 16 * 1024, updates: 100 }

/** The same updates in the same order, small ones joined. */
export function inParcels(updates: readonly Uint8Array[]): readonly Uint8Array[] {
  const parcels: Uint8Array[][] = []
  let size = 0
  for (const update of updates) {
    const open = parcels.at(-1)
    const fits = open !== undefined && open.length < fullParcel.updates && size < fullParcel.bytes
    if (fits) open.push(update)
    else parcels.push([update])
    size = (fits ? size : 0) + update.length
  }
  return parcels.map((parcel) => (parcel.length === 1 ? (parcel[0] as Uint8Array) : Y.mergeUpdates(parcel)))
}
