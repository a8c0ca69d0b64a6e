// An open book: pages open, the tree changes by verbs, and nothing written is lost between pages.
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readTree } from '#handbook/store/read-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import { unshared } from '#tests/unshared.ts'
import { OpenBook } from '#renderer/state/open-book.svelte.ts'
import { sampleBook, type SampleBook } from '#tests/renderer/sample-book.ts'

async function openSample(
  gates: Parameters<typeof sampleBook>[0] = {},
): Promise<{ readonly store: SampleBook; readonly book: OpenBook }> {
  const store = sampleBook(gates)
  const book = new OpenBook(store.bridge, store.opened)
  await book.openFirst(null)
  return { store, book }
}

function titles(entries: readonly { readonly title: string }[]): readonly string[] {
  return entries.map(({ title }) => title)
}

function note(doc: Y.Doc | undefined): Y.Map<unknown> {
  if (doc === undefined) throw new Error('There is no such document')
  return doc.getMap('note')
}

describe('opening', () => {
  it('shows the page that was open last, or else the first chapter', async () => {
    const { book } = await openSample()
    expect(book.page?.title).toBe('Alku')
    await book.openFirst('loppu')
    expect(book.page?.title).toBe('Loppu')
  })

  it('knows of every page after the first, the open one as it is written', async () => {
    const { book } = await openSample()
    expect(book.survey.of('alku')).toMatchObject({ words: 6, headings: [{}, {}, {}] })
    expect(book.survey.of('loppu')?.words).toBe(3)
    expect(book.survey.of('ryhma')?.card).toMatchObject({ done: 2 })
  })

  it('brings the reader to a place, again each time it is asked', async () => {
    const { book } = await openSample()
    await book.openPage('loppu', { path: [1], ranges: [[0, 5]] })
    const place = book.page?.place
    expect(place).toEqual({ field: null, path: [1], ranges: [[0, 5]], anchor: null })
    await book.openPage('loppu', { path: [1], ranges: [[0, 5]] })
    expect(book.page?.place).not.toBe(place)
  })

  it('shows the page asked for last when two are on their way', async () => {
    const { book } = await openSample()
    await Promise.all([book.openPage('loppu'), book.openPage('ryhma')])
    expect(book.page?.id).toBe('ryhma')
  })

  it('says why a page does not open and keeps the one that is open', async () => {
    const { book } = await openSample()
    await book.openPage('puuttuu')
    expect(book.opening).toEqual({
      id: 'puuttuu',
      failure: { kind: 'noSuchDocument', what: 'puuttuu' },
    })
    expect(book.page?.id).toBe('alku')
  })

  it('[ST3] tells that a page of a newer version may not be edited', async () => {
    const { book } = await openSample({ alku: 'fromTheFuture' })
    expect(book.page?.editable).toBe(false)
  })

  it('takes a starter text, written at no time, as never edited', async () => {
    const { book } = await openSample()
    expect(book.edited).toEqual({ alku: 1000 })
    expect(book.savedAt).toBe(1000)
  })
})

describe('writing', () => {
  it('[ST6] saves what is written before the next page opens, and notes when', async () => {
    const { store, book } = await openSample()
    note(book.page?.doc).set('sana', 'Hyvä käytäntö')
    await book.openPage('loppu')
    expect(note(store.docs.get('alku')).get('sana')).toBe('Hyvä käytäntö')
    expect(book.edited['alku']).toBe(2000)
    expect(book.save).toEqual({ kind: 'saved', at: 2000 })
  })

  it('shows words the disk did not take when their page is opened again', async () => {
    const { store, book } = await openSample()
    store.trouble = true
    note(book.page?.doc).set('sana', 'tallessa')
    await book.openPage('loppu')
    await book.openPage('alku')
    expect(note(book.page?.doc).get('sana')).toBe('tallessa')
    expect(book.save.kind).toBe('failed')
  })

  it('goes on after the worker was started again, and saves what was left', async () => {
    const { store, book } = await openSample()
    store.trouble = true
    note(book.page?.doc).set('sana', 'jäi kesken')
    await book.saving.flush()
    store.trouble = false
    store.tell('worker.restarted', {})
    await expect.poll(() => note(store.docs.get('alku')).get('sana')).toBe('jäi kesken')
  })

  it('edits a page that is not open, and refuses one of a newer version', async () => {
    const { store, book } = await openSample({ ryhma: 'fromTheFuture' })
    expect(await book.edit('loppu', (doc) => note(doc).set('ankkuri', 'a1'))).toBe('a1')
    await book.saving.flush()
    expect(note(store.docs.get('loppu')).get('ankkuri')).toBe('a1')
    expect(await book.edit('ryhma', () => 'muuttui')).toBeNull()
  })

  it('tells whether the shared folder can be reached', async () => {
    const { store, book } = await openSample()
    store.tell('sharing.state', { ...unshared, folder: { reachable: false, failure: null } })
    expect(book.news.sharing.folder.reachable).toBe(false)
  })
})

describe('the tree', () => {
  it('[CH1] names, moves and bins without touching any text', async () => {
    const { store, book } = await openSample()
    const before = Y.encodeStateAsUpdate(store.docs.get('loppu') ?? new Y.Doc())
    book.retitle('loppu', '  Lopuksi ')
    book.move('loppu', { after: null })
    expect(titles(book.tree.chapters)).toEqual(['Lopuksi', 'Alku'])
    await book.bin('loppu')
    expect(titles(book.tree.bin)).toEqual(['Lopuksi'])
    await book.saving.flush()
    expect(titles(readTree(store.docs.get(treeId) ?? new Y.Doc()).bin)).toEqual(['Lopuksi'])
    expect(Y.encodeStateAsUpdate(store.docs.get('loppu') ?? new Y.Doc())).toEqual(before)
  })

  it('does not take an empty title', async () => {
    const { book } = await openSample()
    book.retitle('alku', '   ')
    expect(book.page?.title).toBe('Alku')
  })

  it('opens what lies in the bin to be read only, until it is taken back', async () => {
    const { book } = await openSample()
    await book.bin('loppu')
    await book.openPage('loppu')
    expect([book.page?.id, book.page?.editable]).toEqual(['loppu', false])
    book.restore('loppu')
    expect(book.page?.editable).toBe(true)
  })

  it('[CH3] opens the neighbour of a binned page, and takes it back to its place', async () => {
    const { book } = await openSample()
    await book.bin('alku')
    await expect.poll(() => book.page?.id).toBe('loppu')
    book.restore('alku')
    expect(titles(book.tree.chapters)).toEqual(['Alku', 'Loppu'])
  })

  it('adds an empty chapter after another, opens it, and stores its beginning', async () => {
    const { store, book } = await openSample()
    const id = book.addChapter('Väli', { after: 'alku' })
    expect(titles(book.tree.chapters)).toEqual(['Alku', 'Väli', 'Loppu'])
    expect(book.page).toMatchObject({ id, kind: 'chapter', title: 'Väli', editable: true })
    await book.saving.flush()
    expect(store.docs.get(id)?.getMap('meta').get('kind')).toBe('chapter')
  })

  it('[ST3] changes nothing in a tree of a newer version', async () => {
    const { book } = await openSample({ [treeId]: 'fromTheFuture' })
    book.retitle('alku', 'Toinen')
    await book.bin('alku')
    expect(titles(book.tree.chapters)).toEqual(['Alku', 'Loppu'])
    expect(() => book.addPractice('Uusi')).toThrow()
  })
})
