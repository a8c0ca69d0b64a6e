// Content as plain text: for search, counts and plain copies.
import type { Content, ContentNode } from './content.ts'

/** The text of content, one line a block; footnotes follow their block in parentheses. */
export function plainText(content: Content): string {
  return content
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n')
}

function blockText(node: ContentNode): string {
  if (isBlockHolder(node)) return plainText(node.content ?? [])
  const text = (node.content ?? []).map(inlineText).join('')
  const caption = node.type === 'table' ? String(node.attrs?.['caption'] ?? '') : ''
  return [caption, text].filter((part) => part !== '').join('\n')
}

function isBlockHolder(node: ContentNode): boolean {
  return (node.content ?? []).some(({ content, type }) => type !== 'footnote' && content !== undefined)
}

function inlineText(node: ContentNode): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'lineBreak') return '\n'
  if (node.type === 'crossReference') return String(node.attrs?.['label'] ?? '')
  if (node.type === 'footnote') return ` (${(node.content ?? []).map(inlineText).join('')})`
  return ''
}
