// What a readable copy says of where it comes from, so that an edit made in it can find its way back.
import { isDeviceId, type Vector } from '#handbook/store/edit.ts'
import type { Sha256 } from './page-hash.ts'

/** Names the shared item that held a title: who made it and which of their items it is. */
export type ItemId = { readonly client: number; readonly clock: number }

/** From what a copy was rendered. */
export type Origin = {
  readonly handbook: string
  /** How far the edits of this very document were known. */
  readonly base: Vector
  /** Where the title was stored, or null when that cannot be told. */
  readonly title: ItemId | null
  readonly sha256: Sha256
}

/** A vector as text: `device:sequence`, sorted, with spaces between. */
export function vectorText(vector: Vector): string {
  const known = Object.entries(vector).filter(([, sequence]) => sequence > 0)
  return known
    .map(([device, sequence]) => `${device}:${sequence}`)
    .sort()
    .join(' ')
}

/** The vector that `vectorText` wrote; null for any other text, the empty one too. */
export function vectorOf(text: string): Vector | null {
  const parts = text.split(' ').map((part) => /^([a-z2-7]{16}):([1-9]\d{0,14})$/.exec(part))
  const known = parts.map((part) => [part?.[1] ?? '', Number(part?.[2])] as const)
  const whole = known.every(([device]) => isDeviceId(device))
  return whole ? Object.fromEntries(known) : null
}

/** An item as text. */
export function itemText(item: ItemId | null): string {
  return item === null ? '' : `${item.client}:${item.clock}`
}

/** The item that `itemText` wrote, or null. */
export function itemOf(text: string): ItemId | null {
  const [, client, clock] = /^(\d{1,15}):(\d{1,15})$/.exec(text) ?? []
  return client === undefined ? null : { client: Number(client), clock: Number(clock) }
}
