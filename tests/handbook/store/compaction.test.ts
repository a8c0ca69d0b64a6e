// Joining own segments: never many files, never much rewriting.
import { describe, expect, it } from 'vitest'
import { planCompaction, replacedBy } from '#handbook/store/compaction.ts'
import type { Shelved } from '#handbook/store/shelf.ts'
import { seededRandom } from '#tests/random.ts'
import { testDevice } from './segments.ts'

function shelved(hash: string, replaces: readonly string[] = []): Shelved {
  const said = { person: '', organisation: '', replaces, schemaVersion: 1 }
  const head = {
    format: 1,
    handbook: 'testikirja',
    device: testDevice(1).device,
    publicKey: '',
    first: 1,
    last: 1,
  }
  return { head: { ...head, ...said }, hash }
}

describe('joining segments', () => {
  it('[SH6] never leaves more than 16 files, nor rewrites a byte more than a few times', () => {
    const random = seededRandom()
    for (const largest of [1, 1000, 50_000_000]) {
      let sizes: readonly number[] = []
      let written = 0
      let rewritten = 0
      for (let n = 0; n < 20_000; n++) {
        const size = 400 + random.below(largest) ** (1 + random.below(2))
        written += size
        sizes = [...sizes, size]
        const taken = planCompaction(sizes)
        const joined = sizes.slice(sizes.length - taken).reduce((sum, each) => sum + each, 0)
        expect(sizes.length + (taken > 0 ? 1 : 0), `seed ${random.seed}`).toBeLessThanOrEqual(16)
        if (taken === 0) continue
        sizes = [...sizes.slice(0, sizes.length - taken), joined]
        rewritten += joined
      }
      expect(rewritten / written, `seed ${random.seed}`).toBeLessThan(Math.log2(20_000))
    }
  })

  it('[SH6] leaves a few segments as they are', () => {
    expect(planCompaction([])).toBe(0)
    expect(planCompaction(Array.from({ length: 8 }, () => 100))).toBe(0)
    expect(planCompaction(Array.from({ length: 9 }, () => 100))).toBe(9)
    expect(planCompaction([90_000, ...Array.from({ length: 8 }, () => 100)])).toBe(8)
  })

  it('[SH6] names the originals, over several joinings, until they are too many to name', () => {
    expect(replacedBy([shelved('c', ['a', 'b']), shelved('d')])).toEqual(['a', 'b', 'd'])
    const many = Array.from({ length: 499 }, (_, n) => String(n))
    expect(replacedBy([shelved('c', many), shelved('d')])).toHaveLength(500)
    expect(replacedBy([shelved('c', many), shelved('d'), shelved('e')])).toEqual(['c', 'd', 'e'])
  })
})
