// The twenty kinds of bad content that stop a typesetter, as a handbook may hold them.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import {
  anchored,
  block,
  bullet,
  callout,
  figure,
  h1,
  h2,
  h3,
  h4,
  indented,
  indexed,
  inLanguage,
  link,
  note,
  p,
  reference,
} from '#handbook/model/notation.ts'
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import { book, bookFacts, chapter } from '#tests/book.ts'
import { imageName, png } from './sample-images.ts'

/** What comes of bad content: an obstacle with its place, or a book in which it is mended. */
export type BadContent = {
  readonly name: string
  readonly content: Content
  readonly images?: ReadonlyMap<string, Uint8Array>
  readonly obstacle?: Pick<PublishObstacle, 'kind' | 'path'> & {
    readonly found?: string
    readonly document?: string
  }
  readonly book?: (handbook: Handbook) => Handbook
}

const image = imageName('e', 'png')
const drawing = imageName('e', 'svg')
const facts = { file: image, alt: 'Kuva', author: 'Kunta', permission: 'Saa käyttää' }
const images = new Map([[image, png(4, 4)]])
const svg = (inner: string): ReadonlyMap<string, Uint8Array> =>
  new Map([
    [drawing, Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inner}</svg>`)],
  ])
const drawn = figure({ ...facts, file: drawing }, 'Piirros')
const photograph = imageName('e', 'jpg')
// The frame of a JPEG of 9 × 9 pixels in four channels: 1, 2, 3 and 4, each with its sampling and table.
const channels = [1, 2, 3, 4].flatMap((channel) => [channel, 0x11, 0])
const pressJpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 20, 8, 0, 9, 0, 9, 4, ...channels, 0xff, 0xd9)
const start = p('Alku.')

const letters: readonly BadContent[] = (
  [
    ['NUL', '\u0000', 'U+0000'],
    ['a control character', '\u0007', 'U+0007'],
    ['a noncharacter', '\ufffe', 'U+FFFE'],
    ['a private character', '\ue123', 'U+E123'],
    ['an emoji newer than the faces', '\u{1fc00}', 'U+1FC00'],
    ['half a pair', '\ud800', 'U+FFFD'],
  ] as const
).map(([name, letter, found]) => ({
  name,
  content: [start, p(`sana${letter}sana`)],
  obstacle: { kind: 'unprintable', path: [1], found },
}))

const terms: readonly BadContent[] = [
  {
    name: 'a term of the subject index with letters that the faces lack',
    content: [start, p(indexed('sana', 'sana 漢'))],
    obstacle: { kind: 'unprintable', document: 'luku', path: [], found: '漢' },
  },
]

const pictures: readonly BadContent[] = [
  {
    name: 'a missing image',
    content: [start, figure(facts, 'Kuvateksti')],
    obstacle: { kind: 'missingImage', path: [1], found: 'Kuvateksti' },
  },
  {
    name: 'a corrupt image',
    content: [start, callout(figure(facts, 'Kuvateksti'))],
    images: new Map([[image, png(4, 4).subarray(0, 40)]]),
    obstacle: { kind: 'damagedImage', path: [1, 0] },
  },
  {
    name: 'a photograph in the colours of a printing press',
    content: [figure({ ...facts, file: photograph }, 'Valokuva')],
    images: new Map([[photograph, pressJpeg]]),
    obstacle: { kind: 'printColours', path: [0], found: 'Valokuva' },
  },
  {
    name: 'a drawing that shows a file of the computer',
    content: [drawn],
    images: svg('<image href="file:///etc/passwd" width="9" height="9"/>'),
    obstacle: { kind: 'damagedImage', path: [0] },
  },
  {
    name: 'a drawing whose groups stand too deep',
    content: [drawn],
    images: svg('<g>'.repeat(5000) + '<rect width="3" height="3"/>' + '</g>'.repeat(5000)),
    obstacle: { kind: 'tooDeep', path: [0], found: 'Piirros' },
  },
  {
    name: 'a drawing with letters that the faces lack',
    content: [drawn],
    images: svg('<text x="1" y="8">&#x6f22;</text>'),
    obstacle: { kind: 'unprintable', path: [0], found: '漢' },
  },
  {
    name: 'an image without a description',
    content: [figure({ ...facts, alt: ' ' }, 'Kuvateksti')],
    images,
    obstacle: { kind: 'missingAlt', path: [0] },
  },
  {
    name: 'a description as long as a chapter',
    content: [figure({ ...facts, alt: 'kuvaus '.repeat(5000) }, 'Kuvateksti')],
    images,
    obstacle: { kind: 'tooLong', path: [0] },
  },
]

const titles: readonly BadContent[] = [
  {
    name: 'a book without a title',
    content: [start],
    obstacle: { kind: 'missingTitle', path: [] },
    book: (handbook) => ({ ...handbook, facts: { ...bookFacts, title: ' ' } }),
  },
  {
    name: 'a chapter without a title',
    content: [start],
    obstacle: { kind: 'missingTitle', path: [] },
    book: (handbook) => ({
      ...handbook,
      chapters: handbook.chapters.map((each) => ({ ...each, title: '' })),
    }),
  },
  {
    name: 'a heading as long as a chapter',
    content: [start, h2('otsikko '.repeat(5000))],
    obstacle: { kind: 'tooLong', path: [1] },
  },
  { name: 'an empty heading', content: [h1('Otsikko'), h2(''), h3(' '), p('Teksti.')] },
  { name: 'a jump of levels', content: [h1('Otsikko'), h4('Liian syvällä'), p('Teksti.')] },
]

const row = (...cells: ContentNode[]): ContentNode => ({ type: 'tableRow', content: cells })
const cell = (type: string, attrs: Record<string, unknown>, ...content: ContentNode[]): ContentNode => ({
  type,
  attrs,
  content,
})

const outOfBounds: readonly BadContent[] = [
  {
    name: 'a heading of level 0',
    content: [{ type: 'textBlock', attrs: { kind: 'h0' }, content: [{ type: 'text', text: 'Nolla' }] }],
  },
  {
    name: 'a cell over no column, and one wider than its table',
    content: [
      {
        type: 'table',
        attrs: { caption: 'Taulukko' },
        content: [
          row(cell('tableHeader', { colspan: 0 }, p('A')), cell('tableHeader', { colspan: 5000 }, p('B'))),
          row(cell('tableCell', { rowspan: 900 }, p('C')), cell('tableCell', { colspan: -3 }, p('D'))),
        ],
      },
    ],
  },
  { name: 'a link to nowhere', content: [p(link('', 'sana'))] },
  {
    name: 'a link of more than 8 kB',
    content: [p(link(`https://esimerkki.fi/${'a'.repeat(9000)}`, 'sana'))],
  },
  { name: 'an empty name of a place', content: [anchored('', h1('Otsikko')), p('Teksti.')] },
  { name: 'a passage in a language with its country', content: [p(inLanguage('sv-FI', 'god dag'))] },
  {
    name: 'a list sixty levels deep',
    content: Array.from({ length: 70 }, (_, depth) => indented(bullet(`taso ${depth}`), depth)),
  },
  {
    name: 'links that run a program or open a file',
    content: [p(link('javascript:alert(1)', 'yksi'), link('file:///etc/passwd', 'kaksi'))],
  },
  { name: 'a reference to what is gone', content: [p('Ks. ', reference('poissa', 'Poissa', 'mennyt'), '.')] },
  {
    name: 'two places of one name',
    content: [
      anchored('sama', h1('Yksi')),
      anchored('sama', h1('Kaksi')),
      p(reference('luku', 'Kaksi', 'sama')),
    ],
  },
  {
    name: 'a paragraph of a million letters',
    content: [p('Sosiaalinen kuntoutus on tukea. '.repeat(31_250))],
  },
  {
    name: 'a note in a heading and in a table',
    content: [
      h1('Otsikko', note('Viite otsikossa.')),
      {
        type: 'table',
        attrs: { caption: 'T' },
        content: [row(cell('tableHeader', {}, p('A', note('Viite taulukossa.'))))],
      },
    ],
  },
]

/** Boxes inside boxes, deeper than any reader follows. */
function boxes(depth: number): ContentNode {
  return callout(depth === 0 ? p('pohjalla') : boxes(depth - 1))
}

/** Every kind with an example or two. */
export const badContents: readonly BadContent[] = [
  ...letters,
  ...terms,
  ...pictures,
  ...titles,
  ...outOfBounds,
  {
    name: 'boxes sixty levels deep',
    content: [boxes(60)],
    obstacle: { kind: 'tooDeep', path: Array.from({ length: 10 }, () => 0) },
  },
  { name: 'a list whose items have no words', content: [block('ordered', []), bullet(''), p('Teksti.')] },
]

/** The handbook that holds it, in one chapter. */
export function bookWith({ content, book: change }: BadContent): Handbook {
  const handbook = book(chapter('luku', 'Luku', ...content))
  return change === undefined ? handbook : change(handbook)
}
