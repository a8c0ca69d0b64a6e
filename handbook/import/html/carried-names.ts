// How names of places pass the reader of our own pages, which knows only web addresses: as addresses that nobody has.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import type { HtmlElement, HtmlNode } from '#handbook/store/readable/read/html-tree.ts'
import { headingLevel, headingNames, innerLinkTo, textNode } from '../lines.ts'
import { allUnder, element, valueOf } from './elements.ts'

/** Top-level names that end so are given to nobody (RFC 2606). */
const links = 'https://linkki.invalid/'
const headings = 'https://otsikko.invalid/'

/** True for an address of our own making; a page that has one itself does not mean a place of the web. */
export function isCarried(href: string): boolean {
  return /^https:\/\/(?:linkki|otsikko)\.invalid\b/i.test(href)
}

/** The address of a link to the place called `name`, escaped as in addresses, in the same page. */
export function carriedName(name: string): string {
  return links + encodeURIComponent(unescaped(name))
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    // A percent sign that begins no escape.
    return name
  }
}

/** The words of a heading, carrying the names of the element and of what is in it. */
export function namedHeading(heading: HtmlElement, words: readonly HtmlNode[]): readonly HtmlNode[] {
  const names = [heading, ...allUnder(heading, () => true)]
    .flatMap((each) => [valueOf(each, 'id'), valueOf(each, 'name')])
    .filter((name) => name !== '')
  if (names.length === 0) return words
  return [element('a', { href: headings + encodeURIComponent(JSON.stringify(names)) }, words)]
}

/** Content with the names that its addresses carried, on headings and links. */
export function withNames(content: Content): Content {
  return content.map((block): ContentNode => {
    const names = headingLevel(block) === null ? [] : (block.content ?? []).flatMap(namesOn)
    const inside = (block.content ?? []).map(withName)
    const attrs = names.length === 0 ? block.attrs : { ...block.attrs, [headingNames]: names }
    return {
      ...block,
      ...(attrs === undefined ? {} : { attrs }),
      ...(block.content === undefined ? {} : { content: inside }),
    }
  })
}

function withName(each: ContentNode): ContentNode {
  if (each.text === undefined) return withNames([each])[0] ?? each
  const marks = (each.marks ?? []).flatMap((mark) => {
    const href = addressOf(mark)
    if (href.startsWith(headings)) return []
    return href.startsWith(links) ? [innerLinkTo(decodeURIComponent(href.slice(links.length)))] : [mark]
  })
  return textNode(each.text, marks)
}

function namesOn({ marks = [] }: ContentNode): readonly string[] {
  const carried = marks.map(addressOf).find((href) => href.startsWith(headings))
  if (carried === undefined) return []
  const names: unknown = JSON.parse(decodeURIComponent(carried.slice(headings.length)))
  return Array.isArray(names) ? names.map(String) : []
}

function addressOf({ type, attrs }: NonNullable<ContentNode['marks']>[number]): string {
  const href = type === 'link' ? attrs?.['href'] : null
  return typeof href === 'string' ? href : ''
}
