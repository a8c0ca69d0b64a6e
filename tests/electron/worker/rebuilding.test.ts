// A frozen edition of an open handbook, made again from the window's side: same name, same bytes, stopped, missing.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Release } from '#handbook/editions/release.ts'
import type { Progress } from '#handbook/publish/edition.ts'
import { pageAssets } from '#handbook/publish/html/html-tools.ts'
import { unwatched, type LongWork } from '#electron/disk/long-work.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { OpenHandbook } from '#electron/worker/open-handbook.ts'
import { Publishing } from '#electron/worker/publishing.ts'
import { rebuildEdition } from '#electron/worker/rebuilding.ts'
import { noTypesetter } from '#tests/electron/disk/typst/no-typesetter.ts'

const writer = { person: 'Kirjoittaja', organisation: '' }
let place: string
let into: string
let handbook: OpenHandbook
let told: Progress[]

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-uudelleen-'))
  into = join(place, 'Julkaisut')
  const [folder, data] = [join(place, 'Kirja'), join(place, 'data')]
  await makeHandbook({ folder, template: 'empty', title: 'Koe', data, starter: '', now: Date.now(), writer })
  const opened = await OpenHandbook.open({ folder, data, writer, takeOver: false, tell: () => undefined })
  if (!opened.ok) throw new Error(opened.failure.kind)
  handbook = opened.value
  told = []
  await mkdir(into)
  await mkdir(join(place, 'fontit'))
  for (const name of pageAssets) await writeFile(join(place, 'fontit', name), '')
})
afterEach(async () => {
  await handbook.close()
  await rm(place, { recursive: true, force: true })
})

const places = () => ({ starter: '', fonts: join(place, 'fontit'), wordThread: '', documents: '' })

async function freeze(): Promise<Release> {
  const freeze = { number: '1. painos', by: 'Toimitus' }
  const publishing = new Publishing(handbook, places(), () => undefined, noTypesetter)
  const run = await publishing.run({
    ...{ formats: ['epub'], folder: into, edition: 'national', twoSided: false },
    freeze,
  })
  if (run.release === null) throw new Error(JSON.stringify(run))
  return run.release
}

function rebuild(
  release: string,
  format: 'epub' | 'html' = 'epub',
  work: Pick<LongWork, 'cancellation'> = unwatched,
) {
  const tools = {
    compiler: noTypesetter,
    places: places(),
    tell: (_: string, progress: unknown) => void told.push(progress as Progress),
  }
  return rebuildEdition(handbook, { release, format, folder: into }, work, tools)
}

describe('a frozen edition that is made again', () => {
  it('[ED7] is the same, lies beside the first under its name with a number, and tells how far it is', async () => {
    const { id } = await freeze()
    const [first = ''] = await readdir(into)
    const rebuilt = await rebuild(id)
    if (!rebuilt.ok) throw new Error(rebuilt.failure.kind)
    const { isSame, differing, path } = rebuilt.value
    expect({ isSame, differing }).toEqual({ isSame: true, differing: [] })
    expect(basename(path)).toBe(first.replace('.epub', '-2.epub'))
    expect((await readFile(path)).equals(await readFile(join(into, first)))).toBe(true)
    expect(told.length).toBeGreaterThan(1)
  })

  it('[ED7] leaves nothing behind when it is stopped', async () => {
    const { id } = await freeze()
    const stop = new AbortController()
    stop.abort()
    await expect(rebuild(id, 'epub', { cancellation: stop.signal })).rejects.toThrow()
    expect(await readdir(into)).toHaveLength(1)
  })

  it('[ED6] is not made of a record that is not here, nor of a format that was not frozen', async () => {
    const { id } = await freeze()
    for (const missing of [await rebuild('0'.repeat(64)), await rebuild(id, 'html')])
      expect(missing).toMatchObject({ ok: false, failure: { kind: 'partMissing' } })
    expect(await readdir(into)).toHaveLength(1)
  })
})
