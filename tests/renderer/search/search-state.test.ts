// Searching as one types: late answers are dropped, keys stay within the list, a hit opens at its place.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Bridge, Input, SearchAnswer } from '#contract'
import { success } from '#handbook/model/failure.ts'
import type { Hit } from '#handbook/search/hit.ts'
import { SearchState } from '#renderer/state/search.svelte.ts'

const snippet = {
  text: '… vertaisneuvoja',
  ranges: [[2, 16]] as const,
  offset: 38,
  path: [3],
  field: 'tarpeet',
}

function hit(kind: Hit['kind'], id: string): Hit {
  return {
    ...{ kind, id, title: id, titleRanges: [], field: 'text', score: 1, places: 1 },
    snippets: [snippet],
  }
}

function answer(...hits: readonly Hit[]): SearchAnswer {
  return { hits, total: hits.length, counts: { kinds: { chapter: 0, practice: 0 }, areas: {} } }
}

/** A search whose answers come when the test gives them. */
function setUp() {
  const asked: { input: Input<'search.find'>; answer: (answer: SearchAnswer) => void }[] = []
  const opened: unknown[] = []
  const call = (_name: string, input: unknown) =>
    new Promise((done) => {
      asked.push({ input: input as Input<'search.find'>, answer: (value) => done(success(value)) })
    })
  const openPage = async (id: string, place?: unknown): Promise<void> => void opened.push([id, place])
  const search = new SearchState({ call: call as Bridge['call'] }, { openPage })
  return { search, asked, opened }
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(100)

describe('the search box', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('asks once for keys pressed in quick succession', async () => {
    const { search, asked } = setUp()
    search.ask('k')
    search.ask('ku')
    search.ask('kun')
    await settle()
    expect(asked.map(({ input }) => input.query)).toEqual(['kun'])
  })

  it('drops an answer that comes after a newer question', async () => {
    const { search, asked } = setUp()
    search.ask('kunto')
    await settle()
    search.ask('kuntoutus')
    await settle()
    asked[1]?.answer(answer(hit('practice', 'uusi')))
    asked[0]?.answer(answer(hit('practice', 'vanha')))
    await settle()
    expect(search.hits.map(({ id }) => id)).toEqual(['uusi'])
  })

  it('forgets the answer on its way when the box is emptied', async () => {
    const { search, asked } = setUp()
    search.ask('kunto')
    await settle()
    await search.close()
    asked[0]?.answer(answer(hit('practice', 'vanha')))
    await settle()
    expect(search.open).toBe(false)
    expect(search.hits).toEqual([])
  })

  it('shows practices first and moves from one to the other without leaving the list', async () => {
    const { search, asked } = setUp()
    search.ask('kunto')
    await settle()
    asked[0]?.answer(answer(hit('chapter', 'luku'), hit('practice', 'kortti')))
    await settle()
    expect(search.hits.map(({ id }) => id)).toEqual(['kortti', 'luku'])
    search.move(-1)
    expect(search.selected?.id).toBe('kortti')
    search.move(1)
    search.move(1)
    expect(search.selected?.id).toBe('luku')
  })

  it('opens a hit where its words stand in the block', async () => {
    const { search, asked, opened } = setUp()
    search.ask('vertais')
    const opening = search.openSelected()
    asked[0]?.answer(answer(hit('practice', 'kortti')))
    await opening
    expect(opened).toEqual([['kortti', { field: 'tarpeet', path: [3], ranges: [[40, 54]] }]])
    expect(search.open).toBe(false)
    expect(search.query).toBe('vertais')
  })

  it('sends its limits along, and lets them go when it is closed', async () => {
    const { search, asked } = setUp()
    search.ask('kunto')
    search.limitToKind('practice')
    search.limitToArea('maa:FI')
    expect(asked.at(-1)?.input).toMatchObject({ kind: 'practice', area: 'maa:FI' })
    await search.close()
    expect(search.filtered).toBe(false)
  })
})
