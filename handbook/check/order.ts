// The order in which findings are told: that in which the book is read.
import type { BlockPath } from '#handbook/model/block.ts'
import type { Chapter, Practice } from '#handbook/model/handbook.ts'
import { profileOf } from '#handbook/model/practice-profile.ts'
import type { Place } from './passage.ts'

/** Compares places: the book itself, then its `pages`; a page as a whole, then its fields, then its blocks. */
export function byPlace(pages: readonly (Chapter | Practice)[]): (a: Place, b: Place) => number {
  const order = new Map(pages.map((page, index) => [page.id, { index, fields: fieldsOf(page) }]))
  const rank = ({ document, field }: Place): readonly number[] => {
    const page = order.get(document)
    if (page === undefined) return [-1, -1]
    return [page.index, field === null ? -1 : (page.fields.get(field) ?? page.fields.size)]
  }
  return (a, b) => compare(rank(a), rank(b)) || compare(a.path, b.path)
}

function fieldsOf(page: Chapter | Practice): ReadonlyMap<string, number> {
  if (page.kind === 'chapter') return new Map()
  return new Map(profileOf(page.profile).fields.map(({ id }, index) => [id, index]))
}

function compare(a: BlockPath, b: BlockPath): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
