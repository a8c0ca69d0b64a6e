// The Word file itself: its parts, its bytes, and what LibreOffice reads in it.
import { unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { wordWriter } from '#electron/disk/word/write-word.ts'
import type { Edition, ViewBlock } from '#handbook/publish/edition.ts'
import { renderDocx } from '#handbook/publish/docx/render-docx.ts'
import { bytesOf } from '#tests/handbook/publish/epub/read-epub.ts'
import { p, table } from '#handbook/model/notation.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { listedBook } from '#tests/handbook/publish/html/listed-book.ts'
import { sampleEdition, sampleTools } from '#tests/handbook/publish/html/sample-book.ts'
import { fontFolder } from '#tests/handbook/publish/pdf/font-folder.ts'
import { sampleImages } from '#tests/handbook/publish/pdf/sample-images.ts'
import { freshSeed, randomEdition } from '#tests/handbook/publish/random-edition.ts'
import { starterEdition, starterTools } from '#tests/handbook/publish/starter-edition.ts'
import { seeThroughWebp, solidWebp } from './webp-images.ts'
import { all, converted, libreOffice, partOf, readWord } from './read-word.ts'

const [drawing = new Uint8Array()] = sampleImages.values()
const writer = wordWriter(fontFolder())
const made = async (edition: Edition): Promise<Uint8Array> =>
  bytesOf(await renderDocx(edition, writer, sampleTools({ readImage: () => Promise.resolve(drawing) })))

const withImage = (image: Uint8Array) =>
  renderDocx(sampleEdition, writer, sampleTools({ readImage: () => Promise.resolve(image) }))

const bytes = await made(sampleEdition)
const parts = readWord(bytes)
const body = partOf(parts, 'word/document.xml')
const value = (element: Element | undefined, name = 'w:val'): string | null =>
  element?.getAttribute(name) ?? null
const styleOf = (paragraph: Element): string | null => value(all(paragraph, 'w:pStyle')[0])
const textOf = (element: Element): string =>
  all(element, 'w:t')
    .map(({ textContent }) => textContent)
    .join('')
const fields = all(body, 'w:instrText').map(({ textContent }) => textContent.trim())

describe('the Word file', () => {
  it("[PB10] uses Word's own styles for headings, title, captions, quotations and lists", () => {
    const used = new Set(all(body, 'w:p').map(styleOf))
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Caption', 'Quote', 'ListParagraph'])
      expect(used, style).toContain(style)
    const ids = all(partOf(parts, 'word/styles.xml'), 'w:style').map((style) => value(style, 'w:styleId'))
    expect(new Set(ids).size).toBe(ids.length)
    for (const style of used) if (style !== null) expect(ids).toContain(style)
  })

  it('[PB10] has notes, links, bookmarks and counted captions as what they are', () => {
    const notes = partOf(parts, 'word/footnotes.xml')
    const marks = all(body, 'w:footnoteReference').map((mark) => value(mark, 'w:id'))
    const written = new Map(
      all(notes, 'w:footnote').map((note) => [value(note, 'w:id'), textOf(note).trim()]),
    )
    expect(marks.slice(0, 3).map((id) => written.get(id))).toEqual([
      'Ensimmäinen viite.',
      'Otsikon viite.',
      'Taulukon viite',
    ])
    expect(fields).toEqual(expect.arrayContaining(['SEQ Kuva', 'SEQ Taulukko']))
    expect(fields.some((field) => field.startsWith('TOC '))).toBe(true)
    const names = all(body, 'w:bookmarkStart').map((mark) => value(mark, 'w:name'))
    for (const link of all(body, 'w:hyperlink')) {
      const anchor = value(link, 'w:anchor')
      if (anchor !== null) expect(names).toContain(anchor)
    }
    expect(new Set(names).size).toBe(names.length)
  })

  it('[PB10] lists the contents with pages, and asks nothing when it opens', () => {
    const contents = all(body, 'w:sdtContent')[0]
    const entries = contents === undefined ? [] : all(contents, 'w:p').map(textOf)
    expect(entries[0]).toMatch(/^1 +Lukijalle\d+$/)
    expect(fields.filter((field) => field.startsWith('PAGEREF _Toc')).length).toBeGreaterThanOrEqual(
      entries.length - 1,
    )
    expect(all(body, 'w:fldChar').filter((field) => value(field, 'w:dirty') !== null)).toEqual([])
    expect(all(partOf(parts, 'word/settings.xml'), 'w:updateFields')).toEqual([])
  })

  it('[PB10] repeats header rows, describes pictures and names languages', () => {
    expect(all(body, 'w:tblHeader').length).toBeGreaterThan(0)
    const pictures = all(body, 'wp:docPr')
    expect(pictures.slice(0, 1).map((picture) => value(picture, 'descr'))).toEqual(['Kolme laatikkoa.'])
    expect(pictures.slice(1, 2).map((picture) => all(picture, 'adec:decorative').length)).toEqual([1])
    expect(all(body, 'w:lang').map((lang) => value(lang))).toContain('sv-FI')
    expect(all(partOf(parts, 'word/styles.xml'), 'w:lang').map((lang) => value(lang))).toContain('fi-FI')
    const core = partOf(parts, 'docProps/core.xml')
    const told = ['dc:title', 'dc:creator', 'dc:language', 'dcterms:modified'].map(
      (name) => all(core, name)[0]?.textContent,
    )
    expect(told).toEqual(['Näytekirja', 'Esimerkkikunta', 'fi-FI', '2026-11-21T10:00:00Z'])
  })

  it('[PB10] shows drawings also to programs that know none', () => {
    const media = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/media/'))
    expect(media.map((name) => name.split('.').at(-1)).sort()).toEqual(['png', 'svg'])
    const png = Object.entries(unzipSync(bytes)).find(([name]) => name.endsWith('.png'))?.[1]
    expect(png?.length).toBeGreaterThan(1000)
  })

  it('[PB10] shows WebP images as PNG, and is not made when one cannot be read', async () => {
    const files = unzipSync(bytesOf(await withImage(seeThroughWebp)))
    expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toHaveLength(1)
    const cut = Uint8Array.from(solidWebp, (byte, at) => (at > 22 && at < 60 ? 0xff : byte))
    const refused = await withImage(cut)
    expect(refused.ok ? [] : refused.obstacles.map(({ kind, document }) => [kind, document])).toContainEqual([
      'damagedImage',
      'k1',
    ])
  })

  it('[PB10] is not made when a drawing cannot be read, and the place is named', async () => {
    const crossed = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g><a></g></svg>'
    const refused = await withImage(new TextEncoder().encode(crossed))
    expect(refused.ok ? [] : refused.obstacles.map(({ kind, document }) => [kind, document])).toContainEqual([
      'damagedImage',
      'k1',
    ])
  })

  it('[PB10] ends every cell with a paragraph, and fills every row to the same width', () => {
    for (const cell of all(body, 'w:tc')) expect(cell.lastElementChild?.tagName).toBe('w:p')
    for (const table of all(body, 'w:tbl')) {
      const grid = [...table.children].find(({ tagName }) => tagName === 'w:tblGrid')
      const columns = grid?.children.length ?? 0
      for (const row of [...table.children].filter(({ tagName }) => tagName === 'w:tr'))
        expect(widthOf(row)).toBe(columns)
    }
  })

  it('[PB10] is the same bytes when it is made again', async () => {
    expect(Buffer.compare(Buffer.from(await made(sampleEdition)), Buffer.from(bytes))).toBe(0)
  })

  it('[PB4] is well formed whatever is stored', { timeout: 120_000 }, async () => {
    const seed = freshSeed('Random books as Word files')
    for (let index = 0; index < 10; index++) {
      const random = readWord(await made(randomEdition(seed + index)))
      expect(all(partOf(random, 'word/document.xml'), 'w:p').length, `SEED=${seed + index}`).toBeGreaterThan(
        5,
      )
    }
  })
})

/** The columns that the cells of a row take together. */
function widthOf(row: Element): number {
  return [...row.children]
    .filter(({ tagName }) => tagName === 'w:tc')
    .reduce((sum, cell) => {
      const properties = [...cell.children].find(({ tagName }) => tagName === 'w:tcPr')
      const span = properties === undefined ? undefined : all(properties, 'w:gridSpan')[0]
      return sum + Number(value(span) ?? 1)
    }, 0)
}

describe('LibreOffice', () => {
  if (libreOffice === null)
    console.warn(
      'LibreOffice is not installed here: whether it opens the Word file is NOT known (apt install libreoffice-writer-nogui).',
    )
  const program = libreOffice ?? ''

  it.skipIf(program === '')(
    '[PB10] reads all headings, tables and notes of the starter',
    { timeout: 300_000 },
    async () => {
      const starter = bytesOf(await renderDocx(starterEdition, writer, starterTools))
      const page = new JSDOM(await converted(program, starter, 'html')).window.document
      const read = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
        plain(heading.textContent),
      )
      const expected = headingsOf(starterEdition)
      expect(expected.filter((title) => !read.some((heading) => heading.endsWith(title)))).toEqual([])
      expect(page.querySelectorAll('table').length).toBeGreaterThanOrEqual(tablesOf(starterEdition))
      const document = partOf(readWord(starter), 'word/document.xml')
      expect(page.querySelectorAll('a.sdfootnotesym').length).toBe(
        all(document, 'w:footnoteReference').length,
      )
      const described = all(document, 'wp:docPr').map((picture) => value(picture, 'descr'))
      expect(page.querySelectorAll('img').length).toBe(described.length)
      const open = await converted(program, starter, 'fodt')
      expect(open.match(/<svg:desc>/g)?.length).toBe(described.length)
    },
  )

  it.skipIf(program === '')(
    '[PB10] reads the lists at the end, the links to them and the pages that lie',
    { timeout: 300_000 },
    async () => {
      const wide = Array.from({ length: 7 }, (_, n) => `Palvelutarpeenarviointi${n}`)
      const [first, ...rest] = listedBook.chapters
      if (first === undefined) throw new Error('The book has chapters')
      const turned = { ...first, content: [...first.content, table('Leveä', wide, wide), p('Jälkeen')] }
      const listed = await made(editionOf({ ...listedBook, chapters: [turned, ...rest] }))
      const sizes = all(partOf(readWord(listed), 'word/document.xml'), 'w:pgSz')
      expect(sizes.map((size) => [value(size, 'w:w'), value(size, 'w:h'), value(size, 'w:orient')])).toEqual([
        ['11906', '16838', 'portrait'],
        ['11906', '16838', 'portrait'],
        ['16838', '11906', 'landscape'],
        ['11906', '16838', 'portrait'],
      ])
      const page = new JSDOM(await converted(program, listed, 'html')).window.document
      const headings = [...page.querySelectorAll('h1')].map((heading) => plain(heading.textContent))
      expect(headings.slice(-4)).toEqual(['Sanasto', 'Lähteet', 'Asiahakemisto', 'Tietoja julkaisusta'])
      const anchors = new Set(
        [...page.querySelectorAll('a[name]')].map((anchor) => anchor.getAttribute('name')),
      )
      const led = [...page.querySelectorAll('a[href^="#"]')].map((link) =>
        link.getAttribute('href')?.slice(1),
      )
      expect(led).toEqual(expect.arrayContaining(['termi_1', 'lahde_1']))
      expect(
        led.filter((name) => /^(?:termi|lahde|osa)_/.test(name ?? '') && !anchors.has(name ?? '')),
      ).toEqual([])
      expect(page.querySelectorAll('table').length).toBeGreaterThanOrEqual(3)
    },
  )

  it.skipIf(program === '')('[PB10] opens a book of random chapters', { timeout: 300_000 }, async () => {
    const seed = freshSeed('A random book for LibreOffice')
    const text = await converted(program, await made(randomEdition(seed, 10)), 'txt:Text')
    expect(text).toContain('Näytekirja')
    expect(text.length, `SEED=${seed}`).toBeGreaterThan(500)
  })
})

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

function headingsOf({ parts: all }: Edition): readonly string[] {
  return all.flatMap((part) => {
    const blocks = part.kind === 'chapter' ? part.blocks : part.fields.flatMap((field) => field.blocks)
    const sections = blocks.flatMap((block) =>
      block.type === 'heading'
        ? [plain(block.spans.map((span) => (span.type === 'words' ? span.text : '')).join(''))]
        : [],
    )
    return [part.title, ...sections]
  })
}

function tablesOf({ parts: all }: Edition): number {
  const count = (blocks: readonly ViewBlock[]): number => blocks.filter(({ type }) => type === 'table').length
  return all.reduce(
    (sum, part) =>
      sum + count(part.kind === 'chapter' ? part.blocks : part.fields.flatMap((field) => field.blocks)),
    0,
  )
}
