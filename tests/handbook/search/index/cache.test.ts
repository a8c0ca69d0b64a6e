// The index as bytes.
import { describe, expect, it } from 'vitest'
import { readCache, writeCache } from '#handbook/search/index/cache.ts'
import { SearchIndex } from '#handbook/search/index/search-index.ts'
import { seededRandom } from '#tests/random.ts'
import { document, pages } from './documents.ts'

const questions = ['kuntoutuksen tarve', 'tyokyky', 'vertaisn', 'sosialihuoltolaki', 'kokemus asiantuntija']
const index = SearchIndex.build(pages)
const bytes = index.toCache()

describe('a cache', () => {
  it('[SE8] gives an index that answers as the one it was made of', () => {
    const back = SearchIndex.fromCache(bytes)
    for (const question of questions) expect(back?.find(question)).toEqual(index.find(question))
  })

  it('[SE8] gives an index that is kept up like any other', () => {
    const [kept, anew] = [SearchIndex.fromCache(bytes), SearchIndex.build(pages)]
    for (const each of [kept, anew]) {
      each?.put(document('tarve', 'Kuntoutuksen suunnitelma', 'Tarpeet kirjataan.'))
      each?.remove('laki')
    }
    for (const question of questions) expect(kept?.find(question)).toEqual(anew.find(question))
    expect(SearchIndex.fromCache(kept?.toCache() ?? bytes)?.find('laki')).toEqual(anew.find('laki'))
  })

  it('[SE8] of nothing is an index of nothing', () => {
    expect(SearchIndex.fromCache(SearchIndex.build([]).toCache())?.find('laki').matches).toEqual([])
  })

  it('[SE8] does not grow with the edits that led to an index', () => {
    const edited = SearchIndex.build(pages)
    for (let edit = 0; edit < 200; edit++) edited.put(...pages)
    expect(edited.toCache().length).toBeLessThan(bytes.length * 2)
  })

  it('[SE8] that is damaged in any way is none', () => {
    const { seed, below } = seededRandom()
    for (let round = 0; round < 1000; round++) {
      const damaged = bytes.slice(0, round % 3 === 0 ? below(bytes.length) : bytes.length)
      const place = below(Math.max(1, damaged.length))
      if (round % 3 > 0) damaged[place] = ((damaged[place] ?? 0) + 1 + below(255)) % 256
      expect(SearchIndex.fromCache(damaged), `seed ${seed}, round ${round}`).toBeNull()
    }
    expect(SearchIndex.fromCache(new Uint8Array())).toBeNull()
  })

  it('[SE8] of another version of the analysis is none', () => {
    const stored = writeCache({ documents: [], segments: [] }, 'one')
    expect(readCache(stored, 'one')).not.toBeNull()
    expect(readCache(stored, 'two')).toBeNull()
  })
})
