// The data that the template prints.
import { describe, expect, it } from 'vitest'
import type { ViewBlock, ViewSpan } from '#handbook/publish/edition.ts'
import { pdfDocument } from '#handbook/publish/pdf/pdf-document.ts'
import type { PdfBlock, PdfJson } from '#handbook/publish/pdf/pdf-json.ts'
import { publishedWords } from '#handbook/publish/words.ts'
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

const making = (language = 'fi') => ({
  words: publishedWords(language),
  images: new Map(),
  created: 0,
  twoSided: false,
})
const documentOf = (...parts: Parameters<typeof edition>[0]): PdfJson => pdfDocument(edition(parts), making())

function blocksOf(...blocks: ViewBlock[]): readonly PdfBlock[] {
  const [part] = documentOf(chapter('luku', 1, 'Luku', ...blocks)).parts
  return part?.kind === 'chapter' ? part.blocks : []
}

describe('headings', () => {
  const levels = (blocks: readonly PdfBlock[]): readonly unknown[] =>
    blocks.map((block) => (block.type === 'heading' ? block.level : block.type))

  it('[NF3] skip no level even where an empty one falls away', () => {
    expect(
      levels(blocksOf(heading(2, null, 'a', ' '), heading(3, null, 'b', 'B'), heading(6, null, 'c', 'C'))),
    ).toEqual([2, 3])
  })

  it('keep their notes apart, so that the contents list does not repeat them', () => {
    const [block] = blocksOf(heading(2, '1.1', 'a', 'Otsikko', note(1, 'Huomaa')))
    expect(block).toMatchObject({ number: '1.1', spans: [{ text: 'Otsikko' }], notes: [{ type: 'note' }] })
  })

  it('in a field of a card stand one level lower, under the field', () => {
    const card = practice('kortti', 'Kortti', {
      tarpeet: [heading(3, null, 'a', 'A'), heading(4, null, 'b', 'B')],
    })
    const part = documentOf(chapter('luku', 1, 'Luku'), card).parts[1]
    expect(part?.kind === 'card' && [part.heading.level, part.fields[0]?.heading.level]).toEqual([2, 3])
    expect(part?.kind === 'card' && levels(part.fields[0]?.blocks ?? [])).toEqual([4, 5])
  })

  it('begin with a chapter even in a book of cards alone', () => {
    const { parts } = documentOf(practice('kortti', 'Kortti', {}))
    expect(parts.map((part) => [part.kind, part.heading.level])).toEqual([
      ['chapter', 1],
      ['card', 2],
    ])
  })
})

describe('references', () => {
  const placed = (...spans: (string | ViewSpan)[]): unknown => {
    const [block] = blocksOf(p(...spans))
    const found =
      block?.type === 'paragraph' ? block.spans.find(({ type }) => type === 'reference') : undefined
    return found?.type === 'reference'
      ? `${found.before}|${found.after}`.replaceAll('\u00a0', ' ')
      : undefined
  }
  const section = reference('luku', 'a', '3.2', 'Arki')
  const card = reference('kortti', null, null, 'Arjen avaimet')

  it('[PB1] name title and place inside a sentence', () => {
    expect(placed('Lue luvusta ', section)).toBe('Arki (ks. luku 3.2, |)')
    expect(placed('Lue kortti ', card)).toBe('Arjen avaimet (|)')
    expect(placed(section)).toBe('Arki (ks. luku 3.2, |)')
  })

  it('[PB1] are short in brackets', () => {
    expect(placed('Lyhyesti (', section, ')')).toBe('ks. luku 3.2, |')
    expect(placed('Lyhyesti (', card, ')')).toBe('ks. Arjen avaimet, |')
  })

  it.each(['Ks. ', 'ks. ', '(ks. ', 'Katso '])('[PB1] repeat no "see" after "%s"', (see) => {
    expect(placed(see, section)).toBe('luku 3.2, |')
    expect(placed(see, card)).toBe('Arjen avaimet, |')
  })

  it('lead to the label of their target', () => {
    const blocks = blocksOf(p(section), heading(2, '1.1', 'a', 'Arki'))
    expect(blocks).toMatchObject([{ spans: [{ label: 'luku/a' }] }, { label: 'luku/a' }])
  })
})

describe('compounds', () => {
  const textOf = (language: string, ...blocks: ViewBlock[]): string => {
    const facts = { ...bookFacts, language }
    const made = pdfDocument(edition([chapter('luku', 1, 'Luku', ...blocks)], [], facts), making(language))
    return JSON.stringify(made.parts).replaceAll('\u00ad', '|')
  }

  it('may be broken at their borders in text, notes and tables', () => {
    expect(textOf('fi', p('Hyvinvointialue'), p('Katso', note(1, 'Ryhmänohjaajat')))).toMatch(
      /Hyvinvointi\|alue.*Ryhmän\|ohjaajat/,
    )
  })

  it('stay whole in titles and in tables of many columns', () => {
    const row = Array.from({ length: 5 }, () => cell('Hyvinvointialue'))
    const table: ViewBlock = { type: 'table', path: [0], number: 1, caption: '', rows: [row, row] }
    expect(textOf('fi', heading(2, null, 'a', 'Hyvinvointialue'), table)).not.toContain('|')
  })

  it('are those of Finnish, in passages of another language none', () => {
    expect(textOf('fi', p(words('hyvinvointialue', { lang: 'sv' })))).not.toContain('|')
    expect(textOf('sv', p('hyvinvointialue'))).not.toContain('|')
    expect(textOf('sv', p(words('hyvinvointialue', { lang: 'fi' })))).toContain('|')
  })
})

describe('blocks', () => {
  it('that show nothing fall away', () => {
    const empty: ViewBlock[] = [
      p(''),
      p(' ', { type: 'break' }),
      { type: 'quote', path: [0], paragraphs: [[words('')]] },
      { type: 'callout', path: [0], blocks: [] },
      { type: 'table', path: [0], number: 1, caption: 'x', rows: [[]] },
      list(false, 1),
    ]
    expect(blocksOf(...empty)).toEqual([])
  })

  it('of a newer version leave a notice', () => {
    expect(blocksOf({ type: 'unknown', path: [0] })).toEqual([
      { type: 'notice', text: publishedWords('fi').unknownContent },
    ])
  })

  it('keep the words of a list that is nested too deep out, and the list in', () => {
    let deep: ViewBlock = p('pohjalla')
    for (let depth = 0; depth < 40; depth++) deep = list(false, 1, [deep])
    expect(JSON.stringify(blocksOf(deep)).match(/"list"/g)).toHaveLength(9)
  })

  it('stay with the list that they announce, and a short list on one page', () => {
    expect(blocksOf(p('Tarvitaan:', note(1, 'Huomaa')), list(false, 1, [p('aikaa')]))).toMatchObject([
      { leads: true },
      { together: true },
    ])
    const long = list(false, 1, ...Array.from({ length: 7 }, () => [p('aikaa')]))
    expect(blocksOf(p('Tarvitaan aikaa.'), long)).toMatchObject([{ leads: false }, { together: false }])
  })

  it('tell author and permission of a picture in one line', () => {
    const figure: ViewBlock = {
      type: 'figure',
      path: [0],
      number: 1,
      file: null,
      alt: 'x',
      decorative: false,
      author: 'Kunta',
      permission: 'Lupa saatu.',
      caption: [],
    }
    expect(blocksOf(figure)).toMatchObject([{ credit: 'Kuva: Kunta. Lupa: Lupa saatu.' }])
  })
})

describe('tables', () => {
  const table = (...rows: (readonly ReturnType<typeof cell>[])[]): PdfBlock | undefined =>
    blocksOf({ type: 'table', path: [0], number: 1, caption: '', rows })[0]

  it('[NF6] have the leading rows of header cells as their head', () => {
    expect(table([cell('a', true), cell('b', true)], [cell('c', true), cell('d')])).toMatchObject({
      headerRows: 1,
      header: [{ x: 0 }, { x: 1 }],
      body: [{ header: true }, { header: false }],
    })
  })

  it('are without a head when all rows are heads', () => {
    expect(table([cell('a', true)], [cell('b', true)])).toMatchObject({ headerRows: 0 })
  })

  it('fill gaps and cut spans that reach out of the head or the table', () => {
    const made = table([cell('a', true, 1, 9), cell('b', true, 9)], [cell('c', false, 1, 9)], [cell('d')])
    expect(made).toMatchObject({
      columns: [4, 4],
      header: [
        { x: 0, y: 0, rowspan: 1 },
        { x: 1, y: 0, colspan: 1 },
      ],
      body: [
        { x: 0, y: 1, rowspan: 2 },
        { x: 1, y: 1, blocks: [] },
        { x: 1, y: 2 },
      ],
    })
  })

  it('stay together when they are short, and break when they are long', () => {
    const rows = (count: number) => Array.from({ length: count }, () => [cell('a')])
    expect(table(...rows(7))).toMatchObject({ together: true })
    expect(table(...rows(8))).toMatchObject({ together: false })
    expect(table([cell('sana '.repeat(300))])).toMatchObject({ together: false, body: [{ together: false }] })
  })

  it('give more room to columns with longer texts', () => {
    expect(table([cell('a'), cell('sana '.repeat(10)), cell('sana '.repeat(200))])).toMatchObject({
      columns: [4, 7.1, 12],
    })
  })
})

describe('the book', () => {
  it('says only what is known of it', () => {
    const facts = { ...bookFacts, publisher: ' ', funder: '', licence: '', subtitle: '' }
    expect(pdfDocument(edition([], [], facts), making())).toMatchObject({
      authors: [],
      front: {
        edition: '',
        cover: [{ term: 'Sisältö päivitetty', values: [[{ text: '21.11.2026' }]] }],
        imprint: null,
        leaves: [],
      },
      lists: { figures: false, tables: false },
      back: { glossary: null, sources: null, index: null },
    })
  })

  it.each([
    ['fi', { lang: 'fi', region: 'FI' }, 'Luku'],
    ['sv-SE', { lang: 'sv', region: 'SE' }, 'Kapitel'],
    ['en', { lang: 'en', region: null }, 'Chapter'],
    ['#panic()', { lang: 'fi', region: 'FI' }, 'Luku'],
  ])('in language %s has its words', (language, expected, word) => {
    const made = pdfDocument(edition([], [], { ...bookFacts, language }), making(language))
    expect(made).toMatchObject({ language: expected, words: { chapter: word } })
  })
})
