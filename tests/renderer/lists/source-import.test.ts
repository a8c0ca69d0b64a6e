import type { CslItem } from '#handbook/model/book-lists.ts'
import { importSources } from '#handbook/citations/import-sources.ts'
import { SourceImport } from '#renderer/lists/source-import.svelte.ts'
import { describe, expect, it } from 'vitest'

function bookWith(...items: readonly CslItem[]) {
  const sources = items.map((item, index) => ({ id: `source${index}`, item }))
  return {
    sources,
    readSources: (text: string) => Promise.resolve(importSources(text)),
    addSource: (item: CslItem): string => {
      sources.push({ id: `source${sources.length}`, item })
      return ''
    },
  }
}

describe('[CI5] taking in the sources of another program', () => {
  it('adds those that the book does not list yet, and tells of the others', async () => {
    const book = bookWith({ type: 'book', title: 'Osallisuus', issued: { 'date-parts': [[2013]] } })
    const taking = new SourceImport(book)
    await taking.take('@book{a, title={Osallisuus}, year=2013}\n@book{b, title={Arki}, year=2014}\n@book{c,}')
    expect(taking.report).toMatchObject({ added: 1, alreadyThere: 1, faults: [{ what: 'empty', number: 3 }] })
    expect(book.sources.map(({ item }) => item['title'])).toEqual(['Osallisuus', 'Arki'])
  })

  it('reads files in the alphabet of older programs', async () => {
    const book = bookWith()
    const bytes = [...'@book{a, title={Lähde}, year=2013}'].map((letter) => letter.charCodeAt(0))
    const file = { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) } as unknown as Blob
    await new SourceImport(book).takeFile(file)
    expect(book.sources[0]?.item['title']).toBe('Lähde')
  })

  it('says when nothing could be read', async () => {
    const taking = new SourceImport({ ...bookWith(), readSources: () => Promise.resolve(null) })
    await taking.take('x')
    expect([taking.failed, taking.report]).toEqual([true, null])
  })
})
