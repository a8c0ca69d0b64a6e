// Content over which the typesetter once stumbled is set, to its own checks of both standards.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { callout, figure, h1, link, note, p, reference, term } from '#handbook/model/notation.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { PdfCompiler } from '#handbook/publish/pdf/pdf-compiler.ts'
import { book, chapter } from '#tests/book.ts'
import { imageName, png } from './sample-images.ts'
import { native, render } from './typeset.ts'

const glossary = [
  {
    id: 'sana1',
    term: { fi: 'kuntoutus', sv: '', en: '' },
    definition: { fi: 'Tukea arkeen.', sv: '', en: '' },
  },
]

const long = 'työllistymisvalmiuksien vahvistaminen'

const row = (type: string, ...cells: Content[]): ContentNode => ({
  type: 'tableRow',
  content: cells.map((content) => ({ type, content })),
})
const table = (...rows: ContentNode[]): ContentNode => ({ type: 'table', content: rows })

const cell = (...content: Content): ContentNode => ({ type: 'tableCell', content })
const spanning = (rowspan: number, ...content: Content): ContentNode => ({
  type: 'tableCell',
  attrs: { rowspan },
  content,
})
const unknown = (many: number): Content => Array.from({ length: many }, () => ({ type: 'opaqueBlock' }))
const image = imageName('e', 'png')
const images = new Map([[image, png(40, 30)]])
const picture = { file: image, alt: 'Kuva', author: 'Kunta', permission: 'Saa käyttää' }

/** The words in narrow columns, so that they end at every place of a line. */
const inEachWidth = (...line: (string | ContentNode)[]): Content =>
  Array.from({ length: 12 }, (_, width) =>
    table(row('tableCell', [p(...line)], ...Array.from({ length: 5 }, () => [p('a'.repeat(12 * width))]))),
  )

const stumbling: readonly (readonly [string, Content])[] = [
  ['a link in the middle of a word that is hyphenated', inEachWidth(link('https://thl.fi/', long), long)],
  ['a link that ends in a soft hyphen', inEachWidth(link('https://thl.fi/', `${long}\u00ad`), long)],
  ['a term in the middle of a word that is hyphenated', inEachWidth(term('sana1', long), long)],
  ['a heading that is a reference and no more', [h1('Alku'), h1(reference('luku', 'Luku'))]],
  [
    'a head of a table with a heading that the glossary explains',
    [
      table(
        row('tableHeader', [h1(term('sana1', 'Kuntoutus'))]),
        ...Array.from({ length: 60 }, () => row('tableCell', [p('a')])),
      ),
    ],
  ],
  [
    'a table with cells of several rows that goes on over a page with a note',
    [
      callout(
        table(
          {
            type: 'tableRow',
            content: [cell(...unknown(5)), spanning(9, ...unknown(1)), spanning(9)],
          },
          row('tableCell', [], unknown(1), unknown(7)),
        ),
        ...unknown(1),
      ),
      figure(picture, note('a')),
    ],
  ],
]

describe.each(['ua-1', 'a-2a'] as const)('to the check of %s', (standard) => {
  let compiler: PdfCompiler
  beforeAll(async () => {
    compiler = await native({ standard })
  })

  it.each(stumbling)('[PB40] is set: %s', async (_, content) => {
    const handbook = { ...book(chapter('luku', 'Luku', ...content)), glossary }
    expect(await render(editionOf(handbook), compiler, images)).toMatchObject({ ok: true })
  })
})
