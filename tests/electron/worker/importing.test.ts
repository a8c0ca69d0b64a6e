// Importing into an open handbook: nothing is in the book before the user says so, then each text whole.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReadText, TextPreview } from '#contract'
import { unwatched } from '#electron/disk/long-work.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { OpenHandbook } from '#electron/worker/open-handbook.ts'
import { plainText } from '#handbook/model/plain-text.ts'

let place: string
let handbook: OpenHandbook
const told: string[] = []

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-tuonti-'))
  const [folder, data] = [join(place, 'Kirja'), join(place, 'data')]
  await makeHandbook({ folder, data, template: 'empty', title: 'Kirja', starter: '', now: 0 })
  told.length = 0
  const writer = { person: '', organisation: '' }
  const tell = (event: string): void => void told.push(event)
  const opened = await OpenHandbook.open({ folder, data, writer, takeOver: false, tell })
  if (!opened.ok) throw new Error(opened.failure.kind)
  handbook = opened.value
})
afterEach(async () => {
  await handbook.close()
  await rm(place, { recursive: true, force: true })
})

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(place, name), content)
  return join(place, name)
}

const preview = (read: ReadText | undefined): TextPreview => {
  if (read === undefined || read.id === null) throw new Error(JSON.stringify(read))
  return read
}
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const titles = (): readonly string[] => handbook.documents.tree().chapters.map(({ title }) => title)

describe('importing into an open handbook', () => {
  it('[IM1] shows what a file would bring, and writes nothing', async () => {
    const before = titles()
    const [text, bad] = await handbook.importing.readFiles(
      [await file('luku.md', '# Arjen avaimet\n\nRyhmä *kokoontuu*.\n'), join(place, 'poissa.docx')],
      unwatched,
    )
    expect(preview(text)).toMatchObject({
      name: 'luku.md',
      kind: 'chapter',
      title: 'Arjen avaimet',
      images: 0,
    })
    expect(plainText(preview(text).parts[0]?.content ?? [])).toBe('Ryhmä kokoontuu.')
    expect(bad).toEqual({
      id: null,
      name: 'poissa.docx',
      failure: { kind: 'cannotImport', what: 'poissa.docx', trouble: 'missing' },
    })
    expect(titles()).toEqual(before)
    expect(told).not.toContain('document.merged')
  })

  it('[IM1] reads a dropped file, and again as another kind', async () => {
    const read = await handbook.importing.read({
      ...{ name: '/salainen/kansio/kortti.txt', as: null },
      bytes: bytes('Arjen avaimet\n\nRatkaisun perusidea\n\nRyhmä kokoontuu viikoittain.\n'),
    })
    const text = preview(read.ok ? read.value : undefined)
    expect(text.name).toBe('kortti.txt')
    const again = await handbook.importing.read({ id: text.id, as: 'practice' })
    const practice = preview(again.ok ? again.value : undefined)
    expect(practice).toMatchObject({ id: text.id, kind: 'practice' })
    expect(practice.parts.map(({ label }) => label)).toContain('Ratkaisun perusidea')
  })

  it('[IM1] writes texts where they are wanted, in their order, and tells the window', async () => {
    const read = await handbook.importing.readFiles(
      [
        await file('a.md', '# A\n\nYksi.'),
        await file('b.md', '# B\n\nKaksi.'),
        await file('c.md', '# C\n\nKolme.'),
      ],
      unwatched,
    )
    const [a, b, c] = read.map((each) => preview(each).id) as [string, string, string]
    const first = await handbook.importing.write({ texts: [{ id: c, after: null }] }, unwatched)
    const after = first.ok ? (first.value.imported[0]?.document ?? null) : null
    const texts = [
      { id: a, after },
      { id: b, after },
    ]
    expect(await handbook.importing.write({ texts }, unwatched)).toMatchObject({
      ok: true,
      value: { refused: [] },
    })
    const all = titles()
    expect(all.slice(all.indexOf('C'), all.indexOf('C') + 3)).toEqual(['C', 'A', 'B'])
    expect(told).toContain('document.merged')
  })

  it('[IM1] writes nothing that was let go of', async () => {
    const read = await handbook.importing.readFiles([await file('a.md', '# A\n\nYksi.')], unwatched)
    handbook.importing.forget()
    const before = titles()
    const texts = [{ id: preview(read[0]).id, after: null }]
    expect(await handbook.importing.write({ texts }, unwatched)).toMatchObject({
      ok: false,
      failure: { kind: 'invalidInput' },
    })
    expect(titles()).toEqual(before)
  })
})
