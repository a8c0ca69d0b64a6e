// Which blocks of two texts are not the same, as deep inside boxes and tables as can be told.
import { contentChanges, type BlockChange } from '#handbook/history/content-changes.ts'
import type { BlockPath } from '#handbook/model/block.ts'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { leftOut } from '#handbook/model/normal-form.ts'

/** Paths of the first text and of the second, from the top of each down. */
export type DifferingPaths = readonly [before: readonly BlockPath[], after: readonly BlockPath[]]

const holders: ReadonlySet<string> = new Set([
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'callout',
  'lawQuotation',
])

/** The blocks of each text that the other does not have so. Blocks that were left out count as not there. */
export function differingPaths(before: Content, after: Content): DifferingPaths {
  const [old, own] = [standing(before), standing(after)]
  const [there, here] = [changedPlaces(own, old), changedPlaces(old, own)]
  const pairs = there.changed.length === here.changed.length ? here.changed.length : 0
  const paths: [BlockPath[], BlockPath[]] = [
    [...there.added, ...there.changed.slice(pairs)].map((place) => [place]),
    [...here.added, ...here.changed.slice(pairs)].map((place) => [place]),
  ]
  for (let n = 0; n < pairs; n++) {
    const [left = 0, right = 0] = [there.changed[n], here.changed[n]]
    const [inLeft, inRight] = inside(before[left], after[right])
    paths[0].push(...inLeft.map((path) => [left, ...path]))
    paths[1].push(...inRight.map((path) => [right, ...path]))
  }
  return [paths[0].sort(inOrder), paths[1].sort(inOrder)]
}

/** What differs inside two blocks that belong together; the blocks themselves when nothing inside is to blame. */
function inside(old: ContentNode | undefined, own: ContentNode | undefined): DifferingPaths {
  if (old === undefined || own === undefined || old.type !== own.type || !holders.has(own.type))
    return [[[]], [[]]]
  const paths = differingPaths(old.content ?? [], own.content ?? [])
  return paths[0].length + paths[1].length === 0 ? [[[]], [[]]] : paths
}

type Standing = readonly (readonly [node: ContentNode, place: number])[]

function standing(content: Content): Standing {
  return content.flatMap((node, place) => (node.type === leftOut ? [] : [[node, place] as const]))
}

type Places = { readonly added: readonly number[]; readonly changed: readonly number[] }

/** Where in the stored text of `after` blocks came or changed. */
function changedPlaces(before: Standing, after: Standing): Places {
  const nodes = (text: Standing): Content => text.map(([node]) => node)
  const changes = contentChanges(nodes(before), nodes(after))
  const places = (kind: BlockChange['kind']): readonly number[] =>
    changes
      .filter((change) => change.kind === kind && isTold(change))
      .flatMap(({ path }) => after[path?.[0] ?? -1]?.[1] ?? [])
  return { added: places('added'), changed: places('changed') }
}

/** A reference that leads elsewhere reads the same. */
function isTold({ formBefore, pieces }: BlockChange): boolean {
  return formBefore !== null || pieces.some(({ kind }) => kind !== 'same')
}

function inOrder(a: BlockPath, b: BlockPath): number {
  for (const [depth, place] of a.entries()) {
    const other = b[depth]
    if (other === undefined) return 1
    if (place !== other) return place - other
  }
  return a.length - b.length
}
