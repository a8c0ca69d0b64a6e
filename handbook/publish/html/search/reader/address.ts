// What is asked stands in the address of the page, so that it can be linked to and come back to.
import { facets, type Facet, type Limits } from '#handbook/search/facets.ts'
import { questionName } from '../search-paths.ts'

/** What a reader asks: the words as typed, and the values chosen of each facet. */
export type Asked = { readonly query: string; readonly limits: Limits }

/** What the facets are called in addresses. The state of review is not published. */
const names: Readonly<Partial<Record<Facet, string>>> = {
  kind: 'laji',
  area: 'alue',
  targetGroup: 'kohderyhma',
  service: 'palvelu',
  method: 'menetelma',
  stage: 'vaihe',
  organisation: 'toteuttaja',
  keyword: 'asiasana',
}

/** Reads the question out of an address's search part. */
export function askedIn(search: string): Asked {
  const given = new URLSearchParams(search)
  const limits: Partial<Record<Facet, readonly string[]>> = {}
  for (const facet of facets) {
    const name = names[facet]
    const values = name === undefined ? [] : given.getAll(name)
    if (values.length > 0) limits[facet] = [...new Set(values)]
  }
  return { query: given.get(questionName) ?? '', limits }
}

/** The search part of the address of a question; empty when nothing is asked. */
export function searchOf({ query, limits }: Asked): string {
  const given = new URLSearchParams()
  if (query !== '') given.set(questionName, query)
  for (const facet of facets)
    for (const value of limits[facet] ?? []) given.append(names[facet] ?? facet, value)
  const written = given.toString()
  return written === '' ? '' : `?${written}`
}

/** The limits with one value chosen or no longer chosen. */
export function withLimit(limits: Limits, facet: Facet, value: string, chosen: boolean): Limits {
  const others = (limits[facet] ?? []).filter((each) => each !== value)
  return { ...limits, [facet]: chosen ? [...others, value] : others }
}
