// opaskirja editions and publish --freeze as built, on a book with an edition of its own for Lapland.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolder } from '#electron/disk/handbook-folder.ts'
import { newId } from '#electron/disk/new-handbook.ts'
import { outputHash } from '#electron/disk/releases/output-hash.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { formatVersion } from '#handbook/store/manifest.ts'
import { framesOf } from '#handbook/store/starter-frames.ts'
import { regionalBook } from '#tests/handbook/editions/regional-book.ts'

const cli = resolve(import.meta.dirname, '../../../out/node/cli.cjs')
let place: string
let book: string

type Outcome = { readonly code: number; readonly out: string; readonly said: string }
type Told = {
  readonly id: string
  readonly releases: readonly { readonly id: string; readonly outputs: object[] }[]
}

/** Runs a command on the computer whose data lies in `data`. */
function opaskirja(data: string, ...words: readonly string[]): Promise<Outcome> {
  const env = { ...process.env, OPASKIRJA_DATA: join(place, data), OPASKIRJA_LANGUAGE: 'fi' }
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...words], { env, maxBuffer: 1e8 }, (error, out, said) => {
      done({ code: error === null ? 0 : Number(error.code), out, said })
    })
  })
}

/** Writes the book as any computer would; its picture is nowhere, so the figure is left out. */
async function writeRegional(folder: string, data: string): Promise<void> {
  const { chapters, ...rest } = regionalBook()
  const written = chapters.map((each) => ({
    ...each,
    content: each.content.filter(({ type }) => type !== 'figure'),
  }))
  await createFolder(folder, {
    format: 'opaskirja',
    formatVersion,
    id: newId(),
    created: new Date(0).toISOString(),
  })
  const opened = await HandbookStore.open({
    folder,
    data,
    begins: true,
    writer: { person: '', organisation: '' },
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  for (const { document, update } of framesOf({ ...rest, chapters: written }, 0))
    await opened.value.append(document, update)
  await opened.value.sync({ now: true })
  await opened.value.close()
}

async function listed(data: string, folder: string): Promise<readonly Told[]> {
  const { out } = await opaskirja(data, 'editions', folder, '--json')
  return (JSON.parse(out) as { editions: readonly Told[] }).editions
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-cli-editions-'))
  book = join(place, 'Kirja')
  await writeRegional(book, join(place, 'oma'))
})
afterAll(() => rm(place, { recursive: true, force: true }))

describe('opaskirja editions', () => {
  it('[ED1] [CL2] lists the editions with their areas, the national one first, as info does', async () => {
    const { code, out, said } = await opaskirja('oma', 'editions', book, '--json')
    expect({ code, said }).toEqual({ code: 0, said: '' })
    expect(JSON.parse(out)).toEqual({
      editions: [
        { id: 'national', title: 'Valtakunnallinen', area: null, areaName: null, releases: [] },
        {
          id: 'lappi',
          title: 'Lappi',
          area: 'hyvinvointialue:21',
          areaName: 'Lapin hyvinvointialue',
          releases: [],
        },
      ],
    })
    const info = JSON.parse((await opaskirja('oma', 'info', book, '--json')).out) as { editions: object[] }
    expect(info.editions).toEqual([
      { id: 'national', title: 'Valtakunnallinen' },
      { id: 'lappi', title: 'Lappi' },
    ])
    expect((await opaskirja('oma', 'info', book)).out.split('\n')).toContain(
      'editions 2: national (Valtakunnallinen), lappi (Lappi)',
    )
    expect((await opaskirja('oma', 'editions', book)).out).toBe(
      'national\tValtakunnallinen\nlappi\tLappi\tLapin hyvinvointialue\n',
    )
  })

  it('[ED5] writes what an edition changes as a page, as JSON, or both into a folder, and replaces nothing', async () => {
    const page = join(place, 'erot.html')
    expect(await opaskirja('oma', 'editions', book, '--differences', 'lappi', '--out', page)).toEqual({
      code: 0,
      out: `${page}\n`,
      said: '',
    })
    expect(await readFile(page, 'utf8')).toContain('<h1>Mitä painos muuttaa: Lappi</h1>')
    expect((await opaskirja('oma', 'editions', book, '--differences', 'lappi', '--out', page)).code).toBe(1)
    const folder = join(place, 'erot')
    await opaskirja('oma', 'editions', book, '--differences', 'lappi', '--out', folder)
    expect((await readdir(folder)).sort()).toEqual(['erot-lappi.html', 'erot-lappi.json'])
    const { out } = await opaskirja('oma', 'editions', book, '--differences', 'lappi', '--json')
    expect(out).toBe(await readFile(join(folder, 'erot-lappi.json'), 'utf8'))
  })

  it('[ED5] searches and publishes one edition', async () => {
    const found = async (...edition: readonly string[]): Promise<string> =>
      (await opaskirja('oma', 'search', book, 'Lapissa', ...edition)).out
    expect(await found()).toContain('yleista')
    expect(await found('--edition', 'lappi')).not.toContain('yleista')
    const out = join(place, 'verkkokirja')
    expect(
      (await opaskirja('oma', 'publish', book, '--format', 'html', '--edition', 'lappi', '--out', out)).code,
    ).toBe(0)
    const front = await readFile(join(out, 'index.html'), 'utf8')
    expect([front.includes('Porokylät'), front.includes('Yleistä')]).toEqual([true, false])
  })

  it('[ED7] makes a frozen edition again on a second computer: the same bytes in every format', async () => {
    const formats = ['pdf', 'html', 'innokyla', 'epub', 'docx']
    for (const format of formats) {
      const frozen = ['--edition', 'lappi', '--freeze', '1. painos', '--by', 'Toimittaja']
      const out = join(place, `jaadytetty.${format}`)
      const { code, said } = await opaskirja(
        'oma',
        'publish',
        book,
        '--format',
        format,
        ...frozen,
        '--out',
        out,
      )
      expect({ code, said }, said).toMatchObject({ code: 0 })
      expect(said).toContain('Jäädytetty: 1. painos, Lappi.')
    }
    const copy = join(place, 'Kopio')
    await cp(book, copy, { recursive: true })
    const [release] = (await listed('toinen', copy))[1]?.releases ?? []
    expect(release?.outputs).toHaveLength(5)
    for (const format of formats) {
      const out = join(place, `uudelleen.${format}`)
      const rebuild = ['--rebuild', release?.id.slice(0, 12) ?? '', '--format', format, '--out', out]
      const { code, said } = await opaskirja('toinen', 'editions', copy, ...rebuild)
      expect({ code, format }).toEqual({ code: 0, format })
      expect(said).toContain(`Sama kuin jäädytetty: ${format}`)
      expect(await outputHash(out)).toBe(await outputHash(join(place, `jaadytetty.${format}`)))
    }
  }, 120_000)

  it('[CL1] refuses what is not there, and tells a wrong use', async () => {
    expect(
      (await opaskirja('oma', 'editions', book, '--differences', 'kainuu', '--out', join(place, 'x'))).code,
    ).toBe(1)
    expect(
      (
        await opaskirja(
          'oma',
          'editions',
          book,
          '--rebuild',
          '9. painos',
          '--format',
          'pdf',
          '--out',
          join(place, 'x'),
        )
      ).code,
    ).toBe(1)
    expect(
      (
        await opaskirja(
          'oma',
          'publish',
          book,
          '--format',
          'pdf',
          '--edition',
          'kainuu',
          '--out',
          join(place, 'x'),
        )
      ).code,
    ).toBe(1)
    for (const wrong of [
      ['editions'],
      ['editions', book, '--out', join(place, 'x')],
      ['editions', book, '--differences', 'lappi'],
      ['editions', book, '--differences', 'lappi', '--rebuild', 'x'],
      ['publish', book, '--format', 'pdf', '--out', join(place, 'x'), '--freeze', '1. painos'],
      ['publish', book, '--format', 'pdf', '--out', join(place, 'x'), '--by', 'Toimittaja'],
    ])
      expect((await opaskirja('oma', ...wrong)).code, wrong.join(' ')).toBe(2)
    expect(await readdir(place)).not.toContain('x')
  })
})
