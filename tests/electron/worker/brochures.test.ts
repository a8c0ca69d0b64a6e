// Brochures of an open handbook: made after the gate, in the place of an earlier one.
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nationalEdition } from '#handbook/model/edition-plan.ts'
import { writeBrochure } from '#electron/worker/brochures.ts'
import { OpenHandbook } from '#electron/worker/open-handbook.ts'
import { noTypesetter } from '#tests/electron/disk/typst/no-typesetter.ts'
import { readPdf } from '#tests/handbook/publish/pdf/read-pdf.ts'
import { native } from '#tests/handbook/publish/pdf/typeset.ts'
import { newId } from '#electron/disk/new-handbook.ts'
import { createFolder } from '#electron/disk/handbook-folder.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { p } from '#handbook/model/notation.ts'
import { formatVersion } from '#handbook/store/manifest.ts'
import { framesOf } from '#handbook/store/starter-frames.ts'
import { book, practice } from '#tests/book.ts'

let place: string
let out: string
let handbook: OpenHandbook | null = null
const writer = { person: '', organisation: '' }

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-esitteet-'))
  out = join(place, 'esite.pdf')
})
afterEach(async () => {
  await handbook?.close()
  await rm(place, { recursive: true, force: true })
})

async function open(): Promise<OpenHandbook> {
  const [folder, data] = [join(place, 'Kirja'), join(place, 'data')]
  const opened = await OpenHandbook.open({ folder, data, writer, takeOver: false, tell: () => undefined })
  if (!opened.ok) throw new Error(opened.failure.kind)
  handbook = opened.value
  return opened.value
}

const wish = (id: string) => ({ practice: id, edition: nationalEdition, path: out })

describe('a brochure', () => {
  it('is stopped by what the checks find in its practice, and then leaves no file', async () => {
    await writeBook('Kysy lisää numerosta 040 123 4567.')
    const made = await writeBrochure(await open(), wish('ryhma'), noTypesetter)
    expect(made).toMatchObject({ ok: false, failure: { kind: 'obstacles' } })
    expect(existsSync(out)).toBe(false)
  })

  it('takes the place of an earlier one', async () => {
    await writeBook()
    await writeFile(out, 'vanha')
    const made = await writeBrochure(await open(), wish('ryhma'), await native())
    expect(made).toEqual({ ok: true, value: { path: out } })
    expect(await readPdf(await readFile(out))).toMatchObject({ title: 'Arjen avaimet' })
  })

  it('of a practice that is not there is refused', async () => {
    await writeBook()
    const made = await writeBrochure(await open(), wish('kadonnut'), noTypesetter)
    expect(made).toMatchObject({ ok: false, failure: { kind: 'noSuchDocument', what: 'kadonnut' } })
  })
})

async function writeBook(idea = 'Ryhmä kokoontuu kerran viikossa.'): Promise<void> {
  const [folder, data] = [join(place, 'Kirja'), join(place, 'data')]
  await createFolder(folder, {
    format: 'opaskirja',
    formatVersion,
    id: newId(),
    created: new Date(0).toISOString(),
  })
  const opened = await HandbookStore.open({ folder, data, begins: true, writer })
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const one = book(practice('ryhma', 'Arjen avaimet', { 'ratkaisun-perusidea': [p(idea)] }))
  for (const { document, update } of framesOf(one, 0)) await opened.value.append(document, update)
  await opened.value.close()
}
