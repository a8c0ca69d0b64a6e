// The body of a field, as it is pasted into Innokylä's form.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { MarkupElement } from '#handbook/markup/markup.ts'
import { serialise } from '#handbook/markup/serialise.ts'
import type { Content } from '#handbook/model/content.ts'
import { bullet, p, table } from '#handbook/model/notation.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { bodyOf } from '#handbook/publish/innokyla/body.ts'
import { packageWords } from '#handbook/publish/innokyla/package-words.ts'
import { plainBody } from '#handbook/publish/innokyla/plain-body.ts'
import { publishedWords } from '#handbook/publish/words.ts'
import { everything, sampleBook } from '#tests/handbook/publish/html/sample-book.ts'
import { RandomContent, randomFrom } from '#tests/handbook/store/readable/random-content.ts'
import { expectSubset } from './subset.ts'

const { document } = new JSDOM('').window
const sample = bodyFrom(everything)

describe('the body of a field', () => {
  it('[PB6] holds nothing but the subset that the form keeps, whatever is stored', () => {
    for (let seed = 1; seed <= 100; seed++)
      expectSubset(parsed(bodyFrom(new RandomContent(randomFrom(seed)).content(2))))
  })

  it('[PB6] turns what the form does not take into words', () => {
    expect(plainBody(sample)).toBe(
      [
        'Alku tärkeää ja kaunista. (Ensimmäinen viite.)',
        'Uusi rivi',
        '',
        'Ruotsiksi social rehabilitering. THL (https://thl.fi/)',
        '',
        'Ensimmäinen luku (Otsikon viite.)',
        '',
        '1. yksi',
        '   - sisempi',
        '     jatkuu',
        '',
        '1. viisi',
        '',
        'Toinen',
        '',
        'Ryhmässä uskalsin puhua.',
        '',
        'Nyt autan muita.',
        '',
        'Sisennetty',
        '',
        'Vaiheet',
        '',
        '- Vaihe: 1',
        '  Tehtävä: Kuulla',
        '- Vaihe: 2',
        '  Tehtävä: (Taulukon viite)',
        '',
        'Nosto',
        '',
        'Teksti',
        '',
        '- kohta',
        '',
        'Pykälä',
        '',
        'Lähde: Sosiaalihuoltolaki 17 §, tarkistettu 3.9.2026',
        '',
        'Ks. Toinen luku, Arjen avaimet, Poissa',
        '',
        'Viimeinen',
        '',
        'Hyppäävä otsikko',
      ].join('\n'),
    )
  })

  it('[PB6] keeps headings, lists, emphasis, quotations and links', () => {
    const body = parsed(sample)
    expect(
      [...(body.querySelectorAll('h3, h4') ?? [])].map((each) => `${each.localName} ${each.textContent}`),
    ).toEqual(['h3 Ensimmäinen luku (Otsikon viite.)', 'h3 Toinen', 'h3 Viimeinen', 'h4 Hyppäävä otsikko'])
    expect(body.querySelector('ol > li > ul > li')?.textContent.replace(/\s+/g, ' ')).toContain('sisempi')
    expect(clean(body.querySelector('blockquote')?.textContent)).toBe(
      'Ryhmässä uskalsin puhua. Nyt autan muita.',
    )
    expect(body.querySelector('a')?.getAttribute('href')).toBe('https://thl.fi/')
    expect([...(body.querySelectorAll('strong') ?? [])][0]?.textContent).toBe('tärkeää')
  })

  it('[PB6] leaves out empty paragraphs and soft hyphens', () => {
    expect(plainBody(bodyFrom([p('\u00a0'), p('Ai\u00adkui\u00adset'), bullet(' ')]))).toBe('Aikuiset')
  })

  it('[PB6] tells a table without a heading row by the headings of its rows', () => {
    const rows = table('', ['Kesto', '10 kertaa'], ['Ryhmä', '8 henkeä'])
    const [head, body] = rows.content ?? []
    const turned = [head, body].map((row) => ({
      type: 'tableRow',
      content: (row?.content ?? []).map((cell, index) => ({
        ...cell,
        type: index === 0 ? 'tableHeader' : 'tableCell',
      })),
    }))
    expect(plainBody(bodyFrom([{ ...rows, content: turned }]))).toBe('- Kesto: 10 kertaa\n- Ryhmä: 8 henkeä')
  })

  it('[PB6] tells a cell that spans rows in each of them', () => {
    const cell = (text: string, attrs = {}) => ({ type: 'tableCell', attrs, content: [p(text)] })
    const spanning = table('', ['Paikka', 'Ryhmä'])
    const rows = [
      { type: 'tableRow', content: [cell('Järvenpää', { rowspan: 2 }), cell('Arjen avaimet')] },
      { type: 'tableRow', content: [cell('Tarinani on voimani')] },
    ]
    expect(plainBody(bodyFrom([{ ...spanning, content: [...(spanning.content ?? []), ...rows] }]))).toBe(
      '- Paikka: Järvenpää\n  Ryhmä: Arjen avaimet\n- Paikka: Järvenpää\n  Ryhmä: Tarinani on voimani',
    )
  })
})

/** The body of a practice field that holds `content`. */
function bodyFrom(content: Content): readonly MarkupElement[] {
  const practices = sampleBook.practices
    .slice(0, 1)
    .map((each) => ({ ...each, fields: { kohderyhma: content } }))
  const part = editionOf({ ...sampleBook, practices }).parts.find(({ id }) => id === 'p1')
  const field =
    part?.kind === 'practice' ? part.fields.find((each) => each.field.id === 'kohderyhma') : undefined
  return bodyOf(field?.blocks ?? [], {
    language: 'fi',
    words: publishedWords('fi'),
    around: packageWords('fi'),
  })
}

function parsed(body: readonly MarkupElement[]): HTMLElement {
  const holder = document.createElement('div')
  holder.innerHTML = serialise(body)
  return holder
}

function clean(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
