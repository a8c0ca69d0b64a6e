// The worker's desk on a real disk: settings, opening one book after another, and what stays when one does not open.
import { noTypesetter } from '#tests/electron/disk/typst/no-typesetter.ts'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import * as Y from 'yjs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OpenedHandbook } from '#contract'
import type { WorkerPlaces } from '#electron/requests.ts'
import { encodeFrame } from '#handbook/store/frame.ts'
import { readTree } from '#handbook/store/read-tree.ts'
import { framesOf } from '#handbook/store/starter-frames.ts'
import { p } from '#handbook/model/notation.ts'
import { Desk } from '#electron/worker/desk.ts'

let place: string
let places: WorkerPlaces
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-desk-'))
  vi.stubEnv('OPASKIRJA_DATA', join(place, 'data'))
  const starter = join(place, 'starter')
  await mkdir(join(starter, 'kuvat'), { recursive: true })
  const book = {
    facts: { title: 'Alku' },
    chapters: [{ id: 'eka', title: 'Eka', content: [p('a')] }],
    practices: [],
  }
  await writeFile(join(starter, 'starter.frames'), Buffer.concat(framesOf(book, 0).map(encodeFrame)))
  places = { starter, fonts: '', wordThread: '', documents: join(place, 'Asiakirjat') }
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(place, { recursive: true, force: true })
})

async function started(): Promise<{ readonly desk: Desk; readonly open: OpenedHandbook }> {
  const desk = new Desk(() => undefined, noTypesetter)
  const answer = await desk.answer('start', places)
  const { open } = (answer as { value: { open: OpenedHandbook } }).value
  return { desk, open }
}

function titleOf(opened: OpenedHandbook): string {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, opened.tree)
  return readTree(doc).facts.title
}

describe('the desk of the worker', () => {
  it('opens the starter in the documents at the first start, and the same book at the next', async () => {
    const first = await started()
    expect(titleOf(first.open)).toBe('Alku')
    expect(first.open.folder).toBe(join(places.documents, 'Sosiaalisen kuntoutuksen opaskirja'))
    await first.desk.answer('quit', null)
    const next = await started()
    expect(next.open.id).toBe(first.open.id)
    await next.desk.answer('quit', null)
  })

  it('[ST6] goes on with the open book when another does not open', async () => {
    const { desk } = await started()
    expect(await desk.answer('open.folder', { folder: place })).toMatchObject({
      failure: { kind: 'notAHandbook' },
    })
    expect(await desk.answer('document.open', { document: 'eka' })).toMatchObject({ ok: true })
    await desk.answer('quit', null)
  })

  it('puts a new book beside, remembers both, and opens none after closing', async () => {
    const { desk, open } = await started()
    const folder = join(place, 'Toinen')
    const made = await desk.answer('open.new', { folder, template: 'empty', title: 'Toinen' })
    expect(titleOf((made as { value: OpenedHandbook }).value)).toBe('Toinen')
    const closed = await desk.answer('close', null)
    const recent = (closed as { value: { id: string; title: string; found: boolean }[] }).value
    expect(recent.map(({ title, found }) => [title, found])).toEqual([
      ['Toinen', true],
      ['Alku', true],
    ])
    expect(await desk.answer('document.open', { document: 'eka' })).toMatchObject({
      failure: { kind: 'nothingOpen' },
    })
    expect(await desk.answer('open.recent', { id: open.id })).toMatchObject({ ok: true })
    await desk.answer('quit', null)
  })

  it('[SH10] opens the book of the last time at the start although its folder is away', async () => {
    const { desk, open } = await started()
    await desk.answer('quit', null)
    await rename(open.folder, `${open.folder} poissa`)
    const next = await started()
    expect(next.open).toMatchObject({ id: open.id, folder: open.folder })
    expect(await next.desk.answer('document.open', { document: 'eka' })).toMatchObject({ ok: true })
    await next.desk.answer('quit', null)
  })

  it('[SH10] opens a book whose folder is away from the list and again for a worker that died, not by its folder alone', async () => {
    const { desk, open } = await started()
    const closed = await desk.answer('close', null)
    await rename(open.folder, `${open.folder} poissa`)
    expect(closed).toMatchObject({ value: [{ id: open.id, found: true }] })
    expect(await desk.answer('open.folder', { folder: open.folder })).toMatchObject({
      failure: { kind: 'noSuchFolder' },
    })
    expect(await desk.answer('open.recent', { id: open.id })).toMatchObject({ value: { id: open.id } })
    expect(await desk.answer('close', null)).toMatchObject({ value: [{ id: open.id, found: false }] })
    const wish = { folder: open.folder, handbook: open.id }
    expect(await desk.answer('open.folder', wish)).toMatchObject({ value: { id: open.id } })
    expect(await desk.answer('open.takeOver', wish)).toMatchObject({ value: { id: open.id } })
    await desk.answer('quit', null)
  })

  it('[SH10] opens the book that is meant, not another one that has come into its folder', async () => {
    const { desk, open } = await started()
    const folder = join(place, 'Toinen')
    await desk.answer('open.new', { folder, template: 'empty', title: 'Toinen' })
    await desk.answer('close', null)
    await rename(open.folder, `${open.folder} poissa`)
    await rename(folder, open.folder)
    expect(await desk.answer('open.recent', { id: open.id })).toMatchObject({ value: { id: open.id } })
    await desk.answer('quit', null)
  })

  it('[SH11] waits at the start for a worker that is just ending', async () => {
    const { desk, open } = await started()
    await desk.answer('quit', null)
    const lock = join(place, 'data', 'kasikirjat', open.id, 'lukko.json')
    const holder = { pid: process.pid, token: 'toinen', started: Date.now(), host: hostname() }
    await writeFile(lock, JSON.stringify(holder))
    const released = wait(400).then(() => rm(lock))
    const next = await started()
    await released
    expect(next.open.id).toBe(open.id)
    await next.desk.answer('quit', null)
  })

  it('opens books and pages when settings cannot be written', async () => {
    const { desk } = await started()
    await desk.answer('quit', null)
    await rm(join(place, 'data', 'asetukset.json'))
    await mkdir(join(place, 'data', 'asetukset.json', 'in the way'), { recursive: true })
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const folder = join(places.documents, 'Sosiaalisen kuntoutuksen opaskirja')
    expect(await desk.answer('open.folder', { folder })).toMatchObject({ ok: true })
    expect(await desk.answer('document.open', { document: 'eka' })).toMatchObject({ ok: true })
    expect(await desk.answer('settings.write', { language: 'sv' })).toMatchObject({
      value: { language: 'sv' },
    })
    await desk.answer('quit', null)
    expect(quiet).toHaveBeenCalled()
    quiet.mockRestore()
  })

  it('keeps settings, and reads a damaged settings file as none', async () => {
    const { desk } = await started()
    await desk.answer('settings.write', { language: 'sv', zoom: 1.5 })
    await desk.answer('quit', null)
    const again = new Desk(() => undefined, noTypesetter)
    expect(await again.answer('start', places)).toMatchObject({
      value: { settings: { language: 'sv', zoom: 1.5 } },
    })
    await again.answer('quit', null)
    await writeFile(join(place, 'data', 'asetukset.json'), '{"language": "sv", ')
    const fresh = new Desk(() => undefined, noTypesetter)
    expect(await fresh.answer('start', places)).toMatchObject({
      value: { settings: { language: 'fi', zoom: 1 } },
    })
    await fresh.answer('quit', null)
  })

  it('[SE7] [SE10] answers the calls about search, and remembers no query once that is switched off', async () => {
    const { desk } = await started()
    const question = { query: 'qwxzq', limit: 5, settled: true }
    expect(await desk.answer('search.find', question)).toMatchObject({ ok: true, value: { total: 0 } })
    await vi.waitFor(async () =>
      expect(await desk.answer('search.unanswered', {})).toMatchObject({ value: [{ query: 'qwxzq' }] }),
    )
    await desk.answer('search.forgetUnanswered', {})
    expect(await desk.answer('settings.write', { keepUnanswered: false })).toMatchObject({
      value: { keepUnanswered: false },
    })
    await desk.answer('search.find', question)
    const group = { id: null, words: ['qwxzq', 'a'] }
    expect(await desk.answer('search.setSynonyms', group)).toMatchObject({
      value: [{ words: ['a', 'qwxzq'] }],
    })
    expect(await desk.answer('search.synonyms', {})).toMatchObject({ value: [{ words: ['a', 'qwxzq'] }] })
    expect(await desk.answer('search.find', question)).toMatchObject({ value: { hits: [{ id: 'eka' }] } })
    const places = await desk.answer('search.places', { query: 'qwxzq', document: 'eka' })
    expect(places).toMatchObject({ value: [{ path: [0], range: [0, 1], kinship: 'synonym' }] })
    expect(await desk.answer('search.unanswered', {})).toEqual({ ok: true, value: [] })
    await desk.answer('quit', null)
  })
})
