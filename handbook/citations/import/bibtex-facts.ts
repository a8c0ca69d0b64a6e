// What entries of BibTeX mean beyond their own lines: facts of the collection they are in, and names of organisations.
import { isRecord } from '../source-facts.ts'

type Properties = Readonly<Record<string, unknown>>

/** What a part has of the collection in which it stands, as BibLaTeX hands it down. Its title goes by another name. */
const handedDown = [
  ...['editor', 'publisher', 'organization', 'address', 'location', 'year', 'date', 'month'],
  ...['series', 'volume', 'edition', 'isbn'],
]

/**
 * The entries with the facts of those that they refer to by `crossref`, and with organisations marked as such by
 * braces. Entries of another form are left as they are.
 */
export function wholeEntries(entries: readonly unknown[]): readonly unknown[] {
  const labelled = entries.filter(isRecord).map((entry) => [labelOf(entry['label']), entry] as const)
  const byLabel = new Map(labelled.toReversed())
  return entries.map((entry) => {
    const properties = isRecord(entry) ? entry['properties'] : null
    if (!isRecord(entry) || !isRecord(properties)) return entry
    const { crossref, ...own } = properties
    const parent = byLabel.get(labelOf(crossref))
    const facts = parent === undefined || parent === entry ? {} : factsFrom(parent['properties'])
    return { ...entry, properties: withOrganisations({ ...facts, ...own }) }
  })
}

/** Keys are the same in any size of letters. */
function labelOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().toLowerCase() : ''
}

function factsFrom(parent: unknown): Properties {
  if (!isRecord(parent)) return {}
  const facts = handedDown.map((name) => [name, parent[name]] as const)
  const given = [...facts, ['booktitle', parent['title'] ?? parent['booktitle']] as const]
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}

function withOrganisations(properties: Properties): Properties {
  const named = ['author', 'editor'].flatMap((field) => {
    const names = properties[field]
    return typeof names === 'string' ? [[field, braced(names)] as const] : []
  })
  return { ...properties, ...Object.fromEntries(named) }
}

/** "and" in small letters, in Finnish or Swedish, is in names of organisations only: "Sosiaali- ja terveysministeriö". */
const organisation = /^[^,{]\S*(?:\s+\S+)*\s+(?:ja|och)\s+[^,]+$/

function braced(names: string): string {
  return names
    .split(/\s+and\s+/)
    .map((name) => (organisation.test(name.trim()) ? `{${name.trim()}}` : name))
    .join(' and ')
}
