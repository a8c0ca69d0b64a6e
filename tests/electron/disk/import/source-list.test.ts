// Lists of sources of other programs, taken into a real handbook on a real disk.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { importFiles, type ImportOutcome } from '#electron/disk/import/import-files.ts'
import { unwatched } from '#electron/disk/long-work.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'
import { isListId, type BibliographyEntry } from '#handbook/model/book-lists.ts'

let place: string
let folder: string
let data: string

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-sources-'))
  folder = join(place, 'kirja')
  data = join(place, 'data')
  const made = await makeHandbook({ folder, data, template: 'empty', title: 'Kirja', starter: '', now: 0 })
  expect(made.ok).toBe(true)
})
afterEach(() => rm(place, { recursive: true, force: true }))

async function importOf(name: string, content: string | Uint8Array): Promise<ImportOutcome> {
  const path = join(place, name)
  await writeFile(path, content)
  const writer = { person: 'Kokeilija', organisation: '' }
  const outcome = await importFiles({ folder, data, writer, files: [path], as: null }, unwatched)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure))
  return outcome.value
}

async function listed(): Promise<readonly BibliographyEntry[]> {
  const read = await readHandbook(folder, data)
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value.documents.handbook().bibliography
}

const bib =
  '@book{a, title={Työn tuki}, author={Aho, Aino}, year=2001}\n@book{b, title={}}\n@book{c, title={Toinen}}'
const ris = 'TY  - BOOK\nTI  - Työn tuki\nAU  - Aho, A.\nPY  - 2001\nER  - \nTY  - BOOK\nTI  - Kolmas\nER  - '

it('[CI5] sources of a file come into the list of the book, and what gives nothing is told with its line', async () => {
  const { imported, sources, refused, failure } = await importOf('viitteet.bib', bib)
  expect({ imported, refused, failure }).toEqual({ imported: [], refused: [], failure: null })
  expect(sources[0]?.added.map(({ label }) => label)).toEqual(['Aho 2001: Työn tuki', 'Toinen'])
  expect(sources[0]?.faults).toEqual([{ what: 'empty', number: 2, line: 2 }])
  const book = await listed()
  expect(book.map(({ item }) => item['title']).sort()).toEqual(['Toinen', 'Työn tuki'])
  expect(book.every(({ id }) => isListId(id))).toBe(true)
})

it('[CI5] a source that the book lists already is not listed twice', async () => {
  await importOf('viitteet.bib', bib)
  const { sources } = await importOf('samat.ris', ris)
  expect(sources[0]).toMatchObject({ known: 1, added: [{ label: 'Kolmas' }] })
  expect((await importOf('samat.ris', ris)).sources[0]).toMatchObject({ known: 2, added: [] })
  expect(await listed()).toHaveLength(3)
})

it.each<readonly [string, string | Uint8Array, string]>([
  ['a.bib', 'Hei vaan', 'unknownType'],
  ['a.bib', '@book{a, title={', 'damaged'],
  ['a.ris', new Uint8Array([0, 1, 2]), 'unknownType'],
  ['a.json', '{"type": "book"', 'damaged'],
  ['a.json', ' ', 'empty'],
])('[CI5] of %s with "%s" nothing is in the book: %s', async (name, content, trouble) => {
  const before = await readdir(join(folder, 'muutokset'), { recursive: true })
  const { refused, sources } = await importOf(name, content)
  expect(refused).toMatchObject([{ kind: 'cannotImport', trouble }])
  expect(sources).toEqual([])
  expect(await listed()).toEqual([])
  expect(await readdir(join(folder, 'muutokset'), { recursive: true })).toEqual(before)
})
