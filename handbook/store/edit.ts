// Edits as they travel between devices: who made which, and how far each device's edits are known.
import type { Frame } from './frame.ts'

/** Names a device — one person's app on one computer, for one book: 16 of a–z and 2–7, made from its public key. */
export type DeviceId = string

/** True for texts that can name a device. */
export function isDeviceId(text: string): boolean {
  return /^[a-z2-7]{16}$/.test(text)
}

/** Who writes on a device, as they wish to be known; empty when they have not said. */
export type Writer = { readonly person: string; readonly organisation: string }

/** An edit of a known device. */
export type Edit = Frame & { readonly device: DeviceId }

/** How far edits are known: for each device the sequence up to which none is missing. Absent means none. */
export type Vector = Readonly<Record<DeviceId, number>>

/** True when `vector` tells that the whole edit was known: all that it stands for. */
export function isCovered(edit: Pick<Edit, 'device' | 'sequence'>, vector: Vector): boolean {
  return edit.sequence <= (vector[edit.device] ?? 0)
}
