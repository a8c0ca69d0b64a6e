// Adds up many runs, and says how they went.
import { noFaults, type Fault, type FaultCounts } from './faults.ts'
import type { Outcome } from './simulation.ts'

/** Many runs as one. */
export type Totals = {
  readonly seeds: number
  readonly devices: number
  readonly acknowledged: number
  readonly missing: number
  readonly converged: number
  readonly faults: FaultCounts
}

/** No run yet. */
export const noTotals: Totals = {
  seeds: 0,
  devices: 0,
  acknowledged: 0,
  missing: 0,
  converged: 0,
  faults: noFaults(),
}

/** The totals with one more run. */
export function withOutcome(totals: Totals, outcome: Outcome): Totals {
  const names = Object.keys(totals.faults) as Fault[]
  const faults = names.map((name) => [name, totals.faults[name] + outcome.faults[name]])
  return {
    seeds: totals.seeds + 1,
    devices: totals.devices + outcome.devices,
    acknowledged: totals.acknowledged + outcome.acknowledged,
    missing: totals.missing + outcome.missing.length,
    converged: totals.converged + Number(outcome.converged),
    faults: Object.fromEntries(faults) as FaultCounts,
  }
}

/** True when nothing is missing and everybody shows the same. */
export function isClean(totals: Totals): boolean {
  return totals.missing === 0 && totals.converged === totals.seeds
}

/** The totals as one line. */
export function totalsLine({ seeds, devices, acknowledged, missing, converged, faults }: Totals): string {
  const kinds = Object.entries(faults).map(([name, count]) => `${name} ${count}`)
  const injected = Object.values(faults).reduce((sum, count) => sum + count, 0)
  const share = seeds === 0 ? 0 : (converged / seeds) * 100
  return `seeds ${seeds}, devices ${devices}, acknowledged ${acknowledged}, missing ${missing}, converged ${share.toFixed(share === 100 ? 0 : 1)} %, faults injected ${injected} (${kinds.join(', ')})`
}

/** What is wrong with a run, with its seed; null when nothing is. */
export function troubleLine({ seed, missing, converged, thrown }: Outcome): string | null {
  if (thrown !== null) return `seed ${seed}: ${thrown}`
  if (missing.length === 0 && converged) return null
  const shown = missing.slice(0, 5).map(({ token, typedBy, document, step, notOn }) => {
    return `${token} by ${typedBy} in ${document} at step ${step}, not on ${notOn.join(' ')}`
  })
  const lost = missing.length === 0 ? '' : `; missing ${missing.length}: ${shown.join('; ')}`
  return `seed ${seed}: ${converged ? 'converged' : 'NOT converged'}${lost}`
}
