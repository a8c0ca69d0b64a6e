// What a reader finds in a printed book with all that stands before and after its parts.
import { beforeAll, describe, expect, it } from 'vitest'
import type { PdfCompiler } from '#handbook/publish/pdf/pdf-compiler.ts'
import { renderPdf } from '#handbook/publish/pdf/render-pdf.ts'
import { fullEdition } from './full-edition.ts'
import { allTags, readPdf, unpacked, type ReadPdf } from './read-pdf.ts'
import { sampleImages } from './sample-images.ts'
import { createdAt, native, toolsWith, wasm } from './typeset.ts'

async function typeset(compiler: PdfCompiler, twoSided = false): Promise<Uint8Array> {
  const rendered = await renderPdf(fullEdition, compiler, toolsWith(sampleImages), createdAt, { twoSided })
  const content = rendered.ok ? rendered.files[0]?.content : undefined
  if (!(content instanceof Uint8Array)) throw new Error(JSON.stringify(rendered))
  return content
}

const oneLine = (text: string): string => text.replaceAll(/[\s.]+/g, ' ')

let file: string
let book: ReadPdf
let pages: readonly string[]

beforeAll(async () => {
  const bytes = await typeset(await native())
  file = unpacked(bytes)
  book = await readPdf(bytes)
  pages = book.pages.map((page) => oneLine(page.text))
})

const pageOf = (words: string): number => pages.findIndex((text) => text.includes(words)) + 1
const lastPageOf = (words: string): number => pages.findLastIndex((text) => text.includes(words)) + 1

describe('the printed book', () => {
  it.each(['ua-1', 'a-2a'] as const)('[PB3] passes the typesetter’s own check of %s', async (standard) => {
    await expect(typeset(await native({ standard }))).resolves.toBeInstanceOf(Uint8Array)
    await expect(typeset(await native({ standard }), true)).resolves.toBeInstanceOf(Uint8Array)
  })

  it('is the same from the native and the WebAssembly typesetter', async () => {
    expect(await readPdf(await typeset(await wasm()))).toEqual(book)
  })

  it('has the imprint after the title page, then the documentation pages, then the contents', () => {
    expect(pages.slice(1, 5).map((text) => text.slice(0, 12))).toEqual([
      'Tietoja julk',
      'Kuvailulehti',
      'Presentation',
      'Sisällys 1 L',
    ])
  })

  it('[PB14] has bookmarks for all of these and for the lists', () => {
    expect(book.bookmarks.map(({ title }) => title)).toEqual([
      'Tietoja julkaisusta',
      'Kuvailulehti',
      'Presentationsblad',
      'Sisällys',
      'Kuvat',
      'Taulukot',
      '1 Lukijalle',
      '2 Toinen',
      '3 Kolmas',
      'Sanasto',
      'Lähteet',
      'Asiahakemisto',
    ])
  })

  it('lists figures and tables by their captions, without notes, and the lists at the end', () => {
    const contents = pages[4] ?? ''
    expect(contents).toContain('Kuva 1 Hyvinvointialueen polku 6')
    expect(contents).toContain(`Taulukko 1 Ryhmät vierekkäin ${pageOf('osallistujia')}`)
    expect(contents).toContain(`Asiahakemisto ${pages.length}`)
  })

  it('leaves no space where a place of the index stands', () => {
    expect(pages.join(' ')).toContain('alkaa: kohtaaminen on')
    expect(book.pages.map((page) => page.text).join(' ')).not.toContain('alkaa:  ')
  })

  it('turns the pages of a wide table, and repeats its head there', () => {
    const turned = [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].filter(
      ([, width, height]) => Number(width) > Number(height),
    )
    const heads = pages.filter((text) => text.includes('Tunnusluku 9'))
    expect(heads.length).toBeGreaterThan(1)
    expect(turned).toHaveLength(heads.length)
    expect(pages[pageOf('Tunnusluku 9') - 1]).toContain('1 2 Luvut rinnakkain')
  })

  it('[PB14] tells the pages of an index heading, those in a row as one', () => {
    const index = pages.at(-1) ?? ''
    const [from, second, third] = [pageOf('Ryhmistä'), pageOf('Luku 2'), pageOf('Luku 3')]
    expect(second).toBeGreaterThan(from + 1)
    expect(index).toContain(`K kohtaaminen ${from} R ryhmät ${from}, ${second}, ${third} kesto ${third}`)
  })

  it('[PB3] says of every link where it leads, and leads citations and terms to their entries', () => {
    const links = book.pages.flatMap((page) => page.links)
    expect(links.filter(({ contents }) => contents === '')).toEqual([])
    const onFirst = book.pages[pageOf('Kirja alkaa') - 1]?.links.map(({ contents }) => contents) ?? []
    const wanted = [lastPageOf('Sanasto'), lastPageOf('Lähteet')].map((page) => `sivu ${page}`)
    expect(onFirst).toEqual(expect.arrayContaining(wanted))
  })

  it('[PB3] marks the language of the documentation page and of the terms in another', () => {
    expect(file.match(/\/Lang \(sv-FI\)/g)?.length).toBeGreaterThan(3)
  })

  it('[PB3] skips no heading level', () => {
    const tags = book.pages.flatMap((page) => allTags(page.tags)).filter(({ role }) => /^H\d$/.test(role))
    const levels = tags.map(({ role }) => Number(role.slice(1)))
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('describes the logos', () => {
    const figures = book.pages.flatMap((page) => allTags(page.tags)).filter(({ role }) => role === 'Figure')
    expect(figures.map(({ alt }) => alt)).toEqual(['Esimerkkikunnan merkki', 'Kolme laatikkoa.'])
  })
})

describe('the book for print on both sides', () => {
  it('begins contents, chapters and lists on the right, and leaves empty pages without head and number', async () => {
    const printed = await readPdf(await typeset(await native(), true))
    const texts = printed.pages.map((page) => oneLine(page.text))
    for (const title of [
      'Sisällys 1 L',
      'Luku 1',
      'Luku 2',
      'Luku 3',
      'Sanasto ',
      'Lähteet ',
      'Asiahakemisto ',
    ])
      expect(texts.findIndex((text) => text.startsWith(title)) % 2, title).toBe(0)
    expect(texts.filter((text) => text.trim() === '').length).toBeGreaterThan(1)
  })
})
