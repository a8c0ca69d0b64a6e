// opaskirja publish as built: the brochure of one practice, and a book for print on both sides.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '#tests/handbook/publish/pdf/read-pdf.ts'

const cli = resolve(import.meta.dirname, '../../../out/node/cli.cjs')
let place: string
let book: string

type Outcome = { readonly code: number; readonly out: string; readonly said: string }

function opaskirja(...words: readonly string[]): Promise<Outcome> {
  const env = { ...process.env, OPASKIRJA_DATA: join(place, 'tiedot'), OPASKIRJA_LANGUAGE: 'fi' }
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...words], { env, maxBuffer: 1e8 }, (error, out, said) => {
      done({ code: error === null ? 0 : Number(error.code), out, said })
    })
  })
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-esite-'))
  book = join(place, 'kirja')
  expect((await opaskirja('new', book, '--template', 'starter')).code).toBe(0)
})

afterAll(() => rm(place, { recursive: true, force: true }))

describe('opaskirja publish --format esite', () => {
  it('makes a PDF of one practice', async () => {
    const out = join(place, 'esite.pdf')
    const { code } = await opaskirja(
      'publish',
      book,
      '--format',
      'esite',
      '--practice',
      'tarinani',
      '--out',
      out,
    )
    expect(code).toBe(0)
    const brochure = await readPdf(await readFile(out))
    expect(brochure).toMatchObject({ title: 'Tarinani on voimani', claims: ['PDF/UA-1', 'PDF/A-2A'] })
    expect(brochure.pages.length).toBeLessThanOrEqual(4)
  })

  it('refuses a practice that the book does not have, and writes nothing', async () => {
    const out = join(place, 'tyhja.pdf')
    const { code, said } = await opaskirja(
      'publish',
      book,
      '--format',
      'esite',
      '--practice',
      'x',
      '--out',
      out,
    )
    expect([code, existsSync(out)]).toEqual([1, false])
    expect(said).toContain('Kirjassa ei ole tällaista lukua tai käytäntöä: x')
  })

  it.each([
    [['--format', 'esite'], '--practice'],
    [['--format', 'pdf', '--practice', 'tarinani'], '--practice'],
    [['--format', 'html', '--two-sided'], '--two-sided'],
    [['--format', 'esite', '--practice', 'tarinani', '--freeze', '1.0', '--by', 'Toimitus'], '--freeze'],
  ])('is not used with %j', async (words, named) => {
    const { code, said } = await opaskirja('publish', book, ...words, '--out', join(place, 'x.pdf'))
    expect(code).toBe(2)
    expect(said.split('\n')[0]).toContain(named)
  })
})

describe('opaskirja publish --two-sided', () => {
  it('begins the chapters of a PDF on the right', async () => {
    const out = join(place, 'kaksipuolinen.pdf')
    expect((await opaskirja('publish', book, '--format', 'pdf', '--two-sided', '--out', out)).code).toBe(0)
    const { pages } = await readPdf(await readFile(out))
    const chapters = pages.flatMap(({ text }, at) => (/^Luku\s+\d+\s/.test(text) ? [at + 1] : []))
    expect(chapters.length).toBeGreaterThan(5)
    expect(chapters.filter((page) => page % 2 === 0)).toEqual([])
  })

  it('[ED11] is frozen so and made so again', async () => {
    const out = join(place, 'jaadytetty.pdf')
    const frozen = ['--two-sided', '--freeze', '1. painos', '--by', 'Toimitus']
    await opaskirja('publish', book, '--format', 'pdf', ...frozen, '--out', out)
    const again = join(place, 'uudelleen.pdf')
    const rebuild = ['--rebuild', '1. painos', '--format', 'pdf', '--out', again]
    expect(await opaskirja('editions', book, ...rebuild)).toMatchObject({ code: 0 })
    expect((await readFile(again)).equals(await readFile(out))).toBe(true)
  }, 120_000)
})
