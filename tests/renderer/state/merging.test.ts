// What others write comes into the open book: its tree, its page, a page on its way, and what is closed.
import '#tests/renderer/editor/dom-stubs.ts'
import { flushSync, mount, unmount } from 'svelte'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as Y from 'yjs'
import type { Gate, OpenedHandbook } from '#contract'
import { success } from '#handbook/model/failure.ts'
import { moveToBin, retitle } from '#handbook/store/edit-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import { OpenBook } from '#renderer/state/open-book.svelte.ts'
import OpenChapter from '#tests/renderer/book/OpenChapter.svelte'
import { sampleBook, type SampleBook } from '#tests/renderer/sample-book.ts'

type Opened = { readonly store: SampleBook; readonly book: OpenBook }

async function openSample(differently: Partial<OpenedHandbook> = {}): Promise<Opened> {
  const store = sampleBook({}, differently)
  const book = new OpenBook(store.bridge, store.opened)
  onTestFinished(() => book.close())
  await book.openFirst(null)
  return { store, book }
}

function docOf(store: SampleBook, id: string): Y.Doc {
  const doc = store.docs.get(id)
  if (doc === undefined) throw new Error(`There is no document ${id}`)
  return doc
}

/** Somebody else changes a document; the store merges it and tells the window. */
function changeElsewhere(
  { store }: Pick<Opened, 'store'>,
  document: string,
  change: (doc: Y.Doc) => void,
  gate: Gate = 'current',
): void {
  const updates: Uint8Array[] = []
  const doc = docOf(store, document)
  const listen = (update: Uint8Array): void => void updates.push(update)
  doc.on('update', listen)
  change(doc)
  doc.off('update', listen)
  store.tell('document.merged', { document, updates, gate, at: 3000 })
}

const addWord = (word: string) => (doc: Y.Doc) => void doc.getMap('note').set(word, true)
const wordsOf = (doc: Y.Doc | undefined): readonly string[] => [...(doc?.getMap('note').keys() ?? [])]

function appended(store: SampleBook): readonly string[] {
  return store.calls
    .filter(({ name }) => name === 'document.append')
    .map(({ input }) => (input as { document: string }).document)
}

describe('[WI5] what others write', () => {
  it('comes onto the open page and is not saved again', async () => {
    const opened = await openSample()
    changeElsewhere(opened, 'alku', addWord('sana'))
    await expect.poll(() => wordsOf(opened.book.page?.doc)).toEqual(['sana'])
    await opened.book.saving.flush()
    expect(appended(opened.store)).toEqual([])
    expect(opened.book.edited['alku']).toBe(3000)
    expect(opened.book.savedAt).toBe(1000)
  })

  it('comes into the tree', async () => {
    const opened = await openSample()
    changeElsewhere(opened, treeId, (doc) => retitle(doc, 'loppu', 'Lopuksi'))
    await expect.poll(() => opened.book.tree.chapters[1]?.title).toBe('Lopuksi')
  })

  it('comes onto a page that was on its way when it was told', async () => {
    const opened = await openSample()
    const before = Y.encodeStateAsUpdate(docOf(opened.store, 'loppu'))
    opened.store.answer('document.open', async () => {
      changeElsewhere(opened, 'loppu', addWord('kesken'))
      return success({ state: before, gate: 'current' })
    })
    await opened.book.openPage('loppu')
    await expect.poll(() => wordsOf(opened.book.page?.doc)).toEqual(['kesken'])
  })

  it('is found in the tree even when it came between opening and listening', async () => {
    const store = sampleBook()
    retitle(docOf(store, treeId), 'alku', 'Aluksi')
    const book = new OpenBook(store.bridge, store.opened)
    onTestFinished(() => book.close())
    await expect.poll(() => book.tree.chapters[0]?.title).toBe('Aluksi')
  })

  it('is read from closed pages again, for the numbers beside them', async () => {
    const opened = await openSample()
    expect(opened.book.survey.of('loppu')?.words).toBe(3)
    changeElsewhere(opened, 'loppu', (doc) => {
      doc.getXmlFragment('content').delete(0, 1)
    })
    await expect.poll(() => opened.book.survey.of('loppu')?.words).toBe(1)
  })

  it('is shown before the page that was open last, and the way on is the page', async () => {
    const { book } = await openSample({ changed: ['loppu'] })
    expect([book.view, book.page?.id]).toEqual(['changes', 'alku'])
    await book.openPage('alku')
    expect(book.view).toBe('page')
  })
})

/** The sample's first chapter in an editor. */
async function openEditor(): Promise<Opened & { readonly editor: () => Element | null }> {
  const opened = await openSample()
  const view = mount(OpenChapter, {
    target: document.body,
    props: { book: opened.book, bridge: opened.store.bridge },
  })
  onTestFinished(() => void unmount(view))
  flushSync()
  return { ...opened, editor: () => document.querySelector('[contenteditable="true"]') }
}

describe('[WI5] a gate that closes while the page is open', () => {
  it('takes the editor away before anything of it comes, and says why', async () => {
    const opened = await openEditor()
    expect(opened.editor()).not.toBeNull()
    changeElsewhere(opened, 'alku', (doc) => doc.getMap('meta').set('schemaVersion', 99), 'fromTheFuture')
    expect(opened.editor()).toBeNull()
    expect(opened.book.page?.doc.getMap('meta').get('schemaVersion')).toBe(1)
    expect(document.body.textContent).toContain('uudemmalla versiolla')
    await expect.poll(() => opened.book.page?.doc.getMap('meta').get('schemaVersion')).toBe(99)
    expect(appended(opened.store)).toEqual([])
  })

  it('saves what was written until then, and nothing after', async () => {
    const opened = await openEditor()
    opened.book.page?.doc.getMap('note').set('oma', true)
    const unknown = (doc: Y.Doc): void =>
      void doc.getXmlFragment('content').insert(0, [new Y.XmlElement('kartta')])
    changeElsewhere(opened, 'alku', unknown, 'unknownContent')
    await expect.poll(() => wordsOf(docOf(opened.store, 'alku'))).toEqual(['oma'])
    await expect.poll(() => opened.book.page?.doc.getXmlFragment('content').length).toBe(5)
    await opened.book.saving.flush()
    expect(appended(opened.store)).toEqual(['alku'])
    expect(docOf(opened.store, 'alku').getXmlFragment('content').length).toBe(5)
  })

  it('opens the page for writing again when what it did not know is gone', async () => {
    const opened = await openEditor()
    changeElsewhere(opened, 'alku', addWord('uusi'), 'unknownContent')
    changeElsewhere(opened, 'alku', addWord('toinen'), 'current')
    await expect.poll(() => opened.book.page?.editable).toBe(true)
    expect(wordsOf(opened.book.page?.doc).toSorted()).toEqual(['toinen', 'uusi'])
    await expect.poll(() => opened.editor()).not.toBeNull()
  })

  it('binds the editor anew when the binding throws, with everything there', async () => {
    const opened = await openEditor()
    const first = opened.editor()
    const fail = (): void => {
      opened.book.page?.doc.off('afterTransaction', fail)
      throw new RangeError('Position 23 out of range')
    }
    opened.book.page?.doc.on('afterTransaction', fail)
    changeElsewhere(opened, 'alku', addWord('sana'))
    await expect.poll(() => wordsOf(opened.book.page?.doc)).toEqual(['sana'])
    expect(opened.editor()).not.toBeNull()
    expect(opened.editor()).not.toBe(first)
  })
})

describe('[WI5] a page of which not all can be shown, though its gate is open', () => {
  const kept = { kaava: 'x' }
  const firstText = (doc: Y.Doc): Y.XmlText =>
    (doc.getXmlFragment('content').get(1) as Y.XmlElement).get(0) as Y.XmlText

  it('turns read only, says so and what to do, and writes nothing', async () => {
    const opened = await openEditor()
    changeElsewhere(opened, 'alku', (doc) => firstText(doc).insertEmbed(0, kept))
    await expect.poll(opened.editor).toBeNull()
    expect(opened.book.page?.editable).toBe(false)
    const notice = document.querySelector('[role="status"]')
    expect(notice?.textContent).toContain('Tätä sivua ei voi nyt muokata')
    expect(notice?.textContent).toContain('on tallessa')
    await opened.book.saving.flush()
    expect(appended(opened.store)).toEqual([])
    expect(document.body.textContent).toContain('Sinulle ja minulle.')
  })

  it('can be written again when it is opened anew and all is shown', async () => {
    const opened = await openEditor()
    changeElsewhere(opened, 'alku', (doc) => firstText(doc).insertEmbed(0, kept))
    await expect.poll(opened.editor).toBeNull()
    firstText(docOf(opened.store, 'alku')).delete(0, 1)
    document.querySelector<HTMLElement>('[role="status"] button')?.click()
    await expect.poll(opened.editor).not.toBeNull()
    expect(opened.book.page?.stopped).toBe(false)
    expect(document.querySelector('[role="status"]')).toBeNull()
  })
})

describe('[CH4] the bin', () => {
  it('is entered with what is known of the page, so that what others write brings it back', async () => {
    const { store, book } = await openSample()
    await book.bin('loppu')
    await book.saving.flush()
    const entry = docOf(store, treeId).getMap<Y.Map<unknown>>('documents').get('loppu')
    expect(entry?.get('binned')).toMatchObject({ vector: expect.any(String) as unknown })
  })

  it('gives back at its place what was edited elsewhere meanwhile, marked until somebody decides', async () => {
    const opened = await openSample()
    changeElsewhere(opened, treeId, (doc) => moveToBin(doc, 'alku', new Uint8Array([0])))
    await expect.poll(() => opened.book.tree.bin.length).toBe(1)
    opened.store.tell('book.news', { changed: [], rescued: 0, revived: ['alku'] })
    expect(opened.book.tree.chapters.map(({ id, revived }) => [id, revived])).toEqual([
      ['alku', true],
      ['loppu', undefined],
    ])
    opened.book.restore('alku')
    expect(opened.book.tree.chapters[0]?.revived).toBeUndefined()
  })
})

describe('a book that is taken over elsewhere', () => {
  it('is read only here, and what was not saved waits for the way back', async () => {
    const { store, book } = await openSample()
    store.trouble = true
    book.page?.doc.getMap('note').set('oma', true)
    await book.saving.flush()
    store.tell('handbook.takenOver', {})
    expect([book.editable, book.page?.editable]).toEqual([false, false])
    store.trouble = false
    expect(await book.saving.flush()).toBe(false)
    const again = new OpenBook(store.bridge, store.opened, book.saving.unsaved())
    onTestFinished(() => again.close())
    await again.saving.flush()
    expect(wordsOf(docOf(store, 'alku'))).toEqual(['oma'])
  })
})
