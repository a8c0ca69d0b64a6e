// opaskirja import as built, run as a process of its own.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { para, wordFile } from '#tests/word-file.ts'

const cli = resolve(import.meta.dirname, '../../../out/node/cli.cjs')
let place: string
let book: string
let env: NodeJS.ProcessEnv

type Outcome = { readonly code: number; readonly out: string; readonly said: string }

function opaskirja(...words: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...words], { env, maxBuffer: 1e8 }, (error, out, said) => {
      done({ code: error === null ? 0 : Number(error.code), out, said })
    })
  })
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(place, name), content)
  return join(place, name)
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-cli-import-'))
  book = join(place, 'Kirja')
  env = { ...process.env, OPASKIRJA_DATA: join(place, 'data'), OPASKIRJA_LANGUAGE: 'fi' }
  expect((await opaskirja('new', book)).code).toBe(0)
})
afterAll(() => rm(place, { recursive: true, force: true }))

const commented = wordFile({
  body: para('Ryhmät', 'Otsikko1') + para('<w:r><w:t>Teksti.</w:t><w:commentReference w:id="0"/></w:r>'),
  comments: [{ id: '0', author: 'Tarkastaja', text: 'Lisää lähde.' }],
})

describe('opaskirja import', () => {
  it('[IM5] [CL2] prints what came of each file as JSON, to stdout alone', async () => {
    const { code, out, said } = await opaskirja(
      'import',
      book,
      await file('a.docx', commented),
      '--as',
      'chapter',
      '--json',
    )
    expect({ code, said }).toEqual({ code: 0, said: '' })
    expect(JSON.parse(out)).toEqual({
      imported: [
        {
          document: expect.stringMatching(/^[a-z0-9]{20}$/) as unknown,
          kind: 'chapter',
          title: 'Ryhmät',
          report: [
            {
              kind: 'comment',
              count: 1,
              places: [{ section: 'Ryhmät', text: 'Lisää lähde.', by: 'Tarkastaja' }],
            },
          ],
        },
      ],
      sources: [],
    })
    const info = JSON.parse((await opaskirja('info', book, '--json')).out) as {
      chapters: { title: string }[]
    }
    expect(info.chapters.map(({ title }) => title)).toContain('Ryhmät')
  })

  it('[IM5] says the same in words, and what was kept whole', async () => {
    const { code, out } = await opaskirja(
      'import',
      book,
      await file('b.docx', commented),
      await file('c.txt', 'Polku\n\nEka.\n\nToka.'),
      '--as',
      'practice',
    )
    expect(code).toBe(0)
    expect(out).toContain('Tuotu hyväksi käytännöksi: Ryhmät')
    expect(out).toContain('Kommentteja, jotka jäivät pois: 1\n    Ryhmät · Lisää lähde. · Tarkastaja')
    expect(out).toContain('Tuotu hyväksi käytännöksi: Polku')
  })

  it('[CI4] [CI5] takes sources into the book’s list, tells which gave nothing, and lists none twice', async () => {
    const bib = await file('viitteet.bib', '@book{a, title={T{\\"o}}, year=2001}\n@book{b, title={')
    const first = await opaskirja('import', book, bib)
    expect(first).toEqual({
      code: 0,
      out: 'Tuotu lähteiksi: viitteet.bib\n  Uusia lähteitä: 1\n  rivi 2: lähteen merkinnät ovat rikki\n',
      said: '',
    })
    const { sources } = JSON.parse((await opaskirja('import', book, bib, '--json')).out) as {
      sources: { added: unknown[]; known: number }[]
    }
    expect(sources[0]).toMatchObject({ added: [], known: 1 })
  })

  it('[IM1] [CL1] refuses a file it cannot read in the user’s language, imports the others, and exits 1', async () => {
    const files = [
      await file('d.docx', commented.subarray(0, 500)),
      await file('e.txt', 'Luku\n\nEka.\n\nToka.'),
    ]
    const { code, out, said } = await opaskirja('import', book, ...files, '--json')
    expect(code).toBe(1)
    expect((JSON.parse(out) as { imported: unknown[] }).imported).toHaveLength(1)
    expect(said).toContain(`Tiedostoa ei tuotu: ${files[0] ?? ''}. Se on katkennut tai vioittunut.`)
  })

  it('[CL1] wrong use exits 2', async () => {
    expect((await opaskirja('import', book)).code).toBe(2)
    expect((await opaskirja('import')).code).toBe(2)
    expect((await opaskirja('import', book, 'a.txt', '--as', 'poem')).code).toBe(2)
  })
})
