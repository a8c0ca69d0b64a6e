// An EPUB read as a reading system reads it, and what must be true of each.
import { dirname, join, normalize } from 'node:path/posix'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { expect } from 'vitest'
import type { Rendered } from '#handbook/publish/edition.ts'

const { DOMParser } = new JSDOM('').window

/** An EPUB taken apart: its files by path inside the EPUB folder, and those that are XML parsed. */
export type ReadEpub = {
  readonly bytes: Uint8Array
  readonly names: readonly string[]
  readonly files: ReadonlyMap<string, string>
  readonly documents: ReadonlyMap<string, XMLDocument>
}

/** The bytes of a published book of one file, which must have come out. */
export function bytesOf(rendered: Rendered): Uint8Array {
  if (!rendered.ok) throw new Error(`Not published: ${JSON.stringify(rendered.obstacles)}`)
  const [file] = rendered.files
  if (rendered.files.length !== 1 || !(file?.content instanceof Uint8Array))
    throw new TypeError('One file of bytes was expected')
  return file.content
}

/** Takes an EPUB apart. Throws when a file of XML is not well formed. */
export function readEpub(bytes: Uint8Array): ReadEpub {
  const entries = unzipSync(bytes)
  const names = Object.keys(entries)
  const files = new Map(names.map((name) => [name.replace(/^EPUB\//, ''), strFromU8(entries[name]!)]))
  const documents = new Map<string, XMLDocument>()
  for (const [name, text] of files)
    if (/^[^/]*\.svg$|\.(?:xhtml|opf|ncx|xml)$/.test(name)) documents.set(name, parsed(name, text))
  return { bytes, names, files, documents }
}

function parsed(name: string, text: string): XMLDocument {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  const fault = document.querySelector('parsererror')
  if (fault !== null) throw new Error(`${name} is not well formed: ${fault.textContent}`)
  return document as XMLDocument
}

/** The XHTML pages of a book by path. */
export function pagesOf({ documents }: ReadEpub): readonly (readonly [string, XMLDocument])[] {
  return [...documents].filter(([name]) => name.endsWith('.xhtml'))
}

/** Checks the whole: container, package, pages, and that every link leads somewhere. */
export function expectSoundEpub(epub: ReadEpub, language: string): void {
  expectContainer(epub)
  expectManifest(epub)
  for (const [path, page] of pagesOf(epub)) {
    expect(page.documentElement.getAttribute('lang'), path).toBe(language)
    expect(page.documentElement.getAttribute('xml:lang'), path).toBe(language)
    expect(page.querySelector('title')?.textContent.trim(), path).not.toBe('')
    expectUnbrokenHeadings(path, page)
    expectUniqueIds(path, page)
    expectNothingRuns(path, page)
    expectLinksResolve(path, page, epub)
    expect(
      [...page.querySelectorAll('img')].filter((image) => !image.hasAttribute('alt')),
      path,
    ).toEqual([])
  }
  for (const content of epub.documents.get('sisallys.ncx')?.querySelectorAll('content') ?? [])
    expectTarget('sisallys.ncx', content.getAttribute('src') ?? '', epub)
}

/** The kind of the file stands at its very beginning, as it is, where reading systems look for it. */
function expectContainer({ bytes, names, documents }: ReadEpub): void {
  expect(names[0]).toBe('mimetype')
  expect(strFromU8(bytes.subarray(30, 58), true)).toBe('mimetypeapplication/epub+zip')
  const rootfile = documents.get('META-INF/container.xml')?.querySelector('rootfile')
  expect(rootfile?.getAttribute('full-path')).toBe('EPUB/kirja.opf')
}

function expectManifest({ files, documents }: ReadEpub): void {
  const opf = documents.get('kirja.opf')
  const items = [...(opf?.querySelectorAll('manifest > item') ?? [])]
  const listed = items.map((item) => item.getAttribute('href'))
  const there = [...files.keys()].filter((name) => !/^(?:mimetype|META-INF\/.*|kirja\.opf)$/.test(name))
  expect([...listed].sort()).toEqual(there.sort())
  const ids = items.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const read = [...(opf?.querySelectorAll('itemref') ?? [])].map((each) => each.getAttribute('idref'))
  const pages = items.filter((item) => item.getAttribute('media-type') === 'application/xhtml+xml')
  expect(read).toEqual(expect.arrayContaining(pages.map(({ id }) => id)))
  expect(read.length).toBe(pages.length)
}

function expectUnbrokenHeadings(path: string, page: XMLDocument): void {
  const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
    Number(localName[1]),
  )
  levels.forEach((level, index) => {
    expect(level, `${path}: ${levels.join()}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })
}

function expectUniqueIds(path: string, page: XMLDocument): void {
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size, path).toBe(ids.length)
  expect(
    ids.filter((id) => !/^[\w-]+$/.test(id)),
    path,
  ).toEqual([])
  for (const each of page.querySelectorAll('[aria-labelledby]'))
    expect(ids, path).toContain(each.getAttribute('aria-labelledby'))
}

function expectNothingRuns(path: string, page: XMLDocument): void {
  expect(page.querySelectorAll('script, style, iframe, object, form, svg'), path).toHaveLength(0)
  const names = [...page.querySelectorAll('*')].flatMap((each) => each.getAttributeNames())
  expect(
    names.filter((name) => /^on|^style$|^src(?:set|doc)$/.test(name) && name !== 'src'),
    path,
  ).toEqual([])
}

function expectLinksResolve(path: string, page: XMLDocument, epub: ReadEpub): void {
  for (const each of page.querySelectorAll('a[href], link[href], img[src]')) {
    const address = each.getAttribute('href') ?? each.getAttribute('src') ?? ''
    if (!/^(?:https?:\/\/|mailto:)/.test(address)) expectTarget(path, address, epub)
  }
}

function expectTarget(path: string, address: string, { files, documents }: ReadEpub): void {
  const [file = '', id] = address.split('#')
  const target = file === '' ? path : normalize(join(dirname(path), file))
  expect([...files.keys()], `${path}: ${address}`).toContain(target)
  if (id !== undefined)
    expect(
      documents.get(target)?.getElementById(decodeURIComponent(id)),
      `${path}: ${address}`,
    ).not.toBeNull()
}
