// Headings: words in each, no level skipped, no bold line in place of one, no anchor twice.
import { kindOf, textAttribute, type ContentNode } from '#handbook/model/content.ts'
import { spansOf } from '#handbook/model/spans.ts'
import { placeOf, type Fault, type Passage, type PlacedBlock } from './passage.ts'
import { levelOf, wordsOf } from './text-block.ts'

/** Faults of the headings of a text. Published levels are mended; the author's outline is not what it seems. */
export function checkHeadings(passage: Passage): readonly Fault[] {
  const headings = passage.blocks.filter(({ node }) => levelOf(node) !== null)
  return [
    ...emptyOnes(passage, headings),
    ...skippingOnes(passage, headings),
    ...boldLines(passage),
    ...doubledAnchors(passage, headings),
  ]
}

function emptyOnes(passage: Passage, headings: readonly PlacedBlock[]): readonly Fault[] {
  return headings
    .filter(({ node }) => wordsOf(node) === '')
    .map(({ path }) => ({ ...placeOf(passage, path), rule: 'headingEmpty', found: '' }))
}

/** Level 1 is the page's title, and in a practice level 2 the field's name: what asks for them is the next one. */
function skippingOnes(passage: Passage, headings: readonly PlacedBlock[]): readonly Fault[] {
  const top = passage.kind === 'chapter' ? 2 : 3
  const outline = headings.filter(({ node, within }) => within.length === 0 && wordsOf(node) !== '')
  let before = top - 1
  return outline.flatMap(({ node, path }): readonly Fault[] => {
    const level = Math.max(levelOf(node) ?? top, top)
    const skips = level > before + 1
    before = level
    return skips ? [{ ...placeOf(passage, path), rule: 'headingSkipsLevel', found: wordsOf(node) }] : []
  })
}

const longestBoldLine = 80

function boldLines(passage: Passage): readonly Fault[] {
  const last = passage.content.length - 1
  return passage.blocks
    .filter(({ node, path, within }) => within.length === 0 && path[0] !== last && isBoldLine(node))
    .map(({ node, path }) => ({ ...placeOf(passage, path), rule: 'headingByBold', found: wordsOf(node) }))
}

function isBoldLine(node: ContentNode): boolean {
  if (node.type !== 'textBlock' || kindOf(node) !== 'text') return false
  const words = wordsOf(node)
  if (words === '' || words.length > longestBoldLine || /[.!?:;,]$/.test(words)) return false
  return spansOf(node.content).every(
    (span) => span.type === 'words' && (span.strong ?? span.text.trim() === ''),
  )
}

function doubledAnchors(passage: Passage, headings: readonly PlacedBlock[]): readonly Fault[] {
  const met = new Set<string>()
  return headings.flatMap(({ node, path }): readonly Fault[] => {
    const anchor = textAttribute(node, 'anchor')
    if (anchor === null || !met.has(anchor)) {
      if (anchor !== null) met.add(anchor)
      return []
    }
    return [{ ...placeOf(passage, path), rule: 'anchorTwice', found: wordsOf(node) }]
  })
}
