// A saved page cleared of all but its text: what the reader of our own pages can read and the book can hold.
import { safeAddress } from '#handbook/model/safe-address.ts'
import { collapsed } from '#handbook/store/readable/whitespace.ts'
import {
  isElement,
  textUnder,
  type HtmlElement,
  type HtmlNode,
} from '#handbook/store/readable/read/html-tree.ts'
import type { Losses } from '../losses.ts'
import { raised } from '../raised-text.ts'
import { carriedName, isCarried, namedHeading } from './carried-names.ts'
import { element, valueOf, wordsUnder } from './elements.ts'
import { isBeside, isSiteHead } from './main-content.ts'
import { targetOf, type PageNotes } from './page-notes.ts'
import { figureOf, pictureOf, type PageImages } from './pictures.ts'
import { tableOf } from './tables.ts'
import { withWordLists } from './word-lists.ts'

/** What cleaning must know of a page. `lang` is its own language: passages in it need no mark. */
export type PageFacts = {
  readonly images: PageImages
  readonly notes: PageNotes
  readonly lang: string
  /** False for a text that is no page of a site, so that nothing in it stands beside the text. */
  readonly isSite: boolean
  /** True inside a link, where underlining is nothing but the look of links. */
  readonly inLink?: boolean
  readonly losses: Losses
}

const looks = new Set('u s strike del mark'.split(' '))
const embedded = new Set('video audio object embed applet canvas map portal'.split(' '))
const keptAttributes = ['start', 'colspan', 'rowspan']

/** The text of the nodes of a page. */
export function cleanNodes(nodes: readonly HtmlNode[], page: PageFacts): readonly HtmlNode[] {
  return withWordLists(nodes).flatMap((node) =>
    isElement(node) ? cleanElement(node, page) : [{ text: node.text }],
  )
}

function cleanElement(each: HtmlElement, page: PageFacts): readonly HtmlNode[] {
  const { notes, losses } = page
  if (notes.leadsBack(each) || notes.isNote(each)) return []
  if (page.isSite && (isBeside(each) || isSiteHead(each))) return leftOut(each, page)
  if (embedded.has(each.tag)) return lost(each, 'embedded', page)
  if (/^h[1-6]$/.test(each.tag)) return headingOf(each, page)
  switch (each.tag) {
    case 'img':
      return pictureOf(each, [], page.images, losses)
    case 'svg':
      return drawn(each, page)
    case 'math':
      return lost(each, 'equation', page)
    case 'figure':
      return figureOf(each, (nodes) => cleanNodes(nodes, page), page.images, losses)
    case 'table':
      return tableOf({ ...each, children: cleanNodes(each.children, page) }, each)
    case 'a':
      return linkOf(each, page)
    case 'sup':
    case 'sub':
      return raisedOf(each, page)
    case 'pre':
      return [element('p', {}, withBreaks(cleanNodes(each.children, page)))]
    default:
      return plainOf(each, page)
  }
}

/** What stands beside the text is told by its first words. Pictures and links there are nobody's loss. */
function leftOut(each: HtmlElement, { losses }: PageFacts): readonly HtmlNode[] {
  const words = wordsUnder(each)
  if (words !== '') losses.note('navigation', words.slice(0, 120))
  return []
}

/** The words of what cannot be kept as it is stay in the text. */
function lost(
  each: HtmlElement,
  kind: 'embedded' | 'image' | 'equation',
  { losses }: PageFacts,
): readonly HtmlNode[] {
  const words = wordsUnder(each)
  losses.note(
    kind,
    words === '' ? valueOf(each, 'src') || valueOf(each, 'data') || valueOf(each, 'aria-label') : words,
  )
  return words === '' ? [] : [{ text: ` ${words} ` }]
}

/** The words of a drawing are no text without it: the report tells them. */
function drawn(each: HtmlElement, { losses }: PageFacts): readonly HtmlNode[] {
  losses.note('image', wordsUnder(each) || valueOf(each, 'aria-label'))
  return []
}

function headingOf(each: HtmlElement, page: PageFacts): readonly HtmlNode[] {
  const words = wordsUnder(each)
  page.losses.section = words
  if (words !== '' && /^h[56]$/.test(each.tag)) page.losses.note('deepHeading', words)
  return plainOf(each, page).map((clean) =>
    isElement(clean) ? { ...clean, children: [...namedHeading(each, clean.children)] } : clean,
  )
}

function plainOf(each: HtmlElement, page: PageFacts): readonly HtmlNode[] {
  const children = cleanNodes(each.children, page)
  const looksOtherwise = looks.has(each.tag) && !(each.tag === 'u' && page.inLink === true)
  if (looksOtherwise && textUnder(each).trim() !== '') page.losses.note('formatting', textUnder(each))
  const attributes = keptAttributes.flatMap((name): readonly [string, string][] => {
    const value = each.attributes.get(name)
    return value === undefined ? [] : [[name, value]]
  })
  const lang = valueOf(each, 'lang')
  if (lang !== '' && primary(lang) !== primary(page.lang)) attributes.push(['lang', lang])
  return [{ tag: plainTag(each.tag), attributes: new Map(attributes), children }]
}

function primary(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? ''
}

/** The small print of a page is told from a figure's line of origin by not being called so. */
function plainTag(tag: string): string {
  return tag === 'small' || looks.has(tag) ? 'span' : tag
}

function linkOf(each: HtmlElement, page: PageFacts): readonly HtmlNode[] {
  const { notes, losses } = page
  const target = targetOf(each)
  if (notes.blocks.has(target)) return [element('a', { href: `#${target}` }, [])]
  const children = cleanNodes(each.children, { ...page, inLink: true })
  const href = safeAddress(valueOf(each, 'href'))
  const words = wordsUnder(...children)
  if (href !== null && isCarried(href)) return children
  if (href !== null && words !== '') return [element('a', { href }, children)]
  if (words !== '' && target !== '') return [element('a', { href: carriedName(target) }, children)]
  if (words !== '' && valueOf(each, 'href') !== '') losses.note('link', `${words} (${valueOf(each, 'href')})`)
  return children
}

function raisedOf(each: HtmlElement, page: PageFacts): readonly HtmlNode[] {
  const children = cleanNodes(each.children, page)
  if (children.some(isElement)) return children
  const words = collapsed(textUnder(each))
  const letters = raised(words, each.tag === 'sup' ? 'superscript' : 'subscript')
  if (letters === null && words !== '') page.losses.note('raisedText', words)
  return letters === null ? children : [{ text: letters }]
}

/** The lines of preformatted text. */
function withBreaks(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node): readonly HtmlNode[] => {
    if (isElement(node)) return [{ ...node, children: withBreaks(node.children) }]
    const lines = node.text.split('\n')
    return lines.flatMap((text, index) => [...(index === 0 ? [] : [element('br', {}, [])]), { text }])
  })
}
