// Writes markup as XML: always escaped, always the same bytes, nothing added between the pieces.
import type { AttributeValue, Markup, MarkupElement } from './markup.ts'

/** A whole XML file: the declaration, the doctype where `root` is a page, and `root`. */
export function xmlDocument(root: MarkupElement): string {
  const doctype = root.tag === 'html' ? '<!DOCTYPE html>\n' : ''
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${xml(root)}\n`
}

/** Markup as XML. A language is told both as HTML and as XML wants it; addresses are written as URIs. */
export function xml(markup: Markup): string {
  if (typeof markup === 'string') return escaped(markup)
  const open = `<${markup.tag}${Object.entries(markup.attributes).map(attribute).join('')}`
  return markup.children.length === 0 && !paired.has(markup.tag)
    ? `${open}/>`
    : `${open}>${markup.children.map(xml).join('')}</${markup.tag}>`
}

/** Elements that a reader of HTML would take for left open when they are written as empty ones. */
const paired = new Set('a p span div td th li dt dd em strong title section nav ol ul text tspan'.split(' '))

function attribute([name, value]: readonly [string, AttributeValue]): string {
  if (value === null || value === undefined || value === false) return ''
  const text = value === true ? name : String(value)
  const written = `="${escaped(name === 'href' || name === 'src' ? uri(text) : text)}"`
  return name === 'lang' ? ` lang${written} xml:lang${written}` : ` ${name}${written}`
}

/** Browsers mend an address with signs that no URI has; strict readers turn the whole page away. */
function uri(address: string): string {
  const signs = /[\s"<>\\^`{|}[\]]|\p{Cc}|%(?![0-9a-f]{2})/giu
  return address.replace(signs, encodeURIComponent)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** What no XML can hold (control characters, half surrogate pairs) becomes U+FFFD. */
function escaped(text: string): string {
  return text.replace(
    /[&<>"\t\n\r]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
    (character) => entities[character] ?? '\ufffd',
  )
}
