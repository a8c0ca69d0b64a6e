// Trees whose lists, editions and standings hold anything at all: read without an error, and kept as versions.
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { decodeVersion, encodeVersion } from '#handbook/history/named-version.ts'
import type { Edit } from '#handbook/store/edit.ts'
import { tree, treeId } from '#handbook/store/shape.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { seededRandom, type SeededRandom } from '#tests/random.ts'
import { handbookOf } from './co-writing.ts'

const start = handbookOf({
  chapters: ['luku', 'toinen'].map((id) => ({ id, title: id, content: [] })),
  practices: [{ id: 'kortti', title: 'Kortti', fields: {}, facts: {} }],
})
const ids = ['lahde', 'lappi', 'national', 'constructor', '__proto__', 'EI OLE', '', 'a'.repeat(41), 'ä']
const fields = [
  ...['title', 'type', 'author', 'issued', 'when', 'replaces', 'name', 'value', 'order', 'area', 'id'],
  ...['in:lappi', 'in:constructor', 'in:__proto__', 'in:', 'term:fi', 'definition:sv', 'term:'],
  ...['imprint:series', 'imprint:logos', 'imprint:abstract:fi', '__proto__', 'constructor', ''],
]
const values: readonly unknown[] = [
  ...['', 'lappi', '!lappi', '! ', 'toinen', 'luku', 'kortti', 'EI OLE', 'x'.repeat(30_000), '\ud800'],
  ...[null, undefined, 0, -1, 1e308, true, [], {}, [[2013]], [{ family: 'Aho' }], [null, 3, 'a']],
  ...[{ 'date-parts': [[2013, 13, 40]] }, [{ file: '../x', name: 3 }], new Uint8Array([1, 2])],
  [{ file: `${'a'.repeat(64)}.svg`, name: 'THL' }],
  JSON.parse(`${'['.repeat(90)}${']'.repeat(90)}`),
]

function oddTree(random: SeededRandom): SharedDocuments {
  const documents = new SharedDocuments('koe')
  for (const edit of start) documents.apply(edit)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, documents.state(treeId))
  const one = <T>(all: readonly T[]): T => all[random.below(all.length)] as T
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let n = 0; n < 40; n++) {
    const list = one([tree.bibliography, tree.glossary, tree.variables, tree.editions])(doc)
    const page = tree.documents(doc).get(one(['luku', 'toinen', 'kortti']))
    const kind = random.below(4)
    if (kind === 0) page?.set(one(['when', 'replaces']), one(values))
    else if (kind === 1) list.set(one(ids), one(values))
    else
      list.set(one(ids), new Y.Map([[one(fields), one(values)]].concat([[one(fields), one(values)]]) as []))
  }
  const edit = (update: Uint8Array, at: number): Edit => ({
    device: 'o'.repeat(16),
    sequence: at + 1,
    first: at + 1,
    document: treeId,
    time: 1,
    update,
  })
  updates.forEach((update, at) => documents.apply(edit(update, at)))
  return documents
}

const { seed } = seededRandom()

it.each(Array.from({ length: 60 }, (_, n) => seed + n))(
  '[ED8] [CI1] [HI5] a tree with anything in it is read, and its version read back the same (seed %i)',
  (each) => {
    const handbook = oddTree(seededRandom(each)).handbook()
    expect(handbook.editions[0]?.id).toBe('national')
    const kept = decodeVersion(encodeVersion({ name: 'a', person: '', organisation: '', time: 0, handbook }))
    expect(kept?.handbook).toEqual(JSON.parse(JSON.stringify(handbook)))
  },
)
