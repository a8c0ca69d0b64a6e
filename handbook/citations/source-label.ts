// How a list for choosing shows a source, and how it is sought there.
import type { BibliographyEntry, CslItem } from '#handbook/model/book-lists.ts'
import { dateOf, namesOf, nameInFull, shortName, textOf } from './source-facts.ts'

const longestList = 3

/**
 * A source in one line: "Kivipelto & Saikkonen 2013: Otsikko". Editors stand for authors that are missing; without any
 * names the title comes first: "Sosiaalihuoltolaki 1301/2014". What is not known is left out, so the label of a
 * source of which nothing is known is empty.
 */
export function sourceLabel(item: CslItem): string {
  const [names, year, title] = [namesLabel(item), yearLabel(item), titleLabel(item)]
  if (names === '') return [title, title.includes(year) ? '' : year].filter((part) => part !== '').join(' ')
  const before = [names, year].filter((part) => part !== '').join(' ')
  return [before, title].filter((part) => part !== '').join(': ')
}

function namesLabel(item: CslItem): string {
  const authors = namesOf(item, 'author')
  const names = (authors.length > 0 ? authors : namesOf(item, 'editor')).map(shortName)
  if (names.length > longestList) return `${names[0] ?? ''} et al.`
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' & ')
}

function yearLabel(item: CslItem): string {
  const date = dateOf(item, 'issued')
  if (date === null) return ''
  return 'words' in date ? date.words : String(date.year)
}

function titleLabel(item: CslItem): string {
  const title = textOf(item, 'title')
  const number = textOf(item, 'number')
  return item['type'] === 'legislation' && !title.includes(number) ? `${title} ${number}` : title
}

/**
 * The entries whose names, title, year or series hold every word of the query, as a beginning of a word, letters'
 * size aside; all of them for an empty query. They stay in the order they came in.
 */
export function searchSources(
  entries: readonly BibliographyEntry[],
  query: string,
): readonly BibliographyEntry[] {
  const sought = wordsIn(query)
  return entries.filter(({ item }) => {
    const words = wordsIn(searchable(item))
    return sought.every((part) => words.some((word) => word.startsWith(part)))
  })
}

function searchable(item: CslItem): string {
  const names = [...namesOf(item, 'author'), ...namesOf(item, 'editor')].map(nameInFull)
  const facts = ['title', 'container-title', 'collection-title', 'number', 'publisher'].map((field) =>
    textOf(item, field),
  )
  return [...names, yearLabel(item), ...facts].join(' ')
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
