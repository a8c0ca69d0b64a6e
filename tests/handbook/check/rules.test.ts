// Each rule at its edge: what is a fault, and what is right beside it.
import { describe, expect, it } from 'vitest'
import type { ContentNode } from '#handbook/model/content.ts'
import { languages } from '#handbook/model/failure-words.ts'
import { findingText } from '#handbook/model/finding-words/finding-words.ts'
import { ruleSeverities, type Rule } from '#handbook/model/finding.ts'
import type { PracticeFacts } from '#handbook/model/handbook.ts'
import {
  anchored,
  callout,
  figure,
  h2,
  h3,
  h4,
  inLanguage,
  lawQuotation,
  link,
  note,
  p,
  quote,
  reference,
  strong,
  table,
  type Piece,
} from '#handbook/model/notation.ts'
import { book, chapter, practice } from '#tests/book.ts'
import { findings } from './in-text.ts'

const beside: readonly Rule[] = ['publisherMissing', 'licenceMissing']

/** The rules broken by the content of one chapter. */
function broken(...content: readonly ContentNode[]): readonly Rule[] {
  return findings(book(chapter('luku', 'Luku', ...content)))
    .map(({ rule }) => rule)
    .filter((rule) => !beside.includes(rule))
}

const image = { file: `${'a'.repeat(64)}.png`, alt: 'Ihmisiä pöydän ääressä.', author: 'X', permission: 'Y' }
const line = (...pieces: Piece[]): readonly Rule[] => broken(p(...pieces))

describe('[CK3] images', () => {
  it.each(['kaavio.svg', 'IMG 0012', 'Kuva 3', 'DSC_00412', 'Näyttökuva 2024-01-02', 'x.JPEG'])(
    'described by a name of a file: %s',
    (alt) => expect(broken(figure({ ...image, alt }))).toEqual(['altIsFileName']),
  )

  it.each(['Kaavio neljästä vaiheesta', 'Kuva ryhmästä', 'Kuvassa 3 ihmistä', 'Logo: THL'])(
    'described well enough: %s',
    (alt) => expect(broken(figure({ ...image, alt }))).toEqual([]),
  )

  it('that are decoration need no description, but their author and permission', () => {
    const decoration = { ...figure({ ...image, alt: '', permission: ' ' }) }
    const attrs = { ...decoration.attrs, decorative: true }
    expect(broken({ ...decoration, attrs })).toEqual(['permissionMissing'])
  })
})

describe('[CK3] headings', () => {
  it('may begin at any level that is the first, and step back as far as they like', () => {
    expect(broken(h2('A'), p('a'), h3('B'), p('b'), h4('C'), p('c'), h2('D'), p('d'))).toEqual([])
    expect(broken(h3('A'), p('a'))).toEqual(['headingSkipsLevel'])
  })

  it('in a box are its title, whatever their level', () => {
    expect(broken(callout(h4('Täydennettävää'), p('Teksti.')))).toEqual([])
  })

  it('of a practice field begin below the name of the field', () => {
    const card = practice('kortti', 'Kortti', {
      kohderyhma: [h3('A'), p('a')],
      toimintaymparisto: [h4('B'), p('b')],
    })
    const skipping = findings(book(card)).filter(({ rule }) => rule === 'headingSkipsLevel')
    expect(skipping.map(({ field }) => field)).toEqual(['toimintaymparisto'])
  })

  it('are not a bold sentence, a bold last line or a bold beginning', () => {
    expect(broken(p(strong('Tämä on tärkeää.')), p('b'))).toEqual([])
    expect(broken(p('a'), p(strong('Terveisin')))).toEqual([])
    expect(broken(p(strong('Tehotiimi'), ' jatkaa'), p('b'))).toEqual([])
  })
})

describe('[CK3] links', () => {
  it.each([
    'tästä',
    'Täällä',
    'Lue lisää',
    'lue lisää täältä',
    'klikkaa tästä',
    'här',
    'Läs mer',
    'here',
    'Read more »',
  ])('that do not tell where they lead: %s', (text) =>
    expect(line(link('https://thl.fi', text))).toEqual(['linkVague']),
  )

  it.each(['Lue lisää hankkeesta', 'THL:n sivut', 'tästä syystä laadittu ohje'])(
    'that tell it: %s',
    (text) => {
      expect(line(link('https://thl.fi', text))).toEqual([])
    },
  )

  it('whose words are marked in parts are one link', () => {
    const marks = [{ type: 'link', attrs: { href: 'https://thl.fi' } }]
    const bold: ContentNode = { type: 'text', text: 'lisää', marks: [...marks, { type: 'strong' }] }
    expect(line(link('https://thl.fi', 'Ohjeita '), bold)).toEqual([])
  })

  it('to the same place may have the same words', () => {
    expect(line(link('https://thl.fi/', 'Sivu A'), ' ja ', link('https://thl.fi', 'sivu a'))).toEqual([])
  })

  it.each(['javascript:alert(1)', '/polku', 'www.thl.fi', 'ftp://thl.fi', ''])('to nowhere: “%s”', (href) => {
    expect(line({ type: 'text', text: 'Ohje', marks: [{ type: 'link', attrs: { href } }] })).toEqual([
      'linkUnsafe',
    ])
  })

  it('shown as a short site name are a hint only', () => {
    const [hint] = findings(
      book(chapter('luku', 'Luku', p(link('https://www.thl.fi/sosku', 'www.thl.fi/sosku')))),
    ).filter(({ rule }) => rule === 'linkIsAddress')
    expect(hint?.severity).toBe('hint')
  })
})

describe('[CK3] tables', () => {
  it('may be headed by a column, with an empty corner', () => {
    const row = (...cells: readonly (readonly [string, string])[]): ContentNode => ({
      type: 'tableRow',
      content: cells.map(([type, text]) => ({ type, content: [p(text)] })),
    })
    const content = [
      row(['tableHeader', ''], ['tableHeader', 'Kevät']),
      row(['tableHeader', 'Ryhmiä'], ['tableCell', '3']),
    ]
    expect(broken({ type: 'table', attrs: { caption: 'Ryhmät' }, content })).toEqual([])
  })

  it('that are empty are told once; rows of different width are told', () => {
    expect(
      broken({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell' }] }] }),
    ).toContain('tableEmpty')
    expect(broken(table('Ryhmät', ['A', 'B'], ['1']))).toEqual(['tableUneven'])
  })
})

describe('[CK3] languages', () => {
  const swedish = 'Det här är en text som handlar om att vara med i en grupp och att få stöd av andra.'
  const english = 'This is a text that tells of the work in the group and of the people who are in it.'

  it('of a passage are told unless it is marked', () => {
    expect(line(swedish)).toEqual(['languageUnmarked'])
    expect(line(english)).toEqual(['languageUnmarked'])
    expect(line(inLanguage('sv', swedish))).toEqual([])
  })

  it('of the book are not told, nor a few words of another', () => {
    const handbook = book(chapter('luku', 'Luku', p(swedish)))
    const inSwedish = { ...handbook, facts: { ...handbook.facts, language: 'sv' } }
    expect(findings(inSwedish).map(({ rule }) => rule)).not.toContain('languageUnmarked')
    expect(line('Hankkeen nimi on The Art of Being in the Group, ja se päättyi vuonna 2018.')).toEqual([])
  })

  it('that are no languages are told', () => {
    expect(line(inLanguage('sv-FI', 'stöd'))).toEqual([])
    expect(line(inLanguage('suomi', 'tuki'))).toEqual(['languageInvalid'])
    const handbook = book()
    const odd = { ...handbook, facts: { ...handbook.facts, language: 'suomi', title: '' } }
    expect(findings(odd).map(({ rule }) => rule)).toEqual([
      'bookTitleMissing',
      'bookLanguageInvalid',
      'publisherMissing',
      'licenceMissing',
    ])
  })
})

describe('[CK3] plain language', () => {
  const words = (count: number): string => `${'Sana'} ${'sana '.repeat(count - 1).trim()}.`

  it('hints at sentences of more than 30 words and paragraphs of more than 120', () => {
    expect(line(words(30))).toEqual([])
    expect(line(words(31))).toEqual(['sentenceLong'])
    expect(line(`${words(20)} `.repeat(6).trim())).toEqual([])
    expect(line(`${words(20)} `.repeat(6).trim(), ' Ja lisää.')).toEqual(['paragraphLong'])
  })

  it('says nothing of what is quoted', () => {
    expect(broken(quote(words(40)))).toEqual([])
    expect(broken(lawQuotation({ source: 'Laki', checked: '2026-11-01' }, p(words(40))))).toEqual([])
  })
})

describe('[CK4] references and footnotes', () => {
  it('lead to pages, to sections by anchor, and by the title they were made with', () => {
    const target = chapter('kohde', 'Kohde', anchored('uusi', h2('Otsikko')), p('x'))
    const from = (...pieces: Piece[]) => findings(book(target, chapter('luku', 'Luku', p('Ks. ', ...pieces))))
    const rules = (...pieces: Piece[]) =>
      from(...pieces)
        .map(({ rule }) => rule)
        .filter((rule) => !beside.includes(rule))
    expect(rules(reference('kohde', 'Kohde'), reference('kohde', 'Otsikko', 'uusi'))).toEqual([])
    expect(rules(reference('kohde', 'Otsikko', 'vanha'))).toEqual([])
    expect(rules(reference('kohde', 'Vanha otsikko', 'vanha'))).toEqual(['sectionGone'])
    expect(rules(reference('', ''))).toEqual(['referenceGone'])
  })

  it('a note of spaces is empty', () => {
    expect(line('Väite.', note(' '))).toEqual(['footnoteEmpty'])
    expect(line('Väite.', note('Lähde.'))).toEqual([])
  })
})

describe('[CK5] practices', () => {
  const rulesOf = (facts: Partial<PracticeFacts>): readonly (readonly [Rule, string])[] => {
    const card = practice('kortti', 'Kortti')
    return findings(book({ ...card, facts: { ...card.facts, ...facts } }))
      .filter(({ document }) => document === 'kortti')
      .map(({ rule, severity }) => [rule, severity])
  }
  const lacking = [
    'areasMissing',
    'funderMissing',
    'organisationMissing',
    'stageMissing',
    'keywordsMissing',
    'checkDateMissing',
  ]

  it.each([
    ['draft', 'hint'],
    ['commented', 'hint'],
    ['approved', 'warning'],
    ['published', 'warning'],
  ] as const)('what a practice lacks that is %s is a %s', (review, severity) => {
    const found = rulesOf({ review })
    expect(found.filter(([rule]) => rule !== 'fieldEmpty')).toEqual(lacking.map((rule) => [rule, severity]))
    expect(found.filter(([rule]) => rule === 'fieldEmpty')).toHaveLength(5)
  })

  it('lists of nothing but spaces are missing', () => {
    const facts = { areas: ['maakunta:19'], funders: [' '], organisations: [{ then: '', now: ' ' }] }
    expect(rulesOf(facts).map(([rule]) => rule)).toEqual(
      expect.arrayContaining(['funderMissing', 'organisationMissing']),
    )
  })

  it('the day to look at it again passes at its end', () => {
    expect(rulesOf({ checkBy: '2026-11-22' }).map(([rule]) => rule)).not.toContain('checkDatePassed')
    expect(rulesOf({ checkBy: '2026-11-21' })).toContainEqual(['checkDatePassed', 'warning'])
    expect(rulesOf({ checkBy: '2026-02-30' })).toContainEqual(['checkDateMissing', 'hint'])
  })
})

describe('[CK6] law quotations', () => {
  const quoted = (checked?: string): readonly Rule[] =>
    broken(
      lawQuotation(
        { source: 'Sosiaalihuoltolaki 17 §', ...(checked === undefined ? {} : { checked }) },
        p('Teksti.'),
      ),
    )

  it.each([
    [undefined, ['lawUnchecked']],
    ['joskus', ['lawUnchecked']],
    ['2025-11-21', ['lawStale']],
    ['2025-11-22', []],
    ['2026-11-22', []],
    ['2026-11-23', ['lawCheckedInFuture']],
  ] as const)('checked on %s', (checked, rules) => {
    expect(quoted(checked)).toEqual(rules)
  })
})

describe('[CK2] the words of findings', () => {
  it.each(languages)('tell in %s for every rule what to do', (language) => {
    for (const rule of Object.keys(ruleSeverities) as Rule[]) {
      expect(findingText(rule, language)).toMatch(/^\p{Lu}.+\. \p{Lu}.+\.$/u)
    }
  })
})

it('[CK2] an empty chapter and content of a newer version are told', () => {
  expect(broken()).toEqual(['chapterEmpty'])
  expect(broken(p(), p(' '))).toEqual(['chapterEmpty'])
  expect(broken(p('a'), { type: 'aikajana', content: [p('b')] })).toEqual(['contentUnknown'])
})
