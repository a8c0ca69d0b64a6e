// The normal form: true lists and unbroken headings from whatever is stored.
import { describe, expect, it } from 'vitest'
import type { Block } from '#handbook/model/block.ts'
import { blockKinds, type ContentNode } from '#handbook/model/content.ts'
import { normalise, normaliseAsStored } from '#handbook/model/normal-form.ts'
import {
  block,
  bullet,
  callout,
  cite,
  continuation,
  h2,
  h4,
  indented,
  note,
  only,
  onlyWords,
  ordered,
  p,
  quote,
  table,
  variable,
} from '#handbook/model/notation.ts'
import { seededRandom } from '#tests/random.ts'

/** A short picture of blocks: lists as nested arrays of their items. */
function picture(blocks: readonly Block[]): unknown[] {
  return blocks.map((each) => {
    if (each.type === 'list') {
      return { [each.ordered ? `ol${each.start}` : 'ul']: each.items.map((item) => picture(item)) }
    }
    if (each.type === 'paragraph')
      return each.spans.map((span) => (span.type === 'words' ? span.text : '')).join('')
    return each.type === 'heading' ? `h${each.level}` : each.type
  })
}

describe('a text as it is stored', () => {
  it('[WI6] tells the conditions of what stands in a line, and which variable words are the name of', () => {
    const stored = [
      p('Ryhmä ', onlyWords('lappi', 'kokoontuu '), only('!lappi', variable('paikka', 'Paikka')), '.'),
      callout(p(note('Alaviite.'), only('lappi', cite('kivi', 's. 2')))),
    ]
    const [line, box] = normaliseAsStored(stored, 'chapter')
    expect(line).toMatchObject({
      type: 'paragraph',
      spans: [
        { type: 'words', text: 'Ryhmä ' },
        { type: 'words', text: 'kokoontuu ', when: 'lappi' },
        { type: 'words', text: 'Paikka', when: '!lappi', variable: 'paikka' },
        { type: 'words', text: '.' },
      ],
    })
    expect(box).toMatchObject({
      blocks: [{ spans: [{ type: 'footnote' }, { type: 'citation', source: 'kivi', when: 'lappi' }] }],
    })
    expect(JSON.stringify(normalise(stored))).not.toMatch(/"when"|"variable"/)
  })
})

describe('normal form', () => {
  it('[NF1] reads indents as nesting: 2, 2, 1, 0 is flat, 0, 2, 2, 1 is one step in', () => {
    const down = [2, 2, 1, 0].map((by) => indented(bullet('x'), by))
    expect(picture(normalise(down))).toEqual([{ ul: [['x'], ['x'], ['x'], ['x']] }])
    const up = [0, 2, 2, 1].map((by) => indented(bullet('x'), by))
    expect(picture(normalise(up))).toEqual([{ ul: [['x', { ul: [['x'], ['x'], ['x']] }]] }])
  })

  it('[NF1] begins a new list where the kind changes or a start is told', () => {
    const told = block('ordered', ['c'], { start: 7 })
    expect(picture(normalise([ordered('a'), bullet('b'), told]))).toEqual([
      { ol1: [['a']] },
      { ul: [['b']] },
      { ol7: [['c']] },
    ])
  })

  it('[NF2] keeps a continuation in its item, and reads a lone one as text', () => {
    expect(picture(normalise([ordered('a'), continuation('more'), ordered('b')]))).toEqual([
      { ol1: [['a', 'more'], ['b']] },
    ])
    expect(picture(normalise([continuation('alone')]))).toEqual(['alone'])
  })

  it('[NF3] never skips a heading level and leaves level 1 to the title', () => {
    expect(picture(normalise([block('h1', ['a']), h4('b'), h2('c')]))).toEqual(['h2', 'h3', 'h2'])
    expect(picture(normalise([h2('a'), h4('b')], 'field'))).toEqual(['h3', 'h4'])
  })

  it('[NF3] takes a heading inside a box out of the outline', () => {
    const [box] = normalise([callout(h2('Title'), p('text'))])
    expect(box?.type === 'callout' && box.blocks.map(({ type }) => type)).toEqual(['boxTitle', 'paragraph'])
  })

  it('[NF4] joins quotes that follow each other', () => {
    const [joined, ...rest] = normalise([quote('a'), quote('b')])
    expect(joined?.type === 'quote' && joined.paragraphs.length).toBe(2)
    expect(rest).toEqual([])
  })

  it('[NF5] is total: random and hostile blocks have a normal form whose words are all there', () => {
    const random = seededRandom()
    for (let round = 0; round < 500; round++) {
      const nodes = Array.from({ length: 1 + random.below(14) }, (_, index) =>
        randomNode(random, `w${index}w`),
      )
      const text = JSON.stringify(normalise(nodes))
      for (const [index, node] of nodes.entries()) {
        if (node.type === 'textBlock') expect(text, `seed ${random.seed}`).toContain(`w${index}w`)
      }
    }
  })

  it('[NF5] shows unknown nodes as unknown and reads odd attributes as absent', () => {
    const odd: ContentNode = {
      type: 'textBlock',
      attrs: { kind: 'poem', indent: 'x', start: -1 },
      content: [{ type: 'text', text: 'a' }],
    }
    expect(normalise([{ type: 'video' }, odd]).map(({ type }) => type)).toEqual(['unknown', 'paragraph'])
  })

  it('[NF6] reads a table with its header row, and notes as notes', () => {
    const [read] = normalise([table('Luvut', ['Vuosi', 'Määrä'], ['2016', '34'])])
    expect(read?.type === 'table' && read.rows.map((row) => row.map(({ header }) => header))).toEqual([
      [true, true],
      [false, false],
    ])
    const [noted] = normalise([p('a', note('lähde'))])
    expect(noted?.type === 'paragraph' && noted.spans[1]).toMatchObject({ type: 'footnote' })
  })
})

function randomNode(random: ReturnType<typeof seededRandom>, text: string): ContentNode {
  if (random.below(12) === 0) return { type: 'somethingNew', content: [p('x')] }
  const kind = blockKinds[random.below(blockKinds.length)] ?? 'text'
  return block(kind, [text], {
    indent: random.below(9),
    ...(random.below(4) === 0 ? { start: random.below(5) } : {}),
  })
}
