// Every place of a book from which personal data would be published, one after the other.
import { describe, expect, it } from 'vitest'
import { isPersonal } from '#handbook/model/finding.ts'
import { noFacts, type Handbook } from '#handbook/model/handbook.ts'
import { noImprint, plainNational } from '#handbook/model/edition-plan.ts'
import {
  callout,
  cite,
  figure,
  h2,
  indexed,
  lawQuotation,
  lineBreak,
  link,
  note,
  p,
  strong,
  table,
} from '#handbook/model/notation.ts'
import type { Content } from '#handbook/model/content.ts'
import { book, chapter, practice } from '#tests/book.ts'
import { findings } from './in-text.ts'

const code = '131052-308T'
const untold = { fi: '', sv: '', en: '' }

/** What the check finds of personal data in a book. */
function personal(handbook: Handbook): readonly string[] {
  return findings(handbook).flatMap(({ rule, found }) => (isPersonal(rule) ? [found] : []))
}

const written = (...content: Content): Handbook => book(chapter('luku', 'Luku', ...content))
const listed = (lists: Partial<Handbook>): Handbook => ({ ...written(p('Tekstiä.')), ...lists })

const image = { file: `${'a'.repeat(64)}.png`, author: 'x', permission: 'y' }

describe('[CK7] an identity code is found', () => {
  const places: Readonly<Record<string, Handbook>> = {
    'in the title of a chapter': book(chapter('luku', `Luku ${code}`, p('Tekstiä.'))),
    'in a heading': written(h2(code)),
    'across marks': written(p('Tunnus 1310', strong('52-30'), '8T.')),
    'across a line break': written(p('Tunnus 131052-', lineBreak, '308T.')),
    'in a cell of a table': written(table('Taulukko', ['Nimi'], [code])),
    'in the caption of a table': written(table(`Taulukko ${code}`, ['Nimi'], ['a'])),
    'in the caption of a figure': written(figure({ ...image, alt: 'Kuva' }, code)),
    'in an alternative text': written(figure({ ...image, alt: `Lomake ${code}` }, 'Kuva')),
    'in the credit of a figure': written(figure({ ...image, alt: 'a', permission: code }, 'Kuva')),
    'in a footnote': written(p('Teksti', note(`Ks. ${code}`))),
    'in a box': written(callout(p(code))),
    'in the source of a law': written(lawQuotation({ source: code, checked: '2026-01-01' }, p('Laki.'))),
    'in the address of a law': written(
      lawQuotation({ source: 'Laki', url: `https://finlex.fi/${code}`, checked: '2026-01-01' }, p('Laki.')),
    ),
    'in the address of a link': written(p(link(`https://kunta.fi/a%2F${code}`, 'Sivu'))),
    'where a source is cited': written(p('Väite', cite('lahde', `tunnus ${code}`))),
    'under a subject word': written(p(indexed('sana', code))),
    'in a field of a practice': book(practice('kort', 'Kortti', { 'lyhyt-kuvaus': [p(code)] })),
    'in the facts of a practice': book({
      ...practice('kort', 'Kortti', {}),
      facts: { ...noFacts, sources: [{ title: 'Lähde', url: `https://kunta.fi/?id=${code}` }] },
    }),
    'in a term of the glossary': listed({
      glossary: [{ id: 'sana', term: { ...untold, fi: code }, definition: untold }],
    }),
    'in a definition': listed({
      glossary: [{ id: 'sana', term: untold, definition: { ...untold, sv: code } }],
    }),
    'in a source': listed({ bibliography: [{ id: 'lahde', item: { title: 'Kirja', note: code } }] }),
    'in a value of a variable': listed({
      variables: [{ id: 'arvo', name: 'Arvo', value: '', values: { national: code } }],
    }),
    'in the title of an edition': listed({ editions: [{ ...plainNational, title: code }] }),
    'in an imprint': listed({ editions: [{ ...plainNational, imprint: { ...noImprint, feedback: code } }] }),
    'in an abstract': listed({
      editions: [{ ...plainNational, imprint: { ...noImprint, abstract: { ...untold, en: code } } }],
    }),
  }

  it.each(Object.entries(places))('%s', (_, handbook) => {
    expect(personal(handbook).map((found) => found.replace(/\s/g, ''))).toEqual([code])
  })
})

describe('[CK7] the address of a link', () => {
  it.each([
    ['mailto:info@kunta.fi?cc=maija.mallinen@kunta.fi', 'maija.mallinen@kunta.fi'],
    ['mailto:maija.mallinen%40kunta.fi', 'maija.mallinen@kunta.fi'],
    ['tel:+358401234567', '+358401234567'],
    ['https://wa.me/358401234567', '358401234567'],
    ['https://kunta.fi/?to=maija.mallinen%40kunta.fi', 'maija.mallinen@kunta.fi'],
  ])('%s', (href, found) => {
    expect(personal(written(p(link(href, 'Ota yhteyttä'))))).toContain(found)
  })

  it('that nobody can read stops no check', () => {
    expect(personal(written(p(link('https://kunta.fi/%ff%', 'Sivu'))))).toEqual([])
  })
})

describe('[CK7] a line break', () => {
  it('parts no telephone number, mailbox or street', () => {
    const text = ['040 123', '4567 tai maija.mallinen', '(at) kunta.fi, Kauppakatu', '5']
    const line = text.flatMap((part, index) => (index === 0 ? [part] : [lineBreak, part]))
    expect(personal(written(p(...line)))).toEqual([
      '040 123 4567',
      'maija.mallinen (at) kunta.fi',
      'Kauppakatu 5',
    ])
  })

  it('joins nothing that stands whole in one of its lines', () => {
    expect(personal(written(p('09 123 456', lineBreak, '78 paikkaa')))).toEqual(['09 123 456'])
  })
})

describe('[CK7] a source', () => {
  it('names its authors rightly, and its numbers are no telephone numbers', () => {
    const item = {
      title: 'Kirja',
      author: [{ family: 'Mallinen', given: 'Maija' }],
      ISSN: '0401-2345',
      page: '050 123-4567',
      DOI: '10.1000/0401234567',
    }
    expect(personal(listed({ bibliography: [{ id: 'lahde', item }] }))).toEqual([])
  })
})
