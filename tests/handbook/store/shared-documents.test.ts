// Shared documents: what is written is read back, in order, and nothing unknown is touched.
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { h2, p, strong, table } from '#handbook/model/notation.ts'
import { canonicalContent } from '#handbook/store/content-hash.ts'
import { addEntry, moveEntry, moveToBin, restoreFromBin, retitle } from '#handbook/store/edit-tree.ts'
import {
  addToPracticeList,
  readPracticeFacts,
  removeFromPracticeList,
  setPracticeArea,
} from '#handbook/store/practice-facts.ts'
import { readTree } from '#handbook/store/read-tree.ts'
import type { DeviceId } from '#handbook/store/edit.ts'
import { chapterFragment, meta, treeId } from '#handbook/store/shape.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { framesOf, type WrittenBook } from '#handbook/store/starter-frames.ts'

const written: WrittenBook = {
  facts: { title: 'Koe', language: 'fi' },
  chapters: [
    {
      id: 'eka',
      title: 'Eka',
      content: [h2('Otsikko'), p('Sana ', strong('vahva')), table('T', ['a'], ['b'])],
    },
    { id: 'toka', title: 'Toka', content: [p('Toinen')] },
  ],
  practices: [
    {
      id: 'kortti',
      title: 'Kortti',
      fields: { 'lyhyt-kuvaus': [p('Lyhyt')] },
      facts: { place: 'Järvenpää', funders: ['ESR'] },
    },
  ],
}

const maker = 'm'.repeat(16)
const writer = 'w'.repeat(16)

function opened(book = written): SharedDocuments {
  const documents = new SharedDocuments('koe')
  for (const frame of framesOf(book, 1000)) documents.apply({ ...frame, device: maker })
  return documents
}

/** Edits a document as a window does: on a copy, whose update comes back as a frame. */
function edit(documents: SharedDocuments, id: string, change: (doc: Y.Doc) => void): void {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, documents.state(id))
  doc.on('update', (update: Uint8Array) => add(documents, writer, id, update))
  change(doc)
}

function add(documents: SharedDocuments, device: DeviceId, document: string, update: Uint8Array): void {
  const sequence = (documents.vector()[device] ?? 0) + 1
  documents.apply({ device, sequence, first: sequence, document, time: 2000, update })
}

describe('shared documents', () => {
  it('[ST1] gives back the handbook that was written', () => {
    const { chapters, practices, facts, schemaVersion } = opened().handbook()
    expect(schemaVersion).toBe(1)
    expect(facts.title).toBe('Koe')
    expect(chapters.map(({ id, title }) => [id, title])).toEqual([
      ['eka', 'Eka'],
      ['toka', 'Toka'],
    ])
    expect(chapters[0]?.content[1]).toEqual(p('Sana ', strong('vahva')))
    expect(practices[0]?.fields).toEqual({ 'lyhyt-kuvaus': [p('Lyhyt')] })
    expect(practices[0]?.facts).toMatchObject({ place: 'Järvenpää', funders: ['ESR'] })
  })

  it('[ST2] makes the same bytes of the same book, so that starting twice and merging has the text once', () => {
    const twice = opened()
    for (const frame of framesOf(written, 5)) twice.apply({ ...frame, device: writer })
    expect(canonicalContent(twice.handbook())).toBe(canonicalContent(opened().handbook()))
    expect(framesOf(written, 0)).toEqual(framesOf(written, 0))
  })

  it('[CH1] adds, moves, renames and bins chapters in the tree alone', () => {
    const documents = opened()
    edit(documents, treeId, (doc) => {
      addEntry(doc, { id: 'uusi', kind: 'chapter', title: 'Uusi' }, { after: 'eka' })
      retitle(doc, 'toka', 'Kolmas')
      moveEntry(doc, 'toka', { after: null })
    })
    expect(documents.handbook().chapters.map(({ title }) => title)).toEqual(['Kolmas', 'Eka', 'Uusi'])
    edit(documents, treeId, (doc) => moveToBin(doc, 'eka'))
    expect(documents.handbook().chapters.map(({ id }) => id)).toEqual(['toka', 'uusi'])
    expect(documents.handbook().bin).toEqual([{ kind: 'chapter', id: 'eka', title: 'Eka' }])
    edit(documents, treeId, (doc) => restoreFromBin(doc, 'eka'))
    expect(documents.handbook().chapters.map(({ id }) => id)).toEqual(['toka', 'eka', 'uusi'])
  })

  it('[CH2] keeps one order when two people move the same chapter', () => {
    const [a, b] = [new Y.Doc(), new Y.Doc()]
    for (const doc of [a, b]) Y.applyUpdate(doc, opened().state(treeId))
    moveEntry(a, 'eka', { after: 'toka' })
    moveEntry(b, 'eka', { after: null })
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
    expect(readTree(a).chapters).toEqual(readTree(b).chapters)
    expect(
      readTree(a)
        .chapters.map(({ id }) => id)
        .sort(),
    ).toEqual(['eka', 'toka'])
  })

  it('[PR1] keeps areas that two people add, and sets and clears list items', () => {
    const documents = opened()
    edit(documents, 'kortti', (doc) => {
      setPracticeArea(doc, 'maakunta:06', true)
      addToPracticeList(doc, 'keywords', { label: 'vertaistuki', uri: '' })
      removeFromPracticeList(doc, 'funders', 0)
    })
    const facts = readPracticeFacts(documents.doc('kortti'))
    expect(facts).toMatchObject({
      areas: ['maakunta:06'],
      funders: [],
      keywords: [{ label: 'vertaistuki', uri: '' }],
    })
  })

  it('[CT3] stores no attribute that is not set', () => {
    const blocks = chapterFragment(opened().doc('eka')).toArray() as Y.XmlElement[]
    expect(blocks.map((block) => block.getAttributes())).toEqual([{ kind: 'h2' }, {}, { caption: 'T' }])
  })

  it('[ST3] shuts the gate for a newer schema', () => {
    const documents = opened()
    expect(documents.gate('eka')).toBe('current')
    edit(documents, 'eka', (doc) => meta(doc).set('schemaVersion', 99))
    expect(documents.gate('eka')).toBe('fromTheFuture')
  })

  it('[CT4] reads what it does not know as it is, and leaves the gate open', () => {
    const documents = opened()
    edit(documents, 'eka', (doc) => chapterFragment(doc).insert(0, [new Y.XmlElement('video')]))
    expect(documents.gate('eka')).toBe('current')
    expect(documents.handbook().chapters[0]?.content[0]).toEqual({ type: 'video' })
  })

  it.each<readonly [string, (page: Y.XmlFragment) => void]>([
    ['a part without its whole', (page) => page.push([new Y.XmlElement('tableRow')])],
    ['words outside every block', (page) => page.push([new Y.XmlText('irti')])],
    [
      'something else than elements and words',
      (page) => page.push([new Y.XmlHook('outo') as unknown as Y.XmlText]),
    ],
    [
      'something in a text that is no word',
      (page) => {
        const [block] = page.toArray()
        const text = new Y.XmlText()
        if (block instanceof Y.XmlElement) block.push([text])
        text.insertEmbed(0, { kaava: 'x' })
      },
    ],
  ])('[ST3] shuts the gate for %s: an editor could not show it, and would delete it', (_name, change) => {
    const documents = opened()
    edit(documents, 'eka', (doc) => change(chapterFragment(doc)))
    expect(documents.gate('eka')).toBe('unknownContent')
  })
})
