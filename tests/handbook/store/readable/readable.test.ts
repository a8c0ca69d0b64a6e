// Readable copies: canonical, complete, safe, and good to read without us.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { noFacts, type Chapter, type Practice } from '#handbook/model/handbook.ts'
import {
  anchored,
  bullet,
  callout,
  continuation,
  figure,
  h1,
  h2,
  h3,
  indented,
  lawQuotation,
  note,
  ordered,
  p,
  quote,
  reference,
  table,
} from '#handbook/model/notation.ts'
import { readableContext } from '#handbook/store/readable/context.ts'
import { readableChapter, readablePractice } from '#handbook/store/readable/readable.ts'
import { RandomContent, randomFrom } from './random-content.ts'
import { readPage } from '#handbook/store/readable/read/read-page.ts'
import { canonical } from './canonical.ts'
import { origin } from './origin.ts'

const chapters = [
  { id: 'k7f2', title: 'Johdanto' },
  { id: 'm4t8', title: 'Mitä on sosiaalinen kuntoutus?' },
]
const context = readableContext({
  language: 'fi',
  chapters,
  practices: [{ id: 'p3x9', title: 'Arjen avaimet' }],
})

const chapterOf = (content: Content, title = 'Johdanto'): Chapter => ({
  kind: 'chapter',
  id: 'k7f2',
  title,
  content,
  edited: 1,
})

const practice: Practice = {
  kind: 'practice',
  id: 'p3x9',
  title: 'Arjen avaimet',
  profile: 'innokyla-2020',
  fields: {
    toimintaymparisto: [h2('Otsikko'), p('Järvenpää', note('lähde'))],
    tuntematon: [p('x')],
    'lyhyt-kuvaus': [],
  },
  facts: {
    ...noFacts,
    place: 'Järvenpää',
    areas: ['hyvinvointialue:02'],
    organisations: [{ then: 'Essote', now: 'Etelä-Savon hyvinvointialue' }],
    keywords: [{ label: 'vertaistuki', uri: 'http://www.yso.fi/onto/yso/p12878' }],
    sources: [{ title: 'Hankeraportti', url: 'javascript:alert(1)' }],
    attachments: [{ file: 'x.pdf', title: 'Esite', field: 'toimintaymparisto' }],
    stage: 'rooting',
    checkBy: '2027-03-01',
  },
  edited: null,
}

const { DOMParser } = new JSDOM('').window
/** Without the style sheet, whose parsing takes longer than all the rest. */
const read = (html: string): Document =>
  new DOMParser().parseFromString(html.replace(/<style>[^<]*<\/style>/, ''), 'text/html')
const readBack = (html: string) => {
  const page = readPage(html)
  if (page === null) throw new Error('The page cannot be read')
  expect(page.lost).toEqual([])
  return page
}

describe('readable copies', () => {
  it('[ST9] keep everything that content of any shape holds', () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const content = new RandomContent(randomFrom(seed)).content(2)
      const html = readableChapter(chapterOf(content), context, origin)
      expect(canonical(readBack(html).content), `seed ${seed}`).toEqual(canonical(content))
    }
  })

  it('[ST9] keep everything inside practice fields as well', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const content = new RandomContent(randomFrom(seed + 1000)).content(1)
      const html = readablePractice({ ...practice, fields: { toimintaymparisto: content } }, context, origin)
      expect(canonical(readBack(html).fields['toimintaymparisto'] ?? []), `seed ${seed}`).toEqual(
        canonical(content),
      )
    }
  })

  it('[ST9] keep boxes nested far deeper than anybody writes', () => {
    const nested = (depth: number): ContentNode =>
      callout(p(`syvyys ${depth}`), ...(depth === 0 ? [] : [nested(depth - 1)]))
    const html = readableChapter(chapterOf([nested(150)]), context, origin)
    expect(canonical(readBack(html).content)).toEqual(canonical([nested(150)]))
  })

  it('[ST9] are the same bytes however the attributes of the content are ordered', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const content = new RandomContent(randomFrom(seed)).content(2)
      const turned = content.map(turnKeys)
      expect(readableChapter(chapterOf(turned), context, origin)).toBe(
        readableChapter(chapterOf(content), context, origin),
      )
    }
  })

  it('[NF1] show nested lists, headings, quotations and boxes as what they are', () => {
    const content = [
      h1('Alku'),
      ordered('yksi'),
      indented(bullet('sisempi')),
      continuation('jatkuu'),
      ordered('kaksi'),
      quote('lainaus'),
      quote('jatkoa'),
      callout(h3('Nosto'), p('teksti')),
      lawQuotation({ source: 'Sosiaalihuoltolaki 17 §', checked: '2026-09-03' }, p('Pykälä')),
      table('Vaiheet', ['Vaihe', 'Tehtävä'], ['1', 'Kuulla']),
    ]
    const page = read(readableChapter(chapterOf(content), context, origin))
    expect(page.querySelector('h2')?.textContent).toBe('Alku')
    expect(page.querySelector('ol > li > ul > li')?.textContent?.trim()).toBe('sisempi')
    expect(page.querySelectorAll('ol > li')).toHaveLength(2)
    expect(page.querySelectorAll('blockquote')[0]?.children).toHaveLength(2)
    expect(page.querySelector('aside .title')?.textContent).toBe('Nosto')
    expect(page.querySelector('figure.law figcaption')?.textContent).toBe(
      'Sosiaalihuoltolaki 17 § · Tarkistettu 3.9.2026',
    )
    expect(page.querySelector('caption')?.textContent).toBe('Vaiheet')
    expect(page.querySelector('th')?.getAttribute('scope')).toBe('col')
  })

  it('link notes, pictures and the files beside them', () => {
    const content = [
      anchored('aa11', h2('Kohta')),
      anchored('aa11', h2('Sama ankkuri')),
      p(
        'Katso',
        note('Alaviite'),
        reference('m4t8', 'vanha nimi'),
        reference('k7f2', 'Kohta', 'aa11'),
        reference('poissa', 'Poistettu'),
      ),
      figure(
        { file: `${'a'.repeat(64)}.svg`, alt: 'Polku', author: 'THL', permission: 'CC BY 4.0' },
        'Kuvateksti',
      ),
    ]
    const page = read(readableChapter(chapterOf(content), context, origin))
    const links = [...page.querySelectorAll('[data-document]')]
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['../luvut/020-mita-on-sosiaalinen-kuntoutus--m4t8.html', 'Mitä on sosiaalinen kuntoutus?'],
      ['../luvut/010-johdanto--k7f2.html#kohta-aa11', 'Kohta'],
      [null, 'Poistettu'],
    ])
    expect(page.querySelectorAll('#kohta-aa11')).toHaveLength(1)
    const note_ = page.querySelector('[data-footnote]')?.getAttribute('href') ?? ''
    expect(page.querySelector(note_)?.textContent).toContain('Alaviite')
    expect(page.querySelector('img')?.getAttribute('src')).toBe(`../kuvat/${'a'.repeat(64)}.svg`)
    expect(page.querySelector('img')?.getAttribute('alt')).toBe('Polku')
    expect(page.querySelector('figcaption')?.textContent).toContain('Kuva: THL · Lupa: CC BY 4.0')
  })

  it('[CT5] never run or load what authors wrote', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    const link: ContentNode = {
      type: 'text',
      text: evil,
      marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
    }
    const page = read(readableChapter(chapterOf([p(link), { type: evil }], evil), context, origin))
    expect(page.querySelector('script, img, [onerror]')).toBeNull()
    expect([...page.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([null])
    expect(page.querySelector('h1')?.textContent).toBe(evil)
  })

  it('say what they are in their head', () => {
    const page = read(readablePractice(practice, context, origin))
    const meta = (name: string): string | null | undefined =>
      page.querySelector(`meta[name="${name}"]`)?.getAttribute('content')
    expect(page.documentElement.lang).toBe('fi')
    expect(page.title).toBe('Arjen avaimet')
    expect([meta('opaskirja-kind'), meta('opaskirja-id'), meta('opaskirja-profile')]).toEqual([
      'practice',
      'p3x9',
      'innokyla-2020',
    ])
    expect([meta('opaskirja-format'), meta('opaskirja-schema')]).toEqual(['2', '1'])
  })

  it('[PR3] write the fields of a practice under their headings, unknown ones last, and its facts with codes', () => {
    const page = read(readablePractice(practice, context, origin))
    expect(
      [...page.querySelectorAll('[data-field]')].map((field) => field.getAttribute('data-field')),
    ).toEqual(['lyhyt-kuvaus', 'toimintaymparisto', 'tuntematon'])
    expect([...page.querySelectorAll('[data-field] > h2')].map((heading) => heading.textContent)).toEqual([
      'Toimintamallin lyhyt kuvaus',
      'Toimintaympäristö',
      'tuntematon',
    ])
    const facts = [...page.querySelectorAll('dd')].map((dd) => [
      { ...(dd as HTMLElement).dataset },
      dd.textContent,
    ])
    expect(facts).toEqual([
      [{ fact: 'place' }, 'Järvenpää'],
      [{ fact: 'areas', code: 'hyvinvointialue:02' }, 'Keski-Uudenmaan hyvinvointialue'],
      [
        { fact: 'organisations', then: 'Essote', now: 'Etelä-Savon hyvinvointialue' },
        'Essote (nyk. Etelä-Savon hyvinvointialue)',
      ],
      [{ fact: 'stage', code: 'rooting' }, 'Juurtumassa'],
      [{ fact: 'keywords', label: 'vertaistuki', uri: 'http://www.yso.fi/onto/yso/p12878' }, 'vertaistuki'],
      [{ fact: 'sources', title: 'Hankeraportti', url: 'javascript:alert(1)' }, 'Hankeraportti'],
      [{ fact: 'attachments', file: 'x.pdf', title: 'Esite', under: 'toimintaymparisto' }, 'Esite'],
      [{ fact: 'checkBy', code: '2027-03-01' }, '1.3.2027'],
    ])
  })

  it('name what has no title, and keep that it has none', () => {
    const page = read(readableChapter(chapterOf([], ' '), context, origin))
    expect(page.querySelector('h1')?.textContent).toBe('Nimetön')
    expect(page.querySelector('h1')?.getAttribute('data-title')).toBe(' ')
  })
})

function turnKeys(node: ContentNode): ContentNode {
  const turned = Object.fromEntries(Object.entries(node).reverse()) as ContentNode
  return {
    ...turned,
    ...(node.attrs && { attrs: Object.fromEntries(Object.entries(node.attrs).reverse()) }),
    ...(node.content && { content: node.content.map(turnKeys) }),
    ...(node.marks && { marks: [...node.marks].reverse() }),
  }
}
