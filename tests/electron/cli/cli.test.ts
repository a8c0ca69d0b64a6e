// The command line as built, run as a process of its own.
import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { starter } from '#handbook/starter/starter.ts'

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

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-cli-'))
  book = join(place, 'Kirja')
  env = { ...process.env, OPASKIRJA_DATA: join(place, 'data'), OPASKIRJA_LANGUAGE: 'fi' }
  expect(await opaskirja('new', book, '--template', 'starter')).toEqual({
    code: 0,
    out: `${book}\n`,
    said: '',
  })
})
afterAll(() => rm(place, { recursive: true, force: true }))

describe('opaskirja new and info', () => {
  it('[CL2] [ST2] make and tell the starter guidebook: its chapters, practices and editions, three figures and more', async () => {
    const { code, out, said } = await opaskirja('info', book, '--json')
    const info = JSON.parse(out) as Record<string, unknown[]> & { figures: number; contentHash: string }
    expect({ code, said }).toEqual({ code: 0, said: '' })
    expect(info).toMatchObject({
      title: 'Sosiaalisen kuntoutuksen opaskirja',
      language: 'fi',
      schemaVersion: 2,
      editions: starter.editions.map(({ id }) => ({ id })),
    })
    expect(info['chapters']).toHaveLength(starter.chapters.length)
    expect(info['practices']).toHaveLength(starter.practices.length)
    expect(info.figures).toBeGreaterThanOrEqual(3)
    expect(info.contentHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('[ST2] give two new starter books the same content hash', async () => {
    const other = join(place, 'Toinen')
    await opaskirja('new', other, '--template', 'starter')
    const hashes = await Promise.all(
      [book, other].map(
        async (folder) =>
          (JSON.parse((await opaskirja('info', folder, '--json')).out) as { contentHash: string })
            .contentHash,
      ),
    )
    expect(hashes[0]).toBe(hashes[1])
  })

  it('[ST9] write a readable copy of every chapter and practice', async () => {
    expect(await readdir(join(book, 'luvut'))).toHaveLength(starter.chapters.length)
    const practices = await readdir(join(book, 'kaytannot'))
    const card = practices.find((name) => name.startsWith('vertaisneuvojakoulutus--'))
    expect(await readFile(join(book, 'kaytannot', card ?? ''), 'utf8')).toContain('Ratkaisun perusidea')
  })

  it('[ST8] refuse a folder that is not empty', async () => {
    const { code, out, said } = await opaskirja('new', book)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(said).toContain('Kansio ei ole tyhjä')
  })

  it('refuse a folder that is no handbook', async () => {
    const { code, said } = await opaskirja('info', place, '--json')
    expect(code).toBe(1)
    expect(said).toContain('Kansio ei ole käsikirja')
  })

  it('[ST7] read what is whole of a log with a garbled end, and change nothing', async () => {
    const data = await mkdtemp(join(place, 'garbled-'))
    env = { ...env, OPASKIRJA_DATA: data }
    const folder = join(place, 'Vioittunut')
    await opaskirja('new', folder, '--title', 'Vioittunut')
    const books = join(data, 'kasikirjat')
    const log = join(books, (await readdir(books))[0] ?? '', 'loki', '000001.loki')
    await appendFile(log, 'roskaa')
    const before = await readFile(log)
    const { code, out, said } = await opaskirja('info', folder, '--json')
    expect(said).toContain('muokkausloki oli vioittunut')
    expect({ code, title: (JSON.parse(out) as { title: string }).title }).toEqual({
      code: 0,
      title: 'Vioittunut',
    })
    expect(await readFile(log)).toEqual(before)
    env = { ...env, OPASKIRJA_DATA: join(place, 'data') }
  })
})

describe('opaskirja search', () => {
  it('[SE1] finds the practice first, with ranges', async () => {
    const { out } = await opaskirja('search', book, 'vertaisneuvoja', '--json')
    const [first] = (
      JSON.parse(out) as { hits: { kind: string; title: string; snippets: { ranges: number[][] }[] }[] }
    ).hits
    expect(first).toMatchObject({ kind: 'practice', title: 'Vertaisneuvojakoulutus' })
    expect(first?.snippets[0]?.ranges.length).toBeGreaterThan(0)
  })

  it.each([
    ['kuntoutusten tarpeita', 'Sosiaaliseen kuntoutukseen ohjaus'],
    ['tyokyky', 'Valmistellut vastaanotot'],
    ['vertaisneuvojakoulutuksissa', 'Vertaisneuvojakoulutus'],
    ['vertaisneuv', 'Vertaisneuvojakoulutus'],
    ['arjen avaimmet', 'Arjen avaimet'],
    ['laihdutusryhmä', 'Painonhallintaryhmä'],
    ['alue:lappi ryhmä', undefined],
  ])('[SE1] [SE5] finds by %s the practice %s first', async (query, title) => {
    const { out } = await opaskirja('search', book, query, '--json')
    const { hits } = JSON.parse(out) as { hits: { kind: string; title: string }[] }
    expect(hits[0]?.title).toBe(title)
  })

  it('[SE5] finds by an area typed and a word first a practice of that area that is about it', async () => {
    const { out } = await opaskirja('search', book, 'alue:keski-uusimaa ryhmä', '--json')
    const { hits, typed } = JSON.parse(out) as { hits: { kind: string; title: string }[]; typed: unknown }
    expect(typed).toEqual([{ facet: 'area', value: 'hyvinvointialue:02', text: 'alue:keski-uusimaa' }])
    expect(hits[0]?.kind).toBe('practice')
    expect(hits[0]?.title).toMatch(/ryhmä$|^Arjen avaimet$/)
  })

  it('[SE1] finds another form of two words as the compound of both', async () => {
    const { out } = await opaskirja('search', book, 'kuntoutusten tarpeita', '--json')
    const { hits } = JSON.parse(out) as {
      hits: { snippets: { text: string; ranges: [number, number][] }[] }[]
    }
    const marked = hits
      .flatMap(({ snippets }) => snippets)
      .flatMap(({ text, ranges }) => ranges.map(([from, to]) => text.slice(from, to)))
    expect(marked).toContain('kuntoutustarpeen')
  })

  it('[SE3] tells facets with counts, sorts, and needs no words when there is a facet', async () => {
    const facet = ['--facet', 'kind=practice', '--facet', 'area=hyvinvointialue:02']
    const { out } = await opaskirja('search', book, ...facet, '--sort', 'name', '--limit', '100', '--json')
    type Answer = { hits: { title: string }[]; total: number; facets: { kind: unknown } }
    const { hits, total, facets } = JSON.parse(out) as Answer
    expect(hits).toHaveLength(total)
    const titles = hits.map(({ title }) => title)
    expect(titles).toEqual([...titles].sort(new Intl.Collator('fi').compare))
    expect(facets.kind).toEqual([{ value: 'practice', count: total }])
  })

  it('[SE12] tells terms and sources for what they are', async () => {
    const { out } = await opaskirja('search', book, 'vertaisneuvoja', '--json')
    const { hits } = JSON.parse(out) as { hits: { kind: string; id: string; entry: string | null }[] }
    expect(hits.slice(0, 2)).toMatchObject([
      { kind: 'practice', entry: null },
      { kind: 'term', id: 'term-vertaisneuvoja', entry: 'vertaisneuvoja' },
    ])
    const terms = await opaskirja('search', book, 'laji:sanasto vertaisneuvoja', '--limit', '1')
    expect(terms.out).toMatch(/^term\tterm-vertaisneuvoja\tvertaisneuvoja\tIhminen, joka /)
    const sources = await opaskirja('search', book, 'sosiaalihuoltolaki', '--facet', 'kind=source')
    expect(sources.out).toMatch(/^source\tsource-law\tSosiaalihuoltolaki 1301\/2014\t/)
  })

  it('[SE14] finds a variable by what it says in any edition, or in the one that is asked for', async () => {
    const said = async (...edition: readonly string[]) => {
      const { out } = await opaskirja('search', book, 'Lapin hyvinvointialueella', ...edition, '--json')
      const { hits } = JSON.parse(out) as { hits: { snippets: { text: string }[] }[] }
      return hits.flatMap(({ snippets }) => snippets.map(({ text }) => text)).join()
    }
    expect(await said()).toContain('Lapin hyvinvointialueella')
    expect(await said('--edition', 'lappi')).toContain('Lapin hyvinvointialueella')
    expect(await said('--edition', 'keski-uusimaa')).not.toContain('Lapin hyvinvointialueella')
  })

  it.each([
    ['--sort', 'colour'],
    ['--in', 'attic'],
    ['--in', 'version:x'],
    ['--limit', '0'],
  ])('[CL1] refuses %s %s', async (option, value) => {
    expect((await opaskirja('search', book, 'ryhmä', option, value)).code).toBe(2)
  })

  it('[SE9] finds nothing in an empty bin, and refuses a version that is not there', async () => {
    expect(await opaskirja('search', book, 'ryhmä', '--in', 'bin')).toMatchObject({ code: 0, out: '\n' })
    const absent = await opaskirja('search', book, 'ryhmä', '--in', `version:${'0'.repeat(64)}`)
    expect(absent.code).toBe(1)
  })

  it('[SE4] answers punctuation with no hits', async () => {
    expect(await opaskirja('search', book, '?!*', '--json')).toMatchObject({ code: 0, said: '' })
  })

  it('[SE3] narrows by a facet and refuses one it does not know', async () => {
    const { out } = await opaskirja('search', book, 'ryhmä', '--facet', 'kind=chapter', '--json')
    const { hits } = JSON.parse(out) as { hits: { kind: string }[] }
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['chapter']))
    expect((await opaskirja('search', book, 'ryhmä', '--facet', 'colour=red')).code).toBe(2)
  })
})

describe('opaskirja publish', () => {
  it.each([
    ['html', 'index.html'],
    ['innokyla', 'index.html'],
  ])(
    '[PB7] [PB20] makes %s, brings it up to date, and replaces nothing that was edited since',
    { timeout: 120_000 },
    async (format, page) => {
      const out = join(place, format)
      expect(await opaskirja('publish', book, '--format', format, '--out', out)).toEqual({
        code: 0,
        out: `${out}\n`,
        said: '',
      })
      expect(await readFile(join(out, page), 'utf8')).toContain('Sosiaalisen kuntoutuksen opaskirja')
      await rm(join(out, page))
      const { code, said } = await opaskirja('publish', book, '--format', format, '--out', out)
      expect(code).toBe(0)
      expect(said).toMatch(/^Päivitetty: tiedostoja kirjoitettu 1, poistettu 0, ennallaan \d+\.\n$/)
      await writeFile(join(out, page), 'oma')
      const again = await opaskirja('publish', book, '--format', format, '--out', out)
      expect(again).toMatchObject({ code: 1, out: '' })
      expect(again.said).toContain('on jo olemassa')
    },
  )

  it('[PB3] makes a PDF of the starter', async () => {
    const out = join(place, 'kirja.pdf')
    expect(await opaskirja('publish', book, '--format', 'pdf', '--out', out)).toEqual({
      code: 0,
      out: `${out}\n`,
      said: '',
    })
    expect((await readFile(out)).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it.each([
    ['epub', '[PB9]', 'mimetypeapplication/epub+zip'],
    ['docx', '[PB10]', 'word/'],
  ])('makes %s of the starter (%s), twice the same bytes', { timeout: 180_000 }, async (format, _, start) => {
    const [one, two] = [join(place, `yksi.${format}`), join(place, `kaksi.${format}`)]
    for (const out of [one, two])
      expect(await opaskirja('publish', book, '--format', format, '--out', out)).toMatchObject({ code: 0 })
    const bytes = await readFile(one)
    expect(bytes.subarray(30, 80).toString('latin1')).toContain(start)
    expect(bytes.equals(await readFile(two))).toBe(true)
  })

  it('[PB2] names the place of a missing image and writes nothing; [SH9] one kept on this computer is not missing', async () => {
    const folder = join(place, 'Kuvaton')
    await opaskirja('new', folder, '--template', 'starter')
    await rm(join(folder, 'kuvat'), { recursive: true })
    const out = join(place, 'kuvaton.pdf')
    const here = env
    env = { ...env, OPASKIRJA_DATA: join(place, 'another computer') }
    const { code, said } = await opaskirja('publish', folder, '--format', 'pdf', '--out', out)
    env = here
    expect(code).toBe(1)
    expect(said).toContain('Asiakkaan prosessi')
    await expect(readFile(out)).rejects.toThrow('ENOENT')
    const kept = await opaskirja('publish', folder, '--format', 'html', '--out', join(place, 'kuvallinen'))
    expect(kept).toMatchObject({ code: 0, said: '' })
  })

  it('[PB7] says so when the path cannot be written, and leaves nothing', async () => {
    await writeFile(join(place, 'tiedosto'), '')
    const { code, said } = await opaskirja(
      'publish',
      book,
      '--format',
      'html',
      '--out',
      join(place, 'tiedosto', 'x'),
    )
    expect(code).toBe(1)
    expect(said).toContain('Tallennus ei onnistu')
  })
})

describe('the command line', () => {
  it.each([
    [['paint', 'x'], 'Tuntematon komento: paint'],
    [['info'], 'Puuttuu: <folder>'],
    [['info', 'x', '--nope'], 'Tuntematon valinta: --nope'],
    [['publish', 'x', '--format', 'odt', '--out', 'y'], 'Arvo odt ei kelpaa valinnalle --format'],
    [['new', 'x', '--template', 'other'], 'Arvo other ei kelpaa valinnalle --template'],
  ])('[CL1] refuses %j as wrong use', async (words, sentence) => {
    const { code, out, said } = await opaskirja(...words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(said).toContain(sentence)
  })
})
