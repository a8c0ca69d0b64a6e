// The words after `npm run soak --`.
import { safeguards, type Safeguard } from './sabotage.ts'

/** What the command was asked for. */
export type Wanted = {
  readonly seeds: number
  readonly devices: number
  /** The first seed; the others count on from it. */
  readonly seed: number
  readonly without: Safeguard | null
  /** How often the store's process is killed; 0: the simulator runs instead. */
  readonly kills: number
}

/** How the command is used. */
export const usage = `npm run soak -- [--seeds N] [--devices N] [--seed S] [--without ${safeguards.join('|')}]
npm run soak -- --kills N`

const numbers = { '--seeds': 'seeds', '--devices': 'devices', '--seed': 'seed', '--kills': 'kills' } as const

/** What the words ask for, or null when they make no sense. */
export function readArguments(words: readonly string[]): Wanted | null {
  let wanted: Wanted = { seeds: 1, devices: 5, seed: 1, without: null, kills: 0 }
  for (let at = 0; at < words.length; at += 2) {
    const [name = '', value = ''] = words.slice(at, at + 2)
    const change = name === '--without' ? withoutOf(value) : numberOf(name, value)
    if (change === null) return null
    wanted = { ...wanted, ...change }
  }
  return wanted.devices < 1 || wanted.seeds < 1 ? null : wanted
}

function withoutOf(value: string): Partial<Wanted> | null {
  const without = safeguards.find((safeguard) => safeguard === value)
  return without === undefined ? null : { without }
}

function numberOf(name: string, value: string): Partial<Wanted> | null {
  if (!(name in numbers) || !/^\d{1,9}$/.test(value)) return null
  return { [numbers[name as keyof typeof numbers]]: Number(value) }
}
