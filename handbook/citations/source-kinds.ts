// The kinds of sources that people choose from, and the fields of each.
import type { CslItem } from '#handbook/model/book-lists.ts'
import { textOf } from './source-facts.ts'

/** Kirja, artikkeli kirjassa, artikkeli lehdessä, raportti, verkkosivu, laki, opinnäyte, muu. */
export const sourceKinds = [
  'book',
  'chapter',
  'article',
  'report',
  'webpage',
  'law',
  'thesis',
  'other',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/**
 * A line of the form of a source. `container` is the journal, the book or the site that it is a part of, `genre`
 * what kind of thesis or document, `number` the number of a law (1301/2014), `address` a web address or URN.
 */
export type SourceField =
  | 'authors'
  | 'editors'
  | 'title'
  | 'issued'
  | 'container'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'edition'
  | 'series'
  | 'seriesNumber'
  | 'number'
  | 'genre'
  | 'publisher'
  | 'place'
  | 'isbn'
  | 'doi'
  | 'address'
  | 'accessed'

const online = ['address', 'accessed'] as const
const published = ['publisher', 'place'] as const

const fields: Readonly<Record<SourceKind, readonly SourceField[]>> = {
  book: [
    ...(['authors', 'editors', 'title', 'issued', 'edition', 'series', 'seriesNumber'] as const),
    ...published,
    'isbn',
    'doi',
    ...online,
  ],
  chapter: [
    ...(['authors', 'title', 'issued', 'editors', 'container', 'pages'] as const),
    ...published,
    'doi',
    ...online,
  ],
  article: ['authors', 'title', 'issued', 'container', 'volume', 'issue', 'pages', 'doi', ...online],
  report: [
    ...(['authors', 'editors', 'title', 'issued', 'series', 'seriesNumber'] as const),
    ...published,
    'doi',
    ...online,
  ],
  webpage: ['authors', 'title', 'issued', 'container', 'publisher', ...online],
  law: ['title', 'number', ...online],
  thesis: ['authors', 'title', 'issued', 'genre', ...published, ...online],
  other: ['authors', 'editors', 'title', 'issued', 'genre', ...published, 'doi', ...online],
}

/** The fields of the form of a kind, in the order in which they are asked. */
export function fieldsOf(kind: SourceKind): readonly SourceField[] {
  return fields[kind]
}

const types: Readonly<Record<SourceKind, string>> = {
  book: 'book',
  chapter: 'chapter',
  article: 'article-journal',
  report: 'report',
  webpage: 'webpage',
  law: 'legislation',
  thesis: 'thesis',
  other: 'document',
}

const kinds = new Map<string, SourceKind>([
  ...sourceKinds.map((kind) => [types[kind], kind] as const),
  ['paper-conference', 'chapter'],
  ['entry', 'chapter'],
  ['entry-dictionary', 'chapter'],
  ['entry-encyclopedia', 'chapter'],
  ['article', 'article'],
  ['article-magazine', 'article'],
  ['article-newspaper', 'article'],
  ['review', 'article'],
  ['post', 'webpage'],
  ['post-weblog', 'webpage'],
  ['bill', 'law'],
  ['regulation', 'law'],
  ['legal_case', 'law'],
  ['treaty', 'law'],
])

/** What kind of source this is; `other` for types of CSL that the form does not tell apart. */
export function kindOf(item: CslItem): SourceKind {
  return kinds.get(textOf(item, 'type')) ?? 'other'
}

/** The source as one of this kind. What its form does not ask stays in the record. */
export function withKind(item: CslItem, kind: SourceKind): CslItem {
  return kindOf(item) === kind ? item : { ...item, type: types[kind] }
}

/** A source of which only the kind is known. */
export function newSource(kind: SourceKind): CslItem {
  return { type: types[kind] }
}
