// The editions of the starter guidebook, each as a reader gets it.
import { describe, expect, it } from 'vitest'
import { areas } from '#handbook/model/areas.ts'
import type { ContentNode } from '#handbook/model/content.ts'
import { nationalEdition, type EditionId } from '#handbook/model/edition-plan.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { Edition, Part, ViewSpan } from '#handbook/publish/edition.ts'
import { starter } from '#handbook/starter/starter.ts'
import { starterBook } from '#tests/handbook/publish/starter-edition.ts'

const edition = (id: EditionId): Edition => editionOf(starterBook, id)
const ids = starter.editions.map(({ id }) => id)

type Line = readonly ViewSpan[]

/** Every line of a part, wherever it stands in it. */
function linesOf(part: Part): readonly Line[] {
  const lines: Line[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value) && value.length > 0 && value.every(isSpan)) lines.push(value as Line)
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(look)
  }
  look(part.kind === 'chapter' ? part.blocks : part.fields.map(({ blocks }) => blocks))
  return lines
}

function isSpan(value: unknown): boolean {
  const { type } = (value ?? {}) as { readonly type?: unknown }
  return ['words', 'reference', 'citation', 'footnote', 'variable', 'lineBreak'].includes(String(type))
}

function readOut(span: ViewSpan): string {
  if (span.type === 'words' || span.type === 'citation') return span.text
  return span.type === 'reference' ? span.title : ''
}

/** How many references of an edition name a section. */
function referencesToSections(id: EditionId): number {
  const { chapters, practices } = handbookFor(starterBook, id)
  const texts = [
    ...chapters.map(({ content }) => content),
    ...practices.flatMap(({ fields }) => Object.values(fields)),
  ]
  const count = ({ type, attrs, content = [] }: ContentNode): number =>
    Number(type === 'crossReference' && attrs?.['anchor'] !== undefined) +
    content.reduce((sum, node) => sum + count(node), 0)
  return texts.flat().reduce((sum, node) => sum + count(node), 0)
}

const textsOf = ({ parts }: Edition): readonly string[] =>
  parts.flatMap(linesOf).map((line) => line.map(readOut).join(''))
const titlesOf = ({ parts }: Edition): readonly string[] => parts.map(({ title }) => title)

it('There are three: the national one and those of two wellbeing services counties', () => {
  expect(starter.editions.map(({ id, area }) => [id, area])).toEqual([
    [nationalEdition, null],
    ['lappi', 'hyvinvointialue:21'],
    ['keski-uusimaa', 'hyvinvointialue:02'],
  ])
  for (const { area } of starter.editions.slice(1)) expect(areas.map(({ id }) => id)).toContain(area)
})

describe.each(ids)('The edition %s', (id) => {
  const seen = edition(id)
  const spans = seen.parts.flatMap(linesOf).flat()

  it('has eleven chapters, the tenth on using the book in its area', () => {
    const chapters = seen.parts.filter(({ kind }) => kind === 'chapter')
    expect(chapters).toHaveLength(11)
    expect(chapters.at(9)?.title).toMatch(/^Opaskirja (omalla alueellasi|Lapissa|Keski-Uudellamaalla)$/)
  })

  it('has references that all lead to a part of it, and to a section where they name one', () => {
    const references = spans.filter((span) => span.type === 'reference')
    expect(references.length).toBeGreaterThan(50)
    expect(references.filter(({ target }) => target === null)).toEqual([])
    const sections = references.filter(({ target }) => target !== null && target.anchor !== null)
    expect(sections).toHaveLength(referencesToSections(id))
  })

  it('shows each variable as words that fit their sentence', () => {
    expect(JSON.stringify(handbookFor(starterBook, id).chapters)).not.toContain('"type":"variable"')
    const texts = textsOf(seen).join('\n')
    const [area, county] = {
      lappi: ['Lapissa', 'Lapin hyvinvointialue'],
      'keski-uusimaa': ['Keski-Uudellamaalla', 'Keski-Uudenmaan hyvinvointialue'],
    }[id] ?? ['omalla alueellasi', 'omalla hyvinvointialueellasi']
    expect(texts).toContain(`Kirjan käytöstä ${area} kerrotaan luvussa`)
    expect(texts).toContain(county)
  })

  it('cites sources in its text, two of them side by side, and one by its section', () => {
    const cited = spans.filter((span) => span.type === 'citation')
    expect(cited.length).toBeGreaterThanOrEqual(12)
    expect(cited.some(({ parts }) => parts.filter(({ source }) => source !== null).length === 2)).toBe(true)
    expect(cited.map(({ text }) => text)).toContain('(Sosiaalihuoltolaki 1301/2014, 17 §)')
    expect(seen.bibliography.map((source) => source.id).toSorted()).toEqual(
      starter.bibliography.map((source) => source.id).toSorted(),
    )
  })

  it('has a subject index of at least sixty headings, ten of them with sub-headings', () => {
    expect(seen.index.length).toBeGreaterThanOrEqual(60)
    expect(seen.index.filter(({ below }) => below.length > 0).length).toBeGreaterThanOrEqual(10)
  })

  it('is set without gaps where something is left out', () => {
    const faulty = textsOf(seen).filter((text) => / {2}| [,.;:!?)]|\.\.|^ | $|["'`“„]|\d-\d/.test(text))
    expect(faulty).toEqual([])
  })

  it('calls itself by its own name and by no other', () => {
    const own = { lappi: 'Lapin painos', 'keski-uusimaa': 'Keski-Uudenmaan painos' }[id]
    const called = textsOf(seen).filter((text) => text.startsWith('Tämä on kirjan '))
    expect(called).toEqual([expect.stringContaining(` ${own ?? 'valtakunnallinen painos'}. `)])
  })

  it('tells in its imprint who paid and what it is about, in three languages, and no number that nobody gave', () => {
    const { imprint } = seen
    expect(imprint.funder).toBe('Euroopan sosiaalirahasto (ESR)')
    for (const text of [...Object.values(imprint.abstract), ...Object.values(imprint.keywords)])
      expect(text).not.toBe('')
    const unknown = [
      'isbnPrint',
      'isbnOnline',
      'issn',
      'urn',
      'year',
      'publisher',
      'editors',
      'authors',
    ] as const
    expect(unknown.map((name) => imprint[name]).join('')).toBe('')
  })
})

it('What rests on an invitation alone is in the national edition only', () => {
  const cards = [
    'Monialainen palvelutarpeen arviointi',
    'Kehittäjäkumppanuus',
    'Systemaattinen tiedonkeruumalli',
  ]
  expect(titlesOf(edition('national'))).toEqual(expect.arrayContaining(cards))
  for (const id of ['lappi', 'keski-uusimaa'])
    expect(titlesOf(edition(id)).filter((title) => cards.includes(title))).toEqual([])
})

it('The number of practices that chapter 6 tells is that of each edition', () => {
  for (const id of ids) {
    const seen = edition(id)
    const cards = seen.parts.filter(({ kind }) => kind === 'practice').length
    expect(textsOf(seen)).toContainEqual(
      expect.stringMatching(new RegExp(`^Tässä luvussa esitellään lyhyesti ${cards} käytäntöä\\.`)),
    )
  }
})
