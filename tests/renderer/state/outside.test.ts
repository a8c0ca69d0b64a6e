import { describe, expect, it } from 'vitest'
import type { OutsideItem } from '#contract'
import { failed, success } from '#handbook/model/failure.ts'
import { OutsideState } from '#renderer/state/outside.svelte.ts'
import { fakeBridge } from '#tests/renderer/fake-bridge.ts'

const item: OutsideItem = {
  id: 'tiedosto',
  document: 'luku',
  title: 'Luku',
  path: 'luvut/luku.html',
  reason: 'unknownBase',
  time: 1000,
}
const nothing = { title: null, fields: [], facts: [] }

describe('pages edited in the folder', () => {
  it('[HI2] are compared with the page as it is now', async () => {
    const app = fakeBridge({ 'history.compare': () => success(nothing) })
    const outside = new OutsideState(app.bridge)
    expect(await outside.compare(item)).toEqual(nothing)
    expect(app.calls[0]?.input).toEqual({
      document: 'luku',
      from: { kind: 'now' },
      to: { kind: 'outside', id: 'tiedosto' },
    })
    expect(await outside.compare({ ...item, document: null })).toBeNull()
  })

  it('are read again when one was judged, and say why when that failed', async () => {
    const failure = { kind: 'cannotWrite', what: 'loki', trouble: 'full' } as const
    const outside = new OutsideState(
      fakeBridge({ 'outside.list': () => success([item]), 'outside.use': () => failed(failure) }).bridge,
    )
    expect(await outside.use(item)).toBe(false)
    expect(outside.items).toEqual([item])
    expect(outside.failure).toEqual(failure)
    expect(await outside.dismiss(item)).toBe(true)
    expect(outside.failure).toBeNull()
  })
})
