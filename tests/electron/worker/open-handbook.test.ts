// An open handbook on a real disk: what is acknowledged is there when the book is opened again.
import { appendFile, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EventName, Events } from '#contract'
import { chapterFragment } from '#handbook/store/shape.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { OpenHandbook } from '#electron/worker/open-handbook.ts'

let place: string
let folder: string
let data: string
let told: { readonly event: EventName; readonly payload: Events[EventName] }[]
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-open-'))
  folder = join(place, 'Kirja')
  data = join(place, 'data')
  told = []
  await makeHandbook({ folder, template: 'empty', title: 'Koe', data, starter: '', now: Date.now() })
})
afterEach(() => rm(place, { recursive: true, force: true }))

async function open(takeOver = false): Promise<OpenHandbook> {
  const opened = await OpenHandbook.open({
    folder,
    data,
    writer: { person: 'Kirjoittaja', organisation: 'Järvenpää' },
    takeOver,
    tell: (event, payload) => told.push({ event, payload }),
  })
  if (!opened.ok) throw new Error(opened.failure.kind)
  return opened.value
}

/** Types a paragraph as a window does, and gives the outcome. */
function type(handbook: OpenHandbook, words: string): ReturnType<OpenHandbook['append']> {
  const [chapter] = handbook.documents.tree().chapters
  const id = chapter?.id ?? ''
  const doc = new Y.Doc()
  Y.applyUpdate(doc, handbook.documents.state(id))
  const before = Y.encodeStateVector(doc)
  const block = new Y.XmlElement('textBlock')
  block.insert(0, [new Y.XmlText(words)])
  chapterFragment(doc).push([block])
  return handbook.append(id, Y.encodeStateAsUpdate(doc, before))
}

const textOf = (handbook: OpenHandbook) => JSON.stringify(handbook.documents.handbook().chapters[0]?.content)

const find = (handbook: OpenHandbook, query: string) => handbook.asking.find({ query, limit: 5 }, false)

describe('handbook', () => {
  it('[ST6] has every acknowledged word after it is opened again, even when it was never closed', async () => {
    const first = await open()
    const saved = await type(first, 'Hyvä käytäntö – testi')
    expect(saved).toMatchObject({ ok: true })
    const second = await open(true)
    expect(textOf(second)).toContain('Hyvä käytäntö – testi')
    expect(told).toContainEqual({ event: 'handbook.takenOver', payload: {} })
    expect(await type(first, 'myöhässä')).toMatchObject({ ok: false })
    await second.close()
  })

  it('[ST9] leaves the words in the readable copy when it is closed', async () => {
    const handbook = await open()
    await type(handbook, 'Hyvä käytäntö – testi')
    await handbook.close()
    const [name] = await readdir(join(folder, 'luvut'))
    expect(await readFile(join(folder, 'luvut', name ?? ''), 'utf8')).toContain('Hyvä käytäntö – testi')
  })

  it('[SE1] finds what was typed a moment ago', async () => {
    const handbook = await open()
    expect(await find(handbook, 'riskityöpaja')).toMatchObject({ value: { total: 0 } })
    await type(handbook, 'Kokeilimme riskityöpajaa.')
    expect(await find(handbook, 'riskityöpaja')).toMatchObject({ value: { hits: [{ kind: 'chapter' }] } })
    await handbook.close()
  })

  it('[ST6] refuses an update that is none, and stores nothing of it', async () => {
    const handbook = await open()
    const bytes = Uint8Array.from([255, 1, 2, 3])
    expect(await handbook.append('lukijalle', bytes)).toMatchObject({
      ok: false,
      failure: { kind: 'invalidInput' },
    })
    expect(await type(handbook, 'jatkuu')).toMatchObject({ ok: true })
    await handbook.close()
    const again = await open()
    expect(textOf(again)).toContain('jatkuu')
    await again.close()
  })

  it('[SH10] tells when the folder is gone, keeps the words and makes no folder of its own', async () => {
    const handbook = await open()
    // At once, as a drive that is pulled out: removing it piece by piece would race with what is being written.
    await rename(folder, `${folder}-poissa`)
    expect(await type(handbook, 'yhä tallessa')).toMatchObject({ ok: true })
    const { folder: reach, unpublished } = await handbook.sharing.look(true)
    expect(reach).toMatchObject({ reachable: false, failure: { trouble: 'missing' } })
    // What went out before the folder was gone is presumed to be where the folder is.
    expect(unpublished).toBe(1)
    await handbook.close()
    expect((await readdir(place)).sort()).toEqual(['Kirja-poissa', 'data'])
  })

  it('[ST7] tells once that its log was damaged, and never again after it was mended', async () => {
    const first = await open()
    await type(first, 'ehjä')
    expect(first.describe(null).damagedLog).toBeUndefined()
    const [book] = await readdir(join(data, 'kasikirjat'))
    await first.close()
    await appendFile(join(data, 'kasikirjat', book ?? '', 'loki', '000001.loki'), 'roskaa')
    const damaged = await open()
    expect(damaged.describe(null).damagedLog).toBe(true)
    expect(textOf(damaged)).toContain('ehjä')
    await damaged.close()
    const mended = await open()
    expect(mended.describe(null).damagedLog).toBeUndefined()
    await mended.close()
  })
})
