// Text that could be read as markup, or that cannot be set, does no harm.
import { describe, expect, it } from 'vitest'
import type { ViewBlock } from '#handbook/publish/edition.ts'
import { deepest } from '#handbook/publish/pdf/pdf-blocks.ts'
import letters from '#handbook/publish/pdf/printable-letters.json' with { type: 'json' }
import { readPdf, type ReadPdf } from './read-pdf.ts'
import {
  bookFacts,
  cell,
  chapter,
  edition,
  heading,
  list,
  note,
  p,
  practice,
  reference,
  words,
} from './sample-edition.ts'
import { native, published, render } from './typeset.ts'

const markup =
  '#panic("x") #read("/etc/passwd") $x$ *b* _i_ @ref <l> // /* = - ] ) ` \\ #import "@preview/a:1.0.0"'

/** A book of one chapter, checked by the typesetter as PDF/UA-1 while it is made. */
async function printed(...blocks: ViewBlock[]): Promise<ReadPdf> {
  const parts = [chapter('luku', 1, 'Luku', ...blocks)]
  return readPdf(await published(edition(parts), await native({ standard: 'ua-1' })))
}

const textOf = ({ pages }: ReadPdf): string => pages.map(({ text }) => text).join('\n')
const oneLine = (book: ReadPdf): string => textOf(book).replaceAll(/\s+/g, ' ')

describe('text that looks like markup', () => {
  it('[PB4] comes out as it was written, wherever it stands', async () => {
    const parts = [
      chapter(
        'luku',
        1,
        markup,
        heading(2, '1.1', '#panic()', markup, note(1, markup)),
        p(markup, words(markup, { lang: '#panic()', strong: true })),
        {
          type: 'lawQuotation',
          path: [0],
          source: markup,
          url: 'https://x.fi/#panic()',
          checked: null,
          blocks: [p(markup)],
        },
        {
          type: 'table',
          path: [0],
          number: 1,
          caption: markup,
          rows: [[cell(markup, true)], [cell(markup)]],
        },
        p(reference('luku', '#panic()', '1.1', markup)),
      ),
      practice('kortti', markup, { tarpeet: [p(markup)] }, { place: markup, plainSummary: markup }),
    ]
    const facts = { ...bookFacts, title: markup, subtitle: markup, publisher: markup, licence: markup }
    const book = await readPdf(await published(edition(parts, [], facts), await native({ standard: 'ua-1' })))
    expect(book.title).toBe(markup)
    expect(oneLine(book).split('#read("/etc/passwd")').length).toBeGreaterThan(12)
    expect(oneLine(book)).not.toContain('root:')
  })

  it('[CT5] links only to safe addresses', async () => {
    const book = await printed(
      p(
        ...['javascript:alert(1)', 'file:///etc/passwd', '', `https://x.fi/${'a'.repeat(9000)}`].map((href) =>
          words('sana ', { href }),
        ),
      ),
      p(words('hyvä', { href: 'mailto:tiimi@esimerkki.fi' })),
    )
    const urls = book.pages
      .flatMap(({ links }) => links.map(({ url }) => url))
      .filter((url) => url !== undefined)
    expect(urls).toEqual(['mailto:tiimi@esimerkki.fi'])
  })
})

describe('names of places', () => {
  it('never meet the names of the template, nor hurt by being the same', async () => {
    const parts = [
      chapter('part', 1, 'Osa', heading(2, '1.1', '', 'Ensin'), heading(2, '1.2', '', 'Sitten')),
      chapter(
        'words',
        2,
        'Sanat',
        p(reference('part', '', '1.1', 'Ensin'), reference('kadonnut', 'x', '9', 'Muualla')),
      ),
    ]
    const book = await readPdf(await published(edition(parts), await native({ standard: 'ua-1' })))
    expect(oneLine(book)).toMatch(/Ensin \(ks\. luku 1\.1, s\. 4\)Muualla/)
  })
})

describe('text that has no shape', () => {
  it('loses marks of direction, and keeps the bullets of older Word files', async () => {
    const book = await printed(p('alku ja \uf0b7 luettelo\u202e\ufeff'))
    expect(oneLine(book)).toContain('alku ja • luettelo')
  })

  it('prints emoji, arrows and the letters of the Sámi languages', async () => {
    const book = await printed(p('😀 ❤️ 👍🏽 👩‍💻 🇫🇮 → ✓ ☐ čđŋšŧž'))
    expect(oneLine(book)).toContain('čđŋšŧž')
  })

  it('every letter that counts as printable has a shape in the faces', async () => {
    const all: string[] = []
    for (let at = 0; at < letters.length; at += 2)
      for (let letter = letters[at] ?? 0; letter <= (letters[at + 1] ?? -1); letter++)
        all.push(String.fromCodePoint(letter))
    const lines = Array.from({ length: Math.ceil(all.length / 64) }, (_, n) =>
      all.slice(n * 64, n * 64 + 64).join(' '),
    )
    const book = await printed(
      ...lines.flatMap((line) => [p(line), p(words(line, { strong: true, emphasis: true }))]),
    )
    expect(book.pages.length).toBeGreaterThan(3)
  })
})

describe('very much of something', () => {
  it('[PB2] names the place of lists that are nested too deep', async () => {
    let deep = list(false, 1, [p('pohjalla')])
    for (let depth = 1; depth < 30; depth++) deep = list(depth % 2 === 0, 1, [p(`taso ${depth}`), deep])
    const rendered = await render(edition([chapter('luku', 1, 'Luku', deep)]), await native())
    expect(rendered).toMatchObject({
      ok: false,
      obstacles: [{ kind: 'tooDeep', document: 'luku', title: 'Luku', path: [0] }],
    })
  })

  it.each<[string, (inner: ViewBlock) => ViewBlock]>([
    ['lists', (inner) => list(false, 1, [p('taso'), inner])],
    ['numbered lists', (inner) => list(true, 1, [inner])],
    ['boxes', (inner) => ({ type: 'callout', path: [0], blocks: [inner] })],
    [
      'law quotations',
      (inner) => ({
        type: 'lawQuotation',
        path: [0],
        source: 'Laki',
        url: null,
        checked: null,
        blocks: [inner],
      }),
    ],
    [
      'tables',
      (inner) => ({
        type: 'table',
        path: [0],
        number: 1,
        caption: '',
        rows: [[{ header: false, colspan: 1, rowspan: 1, blocks: [inner] }]],
      }),
    ],
  ])('prints %s as deep as they may be nested', async (_, around) => {
    let deep = p('pohjalla')
    for (let depth = 0; depth < deepest; depth++) deep = around(deep)
    expect(oneLine(await printed(deep))).toContain('pohjalla')
  })

  it('prints a table whose cells overlap, spread beyond it or are missing', async () => {
    const rows = [
      [cell('leveä', true, 50, 50), cell('toinen', true)],
      [cell('pitkä', false, 2, 9), cell('olematon', false, 1, 0), cell('viimeinen')],
      [],
      [cell('alin', false, 100)],
    ]
    const book = await printed({ type: 'table', path: [0], number: 1, caption: '', rows })
    for (const word of ['leveä', 'toinen', 'pitkä', 'olematon', 'viimeinen', 'alin'])
      expect(textOf(book)).toContain(word)
  })

  it('[PB3] sets notes of a table whose rows are broken over pages in brackets where they are called', async () => {
    const long = 'Sosiaalinen kuntoutus on suunniteltua toimintaa. '.repeat(40)
    const broken = (...blocks: ViewBlock[]) => ({ header: false, colspan: 1, rowspan: 1, blocks })
    const rows = [
      [cell('A', true), cell('B', true)],
      [
        broken(...Array.from({ length: 6 }, () => p(long, note(1, 'ensin')))),
        broken(p(long, note(2, 'sitten'))),
      ],
    ]
    const book = await printed({ type: 'table', path: [0], number: 1, caption: '', rows })
    expect(oneLine(book)).toContain('(ensin)')
    expect(oneLine(book)).toContain('(sitten)')
  })
})
