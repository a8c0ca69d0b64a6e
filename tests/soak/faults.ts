// The faults of sync tools, as they were met in real ones: how often each happens, and what it does to bytes.
import type { Dice } from './dice.ts'

/** How often each fault meets one transfer of one file, in percent. */
export const shares = {
  delayed: 25,
  lost: 3,
  truncated: 5,
  flipped: 3,
  placeholder: 4,
  doubled: 5,
  undeleted: 5,
} as const
export type Fault = keyof typeof shares

/** How often each fault was injected. */
export type FaultCounts = Record<Fault, number>

/** A count of nothing yet. */
export function noFaults(): FaultCounts {
  const names = Object.keys(shares) as Fault[]
  return Object.fromEntries(names.map((name) => [name, 0])) as FaultCounts
}

const damages = ['truncated', 'flipped', 'placeholder'] as const
export type Damage = (typeof damages)[number]

/** The damage that a transfer does, or null. */
export function someDamage(dice: Dice): Damage | null {
  return damages.find((damage) => dice.chance(shares[damage])) ?? null
}

/** Bytes as they come out of a damaged transfer. */
export function damaged(bytes: Uint8Array, damage: Damage, dice: Dice): Uint8Array {
  if (damage === 'truncated') return bytes.slice(0, dice.below(Math.max(1, bytes.length)))
  if (damage === 'placeholder') return new Uint8Array(dice.chance(50) ? 0 : bytes.length)
  const flipped = new Uint8Array(bytes)
  const at = dice.below(Math.max(1, bytes.length))
  if (bytes.length > 0) flipped[at] = (flipped[at] ?? 0) ^ (1 << dice.below(8))
  return flipped
}

/** A name that a sync tool gives to a second copy. */
export function copyName(path: string, dice: Dice): string {
  const at = path.lastIndexOf('.')
  const [stem, ending] = at > path.lastIndexOf('/') ? [path.slice(0, at), path.slice(at)] : [path, '']
  const copies = [' (1)', '-Maijan kone', ' (conflicted copy 2026-03-02)', ' - Copy']
  return `${stem}${dice.pick(copies)}${ending}`
}
