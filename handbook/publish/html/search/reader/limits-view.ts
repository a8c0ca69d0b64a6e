// The ways to narrow a search: each facet with its values and how many hits each would leave.
import {
  facets,
  type Facet,
  type FacetCounts,
  type FacetValue,
  type Limits,
} from '#handbook/search/facets.ts'
import { publishedWords } from '#handbook/publish/words.ts'
import { searchWords } from '../search-words.ts'
import { make } from './make.ts'

const shownAtOnce = 6

/** What the limits show and tell. `areas` are names by id; `isChosen` is asked for each value. */
export type LimitsFacts = {
  readonly counts: FacetCounts
  readonly limits: Limits
  readonly areas: Readonly<Record<string, string>>
  readonly language: string
}

/** Which part of the limits a reader has opened; kept while they are drawn anew. */
export type Opened = Set<string>

/** The facets that have values, as groups of check boxes named by facet. */
export function facetGroups(facts: LimitsFacts, opened: Opened): readonly HTMLElement[] {
  return facets.flatMap((facet) => {
    const values = facts.counts[facet].filter(
      ({ value, count }) => count > 0 || isChosen(facet, value, facts),
    )
    return values.length === 0 ? [] : [facetGroup(facet, values, facts, opened)]
  })
}

function isChosen(facet: Facet, value: string, { limits }: LimitsFacts): boolean {
  return limits[facet]?.includes(value) === true
}

function facetGroup(
  facet: Facet,
  values: readonly FacetValue[],
  facts: LimitsFacts,
  opened: Opened,
): HTMLElement {
  const first = values.filter(({ value }, index) => index < shownAtOnce || isChosen(facet, value, facts))
  const rest = values.filter((value) => !first.includes(value))
  const choice = (value: FacetValue): HTMLLabelElement => facetChoice(facet, value, facts)
  return make(
    'fieldset',
    {},
    make('legend', {}, searchWords(facts.language).facets[facet]),
    ...first.map(choice),
    rest.length === 0 ? null : restOf(facet, rest.map(choice), facts.language, opened),
  )
}

function facetChoice(facet: Facet, { value, count }: FacetValue, facts: LimitsFacts): HTMLLabelElement {
  const checked = isChosen(facet, value, facts)
  return make(
    'label',
    {},
    make('input', { type: 'checkbox', name: facet, value, checked }),
    make('span', {}, nameOf(facet, value, facts)),
    ' ',
    make('span', { class: 'count' }, String(count)),
  )
}

function restOf(
  facet: Facet,
  choices: readonly HTMLElement[],
  language: string,
  opened: Opened,
): HTMLDetailsElement {
  const summary = make('summary', {}, searchWords(language).moreValues(choices.length))
  const details = make('details', { open: opened.has(facet) }, summary, ...choices)
  details.addEventListener('toggle', () => (details.open ? opened.add(facet) : opened.delete(facet)))
  return details
}

function nameOf(facet: Facet, value: string, { areas, language }: LimitsFacts): string {
  const { kinds, reviews } = searchWords(language)
  const names: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
    kind: kinds,
    area: areas,
    stage: publishedWords(language).stages,
    review: reviews,
  }
  return names[facet]?.[value] ?? value
}
