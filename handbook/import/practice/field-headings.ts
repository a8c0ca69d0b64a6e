// Which field of a practice a heading means.
import type { PracticeProfile } from '#handbook/model/practice-profile.ts'
import variants from './heading-variants.json' with { type: 'json' }

/**
 * A field or fact that a heading means. `exact` when the heading is the form's own; `said` when the form's
 * heading says all that this one does.
 */
export type HeadingMatch = { readonly id: string; readonly exact: boolean; readonly said: boolean }

/** The id under which a heading means the name of the practice. */
export const nameId = 'nimi'

/** Finds what a heading means; null when no field of the profile is meant. */
export type MatchHeading = (heading: string) => HeadingMatch | null

/** Headings are compared without numbering, signs, letter case and dots over letters. */
export function headingMatcher(profile: PracticeProfile): MatchHeading {
  const name = { id: nameId, label: profile.name.label }
  const labelled = [name, ...profile.fields, ...profile.controlled]
  const exact = new Map(labelled.map(({ id, label }) => [folded(label), id]))
  const known = new Set(profile.fields.map(({ id }) => id))
  const others = Object.entries(variants).filter(([id]) => known.has(id))
  const variant = new Map(others.flatMap(([id, names]) => names.map((name) => [folded(name), id] as const)))
  const labels = new Map(profile.fields.map(({ id, label }) => [id, folded(label)]))
  return (heading) => {
    const words = folded(heading)
    const own = exact.get(words)
    if (own !== undefined) return { id: own, exact: true, said: true }
    const id = variant.get(words)
    return id === undefined ? null : { id, exact: false, said: labels.get(id)?.includes(words) === true }
  }
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\s*(?:\d+(?:\.\d+)*[.):]?|[a-z][.)])\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
