// Books of many small random documents, and how they fare in publishing.
import { createHash } from 'node:crypto'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { noImprint, plainNational, type EditionPlan } from '#handbook/model/edition-plan.ts'
import {
  noFacts,
  type Chapter,
  type Handbook,
  type Practice,
  type Standing,
} from '#handbook/model/handbook.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import { schemaVersion } from '#handbook/model/schema-version.ts'
import { bookFacts } from '#tests/book.ts'
import { seededRandom, type SeededRandom } from '#tests/random.ts'
import { png } from '#tests/handbook/publish/pdf/sample-images.ts'
import { conditions, RandomContent, type Targets } from './random-content.ts'

/** The one image of every book by its name. */
export const image: { readonly name: string; readonly bytes: Uint8Array } = (() => {
  const bytes = png(40, 30)
  return { name: `${createHash('sha256').update(bytes).digest('hex')}.png`, bytes }
})()

/** One practice for so many chapters. */
const perPractice = 4

/** The editions that each book has. */
export const editions = ['national', 'lappi'] as const

/** A book of so many documents from a seed; the same seed and number, the same book. */
export function randomBook(seed: number, many: number): Handbook {
  const random = seededRandom(seed)
  const ids = Array.from({ length: many }, (_, index) => `${isPractice(index) ? 'kortti' : 'luku'}${index}`)
  const targets: Targets = {
    documents: [...ids.slice(0, 5), 'poissa', ''],
    sources: ['lahde1', 'poissa'],
    terms: ['sana1', 'poissa'],
    variables: ['muuttuja1', 'poissa'],
    images: [image.name],
  }
  const maker = new RandomContent(random, targets)
  const standing = (): Standing => randomStanding(random, [...ids, 'poissa'])
  const practices = ids.flatMap((id, index) =>
    isPractice(index) ? [{ ...practiceOf(id, maker, random), ...standing() }] : [],
  )
  const chapters = ids.flatMap((id, index) =>
    isPractice(index) ? [] : [{ ...chapterOf(id, maker), ...standing() }],
  )
  const book = frame(seed)
  const facts = { ...book.facts, practicesAfter: ids[random.below(ids.length * 2)] ?? '' }
  return { ...book, facts, chapters, practices }
}

/** Most pages stand everywhere; some name editions, well or badly, or replace another page, themselves or nothing. */
function randomStanding({ below }: SeededRandom, ids: readonly string[]): Standing {
  const when = below(5) === 0 ? conditions[below(conditions.length)] : undefined
  const replaces = below(5) === 0 ? ids[below(ids.length)] : undefined
  return { ...(when === undefined ? {} : { when }), ...(replaces === undefined ? {} : { replaces }) }
}

function isPractice(index: number): boolean {
  return index % (perPractice + 1) === perPractice
}

function chapterOf(id: string, maker: RandomContent): Chapter {
  return { kind: 'chapter', id, title: `Luku ${id}`, content: described(maker.content()), edited: null }
}

function practiceOf(id: string, maker: RandomContent, { below }: SeededRandom): Practice {
  const fields = innokylaProfile.fields.filter(() => below(3) === 0)
  return {
    kind: 'practice',
    id,
    title: `Kortti ${id}`,
    profile: innokylaProfile.id,
    fields: Object.fromEntries(fields.map((field) => [field.id, described(maker.content())])),
    facts: noFacts,
    edited: null,
  }
}

/** Pictures without description or permission stop a book at once, which would hide everything else. */
function described(content: Content): Content {
  return content.map((node): ContentNode => {
    const inner = node.content === undefined ? {} : { content: described(node.content) }
    if (node.type !== 'figure') return { ...node, ...inner }
    const attrs = { ...node.attrs, file: image.name, alt: 'Kuva', author: 'Kunta', permission: 'Saa käyttää' }
    return { ...node, ...inner, attrs }
  })
}

function frame(seed: number): Omit<Handbook, 'chapters' | 'practices'> {
  const lappi: EditionPlan = {
    id: 'lappi',
    title: 'Lappi',
    area: 'hyvinvointialue:21',
    order: 'b',
    imprint: noImprint,
  }
  return {
    id: `pakka${seed}`,
    schemaVersion,
    facts: { ...bookFacts, title: `Pakka ${seed}`, publisher: 'Kunta' },
    bin: [],
    synonyms: [],
    bibliography: [
      {
        id: 'lahde1',
        item: {
          type: 'book',
          title: 'Opas',
          author: [{ family: 'Virta' }],
          issued: { 'date-parts': [[2016]] },
        },
      },
    ],
    glossary: [
      {
        id: 'sana1',
        term: { fi: 'kuntoutus', sv: 'rehabilitering', en: 'rehabilitation' },
        definition: { fi: 'Tukea arkeen.', sv: '', en: '' },
      },
    ],
    variables: [{ id: 'muuttuja1', name: 'Puhelin', value: '–', values: { lappi: 'Rovaniemi' } }],
    editions: [plainNational, lappi],
  }
}

/** The book without the documents of these ids. */
export function without(book: Handbook, ids: ReadonlySet<string>): Handbook {
  const left = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
    all.filter(({ id }) => !ids.has(id))
  return { ...book, chapters: left(book.chapters), practices: left(book.practices) }
}
