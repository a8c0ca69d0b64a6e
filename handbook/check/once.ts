// The same thing twice in one block is told once.
import type { Fault } from './passage.ts'

/** The faults without those that say again what another one says of the same block. */
export function once(faults: readonly Fault[]): readonly Fault[] {
  const met = new Set<string>()
  return faults.filter(({ rule, found, value = found, document, field, path }) => {
    const name = JSON.stringify([rule, document, field, path, rule === 'imageMissing' ? '' : value])
    return !met.has(name) && met.add(name)
  })
}
