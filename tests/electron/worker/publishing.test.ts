// Publishing an open handbook for the web, on a real disk.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { OpenHandbook } from '#electron/worker/open-handbook.ts'
import { Publishing } from '#electron/worker/publishing.ts'
import { BookChecker } from '#handbook/check/book-checker.ts'
import { pageAssets } from '#handbook/publish/html/html-tools.ts'
import { searchAssets } from '#handbook/publish/html/search/licences.ts'
import { noTypesetter } from '#tests/electron/disk/typst/no-typesetter.ts'

const writer = { person: 'Kirjoittaja', organisation: '' }
let place: string
let handbook: OpenHandbook

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-verkkoon-'))
  const [folder, data] = [join(place, 'Kirja'), join(place, 'data')]
  await makeHandbook({ folder, template: 'empty', title: 'Koe', data, starter: '', now: Date.now(), writer })
  const opened = await OpenHandbook.open({ folder, data, writer, takeOver: false, tell: () => undefined })
  if (!opened.ok) throw new Error(opened.failure.kind)
  handbook = opened.value
})
afterEach(async () => {
  vi.restoreAllMocks()
  await handbook.close()
  await rm(place, { recursive: true, force: true })
})

/** Publishes with stand-ins for what ships with the app; gives the folder of the edition. */
async function publish(freeze: { readonly number: string; readonly by: string } | null): Promise<string> {
  const fonts = join(place, 'fontit')
  await mkdir(fonts, { recursive: true })
  for (const name of [...pageAssets, ...searchAssets]) await writeFile(join(fonts, name), '')
  const places = { starter: '', fonts, wordThread: '', documents: '' }
  const publishing = new Publishing(handbook, places, () => undefined, noTypesetter)
  const wish = {
    formats: ['html' as const],
    folder: join(place, 'ulos'),
    edition: 'national',
    twoSided: false,
  }
  const { outcomes } = await publishing.run({ ...wish, freeze })
  const [outcome] = outcomes
  if (outcome?.ok !== true) throw new Error(JSON.stringify(outcome))
  return outcome.path
}

describe('publishing an open handbook for the web', () => {
  it('[PB22] checks the book once, and states in the edition what that check told', async () => {
    const checking = vi.spyOn(BookChecker.prototype, 'checking')
    const out = await publish(null)
    expect(checking).toHaveBeenCalledTimes(1)
    expect(await readFile(join(out, 'saavutettavuus.html'), 'utf8')).toContain('Saavutettavuusseloste')
  })

  it('[PB22] checks what it freezes as that was kept, whatever is written meanwhile', async () => {
    const checking = vi.spyOn(BookChecker.prototype, 'checking')
    await publish({ number: '1. painos', by: 'Toimittaja' })
    expect(checking).toHaveBeenCalledTimes(2)
  })
})
