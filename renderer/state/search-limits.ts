// The values that limit a search, as plain lists: what is chosen, one more, one less.
import { facets, type Facet, type Limits } from '#handbook/search/facets.ts'

/** One chosen value of a facet. */
export type Chosen = { readonly facet: Facet; readonly value: string }

/** Everything chosen, in the order of the facets. */
export function chosenIn(limits: Limits): readonly Chosen[] {
  return facets.flatMap((facet) => (limits[facet] ?? []).map((value) => ({ facet, value })))
}

/** The limits with one more value. */
export function withValue(limits: Limits, facet: Facet, value: string): Limits {
  const values = (limits[facet] ?? []).filter((each) => each !== value)
  return { ...limits, [facet]: [...values, value] }
}

/** The limits without a value; a facet of which nothing is left is not named. */
export function without(limits: Limits, facet: Facet, value: string): Limits {
  const { [facet]: values = [], ...others } = limits
  const left = values.filter((each) => each !== value)
  return left.length === 0 ? others : { ...others, [facet]: left }
}
