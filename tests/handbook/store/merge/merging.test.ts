// Bringing edits in: in any order, with gaps, with edits that are none, and from a state kept aside.
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { p } from '#handbook/model/notation.ts'
import type { Edit } from '#handbook/store/edit.ts'
import { isUpdate } from '#handbook/store/merge/take-in.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { seededRandom } from '#tests/random.ts'
import { Copy, handbookOf, share } from '../co-writing.ts'
import { contentOf } from '#tests/content-of.ts'

const start = handbookOf({ chapters: [{ id: 'luku', title: 'Luku', content: [p('Alku')] }] })

/** Three devices that answer each other, so that every edit needs the ones before it. */
function conversation(): { readonly copies: readonly Copy[]; readonly edits: readonly Edit[] } {
  const copies = ['a', 'b', 'c'].map((name) => new Copy(name, start))
  for (let turn = 0; turn < 30; turn++) {
    const copy = copies[turn % 3]
    copy?.change('luku', (doc) => textOf(doc).insert(textOf(doc).length, ` ${String(turn)}`))
    share(...copies)
  }
  return { copies, edits: [...start, ...copies.flatMap(({ made }) => made)] }
}

function textOf(doc: Y.Doc): Y.XmlText {
  return (doc.getXmlFragment('content').get(0) as Y.XmlElement).get(0) as Y.XmlText
}

function documentsOf(edits: readonly Edit[]): SharedDocuments {
  const documents = new SharedDocuments('koe')
  for (const edit of edits) documents.apply(edit)
  return documents
}

const garbage = (device: string, sequence: number, update: number[]): Edit => ({
  device: device.repeat(16),
  sequence,
  first: sequence,
  document: 'luku',
  time: 1,
  update: new Uint8Array(update),
})

describe('bringing edits in', () => {
  it('[SH3] gives the same text in whatever order the edits come, read after each or at the end', () => {
    const { edits, copies } = conversation()
    const told = textOf(copies[0]?.documents.doc('luku') ?? new Y.Doc()).toString()
    expect(told).toContain(' 28 29')
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const { below } = seededRandom(seed)
      const shuffled = edits.map((edit) => ({ edit, at: below(1e9) })).sort((a, b) => a.at - b.at)
      const documents = new SharedDocuments('koe')
      for (const { edit } of shuffled) {
        documents.apply(edit)
        if (seed % 2 === 0) documents.doc('luku')
      }
      expect(textOf(documents.doc('luku')).toString(), `seed ${String(seed)}`).toBe(told)
      expect(documents.doc('luku').store.pendingStructs).toBeNull()
    }
  })

  it('[SH3] what waits for one device holds nothing of the others back, and is in the state', () => {
    const { edits, copies } = conversation()
    const lacking = edits.filter(({ device, sequence }) => device !== 'b'.repeat(16) || sequence !== 1)
    const documents = documentsOf(lacking)
    expect(textOf(documents.doc('luku')).toString()).toBe('Alku 0')
    const own = new Copy('x', start)
    own.change('luku', (doc) => textOf(doc).insert(0, 'OMA '))
    for (const edit of own.made) documents.apply(edit)
    expect(textOf(documents.doc('luku')).toString()).toBe('OMA Alku 0')
    const window = new Y.Doc()
    Y.applyUpdate(window, documents.state('luku'))
    const missing = copies[1]?.made[0]
    if (missing === undefined) throw new Error('Nothing was written')
    Y.applyUpdate(window, missing.update)
    documents.apply(missing)
    expect(textOf(documents.doc('luku')).toString()).toContain(' 28 29')
    expect(textOf(window).toString()).toBe(textOf(documents.doc('luku')).toString())
  })

  it('[ST4] an edit that is none is kept, named, and has no part in the document', () => {
    const { edits, copies } = conversation()
    const torn = copies[0]?.made[0]?.update.slice(0, -3) ?? new Uint8Array()
    const bad = [garbage('y', 1, [1, 2, 3]), garbage('y', 2, []), garbage('z', 1, [...torn])]
    for (const { update } of bad) expect(isUpdate(update)).toBe(false)
    const documents = documentsOf([...edits.slice(0, 10), ...bad, ...edits.slice(10)])
    const told = textOf(documentsOf(edits).doc('luku')).toString()
    expect(textOf(documents.doc('luku')).toString()).toBe(told)
    expect(documents.faulty()).toEqual(bad)
    expect(documents.rescued('luku')).toEqual([])
    const late = documentsOf(edits)
    late.doc('luku')
    for (const edit of bad) late.apply(edit)
    expect(textOf(late.doc('luku')).toString()).toBe(told)
    expect(late.faulty()).toEqual(bad)
    expect(late.edits('luku')).toHaveLength(documents.edits('luku').length)
  })

  it('[ST4] ten thousand mangled updates break nothing: not the reading, not what is there already', () => {
    const { edits } = conversation()
    const { below } = seededRandom(11)
    const sound = documentsOf(start)
    for (let n = 1; n <= 10_000; n++) {
      const update = new Uint8Array(edits[below(edits.length)]?.update ?? [])
      for (let hits = 1 + below(3); hits > 0; hits--) update[below(update.length)] = below(256)
      const mangled = { ...garbage('y', n, []), update }
      if (!sound.accepts(update)) sound.apply(mangled)
      if (n % 100 > 0) continue
      const documents = documentsOf([...edits, mangled])
      expect(documents.handbook().chapters).toHaveLength(1)
      expect(documents.rescued('luku').length + documents.possibleDuplicates('luku').length).toBeLessThan(99)
    }
    expect(sound.edits('luku').length).toBeGreaterThan(1000)
    expect(textOf(sound.doc('luku')).toString()).toBe('Alku')
  })
})

describe('what is known of edits', () => {
  it('[HI1] the past is made of some of the edits, and the present is left alone', () => {
    const { edits } = conversation()
    const documents = documentsOf(edits)
    const now = textOf(documents.doc('luku')).toString()
    const early = contentOf(documents, 'luku', ({ device, sequence }) => device[0] === 'm' || sequence === 1)
    expect(early.content).toEqual([p('Alku 0 1 2')])
    const none = documents.docAt('luku', () => false)
    expect(none.getXmlFragment('content').length).toBe(0)
    expect(textOf(documents.doc('luku')).toString()).toBe(now)
    expect(documents.vector('luku')).toMatchObject({ ['a'.repeat(16)]: 10, ['m'.repeat(16)]: 2 })
    expect(documents.documentIds()).toEqual(['kirja', 'luku'])
    expect(documents.edited()['luku']).toBe(10_000)
    expect(documents.edits('ei-ole')).toEqual([])
    expect(documents.has('ei-ole')).toBe(false)
  })

  it('[SH3] the same edit twice is one edit', () => {
    const { edits } = conversation()
    const documents = documentsOf([
      ...edits,
      ...edits.map((edit) => ({ ...edit, update: edit.update.slice() })),
    ])
    expect(documents.edits('luku')).toHaveLength(edits.length - 1)
  })

  it('[ST1] a state kept aside stands for the edits it covers, and no others', () => {
    const { edits } = conversation()
    const [half, all] = [documentsOf(edits.slice(0, 20)), documentsOf(edits)]
    const primed = new SharedDocuments('koe')
    for (const edit of edits.slice(0, 5)) primed.apply(edit)
    primed.prime('luku', half.state('luku'), half.vector())
    for (const edit of edits.slice(5)) primed.apply(edit)
    const told = textOf(all.doc('luku')).toString()
    expect(textOf(primed.doc('luku')).toString()).toBe(told)
    primed.apply(garbage('y', 1, [1, 2, 3]))
    const again = new SharedDocuments('koe')
    again.prime('luku', primed.state('luku'), primed.vector())
    for (const edit of primed.edits('luku')) again.apply(edit)
    expect(again.rescued('luku')).toEqual([])
    expect(textOf(again.doc('luku')).toString()).toBe(told)
    const wrong = new SharedDocuments('koe')
    wrong.prime('luku', new Uint8Array([9, 9]), all.vector())
    for (const edit of edits) wrong.apply(edit)
    expect(textOf(wrong.doc('luku')).toString()).toBe(told)
  })

  it('[SH5] a state kept aside hides none of the edits of a copied device', () => {
    const { edits } = conversation()
    const [one, other] = [new Copy('x', start), new Copy('x', start)]
    one.change('luku', (doc) => textOf(doc).insert(0, 'YKSI '))
    other.change('luku', (doc) => textOf(doc).insert(0, 'TOINEN '))
    const known = documentsOf([...edits, ...one.made])
    for (const lines of [
      [...one.made, ...other.made],
      [...other.made, ...one.made],
    ]) {
      const primed = new SharedDocuments('koe')
      primed.prime('luku', known.state('luku'), known.vector())
      for (const edit of [...edits, ...lines]) {
        primed.apply(edit)
        primed.doc('luku')
      }
      const text = textOf(primed.doc('luku')).toString()
      expect(text).toContain('YKSI')
      expect(text).toContain('TOINEN')
    }
  })
})
