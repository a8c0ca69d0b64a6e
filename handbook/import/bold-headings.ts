// Headings that are nothing but bold lines: many write them so who do not know of styles.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { headingLevel, lineOf, textBlock } from './lines.ts'

const longestHeading = 100

/**
 * Content in which short bold lines over other text are headings, when it has none that say so. The first
 * block of all is then the title.
 */
export function withBoldHeadings(content: Content): Content {
  if (content.some((block) => headingLevel(block) !== null)) return content
  return content.map((block, index) => {
    const next = content[index + 1]
    if (next === undefined || !isBoldLine(block)) return block
    return textBlock({ kind: index === 0 ? 'h1' : 'h2' }, block.content ?? [])
  })
}

function isBoldLine(block: ContentNode): boolean {
  const isText = block.type === 'textBlock' && block.attrs?.['kind'] === undefined
  const line = isText ? lineOf(block) : ''
  if (line === '' || line.length > longestHeading || /[.,;:]$/.test(line)) return false
  return (block.content ?? []).every(
    ({ type, marks = [] }) => type === 'text' && marks.some((mark) => mark.type === 'strong'),
  )
}
