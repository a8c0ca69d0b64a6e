// What the search remembers in the window: earlier queries, the walk over a page, the words of the search.
import { describe, expect, it } from 'vitest'
import { success } from '#handbook/model/failure.ts'
import { RecentList } from '#renderer/search/recent-list.svelte.ts'
import { facetOptions, shownOptions } from '#renderer/search/facet-options.ts'
import { FoundPlaces } from '#renderer/state/found-places.svelte.ts'
import { RecentSearches } from '#renderer/state/recent-searches.svelte.ts'
import { wordsOf } from '#renderer/search/words-of.ts'
import { VocabularyState } from '#renderer/state/vocabulary.svelte.ts'
import { fakeBridge } from '#tests/renderer/fake-bridge.ts'

function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage
}

describe('recent searches', () => {
  it('are kept newest first and each once, of each book its own', () => {
    const storage = memory()
    const recent = new RecentSearches(storage, 'kirja')
    for (const query of ['laki', ' kyky ', '', 'laki']) recent.note(query)
    expect(new RecentSearches(storage, 'kirja').list).toEqual(['laki', 'kyky'])
    expect(new RecentSearches(storage, 'toinen').list).toEqual([])
  })

  it('are eight at most, and forgotten when asked', () => {
    const storage = memory()
    const recent = new RecentSearches(storage, 'kirja')
    for (let at = 0; at < 12; at++) recent.note(`haku ${at}`)
    expect(recent.list).toHaveLength(8)
    recent.forget()
    expect(new RecentSearches(storage, 'kirja').list).toEqual([])
  })

  it.each(['{', '{"a":1}', '[1,{"b":2},"laki"]', 'null'])('read %s without harm', (stored) => {
    const storage = memory()
    storage.setItem('opaskirja.recentSearches.kirja', stored)
    const { list } = new RecentSearches(storage, 'kirja')
    expect(list.every((query) => typeof query === 'string')).toBe(true)
  })

  it('show under the empty box that has the focus, and keys choose among them', () => {
    const recent = new RecentSearches(memory(), 'kirja')
    recent.note('laki')
    recent.note('kyky')
    const box = { query: '', open: false, ask: () => undefined }
    const list = new RecentList(recent, box)
    expect(list.shown).toBe(false)
    list.focused = true
    expect([list.shown, list.chosen]).toEqual([true, null])
    list.move(1)
    list.move(1)
    list.move(1)
    expect(list.chosen).toBe('laki')
    box.query = 'x'
    expect(list.shown).toBe(false)
  })
})

describe('the walk over the places of a page', () => {
  const place = (field: string | null, at: number) =>
    ({ field, path: [at], range: [0, 4], word: 'sana', kinship: 'same' }) as const

  it('goes round in both directions', () => {
    const found = new FoundPlaces([place(null, 0), place(null, 2), place(null, 5)], 1)
    found.next()
    found.next()
    expect([found.at, found.step]).toEqual([0, 2])
    found.previous()
    expect(found.current).toMatchObject({ number: 2, path: [5] })
  })

  it('tells each field its own places, and only one of them where the reader is', () => {
    const found = new FoundPlaces([place('tarpeet', 0), place('idea', 1), place('tarpeet', 3)])
    expect(found.shownIn('tarpeet').found.map(({ number }) => number)).toEqual([0, 2])
    expect([found.shownIn('tarpeet').current, found.shownIn('idea').current]).toEqual([0, null])
    found.next()
    expect([found.shownIn('tarpeet').current, found.shownIn('idea').current]).toEqual([null, 1])
    expect(found.shownIn('muu').found).toEqual([])
  })

  it('begins within the list whatever it is told, and stands still without places', () => {
    expect(new FoundPlaces([place(null, 0)], 9).at).toBe(0)
    const none = new FoundPlaces([], 3)
    none.next()
    expect([none.at, none.current]).toEqual([0, undefined])
  })
})

describe('the values of a facet', () => {
  const values = ['h', 'g', 'f', 'e', 'd', 'c', 'b', 'a'].map((value) => ({ value, count: 1 }))
  const none = (): boolean => false

  it('stand in the order of their list where they have one, and are named', () => {
    const stages = [
      { value: 'rooting', count: 3 },
      { value: 'pilot', count: 0 },
    ]
    expect(facetOptions('stage', stages, none, 'fi').map(({ label, count }) => [label, count])).toEqual([
      ['Kokeilussa', 0],
      ['Juurtumassa', 3],
    ])
    expect(
      facetOptions('keyword', values, none, 'fi')
        .map(({ value }) => value)
        .join(''),
    ).toBe('hgfedcba')
  })

  it('put last what the list does not know', () => {
    const areas = ['outo:1', 'maakunta:19', 'maa:FI'].map((value) => ({ value, count: 1 }))
    expect(facetOptions('area', areas, none, 'sv').map(({ label }) => label)).toEqual([
      'Hela landet',
      'Lappland',
      'outo:1',
    ])
  })

  it('show the first six, and whatever is chosen', () => {
    const options = facetOptions('keyword', values, (value) => value === 'a', 'fi')
    expect(
      shownOptions(options, false)
        .map(({ value }) => value)
        .join(''),
    ).toBe('hgfedca')
    expect(shownOptions(options, true)).toHaveLength(8)
    expect(shownOptions(options.slice(0, 7), false)).toHaveLength(7)
  })
})

describe('the words of the search', () => {
  it('are parted by commas, each once', () => {
    expect(wordsOf(' laihdutus,  paino  hallinta ,, laihdutus; ')).toEqual(['laihdutus', 'paino hallinta'])
  })

  it('follow the book after each change', async () => {
    const groups = [{ id: 'abc', words: ['laihdutus', 'painonhallinta'] }]
    const { bridge, calls } = fakeBridge({ 'search.setSynonyms': () => success(groups) })
    const vocabulary = new VocabularyState(bridge)
    expect(await vocabulary.save(null, ['laihdutus', 'painonhallinta'])).toBe(true)
    expect(vocabulary.groups).toEqual(groups)
    expect(calls).toEqual([
      { name: 'search.setSynonyms', input: { id: null, words: ['laihdutus', 'painonhallinta'] } },
    ])
  })

  it('forget what was sought in vain', async () => {
    const queries = [{ query: 'painonhallinta', times: 2, last: 5 }]
    const { bridge, calls } = fakeBridge({
      'search.unanswered': () => success(queries),
      'search.synonyms': () => success([]),
    })
    const vocabulary = new VocabularyState(bridge)
    await vocabulary.read()
    expect(vocabulary.unanswered).toEqual(queries)
    await vocabulary.forget()
    expect([vocabulary.unanswered, calls.at(-1)?.name]).toEqual([[], 'search.forgetUnanswered'])
  })
})
