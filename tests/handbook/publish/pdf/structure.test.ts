// What a screen reader finds in the finished books: the structure tree walked from end to end.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Edition, RenderTools } from '#handbook/publish/edition.ts'
import { renderPdf } from '#handbook/publish/pdf/render-pdf.ts'
import { starterEdition, starterTools } from '#tests/handbook/publish/starter-edition.ts'
import { unpacked } from './read-pdf.ts'
import { sampleEdition } from './sample-edition.ts'
import { sampleImages } from './sample-images.ts'
import { readStructure, tagsOf, type OutlineItem, type Structure } from './tagged-text.ts'
import { createdAt, native, toolsWith } from './typeset.ts'

const books: readonly (readonly [string, Edition, RenderTools])[] = [
  ['the sample book', sampleEdition, toolsWith(sampleImages)],
  ['the starter', starterEdition, starterTools],
]

describe.each(books)('%s', (_, edition, tools) => {
  let bytes: Uint8Array
  let book: Structure

  beforeAll(async () => {
    const rendered = await renderPdf(edition, await native(), tools, createdAt)
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.obstacles))
    bytes = rendered.files[0]?.content as Uint8Array
    book = await readStructure(bytes)
  }, 60_000)

  it('[PB3] is in the language of the book', () => {
    expect(book.language).toBe('fi-FI')
  })

  it('[PB3] has headings with words, and skips no level', () => {
    const headings = tagsOf(book, /^H\d$/)
    expect(headings.length).toBeGreaterThan(10)
    expect(headings.filter(({ text }) => text.trim() === '')).toEqual([])
    const levels = headings.map(({ role }) => Number(role.slice(1)))
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('[PB3] describes every figure', () => {
    const figures = tagsOf(book, /^Figure$/)
    expect(figures.length).toBeGreaterThan(0)
    expect(figures.filter(({ alt }) => (alt ?? '').trim() === '')).toEqual([])
  })

  it('[PB3] gives every table header cells, and every header cell a scope', () => {
    const tables = tagsOf(book, /^Table$/)
    const heads = tagsOf(book, /^TH$/)
    expect(tables.length).toBeGreaterThan(0)
    expect(heads.length).toBeGreaterThan(0)
    const cells = objectsOf(unpacked(bytes)).filter((text) => /\/S \/TH\s/.test(text))
    expect(cells.length).toBeGreaterThan(0)
    expect(cells.filter((text) => !/\/Scope \/(Column|Row|Both)/.test(text))).toEqual([])
  })

  it('[PB3] announces every link, in words of the book’s language', () => {
    expect(book.links.length).toBeGreaterThan(20)
    // A note leads back to its place by its number alone.
    expect(book.links.filter(({ contents }) => !/\p{L}|^\d+$/u.test(contents))).toEqual([])
    expect(book.links.filter(({ contents }) => /footnote|\bpage\b|section/i.test(contents))).toEqual([])
  })

  it('[PB3] has a link tag around every link', () => {
    const tagged = new Set(tagsOf(book, /^Link$/).flatMap(({ links }) => links))
    const elsewhere = new Set(tagsOf(book, /^Reference$|^Note$/).flatMap(({ links }) => links))
    expect(book.links.filter(({ id }) => !tagged.has(id) && !elsewhere.has(id))).toEqual([])
  })

  it('[PB1] lists in its contents what its bookmarks lead to, in the same order', () => {
    const listed = tagsOf(book, /^TOCI$/).map(({ text }) => lettersOf(text))
    const titles = book.outline.flatMap((item) => titlesOf(item, 2)).map(lettersOf)
    const inContents = titles.filter((title) => listed.some((text) => text.startsWith(title)))
    expect(inContents.length).toBeGreaterThan(8)
    let at = -1
    for (const title of inContents) {
      const next = listed.findIndex((text, index) => index > at && text.startsWith(title))
      expect(next, title).toBeGreaterThan(at)
      at = next
    }
  })

  it('gives its text with its letters whole', () => {
    const text = book.tags.map((tag) => tag.text).join(' ')
    expect(text).toMatch(/[äÄ]/)
    expect(text).toMatch(/[öÖ]/)
    expect(text).not.toMatch(/[\ufffd\ue000-\uf8ff]/)
    // A hyphen at a line's end is a soft one, which readers and searches take away.
    expect(text.replaceAll('\u00ad', '')).toMatch(/kuntoutu/)
  })

  it.skipIf(!hasQpdf() && process.env['CI'] === undefined)('is sound to qpdf', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'opaskirja-qpdf-')), 'book.pdf')
    writeFileSync(file, bytes)
    const said = execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })
    expect(said).toContain('No syntax or stream encoding errors found')
  })
})

/** What is between "obj" and "endobj". */
function objectsOf(file: string): readonly string[] {
  return file.split(/\n\d+ 0 obj\n/).map((text) => text.slice(0, text.indexOf('endobj')))
}

function titlesOf({ title, items }: OutlineItem, deep: number): readonly string[] {
  return [title, ...(deep === 1 ? [] : items.flatMap((item) => titlesOf(item, deep - 1)))]
}

/** Spaces differ between a line and a bookmark, and so do hyphens that a line's end made. */
function lettersOf(text: string): string {
  return text.replaceAll(/[\s\u00ad]/g, '')
}

function hasQpdf(): boolean {
  try {
    execFileSync('qpdf', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    console.log('qpdf is not installed here: its check of the books is left out')
    return false
  }
}
