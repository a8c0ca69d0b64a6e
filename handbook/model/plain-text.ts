// Content as plain text: for search, counts and plain copies.
import type { Content, ContentNode } from './content.ts'

/** The text of content, one line a block; footnotes stand in parentheses where their number is. */
export function plainText(content: Content): string {
  return content
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n')
}

const holders = new Set([
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'callout',
  'lawQuotation',
  'practiceField',
])

function blockText(node: ContentNode): string {
  if (!holders.has(node.type)) return (node.content ?? []).map(inlineText).join('')
  const caption = node.type === 'table' ? String(node.attrs?.['caption'] ?? '') : ''
  return [caption, plainText(node.content ?? [])].filter((part) => part !== '').join('\n')
}

function inlineText(node: ContentNode): string {
  switch (node.type) {
    case 'text':
      return node.text ?? ''
    case 'lineBreak':
      return '\n'
    case 'crossReference':
      return String(node.attrs?.['label'] ?? '')
    case 'footnote':
      return ` (${(node.content ?? []).map(inlineText).join('')})`
    default:
      return ''
  }
}
