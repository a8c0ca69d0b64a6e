// Whatever is typed into the fields of sources comes out of styling as it was typed.
import { expect, it } from 'vitest'
import type { BibliographyEntry } from '#handbook/model/book-lists.ts'
import { citationText } from '#handbook/citations/citation-style.ts'
import { styleCitations } from '#handbook/citations/style-citations.ts'
import { seededRandom } from '#tests/random.ts'

const random = seededRandom()
const signs = [...'aÅöЯ漢😀1 –.,?:;!"\'&()[]{}§%…’”/\\|@_~^#*=+\u200b']
const bits = [...signs, ...' 23 iv and p. s. vol. a-b <i> </i> $1 $& %%STRING%%'.split(' '), ' ', ' ']
const pick = <T>(list: readonly T[]): T => list[random.below(list.length)] as T
const typed = (): string =>
  Array.from({ length: 1 + random.below(12) }, () => pick(bits))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** A full stop of the style may stand for the last sign of a text. */
const unended = (text: string): string => text.replace(/[.,;:!?…]$/, '').trim()

const shown = {
  book: ['title', 'edition', 'collection-title', 'collection-number', 'publisher', 'publisher-place'],
  chapter: ['title', 'container-title', 'page', 'publisher'],
  'article-journal': ['title', 'container-title', 'volume', 'issue', 'page'],
  report: ['title', 'collection-title', 'number', 'publisher'],
  legislation: ['title', 'number'],
  thesis: ['title', 'genre', 'publisher'],
} as const

function source(id: string, type: keyof typeof shown): BibliographyEntry {
  const fields = Object.fromEntries(shown[type].map((field) => [field, typed()]))
  return { id, item: { ...fields, type, author: [{ literal: typed() }] } }
}

it('[CI3] every field of every kind is printed as it was typed', () => {
  const kinds = Object.keys(shown) as (keyof typeof shown)[]
  for (let round = 0; round < 40; round += 1) {
    const sources = kinds.map((kind) => source(`${kind}${round}`, kind))
    const style = styleCitations(sources, 'fi', 'puuttuu')
    const list = style.bibliography(sources.map(({ id }) => id))
    expect(list).toHaveLength(sources.length)
    for (const { id, item } of sources) {
      const line = list
        .find((each) => each.id === id)
        ?.spans.map(({ text }) => text)
        .join('')
      const texts = Object.entries(item).flatMap(([field, value]) =>
        field === 'type' || typeof value !== 'string' ? [] : [value],
      )
      for (const text of texts) expect(line, `seed ${random.seed}`).toContain(unended(text))
    }
  }
})

it('[CI3] the place in a source is printed as it was typed', () => {
  const style = styleCitations([source('abc', 'book')], 'fi', 'puuttuu')
  for (let round = 0; round < 100; round += 1) {
    const place = `luku ${typed()}`
    const printed = citationText(style.citation([{ source: 'abc', locator: place }]))
    expect(printed, `seed ${random.seed}`).toContain(unended(place))
  }
})

it('[CI2] whatever was typed, the words of a citation are of the sources it names', () => {
  const kinds = Object.keys(shown) as (keyof typeof shown)[]
  for (let round = 0; round < 40; round += 1) {
    const sources = kinds.map((kind) => source(`${kind}${round}`, kind))
    const style = styleCitations(sources, 'fi', 'puuttuu')
    const parts = style.citation(sources.map(({ id }) => ({ source: id, locator: `luku ${typed()}` })))
    const named = parts.filter((part) => part.source !== null)
    expect(
      named.map((part) => part.source),
      `seed ${random.seed}`,
    ).toEqual(sources.map(({ id }) => id))
    for (const { text, source: id } of named) {
      const [author] = (sources.find((each) => each.id === id)?.item['author'] ?? []) as { literal: string }[]
      expect(text, `seed ${random.seed}`).toContain(unended(author?.literal ?? ''))
    }
  }
})
