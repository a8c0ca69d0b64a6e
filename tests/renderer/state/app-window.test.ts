// The window as a whole: books open and close only when what was written is saved.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppState, CallName } from '#contract'
import { failed, success } from '#handbook/model/failure.ts'
import { AppWindow } from '#renderer/state/app-window.svelte.ts'
import { fakeBridge } from '#tests/renderer/fake-bridge.ts'
import { sampleBook } from '#tests/renderer/sample-book.ts'

const storage = { getItem: () => null, setItem: () => undefined }

function state(open: AppState['open']): AppState {
  return {
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
    open,
  }
}

/** A window with the sample book open. */
async function withBook() {
  const store = sampleBook()
  const app = new AppWindow(store.bridge, state(store.opened), storage)
  await expect.poll(() => app.book?.page?.id).toBe('alku')
  const named = (name: CallName): number => store.calls.filter((call) => call.name === name).length
  const write = (): void => void app.book?.page?.doc.getMap('note').set('sana', Math.random())
  return { store, app, named, write }
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
})

describe('the window', () => {
  it('opens at once the book it is given', async () => {
    const { app } = await withBook()
    expect(app.book?.tree.facts.title).toBe('Pieni kirja')
  })

  it('[WI4] changes its language at once, before the setting is stored', () => {
    const { bridge } = fakeBridge()
    const app = new AppWindow(bridge, state(null), storage)
    void app.change({ language: 'sv' })
    expect(app.language.current).toBe('sv')
  })

  it('tells why a book was not opened and stays where it was', async () => {
    const failure = { kind: 'notAHandbook', what: '/kuvat' } as const
    const { bridge } = fakeBridge({ 'handbook.choose': () => failed(failure) })
    const app = new AppWindow(bridge, state(null), storage)
    await app.chooseBook()
    expect(app.failure).toEqual(failure)
    expect(app.book).toBeNull()
  })

  it('stays as it is when the user chooses no folder', async () => {
    const { bridge } = fakeBridge({ 'handbook.create': () => success(null) })
    const app = new AppWindow(bridge, state(null), storage)
    await app.createBook({ template: 'empty', title: 'Uusi' })
    expect([app.book, app.failure]).toEqual([null, null])
  })

  it('[ST6] lets the app close once the last words are on disk', async () => {
    const { store, named, write } = await withBook()
    write()
    store.tell('app.closing', {})
    await expect.poll(() => named('app.mayClose')).toBe(1)
    expect(store.docs.get('alku')?.getMap('note').size).toBe(1)
  })

  it('[ST6] does not let the app close while the last words are not on disk', async () => {
    const { store, app, named, write } = await withBook()
    store.trouble = true
    write()
    await app.finish()
    expect(named('app.mayClose')).toBe(0)
  })

  it('asks before it goes to another book with words unsaved, and goes when they are saved', async () => {
    const { store, app, named, write } = await withBook()
    store.trouble = true
    write()
    await app.closeBook()
    expect(app.dialog).toBe('unsaved')
    store.trouble = false
    await app.saveAndProceed()
    expect(named('handbook.close')).toBe(1)
  })

  it('closes a book with words unsaved only when the user says so', async () => {
    const { store, app, named, write } = await withBook()
    store.trouble = true
    write()
    await app.closeBook()
    expect(app.book).not.toBeNull()
    await app.proceedUnsaved()
    expect(named('handbook.close')).toBe(1)
    expect(app.book).toBeNull()
  })

  it('[SH11] takes a book over that is open elsewhere, when the user says so', async () => {
    const store = sampleBook()
    store.answer('handbook.reopen', () => failed({ kind: 'openElsewhere', what: '/kirja' }))
    store.answer('handbook.takeOver', () => success(store.opened))
    const app = new AppWindow(store.bridge, state(null), storage)
    await app.reopenBook('kirja1')
    expect([app.book, app.failure?.kind]).toEqual([null, 'openElsewhere'])
    await app.takeOver()
    expect([app.book?.id, app.failure]).toEqual(['kirja1', null])
  })

  it('[SH11] takes a book back with the words that were not saved when it was taken over', async () => {
    const { store, app, write } = await withBook()
    store.trouble = true
    write()
    store.tell('handbook.takenOver', {})
    store.answer('handbook.reopen', () => failed({ kind: 'openElsewhere', what: '/kirja' }))
    store.answer('handbook.takeOver', () => success(store.opened))
    store.trouble = false
    await app.takeBack()
    expect(app.book?.editable).toBe(true)
    await expect.poll(() => store.docs.get('alku')?.getMap('note').size).toBe(1)
  })

  it('tells the app once that it has painted', async () => {
    const { app, named } = await withBook()
    app.announcePainted()
    app.announcePainted()
    await expect.poll(() => named('app.painted')).toBe(1)
  })
})
