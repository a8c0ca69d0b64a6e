// When the shared folder is looked into: the timers are the test's, the watched folder is real.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Poller, type LookWish } from '#electron/disk/transport/poller.ts'

let folder: string
let looks: LookWish[]
let poller: Poller

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opaskirja-poller-'))
  looks = []
  vi.useFakeTimers()
})
afterEach(async () => {
  await poller.end()
  vi.useRealTimers()
  await rm(folder, { recursive: true })
})

const startWith = (look: (wish: LookWish) => Promise<void>): void => {
  poller = new Poller(folder, async (wish) => {
    looks.push(wish)
    await look(wish)
  })
}
const start = (): void => startWith(async () => undefined)

describe('looking into the shared folder', () => {
  it('[SH10] goes on every ten seconds, also where nothing can be watched', async () => {
    start()
    await vi.advanceTimersByTimeAsync(35_000)
    expect(looks).toEqual([{ now: false }, { now: false }, { now: false }])
  })

  it('[SH10] follows a pause in writing, and does not wait for one for ever', async () => {
    start()
    poller.edited()
    await vi.advanceTimersByTimeAsync(3_000)
    expect(looks).toHaveLength(1)
    vi.clearAllTimers()
    for (let second = 0; second < 31; second++) {
      poller.edited()
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(looks).toHaveLength(2)
  })

  it('[SH10] is one at a time; all who ask meanwhile share the next, which is as urgent as any of them', async () => {
    const ends: (() => void)[] = []
    startWith(() => new Promise((done) => ends.push(done)))
    const first = poller.lookNow({ now: false })
    const others = [poller.lookNow({ now: false }), poller.lookNow({ now: true })]
    expect(looks).toEqual([{ now: false }])
    ends[0]?.()
    await vi.advanceTimersByTimeAsync(0)
    expect(looks).toEqual([{ now: false }, { now: true }])
    ends[1]?.()
    await Promise.all([first, ...others])
    expect(looks).toHaveLength(2)
  })

  it('[SH10] ends when the book is closed, after the look that goes on', async () => {
    const ends: (() => void)[] = []
    startWith(() => new Promise((done) => ends.push(done)))
    void poller.lookNow({ now: false })
    poller.edited()
    const ended = poller.end()
    ends[0]?.()
    await ended
    await vi.advanceTimersByTimeAsync(60_000)
    await poller.lookNow({ now: true })
    expect(looks).toHaveLength(1)
  })

  it('[SH10] is hastened by what a watcher tells', async () => {
    vi.useRealTimers()
    await mkdir(join(folder, 'muutokset'))
    start()
    await writeFile(join(folder, 'muutokset', 'uusi.seg'), 'jotain')
    await vi.waitFor(() => expect(looks.length).toBeGreaterThan(0), 5_000)
  })
})
