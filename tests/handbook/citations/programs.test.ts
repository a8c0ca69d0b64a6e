// Sources as JabRef, Zotero, Mendeley, EndNote and RefWorks write them, and records as other services give them.
import { describe, expect, it } from 'vitest'
import { importSources } from '#handbook/citations/import-sources.ts'
import { sourceLabel } from '#handbook/citations/source-label.ts'
import { writeField } from '#handbook/citations/source-form.ts'

const tex = String.raw
const bibtex = (text: string) => importSources(text, 'bibtex').entries
const ris = (...lines: readonly string[]) => importSources(lines.join('\r\n'), 'ris').entries
const csl = (...items: readonly object[]) => importSources(JSON.stringify(items)).entries

describe('[CI4] BibTeX of other programs', () => {
  it('takes the facts of a collection that a part refers to, whoever it is by', () => {
    const [part, collection] = bibtex(tex`
      @InBook{Luku, crossref = {kokoelma}, author = {{\"O}berg, {\AA}sa}, title = {Osa}, pages = {12-34}}
      @Book{Kokoelma, editor = {Juhila, Kirsi and P{\"o}s{\"o}, Tarja}, title = {Vuorovaikutus},
        booktitle = {Vuorovaikutus}, publisher = {Vastapaino}, address = {Tampere}, year = {1999}}`)
    expect(part).toMatchObject({
      type: 'chapter',
      title: 'Osa',
      author: [{ family: 'Öberg', given: 'Åsa' }],
      'container-title': 'Vuorovaikutus',
      editor: [{ family: 'Juhila' }, { family: 'Pösö' }],
      publisher: 'Vastapaino',
      'publisher-place': 'Tampere',
      issued: { 'date-parts': [[1999]] },
    })
    expect(collection).toMatchObject({ type: 'book', title: 'Vuorovaikutus' })
    expect(collection).not.toHaveProperty('container-title')
  })

  it('knows an organisation by a word that no name of a person has', () => {
    const names = bibtex(tex`
      @string(stm = "Sosiaali- ja terveysministeri{\"o}")
      @book{a, title={A}, author=stm}
      @book{b, title={B}, author={Terveyden ja hyvinvoinnin laitos and Aho, Anna and Ludwig van Beethoven}}
      @book{c, title={C}, editor={Social- och hälsovårdsministeriet}}`)
    expect(names.map(({ author, editor }) => author ?? editor)).toEqual([
      [{ literal: 'Sosiaali- ja terveysministeriö' }],
      [
        { literal: 'Terveyden ja hyvinvoinnin laitos' },
        { family: 'Aho', given: 'Anna' },
        { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
      ],
      [{ literal: 'Social- och hälsovårdsministeriet' }],
    ])
  })

  it('takes the signs of LaTeX out of addresses', () => {
    const items = bibtex(tex`@misc{a, title={Garc{\'\i}a}, url={https://thl.fi/a\_b?c=1\&d=50\%25\#e}}
      @online{b, title={B}, url={\url{https://thl.fi/b}}}`)
    expect(items.map(({ URL }) => URL)).toEqual(['https://thl.fi/a_b?c=1&d=50%25#e', 'https://thl.fi/b'])
    expect(items[0]?.['title']).toBe('García')
  })
})

describe('[CI4] RIS of other programs', () => {
  it('reads years and days however much of them is given', () => {
    const dated = (...lines: readonly string[]) => ris('TY  - BOOK', 'TI  - Kirja', ...lines, 'ER  - ')[0]
    for (const [line, parts] of [
      ['Y1  - 1999/05/01/', [1999, 5, 1]],
      ['Y1  - 2001///Spring', [2001]],
      ['PY  - 2013//', [2013]],
      ['DA  - 2013/04//', [2013, 4]],
    ] as const)
      expect(dated(line)?.['issued'], line).toEqual({ 'date-parts': [parts] })
  })

  it('reads the book of a part, the year of a lecture and the whole name of a journal', () => {
    const [part, lecture, article] = ris(
      ...['TY  - CHAP', 'A1  - Juhila, Kirsi', 'T1  - Luku', 'BT  - Kirja', 'Y1  - 1999', 'ER  - '],
      ...['TY  - CONF', 'AU  - Puhuja, P.', 'TI  - Puhe', 'T2  - Kokous', 'PY  - 2011', 'ER  - '],
      ...['TY  - JOUR', 'T1  - Juttu', 'JO  - L.', 'JF  - Lehti', 'ER  - '],
    )
    expect(part).toMatchObject({ 'container-title': 'Kirja' })
    expect(lecture).toMatchObject({ issued: { 'date-parts': [[2011]] } })
    expect(article).toMatchObject({ 'container-title': 'Lehti' })
  })

  it('reads a record of a type that nobody knows, and an organisation with the comma that EndNote asks for', () => {
    const [item] = ris('TY  - OUTO', 'T1  - Otsikko', 'AU  - THL,', 'ER  - ')
    expect(item).toEqual({ type: 'document', title: 'Otsikko', author: [{ literal: 'THL' }] })
  })
})

describe('[CI4] CSL-JSON of other services', () => {
  it('reads dates that are texts, numbers or lists of another depth', () => {
    const dates = csl(
      ...['2013-05-01', '2013', 2013, { 'date-parts': 2013 }, { 'date-parts': [2013, 5] }].map((issued) => ({
        type: 'book',
        title: 'A',
        issued,
      })),
      { type: 'book', title: 'A', issued: { 'date-parts': [[null]] } },
      { type: 'book', title: 'A', issued: { raw: 'kevät 2015' }, accessed: '2026-09-03' },
    )
    expect(dates.map(({ issued }) => issued)).toEqual([
      { 'date-parts': [[2013, 5, 1]] },
      { 'date-parts': [[2013]] },
      { 'date-parts': [[2013]] },
      { 'date-parts': [[2013]] },
      { 'date-parts': [[2013, 5]] },
      undefined,
      { raw: 'kevät 2015' },
    ])
    expect(dates[6]?.['accessed']).toEqual({ 'date-parts': [[2026, 9, 3]] })
  })

  it('reads names that are texts or stand alone, and titles that are lists', () => {
    const items = csl(
      { type: 'book', title: ['Kirja', 'Toinen nimi'], author: 'Aho, Anna; THL' },
      { type: 'book', title: 'B', author: { family: 'Aho' }, editor: ['Beho, B.'] },
      { type: 'book', title: 'C', author: { family: '', given: '' }, genre: 'constructor' },
    )
    expect(items).toEqual([
      { type: 'book', title: 'Kirja', author: [{ family: 'Aho', given: 'Anna' }, { literal: 'THL' }] },
      { type: 'book', title: 'B', author: [{ literal: 'Aho' }], editor: [{ family: 'Beho', given: 'B.' }] },
      { type: 'book', title: 'C', genre: 'constructor' },
    ])
    expect(items.map(sourceLabel)).toEqual(['Aho & THL: Kirja', 'Aho: B', 'C'])
    expect(writeField(items[2] ?? {}, 'title', 'D')).toMatchObject({ title: 'D' })
  })
})
