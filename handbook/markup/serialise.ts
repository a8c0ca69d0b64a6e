// Writes markup as HTML text: always escaped, always the same bytes, blocks on lines of their own.
import type { AttributeValue, Markup, MarkupElement } from './markup.ts'

const voidTags = new Set(['br', 'hr', 'img', 'input', 'link', 'meta'])

/** Elements that may stand on lines of their own without a space showing between them. */
const blockTags = new Set(
  (
    'html head title meta link style script body header nav main footer section article aside div p ' +
    'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tr th td figure figcaption ' +
    'blockquote details summary pre hr img svg'
  ).split(' '),
)

/** A whole page: the doctype and `root` (an `html` element), with a line break at the end. */
export function serialiseDocument(root: MarkupElement): string {
  return `<!doctype html>\n${serialise(root)}\n`
}

/** Markup as HTML. Throws when text would break out of a `style`, or stand in a `script` at all. */
export function serialise(markup: Markup | readonly Markup[]): string {
  const pieces = typeof markup === 'string' || 'tag' in markup ? [markup] : markup
  return lines(pieces, '') ?? pieces.map((piece) => write(piece, '')).join('')
}

function write(markup: Markup, indent: string): string {
  if (typeof markup === 'string') return escapeText(markup)
  const open = `<${markup.tag}${Object.entries(markup.attributes).map(attribute).join('')}>`
  if (voidTags.has(markup.tag)) return open
  return `${open}${inside(markup, indent)}</${markup.tag}>`
}

function inside({ tag, children }: MarkupElement, indent: string): string {
  if (tag === 'style' || tag === 'script') return rawText(tag, children)
  const own = lines(children, `${indent}  `)
  return own === null ? children.map((child) => write(child, indent)).join('') : `\n${own}\n${indent}`
}

/** The pieces on a line each, or null when they stand in a line: then a space more would be seen. */
function lines(pieces: readonly Markup[], indent: string): string | null {
  const apart =
    pieces.length > 0 && pieces.every((piece) => typeof piece !== 'string' && blockTags.has(piece.tag))
  return apart ? pieces.map((piece) => indent + write(piece, indent)).join('\n') : null
}

function rawText(tag: string, children: readonly Markup[]): string {
  const text = children.join('')
  const closed = children.every((child) => typeof child === 'string') && !/<[/!]/.test(text)
  if (!closed || (tag === 'script' && text !== '')) throw new RangeError(`Unsafe text inside <${tag}>`)
  return text
}

function attribute([name, value]: readonly [string, AttributeValue]): string {
  if (value === null || value === undefined || value === false) return ''
  return value === true ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\u00a0': '&nbsp;',
  '\u00ad': '&shy;',
}

const entity = (character: string): string => entities[character] ?? '\ufffd'

/** What no HTML can hold (NUL, half surrogate pairs) becomes U+FFFD. */
function escapeText(text: string): string {
  return text.replace(/[&<>\r\0\u00a0\u00ad]|\p{Surrogate}/gu, entity)
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t\0\u00a0\u00ad]|\p{Surrogate}/gu, entity)
}
