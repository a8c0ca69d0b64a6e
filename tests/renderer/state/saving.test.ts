// Saving: in batches, until the disk has acknowledged, telling the truth on the way.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import type { Input } from '#contract'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { loaded, Saving } from '#renderer/state/saving.svelte.ts'
import { fakeBridge } from '#tests/renderer/fake-bridge.ts'

type Append = Input<'document.append'>
type Saved = Result<{ readonly saved: number }>

const full: Saved = failed({ kind: 'cannotWrite', what: 'loki', trouble: 'full' })

/** A document being saved; `answer` decides how each append comes out. */
function setUp(answer: (edit: Append) => Saved | Promise<Saved> = () => success({ saved: 5000 })) {
  const { bridge, calls } = fakeBridge({ 'document.append': answer })
  const heard: [string, number][] = []
  const saving = new Saving(bridge, (document, at) => heard.push([document, at]))
  const doc = new Y.Doc()
  const stop = saving.watch('luku', doc)
  const sent = (): readonly Append[] => calls.map(({ input }) => input as Append)
  return { saving, doc, stop, sent, heard }
}

function write(doc: Y.Doc, text: string): void {
  doc.getText('t').insert(doc.getText('t').length, text)
}

/** The text that the appended updates make together. */
function arrived(edits: readonly Append[]): string {
  const doc = new Y.Doc()
  for (const { update } of edits) Y.applyUpdate(doc, update)
  return doc.getText('t').toString()
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('saving', () => {
  it('[ST6] sends the keys of a moment as one update, within 150 ms', async () => {
    const { doc, sent } = setUp()
    write(doc, 'Hyvä ')
    write(doc, 'käytäntö')
    expect(sent()).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(150)
    expect(sent()).toHaveLength(1)
    expect(arrived(sent())).toBe('Hyvä käytäntö')
  })

  it('[ST6] says saved with the time the disk gave, and not before', async () => {
    let acknowledge: (saved: Saved) => void = () => undefined
    const { saving, doc, heard } = setUp(() => new Promise((done) => (acknowledge = done)))
    write(doc, 'sana')
    await vi.advanceTimersByTimeAsync(500)
    expect(saving.state).toEqual({ kind: 'saved', at: null })
    await vi.advanceTimersByTimeAsync(600)
    expect(saving.state).toEqual({ kind: 'saving' })
    acknowledge(success({ saved: 7000 }))
    await vi.advanceTimersByTimeAsync(0)
    expect(saving.state).toEqual({ kind: 'saved', at: 7000 })
    expect(heard).toEqual([['luku', 7000]])
  })

  it('sends what was written while an update was on its way', async () => {
    const acknowledge: ((saved: Saved) => void)[] = []
    const { saving, doc, sent } = setUp(() => new Promise((done) => acknowledge.push(done)))
    write(doc, 'ensin ')
    await vi.advanceTimersByTimeAsync(150)
    write(doc, 'sitten')
    acknowledge[0]?.(success({ saved: 1 }))
    await vi.advanceTimersByTimeAsync(150)
    acknowledge[1]?.(success({ saved: 2 }))
    await vi.advanceTimersByTimeAsync(0)
    expect(arrived(sent())).toBe('ensin sitten')
    expect(saving.state).toEqual({ kind: 'saved', at: 2 })
  })

  it('keeps what the disk did not take, tells it, and tries again by itself', async () => {
    let disk: Saved = full
    const { saving, doc, sent } = setUp(() => disk)
    write(doc, 'tärkeä')
    await vi.advanceTimersByTimeAsync(150)
    expect(saving.state).toMatchObject({ kind: 'failed', failure: { kind: 'cannotWrite' } })
    expect(saving.unsent('luku')).not.toBeNull()
    disk = success({ saved: 9000 })
    await vi.advanceTimersByTimeAsync(3000)
    expect(saving.state).toEqual({ kind: 'saved', at: 9000 })
    expect(saving.unsent('luku')).toBeNull()
    expect(arrived(sent())).toBe('tärkeä')
  })

  it('saves the other documents when one cannot be saved', async () => {
    const { saving, doc, sent } = setUp(({ document }) =>
      document === 'luku' ? full : success({ saved: 1 }),
    )
    const other = new Y.Doc()
    saving.watch('toinen', other)
    write(doc, 'ei')
    write(other, 'kyllä')
    expect(await saving.flush()).toBe(false)
    expect(arrived(sent().filter(({ document }) => document === 'toinen'))).toBe('kyllä')
    expect(saving.unsent('toinen')).toBeNull()
    expect(saving.unsent('luku')).not.toBeNull()
  })

  it('translates a broken bridge into a failure', async () => {
    const { saving, doc } = setUp(() => Promise.reject(new Error('poikki')))
    write(doc, 'sana')
    expect(await saving.flush()).toBe(false)
    expect(saving.state).toMatchObject({ kind: 'failed', failure: { kind: 'unexpected' } })
  })

  it('flushes at once, waiting for nothing', async () => {
    const { saving, doc, sent } = setUp()
    write(doc, 'nyt')
    expect(await saving.flush()).toBe(true)
    expect(arrived(sent())).toBe('nyt')
  })

  it('sends back nothing that came from the store', async () => {
    const { doc, sent } = setUp()
    const source = new Y.Doc()
    write(source, 'levyltä')
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(source), loaded)
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent()).toHaveLength(0)
  })

  it('hears nothing after it stopped watching', async () => {
    const { doc, stop, sent } = setUp()
    stop()
    write(doc, 'sana')
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent()).toHaveLength(0)
  })
})
