// The values of a facet as they are shown: named, in an order that stays, the chosen ones never hidden.
import { areas } from '#handbook/model/areas.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import { reviewStates, stages } from '#handbook/model/handbook.ts'
import { documentKinds, type Facet, type FacetValue } from '#handbook/search/facets.ts'
import { areaNameIn } from '#renderer/text/area-names.ts'
import { facetWords } from '#renderer/text/facets.ts'
import { practiceFactWords } from '#renderer/text/practice-facts.ts'

/** A value that can be ticked, its name in the window's language, how many hits it leaves, and whether it is on. */
export type FacetOption = FacetValue & { readonly label: string; readonly chosen: boolean }

/** How many values of a facet show before the rest is asked for. */
export const firstShown = 6

/** Facets whose values have an order of their own; the others stand as they are counted. */
const orders: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  kind: documentKinds,
  area: areas.map(({ id }) => id),
  stage: stages,
  review: reviewStates,
}

/** The name of a value in the language of the window. */
export function valueName(facet: Facet, value: string, language: Language): string {
  const { kinds } = facetWords[language]
  const { stages, reviewStates } = practiceFactWords[language]
  const names: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
    kind: kinds,
    stage: stages,
    review: reviewStates,
  }
  return facet === 'area' ? areaNameIn(value, language) : (names[facet]?.[value] ?? value)
}

/** The options of a facet in their order; `isChosen` says which are on. */
export function facetOptions(
  facet: Facet,
  values: readonly FacetValue[],
  isChosen: (value: string) => boolean,
  language: Language,
): readonly FacetOption[] {
  const order = orders[facet]
  const at = (value: string): number => (order?.indexOf(value) ?? 0) >>> 0
  const all = facet === 'kind' ? kindsOf(values) : values
  const sorted = order === undefined ? all : [...all].sort((a, b) => at(a.value) - at(b.value))
  return sorted.map(({ value, count }) => ({
    value,
    count,
    label: valueName(facet, value, language),
    chosen: isChosen(value),
  }))
}

/** All kinds stay, also those of which there is nothing. */
function kindsOf(values: readonly FacetValue[]): readonly FacetValue[] {
  const countOf = (kind: string): number => values.find(({ value }) => value === kind)?.count ?? 0
  return documentKinds.map((value) => ({ value, count: countOf(value) }))
}

/** Those that show: the first ones and whatever is chosen, or all. */
export function shownOptions(options: readonly FacetOption[], all: boolean): readonly FacetOption[] {
  // One more line costs no more than the words that would hide it.
  if (all || options.length <= firstShown + 1) return options
  return options.filter(({ chosen }, index) => chosen || index < firstShown)
}
