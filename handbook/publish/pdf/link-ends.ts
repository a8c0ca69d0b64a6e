// The ends of links, where the typesetter may set no hyphen: it would belong to the link and stand outside it, and the
// tags that screen readers use could not be written.
import type { PdfSpan } from './pdf-json.ts'

/** The spans of a line, with what follows a link held to it, and no link ending in a place to be broken at. */
export function heldAtLinks<Span extends PdfSpan>(spans: readonly Span[]): readonly Span[] {
  let afterLink = false
  return spans.map((span) => {
    if (span.type === 'anchor') return span
    const held = afterLink
    afterLink = leadsAway(span)
    if (span.type !== 'words') return span
    const text = afterLink ? span.text.replace(/\u00ad+$/u, '') : span.text
    return { ...span, text, held }
  })
}

function leadsAway(span: PdfSpan): boolean {
  if (span.type === 'words') return span.href !== null || span.term !== null
  return span.type === 'reference' || span.type === 'citation' || span.type === 'note'
}
