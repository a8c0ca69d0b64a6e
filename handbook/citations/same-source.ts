// Which sources are one and the same, however differently they were written down.
import type { CslItem } from '#handbook/model/book-lists.ts'
import { addressOf, dateOf, namesOf, shortName, textOf } from './source-facts.ts'

/**
 * The sources that are not yet in a list, each once: one with the same DOI or URN, or with the same title, number,
 * year and first author, is the same source.
 */
export function notYetListed(listed: readonly CslItem[], found: readonly CslItem[]): readonly CslItem[] {
  const known = new Set(listed.flatMap(marksOf))
  return found.filter((item) => {
    const marks = marksOf(item)
    const isNew = !marks.some((mark) => known.has(mark))
    for (const mark of marks) known.add(mark)
    return isNew
  })
}

const identifiers = [/\b10\.\d{4,9}\/\S+$/, /\burn:[a-z0-9][a-z0-9-]*:\S+$/i]

function marksOf(item: CslItem): readonly string[] {
  const address = [textOf(item, 'DOI'), addressOf(item) ?? '', textOf(item, 'URL')]
  const found = address.flatMap((text) => identifiers.map((form) => form.exec(text)?.[0] ?? ''))
  const title = plain(textOf(item, 'title'))
  const number = plain(textOf(item, 'number'))
  const name = namesOf(item, 'author').concat(namesOf(item, 'editor'))[0]
  const words = `${title}|${number}|${yearOf(item)}|${name === undefined ? '' : plain(shortName(name))}`
  return [
    ...found.filter((mark) => mark !== '').map((mark) => mark.toLowerCase()),
    ...(title === '' ? [] : [words]),
  ]
}

function yearOf(item: CslItem): string {
  const date = dateOf(item, 'issued')
  if (date === null) return ''
  return 'words' in date ? plain(date.words) : String(date.year)
}

/** Letters and figures alone: programs differ in quotation marks, dashes and the size of letters. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
