// Figures and law quotations of an edited page.
import type { Attributes, Content, ContentNode } from '#handbook/model/content.ts'
import { isImageName } from '#handbook/model/normal-form.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { checkedText, originText } from '../containers.ts'
import { collapsed } from '../whitespace.ts'
import { dayFrom } from './day.ts'
import { elementsUnder, isElement, textUnder, type HtmlElement, type HtmlNode } from './html-tree.ts'
import { readLine } from './line.ts'
import type { Reading } from './reading.ts'

type ReadBlocks = (nodes: readonly HtmlNode[], reading: Reading) => Content

/** A figure: what is told in data attributes, unless the page shows that somebody changed it. */
export function readFigure(figure: HtmlElement, reading: Reading): ContentNode {
  const image = firstUnder(figure, 'img')
  const stored = withoutUndefined({
    ...dataOf(figure, ['file', 'alt', 'author', 'permission']),
    decorative: figure.attributes.has('data-decorative') ? true : undefined,
  })
  const attrs = {
    ...stored,
    ...reading.attributes(figure),
    ...fileIn(image, stored, reading),
    ...altIn(image, stored),
    ...originIn(figure, stored, reading),
  }
  for (const child of figure.children) reading.generated(child, reading.words.noImage)
  return node('figure', attrs, captionOf(figure, reading))
}

function fileIn(image: HtmlElement | null, stored: Attributes, reading: Reading): Attributes {
  const file = String(stored['file'] ?? '')
  if (image === null) return isImageName(file) ? { file: undefined } : {}
  const [, name = ''] = /^(?:\.\.\/|\.\/)?kuvat\/([^/]+)$/.exec(image.attributes.get('src') ?? '') ?? []
  if (isImageName(name)) return name === file ? {} : { file: name }
  reading.puzzle('image')
  return {}
}

function altIn(image: HtmlElement | null, stored: Attributes): Attributes {
  const expected = stored['decorative'] === true ? '' : String(stored['alt'] ?? '')
  const alt = image === null ? expected : (image.attributes.get('alt') ?? '')
  return alt === expected ? {} : { alt: alt === '' ? undefined : alt, decorative: undefined }
}

/** The line under a caption that names the author and the permission. */
function originIn(figure: HtmlElement, stored: Attributes, reading: Reading): Attributes {
  const line = firstUnder(figure, 'small')
  const told = [stored['author'] ?? null, stored['permission'] ?? null] as const
  const expected = originText(told[0] as string | null, told[1] as string | null, reading.words)
  if (line === null) return expected === '' ? {} : { author: undefined, permission: undefined }
  if (reading.generated(line, expected)) return {}
  const { imageBy, permission } = reading.words
  const parts = collapsed(textUnder(line)).split(' · ')
  const after = (word: string): string | undefined =>
    parts
      .find((part) => part.startsWith(word))
      ?.slice(word.length)
      .trim()
  if (!parts.every((part) => part.startsWith(imageBy) || part.startsWith(permission))) return {}
  reading.all(line)
  return { author: after(imageBy) || undefined, permission: after(permission) || undefined }
}

function captionOf(figure: HtmlElement, reading: Reading): Content {
  const caption = firstUnder(figure, 'figcaption')
  const lines = (caption?.children ?? []).filter(
    (child) => !isElement(child) || (child.tag !== 'small' && firstUnder(child, 'small') === null),
  )
  const apart = lines.map((line) => (isElement(line) && line.tag === 'p' ? [...line.children, gap] : [line]))
  return readLine(apart.flat(), reading)
}

const gap = { text: ' ' }

/** A law quotation, as `readFigure` does it. */
export function readLaw(figure: HtmlElement, reading: Reading, read: ReadBlocks): ContentNode {
  const stored = dataOf(figure, ['source', 'url', 'checked'])
  const caption = firstUnder(figure, 'figcaption')
  const inside = figure.children.flatMap((child) =>
    isElement(child) && child.tag === 'blockquote' ? child.children : child === caption ? [] : [child],
  )
  const attrs = {
    ...stored,
    ...reading.attributes(figure),
    ...(caption === null ? {} : sourceIn(caption, stored, reading)),
  }
  return node('lawQuotation', attrs, read(inside, reading))
}

function sourceIn(caption: HtmlElement, stored: Attributes, reading: Reading): Attributes {
  const [source, url, checked] = ['source', 'url', 'checked'].map((name) => String(stored[name] ?? ''))
  const expected = `${source || url}${checkedText(checked || null, reading.words)}`
  const href = safeAddress(firstUnder(caption, 'a')?.attributes.get('href'))
  const moved = href !== null && href !== safeAddress(url) ? { url: href } : {}
  if (reading.generated(caption, expected)) return moved
  const parts = collapsed(textUnder(caption)).split(` · ${reading.words.checked} `)
  const day = parts.length === 2 ? dayFrom(parts[1] ?? '') : undefined
  if (parts.length > 2 || (parts.length === 2 && day === undefined)) return moved
  reading.all(caption)
  return { source: parts[0] || undefined, checked: day, ...moved }
}

function firstUnder(element: HtmlElement, tag: string): HtmlElement | null {
  return elementsUnder(element, (candidate) => candidate.tag === tag)[0] ?? null
}

function dataOf(element: HtmlElement, names: readonly string[]): Attributes {
  return withoutUndefined(
    Object.fromEntries(names.map((name) => [name, element.attributes.get(`data-${name}`) || undefined])),
  )
}

function withoutUndefined(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
}

function node(type: string, given: Attributes, content: Content): ContentNode {
  const attrs = withoutUndefined(given)
  return {
    type,
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
    ...(content.length === 0 ? {} : { content }),
  }
}
