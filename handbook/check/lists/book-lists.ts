// The lists of a book by themselves: sources that say too little or are not cited, terms without a meaning.
import type { BibliographyEntry, GlossaryEntry } from '#handbook/model/book-lists.ts'
import type { Translated } from '#handbook/model/translated.ts'
import { textAttribute } from '#handbook/model/content.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import type { Rule } from '#handbook/model/finding.ts'
import type { Fault, Passage } from '../passage.ts'
import { inlineOf } from './pointers.ts'

/** Faults of the entries of the lists; `passages` are the texts that may cite the sources. */
export function checkLists(handbook: Handbook, passages: readonly Passage[]): readonly Fault[] {
  const cited = citedIn(passages)
  const place = { document: '', title: handbook.facts.title, field: null, path: [] } as const
  const found = [
    ...handbook.bibliography.flatMap((entry) => ofSource(entry, cited)),
    ...handbook.glossary.flatMap((entry) => ofTerm(entry, handbook.facts.language)),
  ]
  return found.map(([rule, quoted]) => ({ ...place, rule, found: quoted }))
}

type Found = readonly [rule: Rule, found: string]

function ofSource({ id, item }: BibliographyEntry, cited: ReadonlySet<string>): readonly Found[] {
  const title = textOf(item['title'])
  const name = title || authorOf(item['author']) || textOf(item['URL']) || id
  return [
    ...(title === '' ? [['sourceTitleMissing', name] as const] : []),
    ...(hasYear(item['issued']) ? [] : [['sourceYearMissing', name] as const]),
    ...(cited.has(id) ? [] : [['sourceUnused', name] as const]),
  ]
}

/** CSL dates are parts, [[2013, 5]], or written out. */
function hasYear(issued: unknown): boolean {
  if (typeof issued !== 'object' || issued === null) return /\d{4}/.test(textOf(issued))
  const { 'date-parts': parts, literal, raw } = issued as Readonly<Record<string, unknown>>
  const year: unknown = Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0][0] : undefined
  return [year, literal, raw].some((each) => textOf(each) !== '')
}

function authorOf(authors: unknown): string {
  const first: unknown = Array.isArray(authors) ? authors[0] : undefined
  if (typeof first !== 'object' || first === null) return ''
  const { family, literal } = first as Readonly<Record<string, unknown>>
  return textOf(family) || textOf(literal)
}

function textOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
}

/** The term and its meaning are demanded in the language of the book. */
function ofTerm({ id, term, definition }: GlossaryEntry, language: string): readonly Found[] {
  const name = inLanguage(term, language)
  const anyName = name || term.fi || term.sv || term.en || id
  return [
    ...(name === '' ? [['termMissing', anyName] as const] : []),
    ...(inLanguage(definition, language) === '' ? [['definitionMissing', anyName] as const] : []),
  ]
}

function inLanguage(text: Translated, language: string): string {
  const base = language.toLowerCase().split('-')[0]
  return (base === 'sv' ? text.sv : base === 'en' ? text.en : text.fi).trim()
}

function citedIn(passages: readonly Passage[]): ReadonlySet<string> {
  const lines = passages.flatMap(({ blocks }) => blocks.flatMap(({ node }) => inlineOf(node)))
  return new Set(
    lines.filter(({ type }) => type === 'citation').map((node) => textAttribute(node, 'source') ?? ''),
  )
}
