// Sources from other programs' files: what is kept of them, and how faults are told.
import { describe, expect, it } from 'vitest'
import { importSources, sourceFormatOf } from '#handbook/citations/import-sources.ts'

const tex = String.raw
const bibtex = (text: string) => importSources(text, 'bibtex').entries
const ris = (...lines: readonly string[]) => importSources(lines.join('\n'), 'ris').entries

describe('[CI4] BibTeX', () => {
  it('gives letters of LaTeX, particles, organisations and safe addresses', () => {
    const [item] = bibtex(tex`@string{thl = "Terveyden ja hyvinvoinnin laitos"}
      @techreport{a, author = {{Terveyden ja hyvinvoinnin laitos} and von Wright, Georg Henrik and Mets{\"a}l{\"a}, {\AA}ke and Tiina \"Ohman and others},
        title = {Sosiaality{\"o}n \emph{mallit} {IPS}: 1 < 2 \& muuta}, institution = thl, year = 2016, month = apr,
        number = {12/2016}, url = {http://urn.fi/URN:ISBN:978-952-302-000-0}, urldate = {2016-04-03}, address = {Helsinki}}`)
    expect(item).toEqual({
      type: 'report',
      author: [
        { literal: 'Terveyden ja hyvinvoinnin laitos' },
        { family: 'Wright', given: 'Georg Henrik', 'non-dropping-particle': 'von' },
        { family: 'Metsälä', given: 'Åke' },
        { family: 'Öhman', given: 'Tiina' },
      ],
      title: 'Sosiaalityön mallit IPS: 1 < 2 & muuta',
      publisher: 'Terveyden ja hyvinvoinnin laitos',
      'publisher-place': 'Helsinki',
      issued: { 'date-parts': [[2016, 4]] },
      accessed: { 'date-parts': [[2016, 4, 3]] },
      number: '12/2016',
      URL: 'http://urn.fi/URN:ISBN:978-952-302-000-0',
    })
  })

  it('gives articles, parts of books and theses', () => {
    const [article, part, thesis] = bibtex(tex`
      @article{b, author="Kivipelto, Minna and Saikkonen, Paula", title="Vaikuttavuus", journal={Yhteiskuntapolitiikka},
        volume=78, number=3, pages={310--321}, year={2013}, doi={https://doi.org/10.1000/x_y}}
      @incollection{c, author={Aho, A.}, editor={Eho, E.}, booktitle={Kirja}, title={Osa}, year=2001}
      @phdthesis{d, author={Iho, I.}, title={V{\"a}it{\"o}s}, school={Helsingin yliopisto}, year={s.a.}}`)
    expect(article).toMatchObject({
      type: 'article-journal',
      'container-title': 'Yhteiskuntapolitiikka',
      volume: '78',
      issue: '3',
      page: '310-321',
      DOI: '10.1000/x_y',
    })
    expect(part).toMatchObject({ type: 'chapter', 'container-title': 'Kirja', editor: [{ family: 'Eho' }] })
    expect(thesis).toMatchObject({ type: 'thesis', genre: 'Väitöskirja', issued: { literal: 's.a.' } })
  })

  it('leaves out addresses that are not safe', () => {
    expect(bibtex('@online{e, title={Sivu}, url={javascript:alert(1)}}')).toEqual([
      { type: 'webpage', title: 'Sivu' },
    ])
  })

  it('tells where an entry is malformed, and reads all others', () => {
    const text = [
      '@comment{x @book{y, title={z}',
      '@string{talo = "Talo"}',
      '@book{a, title={Yksi}, publisher=talo}',
      '@book{b, title={Kaksi}',
      '',
      '@book{c title={Kolme}}',
      '@misc{d, note={ei mitään}}',
      '@inbook{e, title={Neljä}, crossref={f}}',
      '@book{f, title={Viisi}, author={Aho, A.}, year=2001}',
    ].join('\n')
    const { entries, faults } = importSources(text)
    expect(entries.map(({ title }) => title)).toEqual(['Yksi', 'Neljä', 'Viisi'])
    expect(entries[0]).toMatchObject({ publisher: 'Talo' })
    expect(entries[1]).toMatchObject({ issued: { 'date-parts': [[2001]] } })
    expect(faults).toEqual([
      { what: 'unreadable', number: 2, line: 4 },
      { what: 'unreadable', number: 3, line: 6 },
      { what: 'empty', number: 4, line: 7 },
    ])
  })
})

describe('[CI4] a reference between entries of BibTeX', () => {
  it.each([
    ['nothing', 'x'],
    ['itself', 'e'],
    ['no entry but a name of JavaScript', 'constructor'],
  ])('that leads to %s spoils no other entry', (_, key) => {
    const titles = bibtex(`@inbook{e, title={E}, crossref={${key}}}\n@book{f, title={F}}`).map(
      ({ title }) => title,
    )
    expect(titles).toContain('F')
  })

  it('that the library stumbles over gives the entry without it', () => {
    const titles = bibtex('@inbook{e, title={E}, crossref={f}}\n@book{f, title={F}}').map(
      ({ title }) => title,
    )
    expect(titles).toEqual(['E', 'F'])
  })
})

describe('[CI4] RIS', () => {
  it('gives reports and articles with all that the book has a field for', () => {
    const [report, article] = ris(
      'TY  - RPRT',
      'AU  - Kivipelto, Minna',
      'AU  - Terveyden ja hyvinvoinnin laitos',
      'T1  - Otsikko ja',
      'muuta  - vielä',
      'PY  - 2013/04/03',
      'PB  - THL',
      'T3  - Sarja',
      'M1  - 12',
      'SN  - 978-952-302-000-0',
      'UR  - http://urn.fi/URN:NBN:fi-fe1',
      'DO  - 10.1000/x',
      'Y2  - 2016/04/03/',
      'ER  - ',
      'TY - JOUR',
      'AU - Åberg, Åsa',
      'TI - Juttu',
      'JO - Lehti',
      'VL - 3',
      'SP - 3',
      'EP - 9',
      'ER -',
    )
    expect(report).toMatchObject({
      type: 'report',
      author: [{ family: 'Kivipelto', given: 'Minna' }, { literal: 'Terveyden ja hyvinvoinnin laitos' }],
      title: 'Otsikko ja muuta - vielä',
      'collection-title': 'Sarja',
      number: '12',
      ISBN: '978-952-302-000-0',
      DOI: '10.1000/x',
      URL: 'http://urn.fi/URN:NBN:fi-fe1',
      issued: { 'date-parts': [[2013, 4, 3]] },
      accessed: { 'date-parts': [[2016, 4, 3]] },
    })
    expect(article).toMatchObject({ author: [{ family: 'Åberg', given: 'Åsa' }], volume: '3', page: '3-9' })
  })

  it('tells where a record tells nothing', () => {
    const { entries, faults } = importSources('ei mitään\nTY  - BOOK\nER  - \nTY  - BOOK\nTI  - Kirja\n')
    expect(entries).toEqual([{ type: 'book', title: 'Kirja' }])
    expect(faults).toEqual([{ what: 'empty', number: 1, line: 2 }])
  })
})

describe('[CI4] CSL-JSON', () => {
  it('gives lists, single records and lists inside a record, without the tags that CSL-JSON allows', () => {
    const item = { id: 'x', type: 'book', title: 'A <i>b</i> <span class="nocase">c</span> <u>d</u> 1 < 2' }
    const kept = { type: 'book', title: 'A b c <u>d</u> 1 < 2' }
    for (const value of [[item], item, { items: [item] }])
      expect(importSources(JSON.stringify(value))).toEqual({ entries: [kept], faults: [] })
  })

  it('tells which records are none', () => {
    const { entries, faults } = importSources(
      JSON.stringify([{ type: 'book', title: 'A' }, 3, null, { title: 'B' }, { type: 'book' }]),
    )
    expect(entries).toEqual([{ type: 'book', title: 'A' }])
    expect(faults.map(({ what, number }) => [what, number])).toEqual([
      ['unreadable', 2],
      ['unreadable', 3],
      ['empty', 4],
      ['empty', 5],
    ])
    expect(importSources('[{"type": "book", "title": ').faults).toEqual([
      { what: 'unreadable', number: 1, line: null },
    ])
  })
})

describe('[CI4] any text', () => {
  it('is known by its content', () => {
    expect(sourceFormatOf('\ufeff\n [{}]')).toBe('csl-json')
    expect(sourceFormatOf('Provider: x\n\nTY  - JOUR\n')).toBe('ris')
    expect(sourceFormatOf('% Encoding: UTF-8\n@Book {a,')).toBe('bibtex')
    expect(sourceFormatOf('Hei @kaikki {ystävät')).toBeNull()
  })

  it('that is no list of sources, or too large a one, is told by one fault', () => {
    const faults = (text: string) => importSources(text).faults.map(({ what }) => what)
    expect(faults('')).toEqual(['unknownFormat'])
    expect(faults('Hei vaan')).toEqual(['unknownFormat'])
    expect(faults('@'.repeat(9_000_000))).toEqual(['tooLarge'])
    expect(faults('TY  - BOOK\n'.repeat(5_001))).toEqual(['tooMany'])
    expect(faults('@a{b,}\n'.repeat(1_000_000))).toEqual(['tooMany'])
    expect(faults('\n'.repeat(8_000_000))).toEqual(['unknownFormat'])
    expect(faults(`@book${'\n'.repeat(8_000_000)}`)).toEqual(['unknownFormat'])
  })

  it('gives sources or faults and never an error, cut and garbled at every place', () => {
    const samples = [
      tex`@book{a, title={K{\"a}si \textit{x} $y$}, author={von Aho, A and {B}}, year=2001}`,
      'TY  - BOOK\nTI  - Kirja\nAU  - Aho, A\nPY  - 2001\nER  - ',
      '[{"type":"book","title":"Kirja","author":[{"family":"Aho"}],"issued":{"date-parts":[[2001]]}}]',
    ]
    const texts = samples.flatMap((sample) =>
      [...sample].flatMap((_, at) => [
        sample.slice(0, at),
        sample.slice(0, at) + sample.slice(at + 1),
        `${sample.slice(0, at)}{\\$"${sample.slice(at)}`,
      ]),
    )
    const deep = [
      `@book{a,title={${'{'.repeat(50_000)}}}`,
      `${'['.repeat(50_000)}`,
      `@book{a,title={${'\\a'.repeat(9_999)}}}`,
    ]
    for (const text of [...texts, ...deep])
      for (const format of [undefined, 'bibtex', 'ris', 'csl-json'] as const) {
        const { entries, faults } = importSources(text, format)
        expect(entries.length + faults.length).toBeGreaterThan(0)
      }
  })
})
