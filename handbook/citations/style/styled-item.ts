// A source as the styling engine is given it: only what the style prints, in forms that it can read.
import type { CslItem } from '#handbook/model/book-lists.ts'
import { addressOf, dateOf, namesOf, textOf, type SourceDate, type SourceName } from '../source-facts.ts'
import { kindOf, newSource } from '../source-kinds.ts'
import { neutralText, opaqueText, outputMarks } from './neutral-text.ts'

const texts = ['title', 'container-title', 'publisher', 'publisher-place'] as const

/** What the engine would read part by part and write anew. */
const numbers = ['volume', 'issue', 'page', 'edition'] as const

/** The record that the engine styles under the name `id`. It always has a title and a type that the style knows. */
export function styledItem(id: string, item: CslItem): Readonly<Record<string, unknown>> {
  const type = textOf(newSource(kindOf(item)), 'type')
  const read = (field: string): string => neutralText(textOf(item, field))
  const fields: Record<string, unknown> = {
    ...Object.fromEntries(texts.map((field) => [field, read(field)])),
    ...series(item, type),
    ...Object.fromEntries(numbers.map((field) => [field, numberText(textOf(item, field))])),
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

/** A number that is nothing but a number may become "2."; pages get a dash; all else stays as it was typed. */
function numberText(text: string): string {
  return /^\d{1,9}$/.test(text)
    ? text
    : opaqueText(text.replace(/(?<=\d)\s*-+\s*(?=\d)/g, '–').replace(/\.$/, ''))
}

/** Reports often give the number in their series as their own, and their kind where no series is named. */
function series(item: CslItem, type: string): Readonly<Record<string, string>> {
  const number = numberText(textOf(item, 'number'))
  const inSeries = numberText(textOf(item, 'collection-number')) || (type === 'report' ? number : '')
  const title = textOf(item, 'collection-title') || (type === 'report' ? textOf(item, 'genre') : '')
  return {
    'collection-title': neutralText(title),
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
