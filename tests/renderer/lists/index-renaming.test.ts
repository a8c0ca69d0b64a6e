import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { indexed, p } from '#handbook/model/notation.ts'
import { beginDocument, readChapterContent, writeContent } from '#handbook/store/document.ts'
import { chapterFragment } from '#handbook/store/shape.ts'
import { renameOnPages } from '#renderer/state/index-renaming.ts'
import type { UsedAt } from '#renderer/state/list-uses.ts'
import { fakeBridge } from '#tests/renderer/fake-bridge.ts'

const place = (document: string): UsedAt => ({
  list: 'index',
  id: 'ryhmä',
  document,
  title: `Luku ${document}`,
  field: null,
  path: [0],
})

function chapter(): Y.Doc {
  const doc = new Y.Doc()
  beginDocument(doc, 'chapter')
  writeContent(chapterFragment(doc), [p(indexed('ryhmä'), ' ja ', indexed('joukko', 'ryhmä'))])
  return doc
}

describe('a heading of the index across the book', () => {
  it('[WI7] is renamed page after page, read again, and taken back; what may not be edited is named', async () => {
    const pages = new Map([['yksi', chapter()]])
    const done: string[] = []
    const book = {
      edit: async <T>(id: string, change: (doc: Y.Doc) => T) => {
        const doc = pages.get(id)
        return doc === undefined ? null : change(doc)
      },
      saving: { flush: async () => void done.push('saved') },
      survey: {
        outdate: (id: string) => void done.push(`outdated ${id}`),
        readRest: async () => void done.push('read'),
      },
      tree: { chapters: [], practices: [] },
    } as unknown as Parameters<typeof renameOnPages>[1]
    const places = [place('yksi'), place('yksi'), place('lukittu')]
    const renaming = await renameOnPages(fakeBridge({}).bridge, book, places, ['ryhmä', 'ryhmät'])
    expect(renaming).toMatchObject({ places: 2, refused: ['Luku lukittu'] })
    expect(done).toEqual(['saved', 'outdated yksi', 'read'])
    const read = (): unknown => readChapterContent(pages.get('yksi') ?? new Y.Doc())
    expect(read()).toEqual([p(indexed('ryhmä', 'ryhmät'), ' ja ', indexed('joukko', 'ryhmät'))])
    await renaming.takeBack()
    expect(read()).toEqual([p(indexed('ryhmä'), ' ja ', indexed('joukko', 'ryhmä'))])
  })
})
