// @vitest-environment jsdom
// Where rescued text belongs, and how it comes back there.
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { p } from '#handbook/model/notation.ts'
import { placementOf, placeOwn } from '#handbook/store/rescue/placement.ts'
import { Copy, handbookOf, share } from '../co-writing.ts'
import { meet, Writer } from './writers.ts'
import { contentOf } from '#tests/content-of.ts'
import { people, rescuedBy, useWriters } from './three-writers.ts'

useWriters()

describe('placing', () => {
  it('[RE2] text comes back by itself to the one place of its context, once, marked for review', () => {
    const [a, b, c] = people()
    a.move('Toinen', 'last')
    b.type('hieman', ' UUSI')
    meet(a, b, c)
    placeBy(a, c)
    expect(a.made).toHaveLength(1)
    placeBy(b)
    placeBy(b)
    meet(a, b, c)
    for (const writer of [a, b, c]) {
      expect(writer.text.match(/UUSI/g)).toHaveLength(1)
      expect(writer.text).toContain('on hieman UUSI pidempi')
      expect(rescuedBy(writer).map(({ state }) => state)).toEqual(['placed'])
    }
  })

  it('[RE2] text finds its place in a block that was joined to another', () => {
    const [a, b] = people()
    a.join('Toinen')
    b.type('hieman', ' UUSI')
    meet(a, b)
    placeBy(b)
    expect(b.text).toContain('on tässäToinen kappale on hieman UUSI pidempi')
  })

  it('[RE2] text stays where its context is gone, is there twice, or is too short', () => {
    const [a, b] = people()
    a.remove('Toinen')
    a.remove('Loppu')
    a.remove('Laatikossa', 'callout')
    b.type('hieman', ' UUSI')
    b.type('Loppu', ' OMA')
    a.addBehind('Ensimmäinen', p('Laatikossa lukee jotain'), p('Laatikossa lukee jotain'))
    b.type('lukee', ' KOLMAS')
    meet(a, b)
    placeBy(b)
    expect(rescuedBy(b).map(({ text, state }) => [text.trim(), state])).toEqual([
      ['UUSI', 'open'],
      ['KOLMAS', 'open'],
      ['OMA', 'open'],
    ])
    const doc = b.copy.documents.doc('luku')
    for (const piece of rescuedBy(b)) expect(placementOf(doc, piece)).toBeNull()
  })

  it('[RE2] placing goes beside footnotes and into practice fields too', () => {
    const note = { type: 'footnote', content: [{ type: 'text', text: 'Huomautus' }] }
    const book = handbookOf({
      practices: [
        { id: 'kortti', title: 'K', fields: { kuvaus: [p('Alku jossa ', note, ' viite on')] }, facts: {} },
      ],
    })
    const [a, b] = [new Copy('a', book), new Copy('b', book)]
    a.change('kortti', (doc) => {
      const field = doc.getXmlFragment('field:kuvaus')
      const copy = field.get(0).clone() as Y.XmlElement
      field.insert(1, [copy])
      field.delete(0, 1)
    })
    b.change('kortti', (doc) => {
      const block = doc.getXmlFragment('field:kuvaus').get(0) as Y.XmlElement
      ;(block.get(2) as Y.XmlText).insert(6, ' OMA')
    })
    share(a, b)
    const [piece] = b.documents.rescued('kortti')
    expect(piece).toMatchObject({ field: 'kuvaus', text: ' OMA', before: 'Alku jossa \uFFFC viite' })
    b.change('kortti', (doc) => placeOwn(doc, b.documents.rescued('kortti'), b.device))
    const fields = contentOf(b.documents, 'kortti').fields
    expect(fields['kuvaus']).toEqual([p('Alku jossa ', note, ' viite OMA on')])
  })

  /** The window of each of these devices places what it may. */
  function placeBy(...all: readonly Writer[]): void {
    for (const { copy } of all)
      copy.change('luku', (doc) => placeOwn(doc, copy.documents.rescued('luku'), copy.device))
  }
})
