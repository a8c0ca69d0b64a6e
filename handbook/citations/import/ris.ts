// Sources of a RIS file.
import { isRecord } from '../source-facts.ts'
import { readRis, type RisLines } from './citation-js.ts'
import { attempt, linesAt, mostSources, type ReadRecord } from './read-record.ts'

const beginning = /^[ \t]*TY\s+-/gm

/** The sources of a text, in their order: each from a line TY to the next one. */
export function risRecords(text: string): readonly ReadRecord[] {
  const starts = [...text.matchAll(beginning)].map(({ index }) => index)
  const lines = linesAt(text, starts)
  if (starts.length > mostSources) return lines.map((line) => ({ item: null, line }))
  return starts.map((start, nth) => {
    const record = tidyLines(text.slice(start, starts[nth + 1]))
    return {
      item: itemOf(record) ?? itemOf(record.replace(/^TY {2}- .*/, 'TY  - GEN')),
      line: lines[nth] ?? null,
    }
  })
}

/** Null when the library does not know the type or cannot read the record. */
function itemOf(record: string): unknown {
  const read = attempt(() => readRis(record)[0]) ?? null
  const isKnown = isRecord(read?.item) && read.item['type'] !== undefined
  return isKnown ? withLines(read.item, read.lines) : null
}

/** Programs differ in the spaces around the hyphen; the library wants two before it, and none such in a value. */
function tidyLines(record: string): string {
  return record
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => /^\s*(?<tag>[A-Z][A-Z0-9])\s+-(?<value>.*)$/.exec(line)?.groups ?? line)
    .map((line) =>
      typeof line === 'string' ? oneSpaced(line) : `${line['tag'] ?? ''}  - ${oneSpaced(line['value'])}`,
    )
    .join('\n')
}

function oneSpaced(text = ''): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Adds what the library leaves out of some types though the line is there: series, numbers, DOI, day of access. */
function withLines(item: unknown, lines: RisLines): unknown {
  if (!isRecord(item)) return null
  const read = withoutIsbnAsNumber(item)
  const facts = Object.entries(factsOf(item['type'], lines)).filter(
    ([field, value]) => value !== null && read[field] === undefined,
  )
  // Beside the whole name of a journal its short one may stand.
  const journal = item['type'] === 'article-journal' ? first(lines, 'JF') : null
  return {
    ...read,
    ...Object.fromEntries(facts),
    ...(journal === null ? {} : { 'container-title': journal }),
  }
}

const isbn = /^97[89][\d -]{7,}[\dX]/

function factsOf(type: unknown, lines: RisLines): Readonly<Record<string, unknown>> {
  const number = first(lines, 'SN')
  const isIsbn = number !== null && isbn.test(number)
  const stands = type === 'book' || type === 'report' || type === 'thesis'
  return {
    'container-title': type === 'chapter' ? (first(lines, 'BT') ?? first(lines, 'T2')) : null,
    issued: first(lines, 'PY') ?? first(lines, 'Y1') ?? first(lines, 'DA'),
    DOI: first(lines, 'DO'),
    URL: first(lines, 'UR'),
    ISBN: stands && isIsbn ? number : null,
    'collection-title': stands ? first(lines, 'T3') : null,
    number: type === 'report' ? first(lines, 'M1') : type === 'legislation' && !isIsbn ? number : null,
    accessed: first(lines, 'Y2'),
  }
}

/** An ISBN is not the number of a report. */
function withoutIsbnAsNumber(item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (typeof item['number'] !== 'string' || !isbn.test(item['number'])) return item
  return Object.fromEntries(Object.entries(item).filter(([field]) => field !== 'number'))
}

function first(lines: RisLines, tag: string): string | null {
  const value: unknown = Array.isArray(lines[tag]) ? lines[tag][0] : lines[tag]
  return typeof value === 'string' && value !== '' ? value : null
}
