import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import type { Content } from '#handbook/model/content.ts'
import { callout, indexed, note, p } from '#handbook/model/notation.ts'
import {
  beginDocument,
  readChapterContent,
  readPracticeContent,
  writeContent,
} from '#handbook/store/document.ts'
import { renameIndexHeading, takeBackRenaming } from '#handbook/store/index-renaming.ts'
import { chapterFragment, fieldFragment } from '#handbook/store/shape.ts'

function chapter(...content: Content): Y.Doc {
  const doc = new Y.Doc()
  beginDocument(doc, 'chapter')
  writeContent(chapterFragment(doc), content)
  return doc
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

const merge = (into: Y.Doc, from: Y.Doc): void => Y.applyUpdate(into, Y.encodeStateAsUpdate(from))

function firstText(doc: Y.Doc): Y.XmlText {
  const text = (chapterFragment(doc).get(0) as Y.XmlElement).get(0)
  if (!(text instanceof Y.XmlText)) throw new TypeError('The page begins with no text.')
  return text
}

describe('a heading of the index', () => {
  it('[WI7] is renamed in every mark of a page in one edit, boxes and notes too, and no word changes', () => {
    const doc = chapter(
      p('Alku ', indexed('ryhmässä', 'ryhmä'), ' ja ', indexed('muuta', 'työ; ryhmä > arki'), '.'),
      callout(p(indexed('ryhmä'), note('Alaviite.'))),
    )
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    expect(renameIndexHeading(doc, 'ryhmä', 'ryhmät')).toHaveLength(3)
    expect(updates).toHaveLength(1)
    expect(readChapterContent(doc)).toEqual([
      p('Alku ', indexed('ryhmässä', 'ryhmät'), ' ja ', indexed('muuta', 'työ; ryhmät > arki'), '.'),
      callout(p(indexed('ryhmä', 'ryhmät'), note('Alaviite.'))),
    ])
  })

  it('[WI7] is renamed in the fields of a practice', () => {
    const doc = new Y.Doc()
    beginDocument(doc, 'practice')
    writeContent(fieldFragment(doc, 'kuvaus'), [p(indexed('ryhmä'))])
    expect(renameIndexHeading(doc, 'ryhmä', 'ryhmät')).toHaveLength(1)
    expect(readPracticeContent(doc).fields['kuvaus']).toEqual([p(indexed('ryhmä', 'ryhmät'))])
  })

  it('[WI7] keeps what somebody else writes into the words meanwhile', () => {
    const mine = chapter(p('Yksi ', indexed('ryhmä', 'ryhmä'), ' kokoontuu.'))
    const theirs = copyOf(mine)
    firstText(theirs).insert(0, 'Vain ')
    firstText(theirs).insert(12, 'nen')
    renameIndexHeading(mine, 'ryhmä', 'ryhmät')
    merge(mine, theirs)
    merge(theirs, mine)
    expect(readChapterContent(mine)).toEqual(readChapterContent(theirs))
    expect(JSON.stringify(readChapterContent(mine))).toContain('ryhmät')
    expect(
      firstText(mine)
        .toDelta()
        .map(({ insert }: { insert: string }) => insert)
        .join(''),
    ).toBe('Vain Yksi rynenhmä kokoontuu.')
  })

  it('[WI7] gets its name back where nobody has changed it since, though the words moved', () => {
    const content = [p('Yksi ', indexed('ryhmä'), ' ja ', indexed('toinen', 'ryhmä; työ'), '.')]
    const doc = chapter(...content)
    const renamed = renameIndexHeading(doc, 'ryhmä', 'ryhmät')
    firstText(doc).insert(0, 'Ensin ')
    takeBackRenaming(doc, renamed)
    expect(readChapterContent(doc)).toEqual([
      p('Ensin Yksi ', indexed('ryhmä'), ' ja ', indexed('toinen', 'ryhmä; työ'), '.'),
    ])
    const other = chapter(...content)
    const first = renameIndexHeading(other, 'ryhmä', 'ryhmät')
    renameIndexHeading(other, 'ryhmät', 'joukot')
    takeBackRenaming(other, first)
    expect(JSON.stringify(readChapterContent(other))).not.toContain('ryhmä;')
  })

  it('[WI7] leaves a page alone that is not marked with it', () => {
    const doc = chapter(p(indexed('ryhmä')))
    let updates = 0
    doc.on('update', () => (updates += 1))
    expect(renameIndexHeading(doc, 'muu', 'toinen')).toEqual([])
    expect(updates).toBe(0)
  })
})
