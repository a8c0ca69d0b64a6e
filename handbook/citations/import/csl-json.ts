// Sources of a file of CSL-JSON.
import { isRecord } from '../source-facts.ts'
import { attempt, type ReadRecord } from './read-record.ts'

/** The sources of a text: a list of records, one record, or a record that holds the list as `items`. */
export function cslJsonRecords(text: string): readonly ReadRecord[] {
  const value = attempt((): unknown => JSON.parse(text))
  const list: unknown = isRecord(value) && Array.isArray(value['items']) ? value['items'] : value
  const items: readonly unknown[] = Array.isArray(list) ? list : [list]
  return items.map((item) => ({ item: isRecord(item) ? withoutRichText(item) : null, line: null }))
}

// The few tags that CSL-JSON lets stand in texts; anything else in angle brackets is the author's.
const richText = /<\/?(?:i|b|sc|sub|sup|span)>|<span (?:class="nocase"|style="font-variant: ?small-caps;?")>/g

function withoutRichText(item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const plain = ([field, value]: [string, unknown]) =>
    [field, typeof value === 'string' ? value.replace(richText, '') : value] as const
  return Object.fromEntries(Object.entries(item).map(plain))
}
