// HTML as content: saved pages of the web and of word processors.
import { readBlocks } from '#handbook/store/readable/read/blocks.ts'
import {
  elementsUnder,
  isElement,
  readHtml,
  type HtmlElement,
  type HtmlNode,
} from '#handbook/store/readable/read/html-tree.ts'
import { Reading } from '#handbook/store/readable/read/reading.ts'
import { readableWords } from '#handbook/store/readable/words.ts'
import type { Draft } from '../draft.ts'
import type { Losses } from '../losses.ts'
import { withNames } from './carried-names.ts'
import { cleanNodes, type PageFacts } from './clean-page.ts'
import { allUnder, valueOf, wordsUnder } from './elements.ts'
import { mainOf, wayTo } from './main-content.ts'
import { pageNotes } from './page-notes.ts'
import type { PageImages } from './pictures.ts'

/** A page that was parsed, and the sources of the pictures it shows, each once. */
export type HtmlSource = {
  readonly root: HtmlElement
  readonly dropped: readonly string[]
  readonly pictures: readonly string[]
}

/** Parses a page. Null when it is nested deeper or has more elements than any written page. */
export function parseHtml(text: string): HtmlSource | null {
  const page = readHtml(text)
  if (page === null) return null
  const pictures = allUnder(page.root, ({ tag }) => tag === 'img').map((image) => valueOf(image, 'src'))
  return { ...page, pictures: [...new Set(pictures)] }
}

const frames = new Set(['iframe', 'frame', 'embed'])

/**
 * The text of a page as content. `images` names the pictures that could be had. A page of a site (`isSite`)
 * is its main part: menus, forms and notices are left out, and that is noted.
 */
export function readHtmlSource(
  source: HtmlSource,
  images: PageImages,
  isSite: boolean,
  losses: Losses,
): Draft {
  const [body] = elementsUnder(source.root, ({ tag }) => tag === 'body')
  if (body === undefined) return { title: null, content: [] }
  const page = { images, notes: pageNotes(body), lang: valueOf(source.root, 'lang'), isSite, losses }
  for (const tag of source.dropped.filter((each) => frames.has(each))) losses.note('embedded', tag)
  const nodes = textOf(body, page)
  const notes = new Map([...page.notes.blocks].map(([name, block]) => [name, cleanNote(block, page)]))
  return {
    title: titleOf(source.root),
    content: withNames(readBlocks(nodes, new Reading(readableWords('fi'), notes))),
  }
}

/** The main part of a page of a site; what stands around it is noted as left out. */
function textOf(body: HtmlElement, page: PageFacts): readonly HtmlNode[] {
  const main = page.isSite ? mainOf(body) : body
  const way = wayTo(body, main)
  const around = (each: HtmlElement): void => {
    for (const child of each === main ? [] : each.children.filter(isElement)) {
      if (way.has(child)) around(child)
      else if (wordsUnder(child) !== '') page.losses.note('navigation', wordsUnder(child).slice(0, 120))
    }
  }
  around(body)
  return cleanNodes(main.children, page)
}

/** A note without the link back, whose own words may be more than an arrow. */
function cleanNote(block: HtmlElement, page: PageFacts): HtmlElement {
  return { ...block, tag: 'li', children: cleanNodes(block.children, page) }
}

function titleOf(root: HtmlElement): string | null {
  const [title] = allUnder(root, ({ tag }) => tag === 'title')
  const words = title === undefined ? '' : wordsUnder(title)
  return words === '' ? null : words
}
