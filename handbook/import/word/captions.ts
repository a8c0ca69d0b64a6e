// Captions of a Word document, which are paragraphs beside what they caption.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { lineOf, node, textNode } from '../lines.ts'

/** A paragraph that captions what stands beside it; it is none of the book's own kinds of blocks. */
export function captionBlock(content: Content): ContentNode {
  return node('caption', {}, content)
}

const label = /^(kuva|kuvio|taulukko|figure|table|figur|bild|tabell)\s*\d*(?:\.\d+)*\s*[.:–-]?\s*/i
const tableLabel = /^(?:taul|tab)/i

/** Content in which every caption is that of its figure or table; one that has none is a paragraph. */
export function withCaptions(content: Content): Content {
  const out: ContentNode[] = []
  const blocks = [...content]
  blocks.forEach((block, index) => {
    if (block.type !== 'caption') return void out.push(block)
    const before = out.at(-1)
    const after = blocks[index + 1]
    const isOfTable = tableLabel.test(lineOf({ ...block, type: 'textBlock' }))
    const below = isOfTable && isUncaptioned(after, 'table') ? after : undefined
    const near = [below, before, after].find(
      (each) => isUncaptioned(each, 'figure') || isUncaptioned(each, 'table'),
    )
    if (near === undefined) out.push({ ...block, type: 'textBlock' })
    else if (near === before) out[out.length - 1] = captioned(near, block)
    else blocks[index + 1] = captioned(near, block)
  })
  return out
}

function isUncaptioned(block: ContentNode | undefined, type: 'figure' | 'table'): boolean {
  if (block?.type !== type) return false
  return type === 'table' ? block.attrs?.['caption'] === undefined : (block.content ?? []).length === 0
}

/** The word for a figure or table and its number go: the book numbers both itself. */
function captioned(block: ContentNode, caption: ContentNode): ContentNode {
  const line = lineOf({ ...caption, type: 'textBlock' })
  const labelLength = label.exec(line)?.[0].length ?? 0
  if (block.type === 'table') return { ...block, attrs: { ...block.attrs, caption: line.slice(labelLength) } }
  return { ...block, content: withoutLetters(caption.content ?? [], labelLength) }
}

function withoutLetters(content: Content, count: number): Content {
  let left = count
  return content.flatMap((each) => {
    if (each.text === undefined) return [each]
    const text = each.text.slice(left)
    left = Math.max(0, left - each.text.length)
    return text === '' ? [] : [textNode(text, each.marks)]
  })
}
