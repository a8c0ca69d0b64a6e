// The shelf: each device's segments in their own order, whatever came first.
import { describe, expect, it } from 'vitest'
import { isReplaced, Shelf, type Shelved } from '#handbook/store/shelf.ts'
import { seededRandom } from '#tests/random.ts'
import { testDevice } from './segments.ts'

const [aino, onni] = [testDevice(1).device, testDevice(2).device]

function shelved(
  device: string,
  first: number,
  last: number,
  replaces: readonly Shelved[] = [],
  line = '',
): Shelved {
  const hashes = replaces.map(({ hash }) => hash)
  const said = { person: '', organisation: '', replaces: hashes, schemaVersion: 1 }
  const head = { format: 1, handbook: 'testikirja', device, publicKey: '', first, last, ...said }
  return { head, hash: `${device}:${first}-${last}${line}` }
}
const firsts = (segments: readonly Shelved[]): readonly number[] => segments.map(({ head }) => head.first)

describe('the shelf', () => {
  it('[SH3] gives out each segment once, in the order of its device, in whatever order they come', () => {
    const random = seededRandom()
    for (let round = 0; round < 300; round++) {
      const all = [aino, onni].flatMap((device) =>
        [1, 4, 5, 9, 20].map((first, index, starts) => shelved(device, first, (starts[index + 1] ?? 31) - 1)),
      )
      const given = [...all, ...all].sort(() => random.below(2) - 0.5)
      const shelf = new Shelf<Shelved>()
      const out = given.flatMap((segment) => (shelf.take(segment), shelf.ready()))
      for (const device of [aino, onni])
        expect(firsts(out.filter(({ head }) => head.device === device)), `seed ${random.seed}`).toEqual([
          1, 4, 5, 9, 20,
        ])
      expect(shelf.waiting()).toEqual([])
      expect(shelf.vector()).toEqual({ [aino]: 30, [onni]: 30 })
    }
  })

  it('[SH3] holds back what follows a gap, and nothing of anybody else', () => {
    const shelf = new Shelf<Shelved>()
    expect(shelf.take(shelved(aino, 5, 8))).toBe('waiting')
    expect(shelf.take(shelved(aino, 11, 12))).toBe('waiting')
    expect(shelf.take(shelved(onni, 1, 3))).toBe('ready')
    expect(firsts(shelf.ready())).toEqual([1])
    expect(shelf.waiting()).toEqual([{ device: aino, first: 1, last: 4 }])
    expect(firsts(shelf.held())).toEqual([5, 11])
    expect(shelf.take(shelved(aino, 1, 4))).toBe('ready')
    expect(firsts(shelf.ready())).toEqual([1, 5])
    expect(shelf.waiting()).toEqual([{ device: aino, first: 9, last: 10 }])
  })

  it('[SH3] lets thousands of held segments out at once', () => {
    const shelf = new Shelf<Shelved>()
    for (let n = 3000; n >= 1; n--) shelf.take(shelved(aino, n, n))
    expect(shelf.ready()).toHaveLength(3000)
  })

  it('[SH3] goes on from what was known before', () => {
    const before = shelved(aino, 1, 4)
    const shelf = new Shelf<Shelved>({ vector: { [aino]: 4 }, hashes: [before.hash] })
    expect(shelf.take(before)).toBe('known')
    expect(shelf.take(shelved(aino, 5, 6))).toBe('ready')
  })

  it('[SH6] has no use for a segment that only joins known ones', () => {
    const parts = [shelved(aino, 1, 4), shelved(aino, 5, 8)]
    const joined = shelved(aino, 1, 8, parts)
    const shelf = new Shelf<Shelved>()
    parts.forEach((part) => shelf.take(part))
    expect(shelf.take(joined)).toBe('known')
    expect(shelf.knows(joined.hash)).toBe(true)
    expect(shelf.ready()).toHaveLength(2)
  })

  it('[SH6] takes a joined segment instead of its parts, and the parts no more', () => {
    const parts = [shelved(aino, 1, 4), shelved(aino, 5, 8)]
    const shelf = new Shelf<Shelved>()
    expect(shelf.take(shelved(aino, 1, 8, parts))).toBe('ready')
    expect(parts.map((part) => shelf.take(part))).toEqual(['known', 'known'])
  })

  it('[SH6] takes a joined segment of which it lacked the end', () => {
    const parts = [shelved(aino, 1, 4), shelved(aino, 5, 8)]
    const shelf = new Shelf<Shelved>()
    parts.slice(0, 1).forEach((part) => shelf.take(part))
    expect(shelf.take(shelved(aino, 1, 8, parts))).toBe('ready')
    expect(shelf.vector()).toEqual({ [aino]: 8 })
  })

  it('[SH3] takes both lines when a copied computer counts the same numbers', () => {
    const shelf = new Shelf<Shelved>()
    shelf.take(shelved(aino, 1, 8))
    expect(shelf.take(shelved(aino, 5, 7, [], ' copy'))).toBe('ready')
    expect(shelf.ready()).toHaveLength(2)
    const copyJoined = shelved(aino, 1, 7, [shelved(aino, 1, 4, [], ' copy')])
    expect(shelf.take(copyJoined)).toBe('ready')
    expect(shelf.vector()).toEqual({ [aino]: 8 })
  })

  it('[SH6] tells which segments a joined one makes needless, over several joinings', () => {
    const [one, two, three] = [shelved(aino, 1, 2), shelved(aino, 3, 4), shelved(aino, 5, 6)]
    const early = shelved(aino, 1, 4, [one, two])
    const late = shelved(aino, 1, 6, [one, two, three])
    expect([one, early, three].every((older) => isReplaced(older, late))).toBe(true)
    expect(isReplaced(late, early)).toBe(false)
    expect(isReplaced(shelved(aino, 7, 8), late)).toBe(false)
  })
})
