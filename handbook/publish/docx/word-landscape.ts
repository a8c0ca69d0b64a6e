// Wide tables on pages that lie.
import type { WordBlock } from './word-document.ts'

/** Blocks of a page with each wide table on landscape pages of its own, with its caption and the headings right above. */
export function withLandscapePages(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const pages: WordBlock[] = []
  for (const block of blocks) {
    if (block.type !== 'table' || !block.wide) pages.push(block)
    else {
      const begun = pages.findLastIndex((each) => !leadsOn(each)) + 1
      pages.push({ type: 'landscape', blocks: [...pages.splice(begun), block] })
    }
  }
  return pages
}

/** True for what must not stand alone at the end of a page. */
function leadsOn(block: WordBlock): boolean {
  return (
    block.type === 'paragraph' &&
    (block.withNext || block.style === 'kicker' || block.style.startsWith('heading'))
  )
}
