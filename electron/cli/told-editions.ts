// The editions of a handbook with those of them that were frozen, as the command line tells them.
import type { Release } from '#handbook/editions/release.ts'
import { areaName } from '#handbook/model/areas.ts'
import { editionTitle } from '#handbook/model/edition-names.ts'
import type { EditionPlan } from '#handbook/model/edition-plan.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import { removedWord } from './edition-words.ts'

/** An edition as JSON tells it; `removed` when the book does not plan it any more, and it was frozen once. */
export type ToldEdition = {
  readonly id: string
  readonly title: string
  readonly area: string | null
  readonly areaName: string | null
  readonly removed?: true
  readonly releases: readonly (Omit<Release, 'at'> & { readonly at: string })[]
}

/** The planned editions in their order, then those that were frozen and are not planned any more. */
export function toldEditions(
  plans: readonly Pick<EditionPlan, 'id' | 'title' | 'area'>[],
  releases: readonly Release[],
): readonly ToldEdition[] {
  const planned = new Set(plans.map(({ id }) => id))
  const gone = new Map(
    releases.filter(({ edition }) => !planned.has(edition)).map((each) => [each.edition, each]),
  )
  const removed = [...gone].map(([id, { title }]) => ({
    ...toldOf({ id, title, area: null }),
    removed: true as const,
  }))
  return [...plans.map(toldOf), ...removed].map((told) => ({
    ...told,
    releases: releases.filter(({ edition }) => edition === told.id).map(releaseJson),
  }))
}

function toldOf({
  id,
  title,
  area,
}: Pick<EditionPlan, 'id' | 'title' | 'area'>): Omit<ToldEdition, 'releases'> {
  return {
    id,
    title: editionTitle({ id, title }, 'fi'),
    area,
    areaName: area === null ? null : areaName(area),
  }
}

function releaseJson({ at, ...release }: Release): ToldEdition['releases'][number] {
  return { ...release, at: new Date(at).toISOString() }
}

/** An edition in lines, its parts between tabs: the edition, then each that was frozen. */
export function editionLines(
  { id, title, areaName, removed, releases }: ToldEdition,
  language: Language,
): string {
  const place = removed === true ? removedWord(language) : (areaName ?? '')
  const frozen = releases.map(({ id: release, number, at, by, outputs }) =>
    [
      '',
      number,
      at.slice(0, 10),
      by,
      release.slice(0, 12),
      outputs.map(({ format }) => format).join(','),
    ].join('\t'),
  )
  return [[id, title, place].join('\t').trimEnd(), ...frozen].join('\n')
}
