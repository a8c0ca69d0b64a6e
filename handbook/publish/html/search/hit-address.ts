// Where a hit leads: the page, the section in it and, where the browser can, the very words.
import type { Snippet } from '#handbook/search/hit.ts'
import type { Anchor, PassagesData } from './search-data.ts'

/** The section a snippet stands in, or null when it stands before the first one. */
export function sectionOf(snippet: Snippet, { anchors }: PassagesData): Anchor | null {
  return before(snippet, anchors).findLast(({ title }) => title !== null) ?? null
}

/**
 * The address of a snippet's place from the edition's folder on. With `toWords` it also names the first found words
 * there, which browsers that know text fragments mark on the page.
 */
export function addressOfSnippet(snippet: Snippet, page: PassagesData, toWords: boolean): string {
  const block = snippet.path?.[0] ?? 0
  const own = before(snippet, page.anchors).find((anchor) => anchor.title === null && anchor.block === block)
  const id = (own ?? sectionOf(snippet, page))?.id
  const words = toWords ? wordsFrom(snippet) : ''
  if (id === undefined && words === '') return page.address
  // An entry of a list is a place already.
  const place = page.address.includes('#') ? '' : `#${encodeURIComponent(id ?? '')}`
  return `${page.address}${place}${words === '' ? '' : `:~:text=${words}`}`
}

function before({ path, field }: Snippet, anchors: readonly Anchor[]): readonly Anchor[] {
  const block = path?.[0] ?? 0
  return anchors.filter((anchor) => anchor.field === field && anchor.block <= block)
}

/** The first found word with the words after it, so that another place with the same word is not taken for it. */
function wordsFrom({ text, marks }: Snippet): string {
  const from = marks[0]?.from
  if (from === undefined) return ''
  const words = /^\S+(?: [\p{L}\p{N}-]+){0,3}/u.exec(text.slice(from))?.[0] ?? ''
  const bare = words.replace(/[^\p{L}\p{N}]+$/u, '')
  // A hyphen and a comma mean something in a text fragment.
  return encodeURIComponent(bare.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D')
}
