// A source from outside as the book keeps it: names, addresses and kinds in one form.
import type { CslItem } from '#handbook/model/book-lists.ts'
import { readCslItem } from '../csl-item.ts'
import { addressFrom, isRecord, namesOf, textOf } from '../source-facts.ts'

/** What other programs keep for themselves: their keys and the way by which they read the record. */
const foreign = new Set(['id', '_graph', 'citation-key', 'citation-label'])
const nameFields = ['author', 'editor', 'container-author', 'collection-editor', 'translator']
/** BibLaTeX's names of kinds, in words that can be printed; the books are in Finnish. */
const kinds: Readonly<Record<string, string>> = {
  techreport: '',
  resreport: '',
  phdthesis: 'Väitöskirja',
  mathesis: 'Opinnäytetyö',
  candthesis: 'Opinnäytetyö',
}

/** A record of CSL-JSON as the book keeps it, or null when it is none or tells neither title, name nor address. */
export function tidyItem(record: unknown): CslItem | null {
  const item = isRecord(record) ? readCslItem(kept(record)) : null
  if (item === null) return null
  const changed = {
    ...names(item),
    DOI: doiOf(item),
    URL: addressFrom(textOf(item, 'URL')),
    genre: kinds[textOf(item, 'genre')] ?? textOf(item, 'genre'),
  }
  const tidy = { ...item, ...changed }
  const given = Object.entries(tidy).filter(([, value]) => value !== null && value !== '')
  return tellsAnything(tidy) ? Object.fromEntries(given) : null
}

function kept(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !foreign.has(field)))
}

/** Organisations come as persons without a given name; "and others" comes as somebody of that name. */
function names(item: CslItem): Readonly<Record<string, unknown>> {
  const given = nameFields.filter((field) => Array.isArray(item[field]))
  return Object.fromEntries(given.map((field) => [field, tidyNames(item[field])]))
}

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
