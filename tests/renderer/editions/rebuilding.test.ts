// Making a frozen edition again in the window: asked for, watched, stopped, and judged in words.
import { describe, expect, it } from 'vitest'
import { failed, success } from '#handbook/model/failure.ts'
import type { RebuiltEdition } from '#contract'
import { RebuildingState } from '#renderer/state/rebuilding.svelte.ts'
import { judgement, rebuildingWords } from '#renderer/text/rebuilding.ts'
import { fakeBridge } from '#tests/renderer/fake-bridge.ts'

const id = 'a'.repeat(64)
const engines = { app: '0.1.0', typst: '0.7.0', template: 'f'.repeat(64), schema: 2 }
const rebuilt: RebuiltEdition = { path: '/x/koe.pdf', isSame: true, engines, differing: [] }

describe('making a frozen edition again', () => {
  it('[ED7] follows the work and tells what came of it', async () => {
    const { bridge, calls, tell, answer } = fakeBridge()
    const state = new RebuildingState(bridge)
    answer('editions.rebuild', () => {
      tell('editions.rebuilding', { done: 2, total: 10, title: '', stage: 'typesetting' })
      expect(state.standing).toMatchObject({ kind: 'running', progress: { done: 2 } })
      return success(rebuilt)
    })
    await state.rebuild({ id }, 'pdf')
    expect(calls).toEqual([{ name: 'editions.rebuild', input: { release: id, format: 'pdf' } }])
    expect(state.standing).toEqual({ kind: 'done', rebuilt })
  })

  it('[ED7] stops when asked, also when its dialog is closed, and never asks twice', async () => {
    const { bridge, calls, answer } = fakeBridge()
    const state = new RebuildingState(bridge)
    answer('editions.rebuild', async () => {
      await state.stop()
      state.close()
      return failed({ kind: 'stopped' })
    })
    await state.rebuild({ id }, 'pdf')
    expect(calls.filter(({ name }) => name === 'work.stop')).toHaveLength(1)
    expect([state.standing, state.stopping]).toEqual([
      { kind: 'stopped', failure: { kind: 'stopped' } },
      false,
    ])
  })

  it('asks again when the user turned back from choosing the folder', async () => {
    const state = new RebuildingState(fakeBridge().bridge)
    await state.rebuild({ id }, 'pdf')
    expect(state.standing).toEqual({ kind: 'asking' })
  })
})

describe('what is said of an edition that was made again', () => {
  const words = rebuildingWords.fi
  const then = { ...engines, typst: '0.6.0', template: 'e'.repeat(64) }

  it('[ED7] is that the bytes are the same, and the engines', () => {
    expect(judgement(rebuilt, engines, words)).toEqual([words.same, words.sameEngines])
  })

  it('[ED7] names the engines that are other ones, with their versions', () => {
    const other = { ...rebuilt, isSame: false, differing: ['typst', 'template'] as const }
    const [verdict, about] = judgement(other, then, words)
    expect(verdict).toBe(words.other)
    expect(about).toBe('Välineet ovat muuttuneet: Typst 0.6.0 → 0.7.0, taittopohja.')
  })

  it('[ED7] never explains other bytes by engines that are the same', () => {
    expect(judgement({ ...rebuilt, isSame: false }, engines, words)).toEqual([words.other, words.unexplained])
  })
})
