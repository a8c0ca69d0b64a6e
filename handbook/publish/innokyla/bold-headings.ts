// The fallback for forms that take no headings: they become bold paragraphs.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'

/** A body with bold paragraphs in the place of its headings. The script of the pages does the same. */
export function withBoldHeadings(body: readonly MarkupElement[]): readonly MarkupElement[] {
  return body.map((block) =>
    isHeading(block)
      ? element('p', {}, element('strong', {}, block.children))
      : element(block.tag, block.attributes, block.children.map(inner)),
  )
}

function inner(child: Markup): Markup {
  if (typeof child === 'string') return child
  return withBoldHeadings([child])[0] ?? child
}

/** True when a body has headings at any depth. */
export function hasHeadings(body: readonly Markup[]): boolean {
  return body.some((block) => typeof block !== 'string' && (isHeading(block) || hasHeadings(block.children)))
}

function isHeading({ tag }: MarkupElement): boolean {
  return tag === 'h3' || tag === 'h4'
}
