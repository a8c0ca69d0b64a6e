// The practices of an edition grouped by what is said of them.
import { stages } from '#handbook/model/handbook.ts'
import { byName } from '#handbook/search/facet-counts.ts'
import type { PracticePart } from '../edition.ts'
import type { PublishedWords } from '../words.ts'

/** A value as it was written first, and the practices of which it is said, in reading order. */
export type PracticeGroup = { readonly label: string; readonly practices: readonly PracticePart[] }

/** What practices can be narrowed by, in the order in which it is offered. */
export const practiceFacets = ['targetGroup', 'service', 'method', 'stage'] as const
export type PracticeFacet = (typeof practiceFacets)[number]

/** The groups of one facet; without any when nothing is said. */
export function groupsOf(
  facet: PracticeFacet,
  practices: readonly PracticePart[],
  words: PublishedWords,
): readonly PracticeGroup[] {
  switch (facet) {
    case 'targetGroup':
      return groupedBy(practices, ({ facts }) => facts.targetGroups)
    case 'service':
      return groupedBy(practices, ({ facts }) => facts.services)
    case 'method':
      return groupedBy(practices, ({ facts }) => facts.methods)
    case 'stage':
      return stageGroups(practices, words)
  }
}

/** The groups by name; the same value in other case is the same. */
export function groupedBy(
  practices: readonly PracticePart[],
  valuesOf: (part: PracticePart) => readonly string[],
): readonly PracticeGroup[] {
  const groups = new Map<string, { label: string; practices: Set<PracticePart> }>()
  for (const part of practices)
    for (const label of valuesOf(part).map((value) => value.trim())) {
      if (label === '') continue
      const group = groups.get(label.toLowerCase()) ?? { label, practices: new Set() }
      group.practices.add(part)
      groups.set(label.toLowerCase(), group)
    }
  return [...groups.values()]
    .map((group) => ({ label: group.label, practices: [...group.practices] }))
    .sort((a, b) => byName.compare(a.label, b.label))
}

/** In the order in which practices grow. */
function stageGroups(practices: readonly PracticePart[], words: PublishedWords): readonly PracticeGroup[] {
  return stages
    .filter((stage) => stage !== 'unknown')
    .map((stage) => ({
      label: words.stages[stage],
      practices: practices.filter(({ facts }) => facts.stage === stage),
    }))
    .filter((group) => group.practices.length > 0)
}
