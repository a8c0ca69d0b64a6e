// Importing into a real handbook on a real disk: all of a file or nothing, as ordinary edits.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { importFiles, type ImportOutcome, type ImportWish } from '#electron/disk/import/import-files.ts'
import { imageNameOf } from '#electron/disk/images/whole-image.ts'
import { unwatched } from '#electron/disk/long-work.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'
import type { Failure } from '#handbook/model/failure.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { h2, p, words } from '#handbook/model/notation.ts'
import { snapshotOf } from '#tests/mutations.ts'
import { para, picture, wordFile } from '#tests/word-file.ts'

const places: string[] = []
afterAll(() => Promise.all(places.map((place) => rm(place, { recursive: true, force: true }))))

let place: string
let folder: string
let data: string

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-import-'))
  places.push(place)
  folder = join(place, 'kirja')
  data = join(place, 'data')
  const made = await makeHandbook({ folder, data, template: 'empty', title: 'Kirja', starter: '', now: 0 })
  expect(made.ok).toBe(true)
})

const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const pngName = imageNameOf(png) ?? ''

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(place, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

async function importAll(files: readonly string[], as: ImportWish['as'] = null): Promise<ImportOutcome> {
  const writer = { person: 'Kokeilija', organisation: '' }
  const outcome = await importFiles({ folder, data, writer, files, as }, unwatched)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure))
  return outcome.value
}

async function book(): Promise<Handbook> {
  const read = await readHandbook(folder, data)
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value.documents.handbook()
}

describe('importing files', () => {
  it('[IM1] puts chapters at the end in the order of the files, with readable copies, each one edit', async () => {
    const files = [
      await file('b.txt', 'Toinen luku\n\nTekstiä.\n\nLoppu.'),
      await file('a.md', '# Kolmas\n\n## Osa\n\nx.\n'),
    ]
    const { imported, refused, failure } = await importAll(files)
    expect({ refused, failure }).toEqual({ refused: [], failure: null })
    const { chapters } = await book()
    expect(chapters.map(({ title }) => title)).toEqual(['Lukijalle', 'Toinen luku', 'Kolmas'])
    expect(chapters.map(({ id }) => id).slice(1)).toEqual(imported.map(({ document }) => document))
    expect(chapters[2]?.content).toEqual([h2('Osa'), p('x.')])
    expect(await readdir(join(folder, 'luvut'))).toHaveLength(3)
    const read = await readHandbook(folder, data)
    expect(
      imported.map(({ document }) => (read.ok ? read.value.documents.edits(document).length : 0)),
    ).toEqual([1, 1])
  })

  it('[IM4] [SH9] stores the images of a Word file by their content, once, in this computer and the shared folder', async () => {
    const path = await file(
      'kuvat.docx',
      wordFile({
        body:
          para('Luku', 'Otsikko1') +
          para(picture('rId5', 'Polku')) +
          para('Väli.') +
          para(picture('rId6', 'Sama')),
        related: { rId5: ['image', 'media/a.png'], rId6: ['image', 'media/b.png'] },
        parts: {
          'word/media/a.png': png,
          'word/media/b.png': png,
          'word/media/unused.png': Uint8Array.from([...png, 1]),
        },
      }),
    )
    await importAll([path])
    expect(await readdir(join(folder, 'kuvat'))).toEqual([pngName])
    expect(Uint8Array.from(await readFile(join(folder, 'kuvat', pngName)))).toEqual(png)
    expect((await book()).chapters[1]?.content[0]).toEqual({
      type: 'figure',
      attrs: { file: pngName, alt: 'Polku' },
    })
  })

  it('[IM7] takes the pictures of a saved page from the page and its folder, and from nowhere else', async () => {
    await file('sivu_tiedostot/oma kuva.png', png)
    await file('salainen.png', Uint8Array.from([...png, 2]))
    await mkdir(join(place, 'sivut'))
    const inside = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
    const path = await file(
      'sivu.html',
      `<h1>Sivu</h1><img src="sivu_tiedostot/oma%20kuva.png?v=1" alt="Oma"><img src="${inside}" alt="Sisällä">`,
    )
    const below = await file(
      'sivut/toinen.html',
      '<h1>Toinen</h1><p>x</p><img src="../salainen.png" alt="Salainen"><img src="/etc/passwd" alt="Levy">',
    )
    const { imported } = await importAll([path, below])
    expect(imported.map(({ report }) => report.map(({ kind, count }) => [kind, count]))).toEqual([
      [],
      [['image', 2]],
    ])
    expect((await book()).chapters[1]?.content.map(({ attrs }) => attrs)).toEqual([
      { file: pngName, alt: 'Oma' },
      { file: pngName, alt: 'Sisällä' },
    ])
    expect(await readdir(join(folder, 'kuvat'))).toEqual([pngName])
  })

  it('[IM6] makes practices when told, or when the headings say so', async () => {
    const card =
      '# Polku\n\n## Ratkaisun perusidea\n\na.\n\n## Toimintaympäristö\n\nb.\n\n## Tavoiteltu muutos\n\nc.\n\n## Toteutuspaikka\n\nLaukaa\n'
    const { imported } = await importAll([await file('a.md', card)])
    const told = await importAll(
      [await file('b.txt', 'Ryhmä\n\nLyhyt kuvaus siitä, mitä tehtiin.\n\nJa toinen.')],
      'practice',
    )
    expect([...imported, ...told.imported].map(({ kind }) => kind)).toEqual(['practice', 'practice'])
    const { practices } = await book()
    expect(practices).toMatchObject([
      {
        title: 'Polku',
        profile: 'innokyla-2020',
        fields: { 'ratkaisun-perusidea': [p('a.')] },
        facts: { place: 'Laukaa' },
      },
      { title: 'Ryhmä' },
    ])
  })

  it('[IM5] reads older encodings, and says when it guessed', async () => {
    const old = Buffer.from('P\xe4iv\xe4ty\xf6\n\nT\xe4ss\xe4.\n\nLoppu.', 'latin1')
    const page = Buffer.from('<html><head><meta charset="iso-8859-1"></head><h1>\xc4iti</h1><p>x', 'latin1')
    const signs = Buffer.from('Hinta \x96 \x935 \x80\x94\n\nT\xe4ss\xe4.\n\nLoppu.', 'latin1')
    const wide = Buffer.from('\ufeffÄäni\n\nYksi.\n\nKaksi.', 'utf16le')
    const unmarked = Buffer.from('Äänet\n\nYksi.\n\nKaksi.', 'utf16le')
    const { imported } = await importAll([
      await file('a.txt', old),
      await file('b.html', page),
      await file('c.txt', wide),
      await file('d.txt', signs),
      await file('e.txt', unmarked),
    ])
    expect(imported.map(({ title, report }) => [title, report.map(({ kind }) => kind)])).toEqual([
      ['Päivätyö', ['encoding']],
      ['Äiti', []],
      ['Ääni', []],
      ['Hinta – “5 €”', ['encoding']],
      ['Äänet', []],
    ])
  })
})

describe('files that cannot be imported', () => {
  const troubleOf = (failure: Failure | undefined): string =>
    failure?.kind === 'cannotImport' ? failure.trouble : String(failure?.kind)

  it('[IM1] are refused each for its reason, and change nothing', async () => {
    const whole = wordFile({ body: para('Luku', 'Otsikko1') + para('Tekstiä.') })
    const files = [
      join(place, 'ei-ole.docx'),
      await file('tyhja.txt', ''),
      await file('valkoinen.md', ' \n\n'),
      await file('kirja.pdf', '%PDF-1.7\n'),
      await file('vanha.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])),
      await file('taulukko.xlsx', 'PK\x03\x04'),
      await file('katkennut.docx', whole.subarray(0, whole.length - 100)),
      await file('ei-word.docx', 'Tekstiä'),
      await file('kuva.txt', png),
      await file('ohjelma.exe', 'MZ'),
    ]
    const before = await snapshotOf(place)
    const { imported, refused } = await importAll(files)
    expect(imported).toEqual([])
    expect(refused.map(troubleOf)).toEqual([
      'missing',
      'empty',
      'empty',
      'unknownType',
      'oldOrLocked',
      'damaged',
      'damaged',
      'damaged',
      'unknownType',
      'unknownType',
    ])
    expect(await snapshotOf(place)).toEqual(before)
  })

  it('[IM1] do not hold up the others', async () => {
    const { imported, refused } = await importAll([
      await file('a.pdf', '%PDF'),
      await file('b.txt', 'Luku\n\nTekstiä.'),
    ])
    expect([imported.length, refused.length]).toEqual([1, 1])
    expect((await book()).chapters[1]).toMatchObject({ title: 'Luku', content: [p('Tekstiä.')] })
  })

  it('[IM1] a folder that is no handbook is left alone', async () => {
    const files = [await file('a.txt', 'Luku\n\nTekstiä.')]
    const other = await mkdtemp(join(place, 'muu-'))
    const outcome = await importFiles(
      { folder: other, data, writer: { person: '', organisation: '' }, files, as: null },
      unwatched,
    )
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'notAHandbook' } })
    expect(await readdir(other)).toEqual([])
  })

  it('[IM2] what was imported is searchable text of the book: the same words, in the same order', async () => {
    const lines = Array.from(
      { length: 300 },
      (_, at) => `Kappale ${at}: käyntiosoite Katu ${at}, puh. 040 ${1000 + at} 22.`,
    )
    await importAll([await file('pitka.txt', `Otsikko\n\n${lines.join('\n\n')}`)])
    expect((await book()).chapters[1]?.content).toEqual(lines.map((line) => p(words(line))))
  })
})
