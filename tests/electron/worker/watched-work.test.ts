// Long work in the worker: the window hears how far it is and that it has ended, and may stop it.
import { noTypesetter } from '#tests/electron/disk/typst/no-typesetter.ts'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EventName, Events, OpenedHandbook, WorkProgress } from '#contract'
import { success } from '#handbook/model/failure.ts'
import { p } from '#handbook/model/notation.ts'
import { encodeFrame } from '#handbook/store/frame.ts'
import { framesOf } from '#handbook/store/starter-frames.ts'
import { imageNameOf } from '#electron/disk/images/whole-image.ts'
import { Desk } from '#electron/worker/desk.ts'
import { WatchedWork } from '#electron/worker/watched-work.ts'

/** Work that has taken a second already, so that every step is told. */
function watched() {
  const told: WorkProgress[] = []
  let time = 0
  const tell = <N extends EventName>(_event: N, payload: Events[N]): void =>
    void told.push(payload as WorkProgress)
  return { told, work: new WatchedWork(tell, () => (time += 1000)) }
}

describe('watched work', () => {
  it('[SH8] tells how far it is, and that it has ended', async () => {
    const { told, work } = watched()
    const outcome = await work.run('makePacket', async ({ report }) => {
      report(1, 2)
      report(2, 2)
      return success('made')
    })
    expect(outcome).toEqual(success('made'))
    expect(told.map(({ step }) => step)).toEqual([{ done: 1, total: 2 }, { done: 2, total: 2 }, null])
  })

  it('[ED7] leaves the telling to work that does it by itself, and still stops it', async () => {
    const { told, work } = watched()
    const outcome = await work.run(null, async ({ report, cancellation }) => {
      report(1, 2)
      await Promise.resolve()
      work.stop()
      cancellation.throwIfAborted()
      return success('made')
    })
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'stopped' } })
    expect(told).toEqual([])
  })

  it('[SH8] tells nothing but its end of what is done at once', async () => {
    const told: unknown[] = []
    const work = new WatchedWork(
      (_event, payload) => told.push(payload),
      () => 0,
    )
    await work.run('takePacket', async ({ report }) => {
      report(1, 1)
      return success(null)
    })
    expect(told).toEqual([{ kind: 'takePacket', step: null }])
  })

  it('[SH8] fails as stopped when it was stopped, and with its own fault when it was not', async () => {
    const { told, work } = watched()
    const stopped = work.run('restoreBackup', async ({ cancellation }) => {
      await new Promise(setImmediate)
      cancellation.throwIfAborted()
      return success(null)
    })
    await work.end()
    expect(await stopped).toEqual({ ok: false, failure: { kind: 'stopped' } })
    expect(told.at(-1)).toEqual({ kind: 'restoreBackup', step: null })
    await expect(work.run('makePacket', () => Promise.reject(new Error('fault')))).rejects.toThrow('fault')
  })
})

describe('the desk of the worker', () => {
  let place: string
  let desk: Desk
  let open: OpenedHandbook
  const events: (readonly [EventName, unknown])[] = []

  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'opaskirja-watched-'))
    vi.stubEnv('OPASKIRJA_DATA', join(place, 'data'))
    const starter = join(place, 'starter')
    await mkdir(join(starter, 'kuvat'), { recursive: true })
    const chapters = [{ id: 'eka', title: 'Eka', content: [p('a')] }]
    const book = { facts: { title: 'Alku' }, chapters, practices: [] }
    await writeFile(join(starter, 'starter.frames'), Buffer.concat(framesOf(book, 0).map(encodeFrame)))
    desk = new Desk((event, payload) => events.push([event, payload]), noTypesetter)
    const started = await desk.answer('start', {
      starter,
      fonts: '',
      wordThread: '',
      documents: join(place, 'Asiakirjat'),
    })
    open = (started as { value: { open: OpenedHandbook } }).value.open
    await addImages(20)
  })
  afterEach(async () => {
    await desk.answer('quit', null)
    vi.unstubAllEnvs()
    await rm(place, { recursive: true, force: true })
  })

  async function addImages(count: number): Promise<void> {
    await mkdir(join(open.folder, 'kuvat'), { recursive: true })
    for (let n = 0; n < count; n++) {
      const picture = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${n}</svg>`)
      await writeFile(join(open.folder, 'kuvat', imageNameOf(picture) ?? ''), picture)
    }
  }

  const stopped = { ok: false, failure: { kind: 'stopped' } }

  it('[SH8] makes no packet when it is stopped, and one the next time', async () => {
    const path = join(place, 'kirja.opaskirja')
    const making = desk.answer('packet.write', { for: null, path })
    await desk.answer('work.stop', {})
    expect(await making).toEqual(stopped)
    expect((await readdir(place)).filter((name) => name.includes('opaskirja'))).toEqual([])
    expect(events).toContainEqual(['work.progress', { kind: 'makePacket', step: null }])
    expect(await desk.answer('packet.write', { for: null, path })).toMatchObject({ ok: true })
  })

  it('[SH8] takes in nothing of a packet when it is stopped at once, and all of it the next time', async () => {
    const path = join(place, 'kirja.opaskirja')
    await desk.answer('packet.write', { for: null, path })
    await rm(join(open.folder, 'kuvat'), { recursive: true })
    await rm(open.images, { recursive: true, force: true })
    const bytes = await readFile(path)
    const taking = desk.answer('packet.take', { bytes })
    await desk.answer('work.stop', {})
    expect(await taking).toEqual(stopped)
    expect(await readdir(open.images).catch(() => [])).toEqual([])
    expect(await desk.answer('packet.take', { bytes })).toMatchObject({ ok: true, value: { images: 20 } })
  })

  it('[SH14] restores nothing when it is stopped, and the open book stays open', async () => {
    await vi.waitFor(async () => {
      const { value } = (await desk.answer('backups.list', {})) as { value: readonly { day: string }[] }
      expect(value).toHaveLength(1)
    })
    const { value } = (await desk.answer('backups.list', {})) as { value: readonly { day: string }[] }
    const folder = join(place, 'Palautettu')
    const restoring = desk.answer('backup.restore', { day: value[0]?.day ?? '', folder })
    await desk.answer('work.stop', {})
    expect(await restoring).toEqual(stopped)
    expect(await readdir(folder).catch(() => [])).toEqual([])
    expect(await readdir(join(place, 'data', 'kasikirjat'))).toEqual([open.id])
    expect(await desk.answer('document.open', { document: 'eka' })).toMatchObject({ ok: true })
  })
})
