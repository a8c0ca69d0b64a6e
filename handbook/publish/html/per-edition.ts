// What every page of an edition asks for is worked out once.
import type { Edition } from '../edition.ts'

/** The same function, which remembers its answer for each edition. */
export function perEdition<T extends object>(work: (edition: Edition) => T): (edition: Edition) => T {
  const known = new WeakMap<Edition, T>()
  return (edition) => {
    const before = known.get(edition)
    if (before !== undefined) return before
    const made = work(edition)
    known.set(edition, made)
    return made
  }
}
