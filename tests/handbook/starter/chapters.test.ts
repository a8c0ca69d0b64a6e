// The chapters of the starter guidebook: whole, linked, in order, and free of personal data.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { kindOf, textAttribute } from '#handbook/model/content.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import { facts } from '#handbook/starter/facts.ts'
import { starter } from '#handbook/starter/starter.ts'
import type { StarterChapter } from '#handbook/starter/starter-book.ts'

const { chapters, practices } = starter
const drawings = 'handbook/starter/figures'

function everyNode(content: Content): readonly ContentNode[] {
  return content.flatMap((node) => [node, ...everyNode(node.content ?? [])])
}

function ofType(content: Content, type: string): readonly ContentNode[] {
  return everyNode(content).filter((node) => node.type === type)
}

/** The words of one block or attribute, with what a reader sees in the place of what is not words. */
function wordsOf(node: ContentNode): string {
  return (node.content ?? []).map((piece) => piece.text ?? seenFor(piece)).join('')
}

function seenFor(piece: ContentNode): string {
  if (piece.type === 'citation') return '(lähde)'
  return ['crossReference', 'variable'].includes(piece.type) ? (textAttribute(piece, 'label') ?? '') : ''
}

/** Every line a reader sees, one a block, note, caption, alternative text, label or source. */
function everyLine({ title, content }: StarterChapter): readonly string[] {
  const nodes = everyNode(content)
  const named = ['caption', 'alt', 'label', 'source']
  return [
    title,
    ...nodes.map(wordsOf),
    ...nodes.flatMap((node) => named.map((name) => textAttribute(node, name) ?? '')),
  ].filter((line) => line !== '')
}

function anchorsOf(content: Content): readonly string[] {
  return content.map((block) => textAttribute(block, 'anchor') ?? '').filter((anchor) => anchor !== '')
}

/** Whether `node` points to a chapter or practice, and its anchor to a heading in that chapter. */
function leadsSomewhere(node: ContentNode): boolean {
  const target = textAttribute(node, 'document')
  const anchor = textAttribute(node, 'anchor')
  const chapter = chapters.find(({ id }) => id === target)
  if (chapter === undefined) return anchor === null && practices.some(({ id }) => id === target)
  return anchor === null || anchorsOf(chapter.content).includes(anchor)
}

function headingLevels(content: Content): readonly number[] {
  const kinds = content.filter(({ type }) => type === 'textBlock').map(kindOf)
  return kinds.filter((kind) => /^h\d$/.test(kind)).map((kind) => Number(kind.slice(1)))
}

const titled = chapters.map((chapter) => [chapter.title, chapter] as const)

describe('the chapters as a whole', () => {
  it('have an id of their own each', () => {
    expect(new Set(chapters.map(({ id }) => id)).size).toBe(chapters.length)
    expect(chapters.map(({ id }) => id).filter((id) => !/^[a-z0-9]{4,24}$/.test(id))).toEqual([])
  })

  it('name the chapter after which the practices stand', () => {
    expect(chapters.map(({ id }) => id)).toContain(facts.practicesAfter)
  })

  it('refer to every practice at least once', () => {
    const named = chapters.flatMap(({ content }) => ofType(content, 'crossReference'))
    const targets = new Set(named.map((node) => textAttribute(node, 'document')))
    expect(practices.map(({ id }) => id).filter((id) => !targets.has(id))).toEqual([])
  })

  it('have at least eight tables, each with a caption and a row of header cells', () => {
    const tables = chapters.flatMap(({ content }) => ofType(content, 'table'))
    expect(tables.length).toBeGreaterThanOrEqual(8)
    for (const table of tables) {
      expect(textAttribute(table, 'caption')).not.toBeNull()
      const [head, ...rows] = table.content ?? []
      expect(head?.content?.every(({ type }) => type === 'tableHeader')).toBe(true)
      expect(new Set([head, ...rows].map((row) => row?.content?.length)).size).toBe(1)
    }
  })

  it('quote the section of law once, with its source and without a day of checking', () => {
    const quotations = chapters.flatMap(({ content }) => ofType(content, 'lawQuotation'))
    expect(quotations.map(({ attrs }) => attrs)).toEqual([
      { source: 'Sosiaalihuoltolaki (1301/2014) 17\u00a0§' },
    ])
    const kinds = quotations[0]?.content?.map(kindOf)
    expect(kinds).toEqual(['text', ...Array.from({ length: 5 }, () => 'ordered'), 'text'])
  })
})

describe('the figures', () => {
  const figures = starter.chapters.flatMap(({ content }) => ofType(content, 'figure'))

  it('are the drawings of the starter, each used, with description, author and permission', () => {
    const files = figures.map((figure) => textAttribute(figure, 'file'))
    expect(files.toSorted()).toEqual(readdirSync(drawings).toSorted())
    for (const figure of figures)
      for (const name of ['alt', 'author', 'permission']) expect(textAttribute(figure, name)).not.toBeNull()
  })

  it.each(readdirSync(drawings))('%s stands on its own and shows text as text', (file) => {
    const drawing = readFileSync(`${drawings}/${file}`, 'utf8')
    expect(drawing).toMatch(/^<svg [^>]*width="652" height="\d+" viewBox="0 0 652 \d+"/)
    expect(drawing).toContain(`font-family="'Source Sans 3', sans-serif"`)
    expect(drawing).not.toMatch(/<script|<style|<image|<foreignObject|href=|url\(| on\w+=/)
    const sizes = [...drawing.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14)
  })
})

describe.each(titled)('%s', (_, chapter) => {
  it('fits the schema', () => {
    const stored = JSON.parse(JSON.stringify(chapter.content)) as unknown
    expect(() => contentSchema.nodeFromJSON({ type: 'doc', content: stored }).check()).not.toThrow()
  })

  it('has references that all lead somewhere', () => {
    const astray = ofType(chapter.content, 'crossReference').filter((node) => !leadsSomewhere(node))
    expect(astray.map(({ attrs }) => attrs)).toEqual([])
  })

  it('begins its headings at level 2 and skips no level', () => {
    const levels = [1, ...headingLevels(chapter.content)]
    expect(levels.slice(1)).not.toContain(1)
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('gives every anchor once and has footnotes', () => {
    const anchors = anchorsOf(chapter.content)
    expect(new Set(anchors).size).toBe(anchors.length)
    expect(ofType(chapter.content, 'footnote').length).toBeGreaterThan(0)
  })

  it('holds no phone number, e-mail address or street address', () => {
    const phone = /(?:\+358|\b0[45]\d)[\s-]?\d{3}/
    const address = /@|\(at\)|\b\p{Lu}\p{L}+(?:katu|tie|kuja|polku) \d/u
    const personal = everyLine(chapter).filter((line) => phone.test(line) || address.test(line))
    expect(personal).toEqual([])
  })

  it('names no person after a title or profession, and gives no contact line', () => {
    const named =
      /(?:koordinaattori|työntekijä|ohjaaja|päällikkö|suunnittelija|hoitaja|toimittanut) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u
    const contact = /\bpuh\.|facebook/i
    expect(everyLine(chapter).filter((line) => named.test(line) || contact.test(line))).toEqual([])
  })

  it('is set with Finnish quotation marks, dashes and spaces', () => {
    const straight = /["'`“„]/
    const range = /\d-\d/
    const spaces = / {2}| [,.;:!?)]|^ | $|\u00a0 | \u00a0/
    const loose = /\d [§%€]/
    const lines = everyLine(chapter).filter((line) => /\S/.test(line))
    const faulty = lines.filter((line) => [straight, range, spaces, loose].some((fault) => fault.test(line)))
    expect(faulty).toEqual([])
  })
})
