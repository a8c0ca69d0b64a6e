// Ranges of ids of one shared document, each labelled: who brought them, who deleted them.

/** Ids of one Yjs client from `from` up to, but without, `to`. */
export type IdRange = { readonly client: number; readonly from: number; readonly to: number }

/** A range with its label. */
export type Labelled<T> = IdRange & { readonly label: T }

/** The ranges of one client by where they begin; `reach[i]` is the furthest end among the first i + 1. */
type Shelf<T> = { ranges: Labelled<T>[]; reach: number[]; sorted: boolean }

/** Labelled ranges, which may overlap. Finding those at a place costs little even among very many. */
export class IdMap<T> {
  readonly #shelves = new Map<number, Shelf<T>>()

  add(range: IdRange, label: T): void {
    const shelf = this.#shelves.get(range.client) ?? { ranges: [], reach: [], sorted: true }
    shelf.ranges.push({ client: range.client, from: range.from, to: range.to, label })
    shelf.sorted = false
    this.#shelves.set(range.client, shelf)
  }

  /** All ranges, client by client. */
  *all(): Iterable<Labelled<T>> {
    for (const shelf of this.#shelves.values()) yield* shelf.ranges
  }

  /** The ranges that share an id with `wanted`, by where they begin. */
  over(wanted: IdRange): readonly Labelled<T>[] {
    const shelf = this.#shelves.get(wanted.client)
    if (shelf === undefined) return []
    sort(shelf)
    const found: Labelled<T>[] = []
    for (let at = firstReaching(shelf.reach, wanted.from); at < shelf.ranges.length; at++) {
      const range = shelf.ranges[at]
      if (range === undefined || range.from >= wanted.to) break
      if (range.to > wanted.from) found.push(range)
    }
    return found
  }

  /** The parts of `wanted` that no range holds. */
  gaps(wanted: IdRange): readonly IdRange[] {
    const gaps: IdRange[] = []
    let from = wanted.from
    for (const range of this.over(wanted)) {
      if (range.from > from) gaps.push({ client: wanted.client, from, to: range.from })
      from = Math.max(from, range.to)
    }
    if (from < wanted.to) gaps.push({ client: wanted.client, from, to: wanted.to })
    return gaps
  }

  /** Where ranges share ids. */
  overlaps(): readonly IdRange[] {
    return [...this.#shelves.values()].flatMap((shelf) => {
      sort(shelf)
      return shelf.ranges.flatMap(({ client, from, to }, at) => {
        const shared = Math.min(to, shelf.reach[at - 1] ?? 0)
        return shared > from ? [{ client, from, to: shared }] : []
      })
    })
  }

  /** `wanted` cut wherever a range begins or ends, in order. */
  cut(wanted: IdRange): readonly IdRange[] {
    const ends = this.over(wanted).flatMap(({ from, to }) => [from, to])
    const cuts = [...new Set([wanted.from, ...ends, wanted.to])]
      .filter((at) => at >= wanted.from && at <= wanted.to)
      .sort((a, b) => a - b)
    return cuts.slice(1).map((to, index) => ({ client: wanted.client, from: cuts[index] ?? to, to }))
  }
}

function sort<T>(shelf: Shelf<T>): void {
  if (shelf.sorted) return
  shelf.ranges.sort((a, b) => a.from - b.from)
  let furthest = 0
  shelf.reach = shelf.ranges.map(({ to }) => (furthest = Math.max(furthest, to)))
  shelf.sorted = true
}

/** The first place whose reach goes beyond `clock`: nothing before it can hold that id. */
function firstReaching(reach: readonly number[], clock: number): number {
  let low = 0
  let high = reach.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reach[middle] ?? 0) > clock) high = middle
    else low = middle + 1
  }
  return low
}

/** Ranges as a set of ids. */
export function setOf(ranges: readonly IdRange[]): IdMap<null> {
  const set = new IdMap<null>()
  for (const range of ranges) set.add(range, null)
  return set
}

/** Ids in their order; ranges that follow each other are one. */
export function joined(ranges: readonly IdRange[]): readonly IdRange[] {
  const known: { client: number; from: number; to: number }[] = []
  for (const { client, from, to } of [...ranges].sort((a, b) => a.client - b.client || a.from - b.from)) {
    const last = known.at(-1)
    if (last?.client === client && last.to === from) last.to = to
    else known.push({ client, from, to })
  }
  return known
}
