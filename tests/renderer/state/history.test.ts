import { describe, expect, it } from 'vitest'
import type { CallName } from '#contract'
import type { Sitting } from '#handbook/history/sittings.ts'
import { failed, success } from '#handbook/model/failure.ts'
import { HistoryState } from '#renderer/state/history.svelte.ts'
import { fakeBridge, type FakeBridge } from '#tests/renderer/fake-bridge.ts'

function sitting(id: string, to: number): Sitting {
  const device = 'a'.repeat(16)
  return { id, document: 'luku', device, person: 'Leena', organisation: '', from: to, to, first: 1, last: 1 }
}

const version = { id: 'v', name: 'Ohjausryhmälle', person: 'Leena', organisation: '', time: 150 }
const nothing = { title: null, fields: [], facts: [] }

function history(answers: Parameters<typeof fakeBridge>[0] = {}): {
  readonly app: FakeBridge
  readonly state: HistoryState
  readonly order: readonly string[]
} {
  const order: string[] = []
  const noted = (name: CallName, answer: () => ReturnType<typeof success>) => () => {
    order.push(name)
    return answer()
  }
  const app = fakeBridge({
    'history.past': noted('history.past', () => success([sitting('uusi', 200), sitting('vanha', 100)])),
    'versions.list': noted('versions.list', () => success([version])),
    'history.compare': noted('history.compare', () => success(nothing)),
    ...answers,
  })
  const saving = {
    flush: async () => {
      order.push('save')
      return true
    },
  }
  return { app, state: new HistoryState(app.bridge, saving, 'luku'), order }
}

describe('the past of a page', () => {
  it('[HI1] [HI5] lists sittings and versions by time, each with what it is compared to', async () => {
    const { state } = history()
    await state.read()
    expect(state.steps.map(({ point, from, to }) => [point, from, to])).toEqual([
      [
        { kind: 'sitting', id: 'uusi' },
        { kind: 'sitting', id: 'vanha' },
        { kind: 'sitting', id: 'uusi' },
      ],
      [{ kind: 'version', id: 'v' }, { kind: 'version', id: 'v' }, { kind: 'now' }],
      [{ kind: 'sitting', id: 'vanha' }, { kind: 'start' }, { kind: 'sitting', id: 'vanha' }],
    ])
  })

  it('[HI2] saves what was typed before it compares', async () => {
    const { state, order } = history()
    expect(await state.compare({ kind: 'start' }, { kind: 'now' })).toEqual(nothing)
    expect(order).toEqual(['save', 'history.compare'])
  })

  it('[HI2] has no comparison with a point that cannot be read', async () => {
    const { state } = history({ 'history.compare': () => failed({ kind: 'noSuchDocument', what: 'luku' }) })
    expect(await state.compare({ kind: 'version', id: 'poissa' }, { kind: 'now' })).toBeNull()
  })

  it('[HI3] tells the point at which the page was before it was restored', async () => {
    const { app, state } = history()
    expect(await state.restore({ kind: 'version', id: 'v' })).toEqual({ kind: 'sitting', id: 'uusi' })
    expect(app.calls).toContainEqual({
      name: 'history.restore',
      input: { document: 'luku', point: { kind: 'version', id: 'v' } },
    })
  })

  it('[HI3] says why a page was not restored', async () => {
    const failure = { kind: 'fromTheFuture', what: 'luku' } as const
    const { state } = history({ 'history.restore': () => failed(failure) })
    expect(await state.restore({ kind: 'start' })).toBeNull()
    expect(state.failure).toEqual(failure)
  })

  it('[HI5] shows a version as soon as it was named', async () => {
    const { state } = history({ 'versions.save': () => success({ ...version, id: 'w', time: 300 }) })
    await state.read()
    expect(await state.saveVersion('Uusi')).toBe(true)
    expect(state.steps[0]?.point).toEqual({ kind: 'version', id: 'w' })
  })
})
