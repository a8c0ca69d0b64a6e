// A document in sections: what stands under each of its headings.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { headingLevel, lineOf } from '../lines.ts'
import type { HeadingMatch, MatchHeading } from './field-headings.ts'

/** A section that begins at a heading which means a field (`match`), or that none does. */
export type Section = {
  readonly heading: ContentNode | null
  readonly match: HeadingMatch | null
  readonly content: Content
}

const longestLabel = 100

/**
 * The sections of a text. A heading that means a field begins one, and so does a line that is a field's own
 * heading and nothing else; other headings on the level of such a section, or above it, begin one too.
 */
export function sectionsOf(content: Content, match: MatchHeading): readonly Section[] {
  const sections: { heading: ContentNode | null; match: HeadingMatch | null; content: ContentNode[] }[] = []
  let level = 0
  for (const block of content.flatMap((each) => labelApart(each, match))) {
    const own = headingLevel(block)
    const meant = meaningOf(block, match)
    const isNext = meant !== null || (own !== null && own <= level)
    if (isNext) {
      sections.push({ heading: block, match: meant, content: [] })
      level = meant === null ? level : (own ?? Math.max(level, 2))
    } else if (sections.length === 0) sections.push({ heading: null, match: null, content: [block] })
    else sections.at(-1)?.content.push(block)
  }
  return sections
}

/** A paragraph whose first line is a field's own heading, as that line and the rest: so texts of old programs are. */
function labelApart(block: ContentNode, match: MatchHeading): Content {
  const { content = [], ...paragraph } = block
  const at = content.findIndex(({ type }) => type === 'lineBreak')
  if (at < 1 || block.type !== 'textBlock' || headingLevel(block) !== null) return [block]
  const label: ContentNode = { ...paragraph, content: content.slice(0, at) }
  if (meaningOf(label, match) === null) return [block]
  return [label, { ...paragraph, content: content.slice(at + 1) }]
}

function meaningOf(block: ContentNode, match: MatchHeading): HeadingMatch | null {
  const isText = block.type === 'textBlock' && block.attrs?.['kind'] === undefined
  if (headingLevel(block) === null && !isText) return null
  const line = lineOf(block)
  const meant = line.length <= longestLabel ? match(line) : null
  return isText && meant?.exact !== true ? null : meant
}
