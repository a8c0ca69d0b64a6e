// The tree of the book: what its rows show, what its keys do, where what is dragged comes to stand.
import { describe, expect, it } from 'vitest'
import { TreeDrag } from '#renderer/book/tree-drag.svelte.ts'
import { actOnKey } from '#renderer/book/tree-keys.ts'
import { TreeState, type TreeRow } from '#renderer/book/tree-state.svelte.ts'
import { OpenBook } from '#renderer/state/open-book.svelte.ts'
import { sampleBook } from '#tests/renderer/sample-book.ts'

async function setUp() {
  const store = sampleBook()
  const book = new OpenBook(store.bridge, store.opened)
  await book.openFirst(null)
  const tree = new TreeState(book)
  const row = (key: string): TreeRow => {
    const found = [...tree.rows.chapter, ...tree.rows.practice].find((each) => each.key === key)
    if (found === undefined) throw new Error(`There is no row ${key}`)
    return found
  }
  const binned: string[] = []
  const press = (key: string, on: string, held: Partial<KeyboardEvent> = {}): boolean => {
    const event = { key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held }
    return actOnKey(event, tree, row(on), ({ entry }) => binned.push(entry.id))
  }
  const order = (): readonly string[] => book.tree.chapters.map(({ id }) => id)
  return { book, tree, row, press, order, binned }
}

function shown(rows: readonly TreeRow[]): readonly string[] {
  return rows.map((row) => `${row.number ?? ''} ${row.type === 'entry' ? row.entry.title : row.heading.text}`)
}

describe('the rows', () => {
  it('show the sections of the open chapter, numbered', async () => {
    const { tree } = await setUp()
    expect(shown(tree.rows.chapter)).toEqual(['1 Alku', '1.1 Kenelle', '1.2 Miten', '2 Loppu'])
  })

  it('show how complete a practice is', async () => {
    const { row } = await setUp()
    expect(row('ryhma')).toMatchObject({ card: { done: 2, of: 9 } })
  })

  it('mark the open page and the section where the reader is', async () => {
    const { book, tree, row } = await setUp()
    if (book.page !== null) book.page.section = 0
    expect(
      [row('alku'), row('alku-0'), row('alku-2'), row('loppu')].map((each) => tree.isCurrent(each)),
    ).toEqual([true, true, false, false])
  })

  it('give the Tab key one stop in each list: the open page, or the first', async () => {
    const { tree } = await setUp()
    expect([tree.stopOf('chapter'), tree.stopOf('practice')]).toEqual(['alku', 'ryhma'])
  })
})

describe('the keys', () => {
  it('[WI3] walk with the arrows, into sections and out', async () => {
    const { tree, press } = await setUp()
    press('ArrowDown', 'alku')
    expect(tree.stopOf('chapter')).toBe('alku-0')
    press('ArrowLeft', 'alku-0')
    expect(tree.stopOf('chapter')).toBe('alku')
    press('End', 'alku')
    expect(tree.stopOf('chapter')).toBe('loppu')
  })

  it('[WI3] fold and unfold', async () => {
    const { tree, press } = await setUp()
    press('ArrowLeft', 'alku')
    expect(shown(tree.rows.chapter)).toEqual(['1 Alku', '2 Loppu'])
    press('ArrowRight', 'alku')
    expect(tree.rows.chapter).toHaveLength(4)
  })

  it('[WI3] open a page, and a section at its place', async () => {
    const { book, press } = await setUp()
    press('Enter', 'loppu')
    await expect.poll(() => book.page?.id).toBe('loppu')
    press('Enter', 'alku')
    await expect.poll(() => book.page?.id).toBe('alku')
    press(' ', 'alku-2')
    await expect.poll(() => book.page?.place?.path).toEqual([3])
  })

  it('[WI3] move a chapter with Alt and an arrow, never past the ends', async () => {
    const { press, order } = await setUp()
    press('ArrowDown', 'alku', { altKey: true })
    expect(order()).toEqual(['loppu', 'alku'])
    press('ArrowDown', 'alku', { altKey: true })
    expect(order()).toEqual(['loppu', 'alku'])
    press('ArrowUp', 'alku', { altKey: true })
    expect(order()).toEqual(['alku', 'loppu'])
  })

  it('[WI3] rename with F2 and bin with Delete', async () => {
    const { tree, press, binned } = await setUp()
    press('F2', 'loppu')
    expect(tree.renaming).toBe('loppu')
    press('Delete', 'alku')
    expect(binned).toEqual(['alku'])
  })

  it('change nothing from a section, which belongs to the text', async () => {
    const { tree, press, order, binned } = await setUp()
    press('Delete', 'alku-0')
    press('F2', 'alku-0')
    press('ArrowDown', 'alku-0', { altKey: true })
    expect([binned, tree.renaming, order()]).toEqual([[], null, ['alku', 'loppu']])
  })

  it('go to the next row that begins with a letter', async () => {
    const { tree, press } = await setUp()
    press('l', 'alku')
    expect(tree.stopOf('chapter')).toBe('loppu')
  })

  it('leave other keys alone', async () => {
    const { press } = await setUp()
    expect(press('k', 'alku', { ctrlKey: true })).toBe(false)
    expect(press('Tab', 'alku')).toBe(false)
  })
})

describe('renaming', () => {
  it('takes the new title, or leaves the old', async () => {
    const { book, tree, row } = await setUp()
    const { entry } = row('loppu')
    tree.rename(entry)
    await tree.endRename(entry, null)
    expect(row('loppu').entry.title).toBe('Loppu')
    tree.rename(entry)
    await tree.endRename(entry, 'Lopuksi')
    expect(book.tree.chapters[1]?.title).toBe('Lopuksi')
  })
})

describe('binning', () => {
  it('[CH3] can be undone, and the page that was open opens again', async () => {
    const { book, tree, row, order } = await setUp()
    let undo = (): void => undefined
    await tree.bin(row('alku').entry, (way) => (undo = way))
    await expect.poll(() => book.page?.id).toBe('loppu')
    undo()
    expect(order()).toEqual(['alku', 'loppu'])
    await expect.poll(() => book.page?.id).toBe('alku')
  })
})

describe('dragging', () => {
  /** A pointer over a row 32 px high, so far from its top. */
  function over(y: number): DragEvent {
    const row = { getBoundingClientRect: () => ({ top: 0, height: 32 }) }
    return { currentTarget: row, clientY: y, preventDefault: () => undefined } as unknown as DragEvent
  }
  const grab = (): DragEvent =>
    ({ dataTransfer: { setData: () => undefined }, preventDefault: () => undefined }) as unknown as DragEvent

  it('puts a chapter before or after the row under the pointer', async () => {
    const { book, row, order } = await setUp()
    const drag = new TreeDrag(book)
    drag.begin(grab(), row('loppu').entry)
    drag.over(over(4), row('alku').entry)
    drag.drop(over(4))
    expect(order()).toEqual(['loppu', 'alku'])
    drag.begin(grab(), row('loppu').entry)
    drag.over(over(30), row('alku').entry)
    drag.drop(over(30))
    expect(order()).toEqual(['alku', 'loppu'])
  })

  it('stays among its own kind', async () => {
    const { book, row } = await setUp()
    const drag = new TreeDrag(book)
    drag.begin(grab(), row('ryhma').entry)
    drag.over(over(4), row('alku').entry)
    expect(drag.target).toBeNull()
  })
})
