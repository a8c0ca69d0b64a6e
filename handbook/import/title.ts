// Which words of a document are its title, and on which levels its other headings stand.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { headingLevel, lineOf, node } from './lines.ts'
import type { Draft } from './draft.ts'
import type { Losses } from './losses.ts'

/** A title, and the text without it. */
export type Titled = { readonly title: string; readonly content: Content }

const longestTitle = 150

/**
 * The title of a document: its one heading of the highest level when no other stands before it; else what
 * the document calls itself; else its first line when it is short and more follows; else the name of its
 * file.
 */
export function titled({ title, content }: Draft, fileName: string): Titled {
  const top = topHeading(content)
  if (top !== null) return without(content, top)
  if (title !== null) return { title: shortened(title), content: withoutRepeated(content, title) }
  const [first, ...rest] = content
  if (first !== undefined && rest.length > 0 && isTitleLine(first)) return without(content, first)
  return { title: nameOf(fileName), content }
}

/** The one heading of the highest level, when it is the first of all. */
function topHeading(content: Content): ContentNode | null {
  const headings = content.filter((block) => headingLevel(block) !== null)
  const highest = [1, 2, 3, 4].find((level) => headings.some((block) => headingLevel(block) === level))
  const [top, ...others] = headings.filter((block) => headingLevel(block) === highest)
  return top !== undefined && others.length === 0 && top === headings[0] ? top : null
}

function without(content: Content, block: ContentNode): Titled {
  const notes = (block.content ?? []).filter(({ type }) => type === 'footnote')
  const line = lineOf({ ...block, content: (block.content ?? []).filter(({ type }) => type !== 'footnote') })
  const cut = line.length > longestTitle || notes.length > 0
  // A title holds plain words: what does not fit into one stays in the text.
  const kept = cut ? [node('textBlock', {}, block.content)] : []
  return {
    title: shortened(line),
    content: content.flatMap((each) => (each === block ? kept : [each])),
  }
}

function withoutRepeated(content: Content, title: string): Content {
  const [first] = content
  return first !== undefined && lineOf(first) === shortened(title) ? content.slice(1) : content
}

function isTitleLine(block: ContentNode): boolean {
  const line = lineOf(block)
  const isText = block.type === 'textBlock' && (block.attrs?.['kind'] ?? 'text') === 'text'
  return isText && line.length <= 80 && /\p{L}{3}/u.test(line) && !/[.,;:]$/.test(line)
}

function shortened(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim()
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`
}

/** A file's name as a title: without its ending, with spaces for the signs that stand for them. */
function nameOf(fileName: string): string {
  const name = fileName
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  return name === '' ? fileName : name
}

/** Headings moved so that the highest is a section of its page: the title alone is level 1. */
export function asSections(content: Content, losses: Losses): Content {
  const levels = content.map(headingLevel).filter((level) => level !== null)
  const shift = levels.includes(1) ? 1 : 0
  if (shift === 0) return content
  return content.map((block) => {
    const level = headingLevel(block)
    if (level === null) return block
    if (level === 4) losses.note('deepHeading', lineOf(block))
    return node(block.type, { ...block.attrs, kind: `h${Math.min(level + shift, 4)}` }, block.content)
  })
}
