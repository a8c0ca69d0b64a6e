// Cutting one large update into several: in turn they do what the whole does, and no block comes in halves.
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { ContentNode } from '#handbook/model/content.ts'
import { p, strong } from '#handbook/model/notation.ts'
import { writeContent } from '#handbook/store/document.ts'
import { cutUpdate } from '#handbook/store/fold/cut-update.ts'
import { chapterFragment } from '#handbook/store/shape.ts'
import { seededRandom, type SeededRandom } from '#tests/random.ts'

const random = seededRandom()

function applied(updates: readonly Uint8Array[], beginning?: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  if (beginning !== undefined) Y.applyUpdate(doc, beginning)
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

const textOf = (doc: Y.Doc): string => chapterFragment(doc).toString()

/** Some people write, take back, add blocks and mark words, and hear of each other now and then. */
function written(people: number, steps: number, marks = false): readonly Y.Doc[] {
  const docs = Array.from({ length: people }, () => new Y.Doc())
  for (let step = 0; step < steps; step++) {
    const doc = docs[random.below(people)] as Y.Doc
    const other = docs[random.below(people)] as Y.Doc
    if (random.below(12) === 0) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    else writeSomewhere(doc, random, marks)
  }
  return docs
}

function writeSomewhere(doc: Y.Doc, { below }: SeededRandom, marks: boolean): void {
  const page = chapterFragment(doc)
  const block = page.get(below(Math.max(1, page.length)))
  const text = block instanceof Y.XmlElement ? block.get(0) : null
  if (!(text instanceof Y.XmlText) || below(8) === 0) return writeContent(page, [p('alku')])
  const at = below(text.length + 1)
  if (below(5) === 0) return text.delete(0, Math.min(3, text.length))
  if (marks && below(9) === 0 && text.length > 0) return text.format(0, 1, { strong: {} })
  if (below(12) === 0) return void doc.getMap('facts').set('avain', at)
  text.insert(at, 'sana ')
}

describe('[WI5] a large update is cut', () => {
  it(`into pieces that in turn do what the whole does (SEED=${random.seed})`, () => {
    let cut = 0
    for (let round = 0; round < 40; round++) {
      const docs = written(1 + random.below(4), 120, round % 2 === 0)
      const whole = Y.mergeUpdates(docs.map((doc) => Y.encodeStateAsUpdate(doc)))
      const pieces = cutUpdate(whole, 20)
      cut += pieces.length - 1
      const [one, many] = [applied([whole]), applied(pieces)]
      expect(textOf(many)).toBe(textOf(one))
      expect(many.getMap('facts').toJSON()).toEqual(one.getMap('facts').toJSON())
      expect(Y.encodeStateVector(many)).toEqual(Y.encodeStateVector(one))
    }
    expect(cut).toBeGreaterThan(100)
  })

  it('into pieces of which each stands on those before it', () => {
    const pieces = cutUpdate(Y.mergeUpdates(written(3, 200).map((doc) => Y.encodeStateAsUpdate(doc))), 20)
    const doc = new Y.Doc()
    for (const piece of pieces) {
      Y.applyUpdate(doc, piece)
      expect(doc.store.pendingStructs).toBeNull()
    }
  })

  it('where it brings what stands on other updates, which may still be missing', () => {
    const doc = new Y.Doc()
    writeContent(chapterFragment(doc), [p('alku')])
    const beginning = Y.encodeStateAsUpdate(doc)
    const before = Y.encodeStateVector(doc)
    for (let step = 0; step < 100; step++) writeSomewhere(doc, random, false)
    const pieces = cutUpdate(Y.encodeStateAsUpdate(doc, before), 10)
    expect(textOf(applied(pieces, beginning))).toBe(textOf(doc))
    expect(textOf(applied([...pieces, beginning]))).toBe(textOf(doc))
  })

  it('only between blocks, so that none is ever there in part', () => {
    const doc = new Y.Doc()
    const table = { type: 'table', content: [row('a', 'b', 'c'), row('d', 'e', 'f')] }
    writeContent(chapterFragment(doc), [p('ennen'), table, p('jälkeen'), table])
    const blocks = chapterFragment(doc).toArray().map(String)
    const grown = new Y.Doc()
    for (const piece of cutUpdate(Y.encodeStateAsUpdate(doc), 1)) {
      Y.applyUpdate(grown, piece)
      const there = chapterFragment(grown).toArray().map(String)
      expect(there).toEqual(blocks.slice(0, there.length))
    }
    expect(textOf(grown)).toBe(textOf(doc))
  })

  it('in a pasted text with marks too, but not where the marks of what was there change', () => {
    const doc = new Y.Doc()
    const pasted = Array.from({ length: 20 }, () => p('sana ', strong('lihava'), ' sana'))
    writeContent(chapterFragment(doc), pasted)
    const pieces = cutUpdate(Y.encodeStateAsUpdate(doc), 10)
    expect(pieces).toHaveLength(20)
    expect(textOf(applied(pieces))).toBe(textOf(doc))
    const before = Y.encodeStateVector(doc)
    const blocks = chapterFragment(doc).toArray() as Y.XmlElement[]
    for (const block of blocks) (block.get(0) as Y.XmlText).format(0, 9, { emphasis: {} })
    expect(cutUpdate(Y.encodeStateAsUpdate(doc, before), 1)).toHaveLength(1)
  })

  it('not at all when it is small, or is no update', () => {
    const small = Y.encodeStateAsUpdate(written(1, 5)[0] as Y.Doc)
    expect(cutUpdate(small, 1000)).toEqual([small])
    const none = Uint8Array.of(7, 7, 7)
    expect(cutUpdate(none, 1)).toEqual([none])
  })
})

function row(...words: readonly string[]): ContentNode {
  return { type: 'tableRow', content: words.map((word) => ({ type: 'tableCell', content: [p(word)] })) }
}
