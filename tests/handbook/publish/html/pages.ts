// Published pages read as a browser reads them, and what must be true of each.
import { dirname, join, normalize } from 'node:path/posix'
import { JSDOM } from 'jsdom'
import { expect } from 'vitest'
import type { PublishedFile, Rendered } from '#handbook/publish/edition.ts'

const { DOMParser } = new JSDOM('').window

/** The files of a publication, which must have come out. */
export function filesOf(rendered: Rendered): readonly PublishedFile[] {
  if (!rendered.ok) throw new Error(`Not published: ${JSON.stringify(rendered.obstacles)}`)
  return rendered.files
}

/** The text of a file of a publication. */
export function textOf(files: readonly PublishedFile[], path: string): string {
  const file = files.find((each) => each.path === path)
  if (typeof file?.content !== 'string') throw new Error(`No text at ${path}`)
  return file.content
}

/** Every page of a publication by its path. */
export function pagesOf(files: readonly PublishedFile[]): ReadonlyMap<string, Document> {
  const pages = files.filter(({ path }) => path.endsWith('.html'))
  return new Map(
    pages.map(({ path, content }) => [path, new DOMParser().parseFromString(content as string, 'text/html')]),
  )
}

/** Checks that every page is sound by itself and together with the other files. */
export function expectSoundPages(files: readonly PublishedFile[], language: string): void {
  const pages = pagesOf(files)
  for (const [path, page] of pages) {
    expect(page.documentElement.lang, path).toBe(language)
    expect(page.title.trim(), path).not.toBe('')
    expectUnbrokenHeadings(page, path)
    expectUniqueIds(page, path)
    expectNoWayIn(page, path)
    expectLinksResolve(path, page, pages, files)
  }
}

function expectUnbrokenHeadings(page: Document, path: string): void {
  const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
    Number(localName[1]),
  )
  expect(
    levels.filter((level) => level === 1),
    path,
  ).toHaveLength(1)
  expect(levels[0], path).toBe(1)
  levels.forEach((level, index) => {
    expect(level, `${path}: ${levels.join()}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })
}

function expectUniqueIds(page: Document, path: string): void {
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
  expect(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    path,
  ).toEqual([])
  const named = [...page.querySelectorAll('[aria-labelledby]')].map((each) =>
    each.getAttribute('aria-labelledby'),
  )
  expect(
    named.filter((id) => !ids.includes(id ?? '')),
    path,
  ).toEqual([])
}

/** Nothing that authors wrote may run: no inline script or style, no handler, no address but the allowed. */
function expectNoWayIn(page: Document, path: string): void {
  const all = [...page.querySelectorAll('*')]
  const attributes = all.flatMap((each) =>
    each.getAttributeNames().map((name) => `${each.localName} ${name}`),
  )
  expect(
    attributes.filter((name) => / on|style$|srcdoc|srcset/.test(name)),
    path,
  ).toEqual([])
  expect([...page.querySelectorAll('script')].map(({ textContent }) => textContent).join(''), path).toBe('')
  expect(page.querySelectorAll('style, iframe, object, embed, base'), path).toHaveLength(0)
  expectOnlyTheSearchBox(page, path)
}

/** The one form leads to the search page beside the front page; an Innokylä package has none. */
function expectOnlyTheSearchBox(page: Document, path: string): void {
  for (const form of page.querySelectorAll('form')) {
    const action = normalize(join(dirname(path), form.getAttribute('action') ?? ''))
    expect([action, form.getAttribute('method'), form.getAttribute('role')], path).toEqual([
      'haku.html',
      'get',
      'search',
    ])
  }
}

function expectLinksResolve(
  path: string,
  page: Document,
  pages: ReadonlyMap<string, Document>,
  files: readonly PublishedFile[],
): void {
  const resources = [...page.querySelectorAll('[src], link[href]')]
  for (const each of resources) {
    const address = each.getAttribute('src') ?? each.getAttribute('href') ?? ''
    expect(
      files.map((file) => file.path),
      path,
    ).toContain(normalize(join(dirname(path), address)))
  }
  for (const link of page.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? ''
    if (/^(?:https?:\/\/|mailto:)/.test(href)) continue
    const [file = '', id] = href.split('#')
    const target = file === '' ? path : normalize(join(dirname(path), file))
    expect(
      files.map((each) => each.path),
      `${path}: ${href}`,
    ).toContain(target)
    if (id !== undefined)
      expect(pages.get(target)?.getElementById(decodeURIComponent(id)), `${path}: ${href}`).not.toBeNull()
  }
}
