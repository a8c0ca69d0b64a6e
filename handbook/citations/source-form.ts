// The lines of a source's form: each fact as one line of text, read from the record and written back.
import type { CslItem } from '#handbook/model/book-lists.ts'
import {
  addressFrom,
  dateOf,
  nameInFull,
  namesOf,
  textOf,
  writtenDate,
  type SourceDate,
  type SourceName,
} from './source-facts.ts'
import type { SourceField } from './source-kinds.ts'

const names: ReadonlyMap<SourceField, string> = new Map([
  ['authors', 'author'],
  ['editors', 'editor'],
])
const dates: ReadonlySet<SourceField> = new Set(['issued', 'accessed'])
const texts: Readonly<Record<Exclude<SourceField, 'authors' | 'editors' | 'issued' | 'accessed'>, string>> = {
  title: 'title',
  container: 'container-title',
  volume: 'volume',
  issue: 'issue',
  pages: 'page',
  edition: 'edition',
  series: 'collection-title',
  seriesNumber: 'collection-number',
  number: 'number',
  genre: 'genre',
  publisher: 'publisher',
  place: 'publisher-place',
  isbn: 'ISBN',
  doi: 'DOI',
  address: 'URL',
}

const isText = (field: SourceField): field is keyof typeof texts => field in texts

/**
 * What the form shows of a field: names parted by "; " as "Kivipelto, Minna; Terveyden ja hyvinvoinnin laitos",
 * dates as 2013, 4/2016 or 3.4.2016. Empty when the field is.
 */
export function readField(item: CslItem, field: SourceField): string {
  const list = names.get(field)
  if (list !== undefined) return namesOf(item, list).map(nameInFull).join('; ')
  if (isText(field)) return textOf(item, texts[field])
  return dateText(dateOf(item, field))
}

/**
 * The source with a field as somebody typed it, in the form that `readField` shows. A name with a comma is a person,
 * one without an organisation. An empty text takes the field away; an unchanged one changes nothing.
 */
export function writeField(item: CslItem, field: SourceField, text: string): CslItem {
  const written = text.replace(/\s+/g, ' ').trim()
  if (written === readField(item, field)) return item
  const list = names.get(field)
  if (list !== undefined) return withValue(item, list, writtenNames(item, list, written))
  if (dates.has(field)) return withValue(item, field, storedDate(writtenDate(written)))
  return isText(field) ? withValue(item, texts[field], storedText(field, written)) : item
}

/** True when the text of an address or DOI leads somewhere that may be opened; true as well when it is empty. */
export function leadsSomewhere(text: string): boolean {
  return text.trim() === '' || addressFrom(text) !== null
}

function withValue(item: CslItem, key: string, value: unknown): CslItem {
  const rest = Object.fromEntries(Object.entries(item).filter(([name]) => name !== key))
  return value === null ? rest : { ...rest, [key]: value }
}

function storedText(field: SourceField, text: string): string | null {
  if (text === '') return null
  return field === 'address' ? (addressFrom(text) ?? text) : text
}

function dateText(date: SourceDate | null): string {
  if (date === null) return ''
  if ('words' in date) return date.words
  if (date.month === null) return String(date.year)
  return date.day === null ? `${date.month}/${date.year}` : `${date.day}.${date.month}.${date.year}`
}

function storedDate(date: SourceDate | null): unknown {
  if (date === null) return null
  if ('words' in date) return { literal: date.words }
  return { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== null)] }
}

/** Names that stand as they were keep what the form does not show of them. */
function writtenNames(item: CslItem, list: string, text: string): unknown {
  const before = Array.isArray(item[list]) ? (item[list] as readonly unknown[]) : []
  const known = new Map(
    before.flatMap((name) => namesOf({ it: [name] }, 'it').map((read) => [nameInFull(read), name] as const)),
  )
  const written = text.split(';').map((name) => name.trim())
  const stored = written.filter((name) => name !== '').map((name) => known.get(name) ?? nameFrom(name))
  return stored.length === 0 ? null : stored
}

const leadingParticle = /^((?:\p{Ll}[\p{L}'’]*\s+)+)(?=\p{Lu})/u

/** A name of CSL-JSON from a text: a person when it has a comma, "von Wright, Georg Henrik", else an organisation. */
export function nameFrom(text: string): Readonly<Record<string, unknown>> {
  const { family, given, particle, suffix } = personIn(text)
  if (family === undefined) return { literal: text }
  return {
    family,
    ...(given === '' ? {} : { given }),
    ...(particle === '' ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === '' ? {} : { suffix }),
  }
}

type Person = Partial<Extract<SourceName, { family: string }>>

function personIn(text: string): Person {
  const [before = '', given = '', suffix = ''] = text.split(',').map((part) => part.trim())
  if (!text.includes(',') || before === '') return {}
  const particle = leadingParticle.exec(before)?.[1]?.trim() ?? ''
  return { family: before.slice(particle.length).trim(), given, particle, suffix }
}
