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
    queue.add({ doc: here.doc, remake: () => expect.unreachable() }, coming.splice(0))
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
    new MergeQueue(() => undefined).add({ doc, remake: () => undefined }, updates)
    expect(doc.getText('t').length).toBe(0)
  })

  it('takes as many updates in one turn as fit its time, in one transaction, and goes on in the next', () => {
    const { doc, updates } = arrived(10)
    const turns: (() => void)[] = []
    let clock = 0
    const queue = new MergeQueue(
      (run) => turns.push(run),
      () => (clock += 3),
    )
    let redrawn = 0
    doc.getText('t').observe(() => (redrawn += 1))
    queue.add({ doc, remake: () => undefined }, updates)
    const lengths: number[] = []
    while (turns.length > 0) {
      turns.shift()?.()
      lengths.push(doc.getText('t').length)
    }
    expect(lengths).toEqual([3, 6, 9, 10])
    expect(redrawn).toBe(4)
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
    queue.add({ doc, remake: () => (remade += 1) }, updates)
    while (turns.length > 0) turns.shift()?.()
    expect(doc.getText('t').length).toBe(4)
    expect(remade).toBeGreaterThan(0)
  })

  it('forgets what came for a page that was closed', () => {
    const { doc, updates } = arrived(4)
    const turns: (() => void)[] = []
    const queue = new MergeQueue((run) => turns.push(run))
    queue.add({ doc, remake: () => undefined }, updates)
    queue.forget(doc)
    turns.shift()?.()
    expect(doc.getText('t').length).toBe(0)
  })
})
