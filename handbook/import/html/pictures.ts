// Pictures of saved pages as figures of the book.
import type { HtmlElement, HtmlNode } from '#handbook/store/readable/read/html-tree.ts'
import type { Losses } from '../losses.ts'
import { allUnder, element, valueOf, wordsUnder } from './elements.ts'

/** The images that a page shows, by what it calls them, as names of images of the book. */
export type PageImages = ReadonlyMap<string, string>

/** A picture as a figure, or its loss noted. `caption` stands under it. */
export function pictureOf(
  image: HtmlElement,
  caption: readonly HtmlNode[],
  images: PageImages,
  losses: Losses,
): readonly HtmlNode[] {
  const source = valueOf(image, 'src')
  if (isCounter(image)) return caption.length === 0 ? [] : [element('p', {}, caption)]
  const name = images.get(source)
  const alt = valueOf(image, 'alt').trim()
  if (name === undefined) {
    losses.note('image', alt === '' ? shownSource(source) : alt)
    return caption.length === 0 ? [] : [element('p', {}, caption)]
  }
  const told = alt !== '' ? { 'data-alt': alt } : image.attributes.has('alt') ? { 'data-decorative': '' } : {}
  const shown = element('img', { src: `kuvat/${name}`, alt }, [])
  const below = caption.length === 0 ? [] : [element('figcaption', {}, caption)]
  return [element('figure', { 'data-file': name, ...told }, [shown, ...below])]
}

/** A picture of one point, by which sites count their readers. */
function isCounter(image: HtmlElement): boolean {
  return ['width', 'height'].every((side) => /^[01](?:px)?$/.test(valueOf(image, side).trim()))
}

function shownSource(source: string): string {
  return source.startsWith('data:') ? '' : source
}

/** A figure of a page: its pictures, the last with the caption; what else is in it stays before them. */
export function figureOf(
  figure: HtmlElement,
  clean: (nodes: readonly HtmlNode[]) => readonly HtmlNode[],
  images: PageImages,
  losses: Losses,
): readonly HtmlNode[] {
  const pictures = allUnder(figure, ({ tag }) => tag === 'img')
  const captions = allUnder(figure, ({ tag }) => tag === 'figcaption')
  const caption = clean(captions.flatMap(({ children }) => children))
  const words = wordsUnder(...caption) === '' ? [] : caption
  if (pictures.length === 0) return withCaption(figure, words, clean)
  return pictures.flatMap((image, index) =>
    pictureOf(image, index === pictures.length - 1 ? words : [], images, losses),
  )
}

/** A table in a figure is captioned by the figure; anything else stands over the caption's words. */
function withCaption(
  figure: HtmlElement,
  caption: readonly HtmlNode[],
  clean: (nodes: readonly HtmlNode[]) => readonly HtmlNode[],
): readonly HtmlNode[] {
  const inside = clean(figure.children.filter((child) => !('tag' in child) || child.tag !== 'figcaption'))
  const [table, ...others] = inside.filter((child) => 'tag' in child)
  const isTable = table !== undefined && 'tag' in table && table.tag === 'table' && others.length === 0
  if (caption.length === 0) return inside
  if (!isTable) return [...inside, element('p', {}, caption)]
  return [{ ...table, children: [element('caption', {}, caption), ...table.children] }]
}
