// Citations and the list of sources as readers see them, in three languages.
import { describe, expect, it } from 'vitest'
import type { BibliographyEntry, CslItem } from '#handbook/model/book-lists.ts'
import type { Words } from '#handbook/model/block.ts'
import { citationText } from '#handbook/citations/citation-style.ts'
import { styleCitations } from '#handbook/citations/style-citations.ts'

const missing = '[lähde puuttuu]'
const source = (id: string, item: CslItem): BibliographyEntry => ({ id, item })
const year = (...parts: readonly number[]) => ({ 'date-parts': [parts] })
const person = (family: string, given: string) => ({ family, given })

const report = source('abc1', {
  type: 'report',
  author: [person('Kivipelto', 'Minna'), person('Saikkonen', 'Paula')],
  title: 'Otsikko',
  issued: year(2013),
  'collection-title': 'Sarja',
  number: '12/2013',
  publisher: 'Kustantaja',
  'publisher-place': 'Paikka',
  URL: 'https://urn.fi/URN:NBN:fi-fe1',
  accessed: year(2016, 4, 3),
})
const office = (id: string, title: string) =>
  source(id, {
    type: 'webpage',
    author: [{ literal: 'Terveyden ja hyvinvoinnin laitos' }],
    title,
    issued: year(2016),
    URL: 'https://thl.fi/sivu',
  })
const law = source('law1', { type: 'legislation', title: 'Sosiaalihuoltolaki', number: '1301/2014' })

const text = (spans: readonly Words[]): string => spans.map((span) => span.text).join('')
const printed = (sources: readonly BibliographyEntry[], language: 'fi' | 'sv' | 'en' = 'fi') =>
  styleCitations(sources, language, missing)
    .bibliography(sources.map(({ id }) => id))
    .map(({ spans }) => text(spans))
const one = (item: CslItem): string => printed([source('only', item)])[0] ?? ''
const partsOf = (
  sources: readonly BibliographyEntry[],
  ...cluster: readonly (readonly [string, string?])[]
) =>
  styleCitations(sources, 'fi', missing).citation(
    cluster.map(([id, locator = '']) => ({ source: id, locator })),
  )
const cited = (sources: readonly BibliographyEntry[], ...cluster: readonly (readonly [string, string?])[]) =>
  citationText(partsOf(sources, ...cluster))

describe('[CI2] a citation', () => {
  it('names authors, year and pages, and parts sources by semicolons', () => {
    const sources = [report, office('thl1', 'Sivu')]
    expect(cited(sources, ['abc1', 's. 12'], ['thl1'])).toBe(
      '(Kivipelto & Saikkonen 2013, 12; Terveyden ja hyvinvoinnin laitos 2016)',
    )
  })

  it.each([
    ['12', '12'],
    ['s. 12-14', '12–14'],
    ['sid. 3', '3'],
    ['pp. 3 - 5', '3–5'],
    ['luku 3', 'luku 3'],
    ['17 §', '17 §'],
    ['s. <b>1</b> "ja" $& {2}', 's. <b>1</b> "ja" $& {2}'],
    ['sec. 3', 'sec. 3'],
  ])('gives the place %s as %s', (locator, place) => {
    expect(cited([report], ['abc1', locator])).toBe(`(Kivipelto & Saikkonen 2013, ${place})`)
  })

  it('tells sources of the same names and year apart by letters', () => {
    const sources = [office('thl2', 'B'), office('thl1', 'A')]
    expect(cited(sources, ['thl2'])).toBe('(Terveyden ja hyvinvoinnin laitos 2016b)')
    expect(cited(sources, ['thl1', '3'], ['thl2'])).toBe('(Terveyden ja hyvinvoinnin laitos 2016a, 3, 2016b)')
    expect(printed(sources)).toEqual([
      'Terveyden ja hyvinvoinnin laitos (2016a) A. https://thl.fi/sivu.',
      'Terveyden ja hyvinvoinnin laitos (2016b) B. https://thl.fi/sivu.',
    ])
  })

  it('tells of its words which source they are of, also where one name stands for several', () => {
    const sources = [office('thl1', 'A'), office('thl2', 'B'), report, law]
    expect(partsOf(sources, ['thl1', '3'], ['abc1', '12, 14'], ['thl2'], ['law1'], ['gone'])).toEqual([
      { text: '(', source: null },
      { text: 'Terveyden ja hyvinvoinnin laitos 2016a, 3', source: 'thl1' },
      { text: '; ', source: null },
      { text: 'Kivipelto & Saikkonen 2013, 12, 14', source: 'abc1' },
      { text: '; ', source: null },
      { text: 'Terveyden ja hyvinvoinnin laitos 2016b', source: 'thl2' },
      { text: '; ', source: null },
      { text: 'Sosiaalihuoltolaki 1301/2014', source: 'law1' },
      { text: '; ', source: null },
      { text: '[lähde puuttuu]', source: null },
      { text: ')', source: null },
    ])
    expect(partsOf(sources, ['thl1'], ['thl2'], ['thl2', '4'])).toEqual([
      { text: '(', source: null },
      { text: 'Terveyden ja hyvinvoinnin laitos 2016a', source: 'thl1' },
      { text: ', ', source: null },
      { text: '2016b, 2016b, 4', source: 'thl2' },
      { text: ')', source: null },
    ])
  })

  it('tells sources without a year apart in their own words', () => {
    const undated = ['A', 'B'].map((title) =>
      source(title, { type: 'book', title, author: [person('Aho', 'A.')] }),
    )
    expect(partsOf(undated, ['A'], ['B'])).toEqual([
      { text: '(', source: null },
      { text: 'Aho s.a. a', source: 'A' },
      { text: ', ', source: null },
      { text: 's.a. b', source: 'B' },
      { text: ')', source: null },
    ])
  })

  it('names a law by its number and the first of many authors', () => {
    const many = source('many', {
      type: 'book',
      title: 'Kirja',
      author: ['Aho', 'Eho', 'Iho', 'Oho'].map((family) => person(family, 'N.')),
    })
    expect(cited([law, many], ['law1', '17 §'], ['many'])).toBe(
      '(Sosiaalihuoltolaki 1301/2014, 17 §; Aho ym. s.a.)',
    )
  })

  it('says in its words that a source is not there, and nothing where nothing is cited', () => {
    expect(cited([report], ['abc1'], ['gone', '3'])).toBe('(Kivipelto & Saikkonen 2013; [lähde puuttuu], 3)')
    expect(cited([], ['constructor'], ['__proto__'])).toBe('([lähde puuttuu]; [lähde puuttuu])')
    expect(cited([report])).toBe('')
  })
})

describe('[CI2] the list of sources', () => {
  it('prints a report with its series, publisher and address', () => {
    expect(printed([report])).toEqual([
      'Kivipelto, Minna & Saikkonen, Paula (2013) Otsikko. Sarja 12/2013. Kustantaja, Paikka. https://urn.fi/URN:NBN:fi-fe1 (viitattu 3.4.2016).',
    ])
  })

  it('emphasises titles and links addresses', () => {
    const [entry] = styleCitations([report], 'fi', missing).bibliography(['abc1'])
    expect(entry?.spans.filter(({ emphasis }) => emphasis).map((span) => span.text)).toEqual(['Otsikko'])
    expect(entry?.spans.filter(({ href }) => href !== undefined)).toEqual([
      { type: 'words', text: 'https://urn.fi/URN:NBN:fi-fe1', href: 'https://urn.fi/URN:NBN:fi-fe1' },
    ])
  })

  it('prints the parts of books and journals', () => {
    const editor = [person('Öhman', 'Åsa'), person('Virtanen', 'Eeva')]
    const part = { author: [person('Aho', 'Aino')], title: 'Osa', issued: year(2001) }
    expect(
      one({ ...part, type: 'chapter', editor, 'container-title': 'Kirja', page: '12-34', publisher: 'Talo' }),
    ).toBe('Aho, Aino (2001) Osa. Teoksessa Åsa Öhman & Eeva Virtanen (toim.) Kirja. Talo, 12–34.')
    expect(
      one({
        ...part,
        type: 'article-journal',
        'container-title': 'Lehti',
        volume: 12,
        issue: '3',
        page: '45-67',
      }),
    ).toBe('Aho, Aino (2001) Osa. Lehti 12 (3), 45–67.')
  })

  it('begins with the title where nobody is named, and says that a year is not known', () => {
    expect(one({ type: 'book', title: 'Nimetön', edition: '2' })).toBe('Nimetön (s.a.). 2. painos.')
    expect(
      one({ type: 'book', title: 'Koottu', editor: [person('Aho', 'A.')], issued: { literal: 'tulossa' } }),
    ).toBe('Aho, A. (toim.) (tulossa) Koottu.')
    expect(one({ type: 'book' })).toBe('– (s.a.).')
  })

  it('speaks the language of the edition', () => {
    const book = source('book', {
      type: 'book',
      title: 'T',
      edition: '3',
      accessed: year(2016, 4, 3),
      URL: 'https://a.fi/',
    })
    expect(printed([book], 'sv')).toEqual(['T (u.å.). 3:e uppl. https://a.fi/ (hämtad 3.4.2016).'])
    expect(printed([book], 'en')).toEqual(['T (n.d.). 3rd ed. https://a.fi/ (accessed 3 April 2016).'])
  })

  it('follows the Finnish alphabet, and particles and quotation marks do not count', () => {
    const families = ['Öhman', 'Zidan', 'Äijö', 'Wuori', 'Vuori', 'Åberg', 'aalto']
    const sources = families.map((family, index) =>
      source(`s${index}s`, { type: 'book', title: 'T', author: [person(family, 'N.')] }),
    )
    const wright = source('wri', {
      type: 'book',
      title: 'T',
      author: [{ ...person('Wright', 'G. H.'), 'non-dropping-particle': 'von' }],
    })
    const quoted = source('quo', { type: 'book', title: '”Bingo”' })
    for (const language of ['fi', 'en'] as const)
      expect(
        printed([...sources, wright, quoted], language).map((line) => line.split(/[,(]/)[0]?.trim()),
      ).toEqual(['aalto', '”Bingo”', 'Vuori', 'von Wright', 'Wuori', 'Zidan', 'Åberg', 'Äijö', 'Öhman'])
  })

  it('holds what is cited alone, each once', () => {
    const style = styleCitations([report, law, office('thl1', 'Sivu')], 'fi', missing)
    expect(style.bibliography(['law1', 'abc1', 'law1', 'gone']).map(({ id }) => id)).toEqual(['abc1', 'law1'])
    expect(style.bibliography([])).toEqual([])
  })
})

describe('[CI3] author text', () => {
  const awkward = `<i>a</i> <span class="nocase">b</span> "c" 'd' %%STRING%% $& {e} |f| [g] \\h &amp; <script>`

  it('comes out of every field letter by letter, whatever an engine would make of it', () => {
    const line = one({
      type: 'chapter',
      title: `T ${awkward}`,
      author: [{ literal: `L ${awkward}` }, { family: `F ${awkward}`, given: `G ${awkward}` }],
      'container-title': `C ${awkward}`,
      publisher: `P ${awkward}`,
      issued: { literal: `D ${awkward}` },
    })
    for (const letter of ['T', 'L', 'F', 'G', 'C', 'P', 'D']) expect(line).toContain(`${letter} ${awkward}`)
  })

  it('is no link unless its address is safe, and fakes none of our own marks', () => {
    const style = styleCitations(
      [
        source('bad', {
          type: 'webpage',
          title: '\ue0f2javascript:x\ue0f3\ue0f0',
          URL: 'javascript:alert(1)',
        }),
      ],
      'fi',
      missing,
    )
    const spans = style.bibliography(['bad'])[0]?.spans ?? []
    expect(text(spans)).toBe('javascript:x (s.a.).')
    expect(spans.some(({ href }) => href !== undefined)).toBe(false)
  })

  it('of any shape is styled without an error, and always the same', () => {
    const odd: readonly unknown[] = [
      null,
      1,
      true,
      'x',
      [],
      {},
      [[1]],
      [{}],
      [{ family: 3 }],
      { 'date-parts': 'x' },
    ]
    const fields = [
      'author',
      'editor',
      'title',
      'issued',
      'accessed',
      'volume',
      'page',
      'edition',
      'URL',
      'number',
    ]
    const sources = odd.flatMap((value, row) =>
      ['book', 'chapter', 'article-journal', 'legislation', 'nonsense'].map((type, column) =>
        source(`o${row}${column}`, { ...Object.fromEntries(fields.map((field) => [field, value])), type }),
      ),
    )
    expect(printed(sources)).toHaveLength(sources.length)
    expect(printed(sources)).toEqual(printed(sources))
  })
})
