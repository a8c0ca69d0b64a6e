// The facts of a source as plain values, whatever stands in its record.
import type { CslItem } from '#handbook/model/book-lists.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'

/** A person, or an organisation, whose whole name is `literal`. `particle` is "von", "af", "de la". */
export type SourceName =
  | { readonly family: string; readonly given: string; readonly particle: string; readonly suffix: string }
  | { readonly literal: string }

/** A year with or without month and day (both from 1 on), or words where it is no calendar date. */
export type SourceDate =
  | { readonly year: number; readonly month: number | null; readonly day: number | null }
  | { readonly words: string }

/** A field as one line of text: a number in figures, nothing when it is neither text nor number. */
export function textOf(item: CslItem, field: string): string {
  return line(item[field])
}

function line(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
}

/** The names in a field such as `author` or `editor`, without what is no name. */
export function namesOf(item: CslItem, field: string): readonly SourceName[] {
  const names = item[field]
  return Array.isArray(names) ? names.flatMap(nameOf) : []
}

function nameOf(value: unknown): readonly SourceName[] {
  if (!isRecord(value)) return []
  const literal = line(value['literal'])
  if (literal !== '') return [{ literal }]
  const given = line(value['given'])
  const family = line(value['family'])
  const particle = [value['dropping-particle'], value['non-dropping-particle']].map(line)
  if (family === '') return given === '' ? [] : [{ literal: given }]
  return [{ family, given, particle: particle.join(' ').trim(), suffix: line(value['suffix']) }]
}

/** The date in a field such as `issued` or `accessed`, or null. Of a span of time it is the beginning. */
export function dateOf(item: CslItem, field: string): SourceDate | null {
  const date = item[field]
  if (!isRecord(date)) return null
  const parts: unknown = Array.isArray(date['date-parts']) ? date['date-parts'][0] : undefined
  return calendarDate(parts) ?? writtenDate(line(date['literal']) || line(date['raw']))
}

function calendarDate(parts: unknown): SourceDate | null {
  if (!Array.isArray(parts)) return null
  const [year = null, month = null, day = null] = parts.map(wholeNumber)
  if (year === null || year < 1 || year > 9999) return null
  if (month === null || month < 1 || month > 12) return { year, month: null, day: null }
  return { year, month, day: day !== null && day >= 1 && day <= 31 ? day : null }
}

function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) ? number : null
}

const dateForms = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?(?:T.*)?$/,
  /^(?:(?:(?<day>\d{1,2})\.\s*)?(?<month>\d{1,2})[./]\s*)?(?<year>\d{4})$/,
]

/** A date as people write it: 2016, 4/2016, 3.4.2016, 2016-04-03. Other words stay words; null when empty. */
export function writtenDate(text: string): SourceDate | null {
  const words = line(text)
  if (words === '') return null
  const parts = dateForms.map((form) => form.exec(words)?.groups).find((groups) => groups !== undefined)
  const date = calendarDate([parts?.['year'], parts?.['month'], parts?.['day']].filter(Boolean))
  return date ?? { words }
}

/** A name as lists are sorted by it: "von Wright, Georg Henrik". */
export function nameInFull(name: SourceName): string {
  if ('literal' in name) return name.literal
  return [shortName(name), name.given, name.suffix].filter((part) => part !== '').join(', ')
}

/** A name as a citation has it: "von Wright". */
export function shortName(name: SourceName): string {
  if ('literal' in name) return name.literal
  return [name.particle, name.family].filter((part) => part !== '').join(' ')
}

const urn = /^urn:[a-z0-9][a-z0-9-]{0,31}:\S+$/i
const doi = /(?:^|doi\.org\/|doi:\s*)(10\.\d{4,9}\/\S+)$/i

/** A web address, URN or DOI, however it is written, as an address that may be opened; otherwise null. */
export function addressFrom(text: string): string | null {
  const written = text.trim()
  if (urn.test(written)) return safeAddress(`https://urn.fi/${written}`)
  const found = doi.exec(written)?.[1]
  if (found !== undefined && !/^https?:/i.test(written)) return safeAddress(`https://doi.org/${found}`)
  return /^https?:/i.test(written) ? safeAddress(written) : null
}

/** Where a source can be read: its DOI, otherwise its address or URN; null when there is no safe one. */
export function addressOf(item: CslItem): string | null {
  const named = [textOf(item, 'DOI'), textOf(item, 'URL'), textOf(item, 'URN')]
  return named.map(addressFrom).find((address) => address !== null) ?? null
}

/** True for a record of plain data. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
