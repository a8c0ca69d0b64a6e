// Packets of changes: what is told of one that was made, taken in, dropped, or came to nothing.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppState, PacketTaken } from '#contract'
import { failed, success } from '#handbook/model/failure.ts'
import { makePacket, takeDropped, takePacket } from '#renderer/book/packet-commands.ts'
import { AppWindow } from '#renderer/state/app-window.svelte.ts'
import { sampleBook, type SampleBook } from '#tests/renderer/sample-book.ts'

const storage = { getItem: () => null, setItem: () => undefined }
const taken: PacketTaken = { edits: 12, images: 1, people: ['Ensimmäinen', 'Toinen'] }

async function withBook(): Promise<{ readonly store: SampleBook; readonly app: AppWindow }> {
  const store = sampleBook()
  const state: AppState = {
    version: '0.1.0',
    platform: 'linux',
    fallbackRuntime: false,
    settings: {
      language: 'fi',
      theme: 'system',
      zoom: 1,
      person: '',
      organisation: '',
      keepUnanswered: true,
    },
    recent: [],
    open: store.opened,
  }
  const app = new AppWindow(store.bridge, state, storage)
  await expect.poll(() => app.book?.page?.id).toBe('alku')
  return { store, app }
}

const inputsOf = (store: SampleBook, name: string): readonly unknown[] =>
  store.calls.filter((call) => call.name === name).map(({ input }) => input)

beforeEach(() => {
  const unmatched = {
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }
  vi.stubGlobal('matchMedia', () => unmatched)
})

describe('a packet', () => {
  it('carries the latest words: they are saved before it is made', async () => {
    const { store, app } = await withBook()
    if (app.book === null) return expect.unreachable()
    app.book.page?.doc.getMap('note').set('sana', true)
    store.answer('packet.make', () => success({ path: 'C:\\Lähetä\\Kirja.opaskirja' }))
    await makePacket(app, app.book, 'b'.repeat(16))
    expect(store.calls.map(({ name }) => name).slice(-2)).toEqual(['document.append', 'packet.make'])
    expect(inputsOf(store, 'packet.make')).toEqual([{ for: 'b'.repeat(16) }])
    expect(app.toasts.current?.text).toContain('”Kirja.opaskirja”')
  })

  it('tells what came with it and whose it was, or that nothing was new', async () => {
    const { store, app } = await withBook()
    store.answer('packet.choose', () => success(taken))
    await takePacket(app)
    expect(app.toasts.current?.text).toBe(
      'Paketista tuli 12 muutosta ja 1 kuva. Kirjoittajat: Ensimmäinen, Toinen.',
    )
    store.answer('packet.choose', () => success({ edits: 0, images: 0, people: ['Ensimmäinen'] }))
    await takePacket(app)
    expect(app.toasts.current?.text).toContain('ei ollut mitään uutta')
  })

  it('says nothing when the user turns back, and says why it came to nothing', async () => {
    const { store, app } = await withBook()
    store.answer('packet.choose', () => success(null))
    await takePacket(app)
    expect([app.toasts.current, app.trouble]).toEqual([null, null])
    const failure = { kind: 'cannotRead', what: 'Kirja.opaskirja' } as const
    store.answer('packet.choose', () => failed(failure))
    await takePacket(app)
    expect([app.toasts.current, app.trouble]).toEqual([null, { of: 'packetTaken', failure }])
  })

  it('that the user stopped is no trouble: a notice says how things stand', async () => {
    const { store, app } = await withBook()
    if (app.book === null) return expect.unreachable()
    for (const name of ['packet.choose', 'packet.make', 'packet.take'] as const)
      store.answer(name, () => failed({ kind: 'stopped' }))
    await takePacket(app)
    expect(app.toasts.current?.text).toContain('Saat loput')
    await makePacket(app, app.book)
    expect(app.toasts.current?.text).toContain('Pakettia ei tehty')
    await takeDropped(app, [new File(['a'], 'a.opaskirja'), new File(['b'], 'b.opaskirja')])
    expect(inputsOf(store, 'packet.take')).toHaveLength(1)
    expect(app.trouble).toBeNull()
  })

  it('is taken in when dropped, and nothing but packets is', async () => {
    const { store, app } = await withBook()
    store.answer('packet.take', () => success(taken))
    await takeDropped(app, [new File(['x'], 'kuva.pdf'), new File(['abc'], 'Muutokset (1).OPASKIRJA')])
    const dropped = inputsOf(store, 'packet.take') as readonly { readonly bytes: Uint8Array }[]
    expect(dropped.map(({ bytes }) => String.fromCharCode(...bytes))).toEqual(['abc'])
    await takeDropped(app, [new File(['x'], 'kuva.pdf')])
    expect(inputsOf(store, 'packet.take')).toHaveLength(1)
    expect(app.toasts.current?.text).toContain('.opaskirja')
  })
})
