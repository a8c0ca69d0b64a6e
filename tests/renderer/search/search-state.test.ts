// Searching as one types: late answers are dropped, keys stay within the list, a hit opens at its place.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Bridge, Input } from '#contract'
import { failed, success } from '#handbook/model/failure.ts'
import type { Found } from '#handbook/search/hit.ts'
import { SearchState } from '#renderer/state/search.svelte.ts'
import { answerOf, hitOf, markOf, snippetOf } from './sample-hits.ts'

const text = '… vertaisneuvoja'
const snippet = snippetOf(text, [markOf(text, 'vertaisneuvoja', 'vertais', 'prefix')], {
  onPage: [[40, 54]],
  path: [3],
  field: 'tarpeet',
})
const card = hitOf('practice', 'kortti', { snippets: [snippet] })
const chapter = hitOf('chapter', 'luku', { snippets: [snippet] })

/** A search whose answers come when the test gives them. */
function setUp() {
  const asked: { input: Input<'search.find'>; answer: (answer: Found) => void; fail: () => void }[] = []
  const did: unknown[][] = []
  const call = (_name: string, input: unknown) =>
    new Promise((done) => {
      asked.push({
        input: input as Input<'search.find'>,
        answer: (value) => done(success(value)),
        fail: () => done(failed({ kind: 'cannotRead', what: 'haku' })),
      })
    })
  const search = new SearchState(
    { call: call as Bridge['call'] },
    {
      openPage: async (id, place) => void did.push(['page', id, place]),
      openEntry: (kind, entry) => void did.push(['entry', kind, entry]),
      openPast: async (query, hit, version) => void did.push(['past', query, hit.id, version]),
      markPage: async (query, hit, scope) => void did.push(['marks', query, hit.id, scope]),
      makeRoom: () => undefined,
      recent: { note: (query) => void did.push(['noted', query]) },
    },
  )
  return { search, asked, did }
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(100)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the search box', () => {
  it('asks at every key', () => {
    const { search, asked } = setUp()
    for (const query of ['k', 'ku', 'kun']) search.ask(query)
    expect(asked.map(({ input }) => input.query)).toEqual(['k', 'ku', 'kun'])
  })

  it('drops an answer that comes after a newer question', async () => {
    const { search, asked } = setUp()
    search.ask('kunto')
    search.ask('kuntoutus')
    asked[1]?.answer(answerOf([hitOf('practice', 'uusi')]))
    asked[0]?.answer(answerOf([hitOf('practice', 'vanha')]))
    await settle()
    expect(search.hits.map(({ id }) => id)).toEqual(['uusi'])
  })

  it('forgets the answer on its way when the box is emptied', async () => {
    const { search, asked } = setUp()
    search.ask('kunto')
    await search.close()
    asked[0]?.answer(answerOf([card]))
    await settle()
    expect([search.open, search.hits]).toEqual([false, []])
  })

  it('keeps the failure of the last question only', async () => {
    const { search, asked } = setUp()
    search.ask('kunto')
    asked[0]?.fail()
    await settle()
    expect(search.failure).toMatchObject({ kind: 'cannotRead' })
    search.ask('kuntoutus')
    asked[1]?.answer(answerOf([]))
    await settle()
    expect(search.failure).toBeNull()
  })

  it('asks again as settled when nothing was found and nobody types any more', async () => {
    const { search, asked } = setUp()
    search.ask('xyzzy')
    asked[0]?.answer(answerOf([]))
    await settle()
    expect(asked.map(({ input }) => input.settled)).toEqual([false])
    await vi.advanceTimersByTimeAsync(1500)
    expect(asked.map(({ input }) => input.settled)).toEqual([false, true])
    asked[1]?.answer(answerOf([]))
    await vi.advanceTimersByTimeAsync(5000)
    expect(asked).toHaveLength(2)
  })

  it('does not take as settled what is typed on', async () => {
    const { search, asked } = setUp()
    search.ask('xyzz')
    asked[0]?.answer(answerOf([]))
    await settle()
    search.ask('kuntoutus')
    asked[1]?.answer(answerOf([card]))
    await vi.advanceTimersByTimeAsync(5000)
    expect(asked.map(({ input }) => input.settled)).toEqual([false, false])
  })
})

describe('the hits', () => {
  it('are practices first, and keys move from one to the other without leaving the list', async () => {
    const { search, asked } = setUp()
    search.ask('kunto')
    asked[0]?.answer(answerOf([chapter, card]))
    await settle()
    expect(search.groups.map(({ kind }) => kind)).toEqual(['practice', 'chapter'])
    search.move(-1)
    expect(search.selected?.id).toBe('kortti')
    search.move(1)
    search.move(1)
    expect(search.selected?.id).toBe('luku')
  })

  it('[SE13] of other kinds follow, the kind of the best one first', async () => {
    const { search, asked } = setUp()
    search.ask('kunto')
    const [source, term] = [hitOf('source', 'source-a'), hitOf('term', 'term-a')]
    asked[0]?.answer(answerOf([term, chapter, source, card]))
    await settle()
    expect(search.groups.map(({ kind }) => kind)).toEqual(['practice', 'term', 'chapter', 'source'])
  })

  it('stand in one list as they came when they are sorted otherwise', async () => {
    const { search, asked } = setUp()
    search.ask('kunto')
    search.sortBy('name')
    expect(asked.at(-1)?.input.sort).toBe('name')
    asked.at(-1)?.answer(answerOf([chapter, card]))
    await settle()
    expect(search.groups).toEqual([{ kind: null, hits: [chapter, card] }])
  })

  it('are listed further when keys come to the end of the list', async () => {
    const { search, asked } = setUp()
    search.ask('kunto')
    asked[0]?.answer(answerOf([card], { total: 80 }))
    await settle()
    expect(search.hasMore).toBe(true)
    search.move(1)
    expect(asked.map(({ input }) => input.limit)).toEqual([25, 50])
  })
})

describe('opening a hit', () => {
  it('goes where its words stand in the block, marks the page and notes the query', async () => {
    const { search, asked, did } = setUp()
    search.ask('vertais')
    const opening = search.openSelected()
    asked.at(-1)?.answer(answerOf([card]))
    await opening
    expect(did).toEqual([
      ['noted', 'vertais'],
      ['page', 'kortti', undefined],
      ['page', 'kortti', { field: 'tarpeet', path: [3], ranges: [[40, 54]] }],
      ['marks', 'vertais', 'kortti', 'book'],
    ])
    expect([search.open, search.query]).toEqual([false, 'vertais'])
  })

  it('[SE12] of a term or a source goes to its entry, and marks no page', async () => {
    const { search, asked, did } = setUp()
    search.ask('vertais')
    asked[0]?.answer(answerOf([hitOf('term', 'term-tuki', { entry: 'tuki' })]))
    await settle()
    await search.openSelected()
    expect(did).toEqual([
      ['noted', 'vertais'],
      ['entry', 'term', 'tuki'],
    ])
    expect(search.open).toBe(false)
  })

  it('leaves the focus in the box when one has turned back to it meanwhile', async () => {
    const { search, asked, did } = setUp()
    search.ask('vertais')
    asked[0]?.answer(answerOf([card]))
    await settle()
    const opening = search.openHit(card)
    search.focusBox()
    await opening
    expect(did).toEqual([
      ['noted', 'vertais'],
      ['page', 'kortti', undefined],
    ])
  })

  it('of a version shows the page of that version', async () => {
    const { search, asked, did } = setUp()
    search.ask('vertais')
    search.seekIn({ version: 'v1' })
    expect(asked.at(-1)?.input.scope).toEqual({ version: 'v1' })
    asked.at(-1)?.answer(answerOf([card]))
    await settle()
    await search.openHit(card)
    expect(did.at(-1)).toEqual(['past', 'vertais', 'kortti', 'v1'])
  })
})

describe('limits', () => {
  it('go along with the question, one value after the other, and are let go when it is closed', async () => {
    const { search, asked } = setUp()
    search.ask('kunto')
    search.limitTo('kind', 'practice', true)
    search.limitTo('area', 'maa:FI', true)
    search.limitTo('area', 'maakunta:19', true)
    expect(asked.at(-1)?.input.limits).toEqual({ kind: ['practice'], area: ['maa:FI', 'maakunta:19'] })
    search.limitTo('area', 'maa:FI', false)
    expect(asked.at(-1)?.input.limits).toEqual({ kind: ['practice'], area: ['maakunta:19'] })
    await search.close()
    expect(search.filtered).toBe(false)
  })

  it('alone list what fits; without them and words the page comes back', () => {
    const { search, asked } = setUp()
    search.limitTo('stage', 'pilot', true)
    expect(asked.at(-1)?.input).toMatchObject({ query: '', limits: { stage: ['pilot'] } })
    expect(search.open).toBe(true)
    search.clearLimits()
    expect(search.open).toBe(false)
  })

  it('that were typed leave the query when they are taken away', async () => {
    const { search, asked } = setUp()
    search.ask('alue:lappi ryhmä')
    const typed = [{ facet: 'area', value: 'maakunta:19', text: 'alue:lappi' }] as const
    asked[0]?.answer(answerOf([card], { typed }))
    await settle()
    expect(search.filtered).toBe(true)
    search.limitTo('area', 'maakunta:19', false)
    expect(search.query).toBe('ryhmä')
  })

  it('are all taken away at once, the typed ones too', async () => {
    const { search, asked } = setUp()
    search.limitTo('kind', 'practice', true)
    search.ask('ryhmä alue:lappi')
    const typed = [{ facet: 'area', value: 'maakunta:19', text: 'alue:lappi' }] as const
    asked.at(-1)?.answer(answerOf([card], { typed }))
    await settle()
    search.clearLimits()
    expect([search.query, search.limits]).toEqual(['ryhmä', {}])
  })
})
