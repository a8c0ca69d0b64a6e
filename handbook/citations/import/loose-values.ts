// Values of records of CSL-JSON that other services write in a looser form than the schema has.
import { nameFrom } from '../source-form.ts'
import { isRecord, writtenDate, type SourceDate } from '../source-facts.ts'

/** A text that came as a list of its wordings: the first of them. Anything else stays as it is. */
export function looseText(value: unknown): unknown {
  const [first] = Array.isArray(value) ? (value as readonly unknown[]) : []
  return typeof first === 'string' ? first : value
}

/** Names as a list of records, null when there are none: they may come as one text, as one name, or in a list of texts. */
export function looseNames(value: unknown): readonly Readonly<Record<string, unknown>>[] | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const names = list.flatMap((name) => (typeof name === 'string' ? namesIn(name) : [name]))
  const told = names.filter(isRecord).map(withoutEmpty)
  const named = told.filter((name) => Object.keys(name).length > 0)
  return named.length === 0 ? null : named
}

function namesIn(text: string): readonly unknown[] {
  return text.split(';').map((name) => nameFrom(name.trim()))
}

function withoutEmpty(name: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(name).filter(([, part]) => part !== ''))
}

/** A date as a record of CSL-JSON, null when it tells nothing: it may come as text, as number, or in RIS's own form. */
export function looseDate(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number') return recordOf(writtenDate(plainDay(value)))
  if (!isRecord(value)) return null
  const { 'date-parts': parts, raw } = value
  if (typeof raw === 'string' && parts === undefined) {
    const date = writtenDate(plainDay(raw))
    return date === null || 'words' in date ? value : recordOf(date)
  }
  if (parts === undefined) return value
  const lists: readonly unknown[] = Array.isArray(parts) ? parts : [parts]
  const nested = Array.isArray(lists[0]) ? lists : [lists]
  return [nested[0]].flat().every((part) => part === null) ? null : { ...value, 'date-parts': nested }
}

/** RIS writes days as 2016/04/03/words, and any part but the year may be missing. */
function plainDay(value: string | number): string {
  const parts = /^\s*(?<year>\d{4})\/(?<month>\d{0,2})(?:\/(?<day>\d{0,2})(?:\/.*)?)?\s*$/.exec(
    String(value),
  )?.groups
  if (parts === undefined) return String(value)
  const { year = '', month = '', day = '' } = parts
  return [year, month, month === '' ? '' : day].filter((part) => part !== '').join('-')
}

function recordOf(date: SourceDate | null): unknown {
  if (date === null) return null
  if ('words' in date) return { literal: date.words }
  return { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== null)] }
}
