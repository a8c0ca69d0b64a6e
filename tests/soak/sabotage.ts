// Takes one safeguard away, to show that the simulator notices.
import { fromBase64UrlEncoded } from 'lib0/buffer'
import * as Y from 'yjs'
import { decodeSegment, encodeSegment } from '#handbook/store/segment.ts'
import { sealOf, sealReader } from '#electron/disk/seal.ts'
import type { StoreWish } from '#electron/disk/store/handbook-store.ts'
import { checkedReader } from '#electron/disk/store/segment-reader.ts'
import type { Tamper, Transfer } from './cloud.ts'
import type { Dice } from './dice.ts'

export const safeguards = ['rescue', 'healing', 'checksums'] as const
/** What can be taken away: the list of rescued texts, the healing of the folder, or what tells damage. */
export type Safeguard = (typeof safeguards)[number]

/** What is put in place of the real parts. The rescue net is taken away by not looking into it. */
export type Sabotage = { readonly tamper?: Tamper; readonly parts?: Pick<StoreWish, 'heal' | 'reader'> }

/** How often a bit is chosen anew before an edit is let through whole. */
const attempts = 20

/** The sabotage that takes `safeguard` away. */
export function sabotageOf(safeguard: Safeguard | null, dice: Dice): Sabotage {
  if (safeguard === 'healing') return { parts: { heal: async () => undefined } }
  if (safeguard !== 'checksums') return {}
  return {
    tamper: (arriving, sent, damage) =>
      damage === null || damage === 'placeholder' ? arriving : resealed(arriving, sent, dice),
    parts: { reader: (handbook) => checkedReader(handbook, credulous) },
  }
}

/** Believes every signature. */
const credulous = { ...sealReader, verify: () => true }

/** Damage that no checksum tells: what is damaged carries checksums that fit it. */
function resealed(arriving: Transfer, sent: Uint8Array, dice: Dice): Transfer {
  const segment = decodeSegment(sent, null, credulous)
  if ('fault' in segment) return arriving
  const { format: _format, first: _first, last: _last, publicKey, ...head } = segment.head
  const frames = segment.frames.map((frame) => ({ ...frame, update: garbled(frame.update, dice) }))
  const { seal } = sealOf(new Uint8Array(32))
  const bytes = encodeSegment({ ...head, publicKey: fromBase64UrlEncoded(publicKey) }, frames, seal)
  return { ...arriving, bytes }
}

/** One bit is another, in a place where the edit can still be read: such damage only a checksum tells. */
function garbled(update: Uint8Array, dice: Dice): Uint8Array {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const bytes = flipped(update, dice)
    if (isReadable(bytes)) return bytes
  }
  return update
}

function flipped(update: Uint8Array, dice: Dice): Uint8Array {
  const bytes = update.slice()
  const at = dice.below(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.below(8))
  return bytes
}

function isReadable(update: Uint8Array): boolean {
  try {
    Y.applyUpdate(new Y.Doc(), update)
    return true
  } catch {
    return false
  }
}
