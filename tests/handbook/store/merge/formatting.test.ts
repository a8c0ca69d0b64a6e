// Marks are part of what edits make: no device tidies them in its own way.
import * as Y from 'yjs'
import { expect, it } from 'vitest'
import { p } from '#handbook/model/notation.ts'
import { writeContent } from '#handbook/store/document.ts'
import type { Edit } from '#handbook/store/edit.ts'
import { keepFormatting } from '#handbook/store/merge/keep-formatting.ts'
import { takeIn } from '#handbook/store/merge/take-in.ts'
import { readFragment } from '#handbook/store/read-fragment.ts'
import { chapterFragment } from '#handbook/store/shape.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { seededRandom, type SeededRandom } from '#tests/random.ts'

const writers = ['a', 'b', 'c'] as const
const document = 'luku'

/** What three people do to the marks and letters of one line, none knowing of the others. */
function editsOf(random: SeededRandom): readonly Edit[] {
  const beginning = new Y.Doc()
  writeContent(chapterFragment(beginning), [p('yhteinen rivi jossa on sanoja')])
  const first = Y.encodeStateAsUpdate(beginning)
  const edits = writers.flatMap((device) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, first)
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    for (let left = 6; left > 0; left--) change(doc, random)
    return updates.map((update, at) => edit(device, at + 1, update))
  })
  return [edit('z', 1, first), ...edits]
}

function change(doc: Y.Doc, random: SeededRandom): void {
  const text = (chapterFragment(doc).get(0) as Y.XmlElement).get(0) as Y.XmlText
  const at = random.below(text.length)
  const length = Math.min(text.length - at, 1 + random.below(8))
  const strong = random.below(3) === 0 ? null : {}
  if (random.below(3) === 0) text.delete(at, length)
  else text.format(at, length, { strong })
}

function edit(device: string, sequence: number, update: Uint8Array): Edit {
  return { device, sequence, first: sequence, document, time: 0, update }
}

/** The line as a device shows it that looks after every so many edits. */
function shownAfter(edits: readonly Edit[], batch: number): unknown {
  const documents = new SharedDocuments('koe')
  edits.forEach((each, at) => {
    documents.apply(each)
    if (at % batch === 0) documents.doc(document)
  })
  return readFragment(chapterFragment(documents.doc(document)))
}

it('gives the same marks in whatever batches edits come', () => {
  const random = seededRandom()
  for (let round = 0; round < 200; round++) {
    const edits = editsOf(random)
    const together = shownAfter(edits, edits.length)
    const backwards = [...edits.slice(0, 1), ...edits.slice(1).reverse()]
    for (const batch of [1, 2, 5]) {
      expect(shownAfter(edits, batch), `SEED=${random.seed}`).toEqual(together)
      expect(shownAfter(backwards, batch), `SEED=${random.seed}`).toEqual(together)
    }
  }
})

it('leaves the places in a list right for whoever writes on after an edit came in', () => {
  const random = seededRandom()
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  for (const doc of [one, other]) keepFormatting(doc)
  const list = one.getArray<number>('list')
  for (let round = 0; round < 300; round++) {
    const before = list.toArray()
    const at = random.below(before.length + 1)
    list.insert(at, [round])
    expect(list.toArray(), `SEED=${random.seed}`).toEqual(before.toSpliced(at, 0, round))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    if (random.below(2) === 0) other.getArray('list').delete(random.below(other.getArray('list').length), 1)
    takeIn(one, [{ device: 'b', time: 0, update: Y.encodeStateAsUpdate(other) }])
  }
})
