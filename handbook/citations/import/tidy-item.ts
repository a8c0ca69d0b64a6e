// A source from outside as the book keeps it: names, addresses and kinds in one form.
import type { CslItem } from '#handbook/model/book-lists.ts'
import { readCslItem } from '../csl-item.ts'
import { addressFrom, isRecord, namesOf, textOf } from '../source-facts.ts'
import { looseDate, looseNames, looseText } from './loose-values.ts'

/** What other programs keep for themselves: their keys and the way by which they read the record. */
const foreign = new Set(['id', '_graph', 'citation-key', 'citation-label'])
const nameFields = ['author', 'editor', 'container-author', 'collection-editor', 'translator']
const dateFields = ['issued', 'accessed', 'submitted', 'event-date', 'original-date', 'available-date']
const textFields = [
  'title',
  'container-title',
  'collection-title',
  'publisher',
  'ISBN',
  'ISSN',
  'page',
  'URL',
]
/** BibLaTeX's names of kinds, in words that can be printed; the books are in Finnish. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['techreport', ''],
  ['resreport', ''],
  ['phdthesis', 'Väitöskirja'],
  ['mathesis', 'Opinnäytetyö'],
  ['candthesis', 'Opinnäytetyö'],
])

/** A record of CSL-JSON as the book keeps it, or null when it is none or tells neither title, name nor address. */
export function tidyItem(record: unknown): CslItem | null {
  const item = isRecord(record) ? readCslItem(inForm(kept(record))) : null
  if (item === null) return null
  const changed = {
    ...names(item),
    DOI: doiOf(item),
    URL: addressFrom(plainAddress(item)),
    'container-title': containerOf(item),
    genre: kinds.get(textOf(item, 'genre')) ?? textOf(item, 'genre'),
  }
  const tidy = { ...item, ...changed }
  const given = Object.entries(tidy).filter(([, value]) => value !== null && value !== '')
  return tellsAnything(tidy) ? Object.fromEntries(given) : null
}

function kept(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !foreign.has(field)))
}

/** Texts, names and dates in the form that the schema of CSL-JSON has. */
function inForm(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const forms = [
    [textFields, looseText],
    [nameFields, looseNames],
    [dateFields, looseDate],
  ] as const
  const changed = forms.flatMap(([fields, form]) =>
    fields
      .filter((field) => Object.hasOwn(record, field))
      .map((field) => [field, form(record[field])] as const),
  )
  return { ...record, ...Object.fromEntries(changed) }
}

function names(item: CslItem): Readonly<Record<string, unknown>> {
  const given = nameFields.filter((field) => Array.isArray(item[field]))
  return Object.fromEntries(given.map((field) => [field, tidyNames(item[field])]))
}

/** Organisations come as persons without a given name; "and others" comes as somebody of that name. */
function tidyNames(names: unknown): readonly unknown[] | null {
  const list = Array.isArray(names) ? names.filter(isRecord) : []
  const tidy = list
    .filter((name) => !(name['family'] === 'others' && name['given'] === undefined))
    .map((name) => (isOrganisation(name) ? { literal: name['family'] } : name))
  return tidy.length === 0 ? null : tidy
}

function isOrganisation(name: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(name).length === 1 && name['family'] !== undefined
}

/** LaTeX writes signs of addresses after a backslash, and may put the whole into a command, which the library encodes. */
function plainAddress(item: CslItem): string {
  const written = textOf(item, 'URL').replace(/%5C/gi, '\\')
  const inCommand = /^\\(?:url|href)(?:\{|%7B)(?<address>.*?)(?:\}|%7D)/i.exec(written)?.groups?.['address']
  return (inCommand ?? written).replace(/\\([&%$#_~{}])/g, '$1')
}

/** A book is not a part of itself: some programs give its title twice. */
function containerOf(item: CslItem): unknown {
  const isItself = item['type'] === 'book' && item['container-title'] === item['title']
  return isItself ? null : (item['container-title'] ?? null)
}

const doi = /10\.\d{4,9}\/\S+$/

function doiOf(item: CslItem): string | null {
  return doi.exec(textOf(item, 'DOI'))?.[0] ?? null
}

function tellsAnything(item: CslItem): boolean {
  return (
    textOf(item, 'title') !== '' ||
    item['URL'] !== null ||
    nameFields.some((field) => namesOf(item, field).length > 0)
  )
}
