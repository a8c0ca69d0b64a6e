// What others write comes into a page that is being written: the caret stays in its words, the queue keeps short.
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { h2, p } from '#handbook/model/notation.ts'
import type { Content } from '#handbook/model/content.ts'
import { MergeQueue } from '#renderer/state/merge-queue.ts'
import { loaded } from '#renderer/state/saving.svelte.ts'
import { caret, press, select, short, type, write, type Writing } from './writing.ts'

/** A page here and a copy of it elsewhere; `merge` brings over what was written there since the last time. */
function apart(content: Content): { here: Writing; there: Writing; merge: () => void; sent: Uint8Array[] } {
  const here = write(content)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(here.doc))
  const there = write([], { doc })
  const coming: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => coming.push(update))
  const sent: Uint8Array[] = []
  here.doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== loaded) sent.push(update)
  })
  const turns: (() => void)[] = []
  const queue = new MergeQueue((run) => turns.push(run))
  const merge = (): void => {
    queue.add(
      { doc: here.doc, layOut: () => undefined, remake: () => expect.unreachable() },
      coming.splice(0),
    )
    while (turns.length > 0) turns.shift()?.()
  }
  return { here, there, merge, sent }
}

/** The words around the caret, which stands at the bar. */
function aroundCaret({ editor }: Writing): string {
  const { $from } = editor.state.selection
  const text = $from.parent.textContent
  return `${text.slice(0, $from.parentOffset)}|${text.slice($from.parentOffset)}`
}

const page = [h2('Alku'), p('ensimmäinen kappale'), p('toinen kappale'), p('kolmas kappale')]

describe('[WI5] the caret stays in its words', () => {
  it('when others write above it', () => {
    const { here, there, merge, sent } = apart(page)
    caret(here, 2, 6)
    caret(there, 0, -1)
    press(there, 'Enter')
    type(there, 'Uusi kappale')
    merge()
    expect(aroundCaret(here)).toBe('toinen| kappale')
    expect(short(here.content())).toContain('Uusi kappale')
    expect(sent).toEqual([])
  })

  it.each([
    ['before', 0, 'Hyvin toinen| kappale'],
    ['after', -1, 'toinen| kappaleHyvin '],
  ])('when others write %s it in the same paragraph', (_where, offset, expected) => {
    const { here, there, merge } = apart(page)
    caret(here, 2, 6)
    caret(there, 2, offset)
    type(there, 'Hyvin ')
    merge()
    expect(aroundCaret(here)).toBe(expected)
    type(here, '!')
    expect(aroundCaret(here)).toBe(expected.replace('|', '!|'))
  })

  it('when others make its paragraph a heading', () => {
    const { here, there, merge } = apart(page)
    caret(here, 2, 6)
    caret(there, 2)
    press(there, 'Mod-Alt-3')
    merge()
    expect(aroundCaret(here)).toBe('toinen| kappale')
    expect(short(here.content())).toContain('h3:toinen kappale')
  })

  it('or goes to its neighbour when others delete its paragraph, and writing goes on there', () => {
    const { here, there, merge, sent } = apart(page)
    caret(here, 2, 6)
    select(there, [1, -1], [2, -1])
    there.editor.commands.deleteSelection()
    merge()
    expect(['ensimmäinen kappale|', '|kolmas kappale']).toContain(aroundCaret(here))
    expect(sent).toEqual([])
    type(here, 'x')
    expect(here.content()).toHaveLength(3)
  })
})

describe('[WI5] the queue', () => {
  /** A document with an editor's worth of updates that came for it. */
  function arrived(count: number): { doc: Y.Doc; updates: Uint8Array[] } {
    const other = new Y.Doc()
    const updates: Uint8Array[] = []
    other.on('update', (update: Uint8Array) => updates.push(update))
    for (let index = 0; index < count; index++) other.getText('t').insert(index, 'x')
    return { doc: new Y.Doc(), updates }
  }

  it('applies nothing within the call that brings it', () => {
    const { doc, updates } = arrived(3)
    new MergeQueue(() => undefined).add({ doc, layOut: () => undefined, remake: () => undefined }, updates)
    expect(doc.getText('t').length).toBe(0)
  })

  /** How many updates each slice held, when drawing after one takes `drawing` of its updates in milliseconds. */
  function slicesOf(count: number, drawing: (updates: number) => number): readonly number[] {
    const { doc, updates } = arrived(count)
    const text = doc.getText('t')
    const turns: (() => void)[] = []
    const lengths = [0]
    let clock = 0
    const slice = (): number => text.length - (lengths.at(-1) ?? 0)
    const queue = new MergeQueue(
      (run) => turns.push(run),
      () => clock,
    )
    let redrawn = 0
    text.observe(() => (redrawn += 1))
    const layOut = (): void => void (clock += drawing(slice()))
    queue.add({ doc, layOut, remake: () => undefined }, updates)
    while (turns.length > 0) {
      turns.shift()?.()
      lengths.push(text.length)
    }
    expect(text.length).toBe(count)
    expect(redrawn).toBe(lengths.length - 1)
    return lengths.slice(1).map((length, index) => length - (lengths[index] ?? 0))
  }

  it('begins with little and takes more in one transaction as long as drawing is quick', () => {
    const slices = slicesOf(100, () => 1)
    expect(slices[0]).toBe(1)
    expect(slices.length).toBeLessThan(12)
    expect(Math.max(...slices)).toBeGreaterThan(10)
  })

  it('takes no more than can be drawn in its time', () => {
    const slices = slicesOf(60, (updates) => 4 * updates)
    expect(Math.max(...slices)).toBeLessThanOrEqual(4)
  })

  it('goes back to little when drawing turns slow, but never stops', () => {
    let drawn = 0
    const slices = slicesOf(200, () => (++drawn < 8 ? 1 : 100))
    expect(slices.slice(-5)).toEqual([1, 1, 1, 1, 1])
  })

  it('keeps what it took though the binding threw, has the page bound anew, and goes on', () => {
    const { doc, updates } = arrived(4)
    const turns: (() => void)[] = []
    const queue = new MergeQueue(
      (run) => turns.push(run),
      () => turns.length * 100,
    )
    let remade = 0
    doc.getText('t').observe(() => {
      throw new RangeError('Position out of range')
    })
    queue.add({ doc, layOut: () => undefined, remake: () => (remade += 1) }, updates)
    while (turns.length > 0) turns.shift()?.()
    expect(doc.getText('t').length).toBe(4)
    expect(remade).toBeGreaterThan(0)
  })

  it('forgets what came for a page that was closed', () => {
    const { doc, updates } = arrived(4)
    const turns: (() => void)[] = []
    const queue = new MergeQueue((run) => turns.push(run))
    queue.add({ doc, layOut: () => undefined, remake: () => undefined }, updates)
    queue.forget(doc)
    turns.shift()?.()
    expect(doc.getText('t').length).toBe(0)
  })
})
