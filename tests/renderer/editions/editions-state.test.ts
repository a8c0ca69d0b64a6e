import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Bridge } from '#contract'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { readEditions } from '#handbook/store/edition-plans.ts'
import { EditionsState } from '#renderer/state/editions.svelte.ts'
import { numberTrouble } from '#renderer/editions/number-trouble.ts'
import { markDiffering } from '#renderer/editions/mark-differing.ts'
import { imprintWords } from '#renderer/text/imprint.ts'

function setUp(answers: Readonly<Record<string, Result<unknown>>> = {}) {
  const doc = new Y.Doc()
  const calls: string[] = []
  const book = {
    get editions() {
      return readEditions(doc)
    },
    changeTree: (change: (tree: Y.Doc) => void) => change(doc),
    saving: { flush: async () => (calls.push('flush'), true) } as never,
    shownEdition: null as string | null,
  }
  const call = async (name: string): Promise<Result<unknown>> => {
    calls.push(name)
    return answers[name] ?? success(null)
  }
  return { editions: new EditionsState({ call } as unknown as Pick<Bridge, 'call'>, book), book, calls }
}

describe('editions in the window', () => {
  it('[ED1] get an id of their first name, which stays, and are looked at when they begin', () => {
    const { editions, book } = setUp()
    editions.add(' Itä-Lappi ', 'hyvinvointialue:21')
    editions.add('Itä-Lappi', 'maakunta:19')
    expect(book.editions.map(({ id, title, area }) => [id, title, area])).toEqual([
      ['national', '', null],
      ['ita-lappi', 'Itä-Lappi', 'hyvinvointialue:21'],
      ['ita-lappi-2', 'Itä-Lappi', 'maakunta:19'],
    ])
    expect(editions.chosen).toBe('ita-lappi-2')
  })

  it('[ED2] show the whole book again when the shown one is removed', () => {
    const { editions, book } = setUp()
    editions.add('Lappi', 'hyvinvointialue:21')
    book.shownEdition = 'lappi'
    editions.remove('lappi')
    expect([book.editions.length, book.shownEdition, editions.chosen]).toEqual([1, null, 'national'])
  })

  it('[ED5] are asked about only after everything is saved; what cannot be told is told as a failure', async () => {
    const failure = { kind: 'nothingOpen' } as const
    const { editions, calls } = setUp({ 'editions.differences': failed(failure) })
    await editions.read()
    expect(calls).toEqual(['flush', 'editions.differences', 'editions.releases'])
    expect([editions.differences, editions.failure]).toEqual([null, failure])
  })

  it('[ED3] tell what is wrong with a number, and nothing of other facts', () => {
    const { fi } = imprintWords
    expect(numberTrouble('isbnPrint', '978-0-306-40615-8', fi)).toBe(fi.troubles.isbn.wrongDigit)
    expect(numberTrouble('issn', '12', fi)).toBe(fi.troubles.issn.otherForm)
    expect(numberTrouble('urn', 'URN:ISBN:978-0-306-40615-7', fi)).toBeNull()
    expect(numberTrouble('series', '978', fi)).toBeNull()
  })

  it('[ED4] mark the item of a list, not the whole list, and take the marks away again', () => {
    const text = document.createElement('div')
    text.innerHTML = '<ul data-path="1"><li><p data-path="1">A</p></li><li><p data-path="2">B</p></li></ul>'
    const unmark = markDiffering(text, [{ field: null, path: [1] }], null, 'eroaa')
    const marked = [...text.querySelectorAll('[data-differs]')].map(({ textContent }) => textContent)
    expect(marked).toEqual(['eroaa: A'])
    unmark()
    expect(text.querySelectorAll('[data-differs], .unseen')).toHaveLength(0)
  })

  it('[ED4] mark what stands in a cell that differs as a whole', () => {
    const text = document.createElement('div')
    text.innerHTML = '<table data-path="2"><tr><td><p data-path="2-1-1-0">A</p></td></tr></table>'
    markDiffering(text, [{ field: null, path: [2, 1, 1] }], null, 'eroaa')
    expect(text.querySelector('[data-differs]')?.localName).toBe('p')
  })
})
