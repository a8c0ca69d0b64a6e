// Who writes readable copies, and when.
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Failure } from '#handbook/model/failure.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { ReadableCopies } from '#electron/disk/readable-copies/readable-copies.ts'
import { CopyKeeper, unevenPause } from '#electron/worker/copy-keeper.ts'

let told: (Failure | null)[]
let elected: boolean
let keeper: CopyKeeper
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  told = []
  elected = true
  const place = await mkdtemp(join(tmpdir(), 'opaskirja-pitaja-'))
  const copies = await ReadableCopies.open({
    handbookId: 'koekirja',
    folder: join(place, 'poissa'),
    data: place,
  })
  keeper = new CopyKeeper(copies, {
    documents: () => new SharedDocuments('koekirja'),
    isElected: () => elected,
    tell: (failure) => told.push(failure),
    delay: () => 5_000,
  })
})
afterEach(() => vi.useRealTimers())

describe('the keeper of readable copies', () => {
  it('[RT4] writes once after a pause, however often something changed, and tells how it went', async () => {
    keeper.touch()
    await vi.advanceTimersByTimeAsync(4_000)
    keeper.touch()
    expect(told).toEqual([])
    await vi.advanceTimersByTimeAsync(1_000)
    await vi.waitFor(() => expect(told).toMatchObject([{ kind: 'cannotWrite', trouble: 'missing' }]))
    await keeper.flush()
    expect(told).toHaveLength(2)
  })

  it('[RT4] leaves the writing to the device that is elected', async () => {
    elected = false
    await keeper.flush()
    expect(told).toEqual([])
  })

  it('[RT4] pauses unevenly between five and ten seconds', () => {
    expect([unevenPause(() => 0), unevenPause(() => 0.999)].map(Math.round)).toEqual([5_000, 9_995])
  })
})
