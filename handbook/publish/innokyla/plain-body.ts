// The body of a field as plain text, for forms that take no formatting.
import { textOf, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'

/** A body as text: an empty line between blocks, items with "- " or their number, addresses in parentheses. */
export function plainBody(body: readonly Markup[]): string {
  return body.map((block) => blockLines(block).join('\n')).join('\n\n')
}

function blockLines(block: Markup): readonly string[] {
  if (typeof block === 'string') return block.split('\n')
  if (block.tag === 'ul') return itemsOf(block).flatMap((item) => itemLines(item, '- '))
  if (block.tag === 'ol') return itemsOf(block).flatMap((item, index) => itemLines(item, `${index + 1}. `))
  if (block.tag === 'blockquote') return plainBody(block.children).split('\n')
  return inlineText(block.children).split('\n')
}

function itemsOf(list: MarkupElement): readonly MarkupElement[] {
  return list.children.filter((child): child is MarkupElement => typeof child !== 'string')
}

/** The first line carries the mark; what follows stands under its words. */
function itemLines(item: MarkupElement, mark: string): readonly string[] {
  const lines = runs(item.children).flatMap((run) =>
    Array.isArray(run) ? inlineText(run).split('\n') : blockLines(run),
  )
  return lines.map((line, index) => (index === 0 ? mark + line : ' '.repeat(mark.length) + line))
}

const blockTags = ['p', 'h3', 'h4', 'ul', 'ol', 'blockquote']

/** Children with neighbours that stand in one line taken together. */
function runs(children: readonly Markup[]): readonly (MarkupElement | Markup[])[] {
  const out: (MarkupElement | Markup[])[] = []
  for (const child of children) {
    const last = out.at(-1)
    if (typeof child !== 'string' && blockTags.includes(child.tag)) out.push(child)
    else if (Array.isArray(last)) last.push(child)
    else out.push([child])
  }
  return out
}

function inlineText(children: readonly Markup[]): string {
  return children.map(pieceText).join('').trim()
}

function pieceText(piece: Markup): string {
  if (typeof piece === 'string') return piece
  if (piece.tag === 'br') return '\n'
  return piece.tag === 'a' ? linkText(piece) : piece.children.map(pieceText).join('')
}

function linkText(link: MarkupElement): string {
  const href = String(link.attributes['href'] ?? '')
  const text = textOf(link)
  return text === href || `mailto:${text}` === href ? text : `${text} (${href})`
}
