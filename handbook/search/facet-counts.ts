// Which documents fit the limits, and how many hits each value of a facet would leave.
import type { DocumentValue, SearchDocument } from './document.ts'
import { facets, type Facet, type FacetCounts, type FacetValue, type Limits } from './facets.ts'
import { fold } from './text.ts'

/** Limits made ready for comparing: by facet the folded values of which one must fit. */
export type FoldedLimits = ReadonlyMap<Facet, ReadonlySet<string>>

/** Limits made ready. A facet of which nothing is chosen limits nothing. */
export function foldLimits(limits: Limits): FoldedLimits {
  const chosen = facets.map((facet) => [facet, limits[facet] ?? []] as const)
  return new Map(
    chosen
      .filter(([, values]) => values.length > 0)
      .map(([facet, values]) => [facet, new Set(values.map((value) => fold(value.trim())))]),
  )
}

/** What fits all limits, and the counts: each facet without its own limits, with those of all others. */
export function limited<T extends { readonly document: SearchDocument }>(
  candidates: readonly T[],
  limits: Limits,
): { readonly fitting: readonly T[]; readonly counts: FacetCounts } {
  const folded = foldLimits(limits)
  const fitting: T[] = []
  const tallies = new Map(facets.map((facet) => [facet, new Tally(limits[facet] ?? [])]))
  for (const candidate of candidates) {
    const { values } = candidate.document
    const missed = [...folded].filter(
      ([facet, wanted]) => !values[facet].some((each) => wanted.has(each.folded)),
    )
    if (missed.length === 0) fitting.push(candidate)
    const [only] = missed
    for (const facet of missed.length === 0 ? facets : missed.length === 1 && only ? [only[0]] : [])
      tallies.get(facet)?.add(values[facet])
  }
  const counts = Object.fromEntries([...tallies].map(([facet, tally]) => [facet, tally.values()]))
  return { fitting, counts: counts as unknown as FacetCounts }
}

/** Counts the values of one facet; of spellings of the same, the first in code order names it. */
class Tally {
  readonly #counts = new Map<string, { value: string; count: number }>()

  constructor(private readonly chosen: readonly string[]) {}

  add(values: readonly DocumentValue[]): void {
    for (const { value, folded } of values) {
      const known = this.#counts.get(folded)
      if (known === undefined) this.#counts.set(folded, { value, count: 1 })
      else {
        known.count += 1
        if (value < known.value) known.value = value
      }
    }
  }

  /** Those with most hits first, then by name. */
  values(): readonly FacetValue[] {
    const unmet = this.chosen.filter((value) => !this.#counts.has(fold(value.trim())))
    const all = [...this.#counts.values(), ...unmet.map((value) => ({ value, count: 0 }))]
    return all.sort((a, b) => b.count - a.count || byName.compare(a.value, b.value))
  }
}

/** Compares names as a Finnish reader sorts them. */
export const byName = new Intl.Collator('fi', { numeric: true })
