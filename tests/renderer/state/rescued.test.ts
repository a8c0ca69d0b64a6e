import { describe, expect, it } from 'vitest'
import type { RescuedItem } from '#contract'
import { failed, success } from '#handbook/model/failure.ts'
import { RescuedState, isTitle, pageOf } from '#renderer/state/rescued.svelte.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import { fakeBridge, type FakeBridge } from '#tests/renderer/fake-bridge.ts'

function piece(change: Partial<RescuedItem> = {}): RescuedItem {
  return {
    key: '1:2:3',
    document: 'luku',
    field: null,
    kind: 'text',
    name: null,
    text: 'Hävinneet sanat',
    before: 'ennen ',
    after: ' jälkeen',
    device: 'a'.repeat(16),
    time: 1000,
    state: 'open',
    person: 'Leena',
    organisation: '',
    title: 'Luku',
    place: null,
    ...change,
  }
}

const lostTitle = piece({
  document: 'kirja',
  field: 'luku',
  kind: 'value',
  name: 'title',
  text: 'Vanha nimi',
})

/** The state with a book that remembers what was asked of it. */
function rescue(texts: readonly RescuedItem[], answers: Parameters<typeof fakeBridge>[0] = {}) {
  const asked: unknown[] = []
  const book = {
    openPage: async (...where: unknown[]) => void asked.push(['open', ...where]),
    retitle: (...what: unknown[]) => void asked.push(['retitle', ...what]),
    saving: { flush: async () => asked.push(['save']) > 0 },
  } as unknown as OpenBook
  const app: FakeBridge = fakeBridge({ 'rescued.list': () => success({ texts, duplicates: [] }), ...answers })
  return { app, asked, state: new RescuedState(app.bridge, book) }
}

describe('rescued text', () => {
  it('[RE1] lists what waits, and not what was decided', async () => {
    const texts = [piece(), piece({ key: '2', state: 'placed' }), piece({ key: '3', state: 'dismissed' })]
    const { state } = rescue(texts)
    await state.read()
    expect(state.texts?.map(({ key }) => key)).toEqual(['1:2:3', '2'])
  })

  it('[RE1] remembers what was decided, then reads what still waits', async () => {
    const { app, state } = rescue([piece()])
    expect(await state.decide(piece(), 'dismissed')).toBe(true)
    expect(app.calls).toEqual([
      { name: 'rescued.resolve', input: { document: 'luku', key: '1:2:3', state: 'dismissed' } },
      { name: 'rescued.list', input: {} },
    ])
  })

  it('[RE1] says why a decision was not kept', async () => {
    const failure = { kind: 'cannotWrite', what: 'loki', trouble: 'full' } as const
    const { state } = rescue([piece()], { 'rescued.place': () => failed(failure) })
    expect(await state.putBack(piece())).toBe(false)
    expect(state.failure).toEqual(failure)
  })

  it('[RE1] opens the page of a piece to insert it, at its place where there is one', async () => {
    const { asked, state } = rescue([])
    const placed = piece({ place: { field: null, path: [3] } })
    await state.beginInserting(placed)
    expect(state.inserting).toEqual(placed)
    expect(asked).toEqual([['open', 'luku', { field: null, path: [3] }]])
  })

  it('[RE1] is inserted where the caret is: written, saved, and known to all as inserted', async () => {
    const { app, asked, state } = rescue([])
    await state.beginInserting(piece())
    expect(await state.insert(() => asked.push(['write']) > 0)).toBe(true)
    expect(asked.slice(1)).toEqual([['write'], ['save']])
    expect(app.calls[0]?.input).toEqual({ document: 'luku', key: '1:2:3', state: 'inserted' })
    expect(state.inserting).toBeNull()
  })

  it('[RE1] goes on waiting for a place where it cannot be written', async () => {
    const { app, state } = rescue([])
    await state.beginInserting(piece())
    expect(await state.insert(() => false)).toBe(false)
    expect(state.inserting).toEqual(piece())
    expect(app.calls).toEqual([])
  })

  it('[RE4] gives a page the title that was lost', async () => {
    const { app, asked, state } = rescue([])
    expect(isTitle(lostTitle)).toBe(true)
    expect(pageOf(lostTitle)).toBe('luku')
    expect(await state.useAsTitle(lostTitle)).toBe(true)
    expect(asked).toEqual([['retitle', 'luku', 'Vanha nimi'], ['save']])
    expect(app.calls[0]?.input).toMatchObject({ document: 'kirja', state: 'inserted' })
  })
})
