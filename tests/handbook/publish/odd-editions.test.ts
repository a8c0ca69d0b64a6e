// Editions of books whose conditions, replacements and references are as bad as stored ones may be.
import { describe, expect, it } from 'vitest'
import { decodeVersion, encodeVersion } from '#handbook/history/named-version.ts'
import { check } from '#handbook/check/check.ts'
import { editionDifferences } from '#handbook/editions/differences.ts'
import { differenceJson } from '#handbook/editions/difference-json.ts'
import { differencePage } from '#handbook/editions/difference-page.ts'
import { sideBySide } from '#handbook/editions/side-by-side.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { Edition, Part, ViewBlock, ViewSpan } from '#handbook/publish/edition.ts'
import type { IndexHeading } from '#handbook/publish/subject-index.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { randomBook } from '#tests/deck/deck.ts'
import { freshSeed } from './random-edition.ts'

const editions = ['national', 'lappi', 'poissa', 'constructor'] as const
const books = 40

describe('an edition of any book', () => {
  const seed = freshSeed('odd editions')
  const all = Array.from({ length: books }, (_, n) => randomBook(seed + n, 12))

  it('[ED8] [ED9] leads nowhere but to what stands in it, and has every page once', () => {
    for (const book of all)
      for (const id of editions) {
        const edition = editionOf(book, id)
        expect(lost(edition), `${book.id} ${id}`).toEqual([])
        const ids = edition.parts.map((part) => part.id)
        expect([...new Set(ids)], book.id).toEqual(ids)
        expect(edition.searched.map((page) => page.id)).toEqual(expect.arrayContaining(ids))
      }
  })

  it('[ED8] is one that gives itself again when it is made of itself', () => {
    for (const book of all)
      for (const id of editions) {
        const once = handbookFor(book, id)
        const plain = (one: Handbook): string => JSON.stringify([one.chapters, one.practices].map(standing))
        expect(plain(handbookFor(once, id)), `${book.id} ${id}`).toBe(plain(once))
      }
  })

  it('[ED4] [ED5] [CK1] is checked, compared and kept as a version without an error', () => {
    for (const book of all.slice(0, 10))
      for (const id of editions) {
        const differences = editionDifferences(book, id)
        expect(JSON.parse(differenceJson(differences))).toMatchObject({ edition: { id } })
        expect(differencePage(differences)).toContain('</html>')
        for (const page of [...book.chapters, ...book.practices]) sideBySide(book, page.id, ['national', id])
        check(handbookFor(book, id), { today: '2026-11-22', approvals: new Map() })
        const version = { name: 'a', person: '', organisation: '', time: 0, handbook: book }
        expect(decodeVersion(encodeVersion(version))?.handbook.chapters).toHaveLength(book.chapters.length)
      }
  })
})

/** Pages by what is read of them: a page that replaced another does so no more once that one is gone. */
function standing(pages: readonly { readonly id: string }[]): readonly object[] {
  return pages.map(({ ...page }) => ({ ...page, replaces: null }))
}

/** The places that a book points to and does not have. */
function lost(edition: Edition): readonly string[] {
  const places = new Set(edition.parts.flatMap((part) => [part.id, ...idsIn(part)]))
  const sources = new Set(edition.bibliography.map(({ id }) => id))
  const terms = new Set(edition.glossary.map(({ id }) => id))
  const spans = edition.parts.flatMap((part) => blocksIn(part).flatMap(spansIn))
  const asked = [...spans.flatMap((span) => asksOf(span)), ...edition.index.flatMap(indexed)]
  const isThere = (place: string): boolean =>
    place.startsWith('source ')
      ? sources.has(place.slice(7))
      : place.startsWith('term ')
        ? terms.has(place.slice(5))
        : places.has(place)
  return asked.filter((place) => !isThere(place))
}

function indexed({ places, below }: IndexHeading): readonly string[] {
  return [...places.map(({ part, anchor }) => `${part}#${anchor}`), ...below.flatMap(indexed)]
}

function asksOf(span: ViewSpan): readonly string[] {
  if (span.type === 'footnote') return span.spans.flatMap(asksOf)
  if (span.type === 'words') return span.glossary === undefined ? [] : [`term ${span.glossary}`]
  if (span.type === 'citation')
    return span.parts.flatMap(({ source }) => (source === null ? [] : [`source ${source}`]))
  if (span.type !== 'reference' || span.target === null) return []
  const { part, anchor } = span.target
  return [anchor === null ? part : `${part}#${anchor}`]
}

function idsIn(part: Part): readonly string[] {
  const blocks = blocksIn(part)
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.id] : []))
  expect([...new Set(headings)]).toEqual(headings)
  const marks = blocks
    .flatMap(spansIn)
    .flatMap((span): readonly ViewSpan[] => (span.type === 'footnote' ? span.spans : [span]))
    .flatMap((span) => (span.type === 'words' && span.anchor !== undefined ? [span.anchor] : []))
  return [...headings, ...marks].map((id) => `${part.id}#${id}`)
}

function blocksIn(part: Part): readonly ViewBlock[] {
  return (part.kind === 'chapter' ? part.blocks : part.fields.flatMap(({ blocks }) => blocks)).flatMap(within)
}

function within(block: ViewBlock): readonly ViewBlock[] {
  switch (block.type) {
    case 'list':
      return [block, ...block.items.flat().flatMap(within)]
    case 'table':
      return [block, ...block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(within))]
    case 'callout':
    case 'lawQuotation':
      return [block, ...block.blocks.flatMap(within)]
    default:
      return [block]
  }
}

function spansIn(block: ViewBlock): readonly ViewSpan[] {
  if (block.type === 'quote') return block.paragraphs.flat()
  if (block.type === 'figure') return block.caption
  return 'spans' in block ? block.spans : []
}
