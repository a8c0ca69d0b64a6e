// Long work as the window sees it: how far it is, stopping it once, and its end.
import { describe, expect, it } from 'vitest'
import { WorkUnderWay } from '#renderer/state/work-under-way.svelte.ts'
import { fakeBridge } from '#tests/renderer/fake-bridge.ts'

const step = { done: 3, total: 10 }

function underWay() {
  const fake = fakeBridge()
  const work = new WorkUnderWay(fake.bridge)
  fake.tell('work.progress', { kind: 'takePacket', step })
  return { ...fake, work }
}

describe('work under way', () => {
  it('is shown from the first step it tells of until it has ended', () => {
    const { work, tell } = underWay()
    expect(work.current).toEqual({ kind: 'takePacket', ...step })
    tell('work.progress', { kind: 'takePacket', step: null })
    expect(work.current).toBeNull()
  })

  it('is asked to stop once, and is stopping until it has ended', async () => {
    const { work, calls, tell } = underWay()
    await Promise.all([work.stop(), work.stop()])
    expect(calls.map(({ name }) => name)).toEqual(['work.stop'])
    expect(work.stopping).toBe(true)
    tell('work.progress', { kind: 'takePacket', step: null })
    expect(work.stopping).toBe(false)
    await work.stop()
    expect(calls).toHaveLength(1)
  })

  it('is over when the worker died', () => {
    const { work, tell } = underWay()
    tell('worker.restarted', {})
    expect(work.current).toBeNull()
  })
})
