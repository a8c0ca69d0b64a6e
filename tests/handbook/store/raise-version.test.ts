import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { ContentNode } from '#handbook/model/content.ts'
import { neededVersion } from '#handbook/model/needed-version.ts'
import { cite, indexed, note, only, onlyWords, p, table, term, variable } from '#handbook/model/notation.ts'
import { beginDocument, writeContent } from '#handbook/store/document.ts'
import { gateOf } from '#handbook/store/gate.ts'
import { raiseVersionOnUse } from '#handbook/store/raise-version.ts'
import { chapterFragment, fieldFragment, meta } from '#handbook/store/shape.ts'

const newContent: Readonly<Record<string, ContentNode>> = {
  citation: p(cite('lahde')),
  variable: p(variable('soitto', 'Neuvonta')),
  'glossary term': p(term('osa', 'osallisuus')),
  'index term': p(indexed('arki')),
  'conditional words': p(onlyWords('lappi', 'Lapissa')),
  'conditional block': only('lappi', p('Lapissa.')),
  'conditional note': p(only('lappi', note('Lapissa.'))),
  'words in a cell': table('Taulu', ['A'], [onlyWords('lappi', 'Lapissa')]),
}

function chapterDoc(): Y.Doc {
  const doc = new Y.Doc()
  beginDocument(doc, 'chapter')
  return doc
}

const versionOf = (doc: Y.Doc): unknown => meta(doc).get('schemaVersion')

describe('the version that a document tells', () => {
  test('[ST12] is the first as long as nothing of a later one is in it', () => {
    const doc = chapterDoc()
    writeContent(chapterFragment(doc), [p('Tekstiä.'), table('Taulu', ['A'], ['b'])])
    expect([versionOf(doc), gateOf(doc)]).toEqual([1, 'current'])
  })

  test.each(Object.entries(newContent))('[ST12] is 2 once a %s is in it', (_, node) => {
    expect(neededVersion([p('Tekstiä.'), node])).toBe(2)
    const doc = chapterDoc()
    writeContent(chapterFragment(doc), [p('Tekstiä.'), node])
    expect([versionOf(doc), gateOf(doc)]).toEqual([2, 'current'])
  })

  test('[ST12] rises with an edit that needs it, in the same breath, also in a practice', () => {
    const doc = new Y.Doc()
    beginDocument(doc, 'practice')
    const field = fieldFragment(doc, 'lyhyt-kuvaus')
    writeContent(field, [p('Tekstiä.')])
    const stop = raiseVersionOnUse(doc)
    const copy = new Y.Doc()
    const seen: unknown[] = []
    doc.on('update', (update: Uint8Array) => {
      Y.applyUpdate(copy, update)
      seen.push(versionOf(copy))
    })
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    const [line] = field.toArray() as Y.XmlElement[]
    const [text] = line?.toArray() as Y.XmlText[]
    text?.insert(0, 'Uutta ')
    expect(versionOf(doc)).toBe(1)
    text?.format(0, 5, { indexTerm: {} })
    expect(versionOf(doc)).toBe(2)
    line?.setAttribute('when', 'lappi')
    expect(seen.at(-1)).toBe(2)
    stop()
  })

  test('[ST12] rises when a new block brings what needs it', () => {
    const doc = chapterDoc()
    writeContent(chapterFragment(doc), [p('Tekstiä.')])
    raiseVersionOnUse(doc)
    const block = new Y.XmlElement('textBlock')
    const inside = new Y.XmlElement('citation')
    inside.setAttribute('source', 'lahde')
    block.insert(0, [inside])
    chapterFragment(doc).insert(1, [block])
    expect(versionOf(doc)).toBe(2)
  })

  test("[ST12] is never raised by this device for others' edits, nor lowered", () => {
    const doc = chapterDoc()
    raiseVersionOnUse(doc)
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    writeContent(chapterFragment(other), [only('lappi', p('Lapissa.'))])
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array, origin: unknown) => origin === 'theirs' || updates.push(update))
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'theirs')
    expect([versionOf(doc), updates.length]).toEqual([2, 0])
    chapterFragment(doc).delete(0, 1)
    expect(versionOf(doc)).toBe(2)
  })
})
