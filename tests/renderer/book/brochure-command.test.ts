// A brochure of the practice at hand: what it is made of, and what is told of it.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppState } from '#contract'
import { failed, success } from '#handbook/model/failure.ts'
import { makeBrochure } from '#renderer/book/brochure-command.ts'
import { AppWindow } from '#renderer/state/app-window.svelte.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import { sampleBook, type SampleBook } from '#tests/renderer/sample-book.ts'

const storage = { getItem: () => null, setItem: () => undefined }

type Window = { readonly store: SampleBook; readonly app: AppWindow; readonly book: OpenBook }

async function withBook(): Promise<Window> {
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
  if (app.book === null) throw new Error('The book is open')
  return { store, app, book: app.book }
}

beforeEach(() => {
  const unmatched = {
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }
  vi.stubGlobal('matchMedia', () => unmatched)
})

describe('a brochure', () => {
  it('has the latest words, as the edition that is shown has them, and is told of by its file', async () => {
    const { store, app, book } = await withBook()
    book.page?.doc.getMap('note').set('sana', true)
    book.shownEdition = 'lappi'
    store.answer('publish.brochure', () => success({ path: 'C:\\Esitteet\\Ryhmä.pdf' }))
    await makeBrochure(app, book, 'ryhma')
    expect(store.calls.map(({ name }) => name).slice(-2)).toEqual(['document.append', 'publish.brochure'])
    expect(store.calls.at(-1)?.input).toEqual({ practice: 'ryhma', edition: 'lappi' })
    expect(app.toasts.current?.text).toBe('Esite ”Ryhmä.pdf” on valmis.')
  })

  it('that the checks stop leads to what they found', async () => {
    const { store, app, book } = await withBook()
    store.answer('publish.brochure', () => failed({ kind: 'obstacles', count: 2 }))
    await makeBrochure(app, book, 'ryhma')
    expect(book.view).toBe('checks')
    expect(app.trouble).toEqual({ of: 'brochureMade', failure: { kind: 'obstacles', count: 2 } })
  })

  it('is not told of when the user turned back', async () => {
    const { store, app, book } = await withBook()
    store.answer('publish.brochure', () => success(null))
    await makeBrochure(app, book, 'ryhma')
    expect([app.toasts.current, app.trouble]).toEqual([null, null])
  })
})
