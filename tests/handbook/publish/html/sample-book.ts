// A compact handbook with one of everything that a published page may hold. Names nobody.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { noBookLists, noFacts, type BookFacts, type Handbook } from '#handbook/model/handbook.ts'
import {
  anchored,
  block,
  bullet,
  callout,
  continuation,
  emphasis,
  figure,
  h1,
  h2,
  h3,
  h4,
  indented,
  inLanguage,
  lawQuotation,
  lineBreak,
  link,
  note,
  ordered,
  p,
  quote,
  reference,
  strong,
  table,
  words,
} from '#handbook/model/notation.ts'
import type { Edition } from '#handbook/publish/edition.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { HtmlTools } from '#handbook/publish/html/html-tools.ts'

/** The name of an image as handbooks give them. */
export const imageName = (digit: string): string => `${digit.repeat(64)}.svg`

const path = figure(
  { file: imageName('a'), alt: 'Kolme laatikkoa.', author: 'Esimerkkikunta', permission: 'CC BY 4.0' },
  'Asiakkaan polku.',
)

/** One of everything. */
export const everything: Content = [
  p(
    'Alku ',
    strong('tärkeää'),
    emphasis(' ja kaunista'),
    '.',
    note('Ensimmäinen viite.'),
    lineBreak,
    'Uusi rivi',
  ),
  p('Ruotsiksi ', inLanguage('sv', 'social rehabilitering'), '. ', link('https://thl.fi/', 'THL')),
  anchored('kohta1', h1('Ensimmäinen luku', note('Otsikon viite.'))),
  ordered('yksi'),
  indented(bullet('sisempi')),
  indented(continuation('jatkuu')),
  block('ordered', ['viisi'], { start: 5 }),
  h2('Toinen'),
  quote('Ryhmässä uskalsin puhua.'),
  quote('Nyt autan muita.'),
  indented(p('Sisennetty'), 2),
  table('Vaiheet', ['Vaihe', 'Tehtävä'], ['1', 'Kuulla'], ['2', note('Taulukon viite')]),
  path,
  { ...path, attrs: { ...path.attrs, file: imageName('b'), alt: '', decorative: true } },
  callout(h3('Nosto'), p('Teksti'), bullet('kohta')),
  lawQuotation({ source: 'Sosiaalihuoltolaki 17 §', checked: '2026-09-03' }, p('Pykälä')),
  { type: 'aikajana', attrs: { vuosi: 2026 } },
  p(
    'Ks. ',
    reference('k2', 'Toinen luku'),
    ', ',
    reference('p1', 'Arjen avaimet'),
    ', ',
    reference('poissa', 'Poissa'),
  ),
  h1('Viimeinen'),
  h3(''),
  h4('Hyppäävä otsikko'),
]

/** Text that would break a page written carelessly. */
export const hostile = `"><script>alert(1)</script> ]]> <!-- & ' \` </title></style>`

const evil: Content = [
  h1(hostile),
  p(hostile, words(hostile, { type: 'link', attrs: { href: 'javascript:alert(1)' } })),
  p(words(hostile, { type: 'link', attrs: { href: 'https://x.fi/"onmouseover="alert(1)' } }), note(hostile)),
  p(words(hostile, { type: hostile })),
  { type: hostile, content: [p(hostile)] },
  lawQuotation({ source: hostile, url: 'javascript:alert(1)' }, p(hostile)),
  table(hostile, [hostile], [hostile]),
  { ...path, attrs: { file: imageName('a'), alt: hostile, author: hostile, permission: hostile } },
  nested(40),
]

function nested(depth: number): ContentNode {
  return callout(p(`syvyys ${depth}`), ...(depth === 0 ? [] : [nested(depth - 1)]))
}

export const bookFacts: BookFacts = {
  title: 'Näytekirja',
  subtitle: 'Kaikki mitä sivulla voi olla',
  language: 'fi',
  publisher: 'Esimerkkikunta',
  funder: 'Euroopan sosiaalirahasto (ESR)',
  licence: 'CC BY 4.0',
  description: 'Kirja, jossa on yksi jokaista lajia.',
  purpose: 'Näyttää, että kaikki julkaistaan.',
  practicesAfter: 'k2',
}

const edited = Date.UTC(2026, 10, 21, 10)

/** The sample handbook. */
export const sampleBook: Handbook = {
  id: 'naytekirja',
  schemaVersion: 1,
  facts: bookFacts,
  bin: [],
  synonyms: [],
  ...noBookLists,
  chapters: [
    { kind: 'chapter', id: 'k1', title: 'Lukijalle', content: everything, edited },
    {
      kind: 'chapter',
      id: 'k2',
      title: 'Toinen luku',
      content: [p('Ks. ', reference('k1', 'Ensimmäinen luku', 'kohta1'))],
      edited: null,
    },
    { kind: 'chapter', id: 'k3', title: hostile, content: evil, edited },
  ],
  practices: [
    {
      kind: 'practice',
      id: 'p1',
      title: 'Arjen avaimet',
      profile: 'innokyla-2020',
      fields: {
        'lyhyt-kuvaus': [p('x'.repeat(320))],
        'ratkaisun-perusidea': everything,
        toimintaymparisto: evil,
        kohderyhma: [h3(''), h4('Ilman edeltäjää'), p('\u00a0'), p('Ai\u00adkui\u00adset')],
      },
      facts: {
        ...noFacts,
        place: 'Järvenpää',
        areas: ['hyvinvointialue:02', 'maakunta:01'],
        funders: ['Euroopan sosiaalirahasto (ESR)'],
        organisations: [{ then: 'Essote', now: 'Etelä-Savon hyvinvointialue' }],
        keywords: [{ label: 'vertaistuki', uri: 'http://www.yso.fi/onto/yso/p12878' }],
        sources: [{ title: hostile, url: 'javascript:alert(1)' }],
        stage: 'inUse',
        plainSummary: 'Lyhyesti sanottuna.',
      },
      edited,
    },
    {
      kind: 'practice',
      id: 'p2',
      title: hostile,
      profile: 'innokyla-2020',
      fields: {},
      facts: noFacts,
      edited: null,
    },
  ],
}

export const sampleEdition: Edition = editionOf(sampleBook)

/** Tools that find every image and asset; `told` gathers what is reported. */
export function sampleTools(changed: Partial<HtmlTools> = {}): HtmlTools & { readonly told: string[] } {
  const told: string[] = []
  return {
    told,
    readImage: () => Promise.resolve(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    readAsset: (name) => Promise.resolve(new TextEncoder().encode(name)),
    report: ({ done, total, title }) => told.push(`${done}/${total} ${title}`),
    cancellation: { throwIfAborted: () => undefined },
    ...changed,
  }
}

/** The same content with every figure fit to be published. */
export function publishable(content: Content): Content {
  return content.map((node): ContentNode => {
    const inside = node.content === undefined ? {} : { content: publishable(node.content) }
    const file = { file: imageName('a'), alt: 'kuva', permission: 'CC0', author: 'x' }
    return node.type === 'figure' ? { ...node, ...inside, attrs: file } : { ...node, ...inside }
  })
}
