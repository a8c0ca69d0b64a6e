// A source as the styling engine is given it: only what the style prints, in forms that it can read.
import type { CslItem } from '#handbook/model/book-lists.ts'
import { addressOf, dateOf, namesOf, textOf, type SourceDate, type SourceName } from '../source-facts.ts'
import { kindOf, newSource } from '../source-kinds.ts'
import { neutralText, outputMarks } from './neutral-text.ts'

const texts = [
  'title',
  'container-title',
  'volume',
  'issue',
  'page',
  'edition',
  'publisher',
  'publisher-place',
] as const
/** The engine reads numbers part by part; a longer text is none. */
const longestNumber = 60

/** The record that the engine styles under the name `id`. It always has a title and a type that the style knows. */
export function styledItem(id: string, item: CslItem): Readonly<Record<string, unknown>> {
  const type = textOf(newSource(kindOf(item)), 'type')
  const read = (field: string): string => neutralText(textOf(item, field))
  const fields: Record<string, unknown> = {
    ...Object.fromEntries(texts.map((field) => [field, read(field)])),
    ...numbers(read, type),
    title: read('title') || read('container-title') || '–',
    genre: type === 'thesis' || type === 'document' ? read('genre') : '',
    URL: markedAddress(addressOf(item)),
    author: names(item, 'author'),
    editor: names(item, 'editor'),
    issued: date(dateOf(item, 'issued')),
    accessed: date(dateOf(item, 'accessed')),
  }
  const given = Object.entries(fields).filter(([, value]) => value !== '' && value !== null)
  return { ...Object.fromEntries(given), id, type }
}

function markedAddress(address: string | null): string {
  const { begin, end } = outputMarks.address
  return address === null ? '' : `${begin}${neutralText(address)}${end}`
}

/** Reports often give the number in their series as their own, and their kind where no series is named. */
function numbers(read: (field: string) => string, type: string): Readonly<Record<string, string>> {
  const number = read('number')
  const inSeries = read('collection-number') || (type === 'report' ? number : '')
  const short = Object.fromEntries(
    ['volume', 'issue', 'page', 'edition'].map((field) => [field, read(field).slice(0, longestNumber)]),
  )
  const series = read('collection-title') || (type === 'report' ? read('genre') : '')
  return {
    ...short,
    'collection-title': series,
    'collection-number': inSeries,
    number: type === 'legislation' ? number : '',
  }
}

function names(item: CslItem, field: string): readonly unknown[] | null {
  const list = namesOf(item, field).map(styledName)
  return list.length === 0 ? null : list
}

function styledName(name: SourceName): unknown {
  if ('literal' in name) return { literal: neutralText(name.literal) }
  const parts = [
    ['family', name.family],
    ['given', name.given],
    ['non-dropping-particle', name.particle],
    ['suffix', name.suffix],
  ] as const
  return Object.fromEntries(
    parts.filter(([, text]) => text !== '').map(([part, text]) => [part, neutralText(text)]),
  )
}

function date(value: SourceDate | null): unknown {
  if (value === null) return null
  if ('words' in value) return { literal: neutralText(value.words) }
  return { 'date-parts': [[value.year, value.month, value.day].filter((part) => part !== null)] }
}
