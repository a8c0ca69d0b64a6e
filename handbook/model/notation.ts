// A short notation for content: the starter guidebook is written in it, and so are the tests.
import type { BlockKind, ContentMark, ContentNode } from './content.ts'

/** A piece of a line: plain words, or a node made by one of the functions below. */
export type Piece = string | ContentNode

/** Plain words as a text node with marks. */
export function words(text: string, ...marks: readonly ContentMark[]): ContentNode {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }
}

export const strong = (text: string): ContentNode => words(text, { type: 'strong' })
export const emphasis = (text: string): ContentNode => words(text, { type: 'emphasis' })
/** Words linking to an address outside the handbook. */
export const link = (href: string, text: string): ContentNode =>
  words(text, { type: 'link', attrs: { href } })
/** Words in another language, named by its tag, for example `sv`. */
export const inLanguage = (lang: string, text: string): ContentNode =>
  words(text, { type: 'language', attrs: { lang } })
export const lineBreak: ContentNode = { type: 'lineBreak' }
export const note = (text: string): ContentNode => ({ type: 'footnote', content: [words(text)] })

/** A cross-reference to a chapter or practice, or to the heading with `anchor` in it. */
export function reference(document: string, label: string, anchor?: string): ContentNode {
  return { type: 'crossReference', attrs: { document, label, ...(anchor === undefined ? {} : { anchor }) } }
}

/** A citation of a source of the book's list. */
export function cite(source: string, locator?: string): ContentNode {
  return { type: 'citation', attrs: { source, ...(locator === undefined ? {} : { locator }) } }
}

/** The value of a variable; `label` is its name. */
export const variable = (id: string, label: string): ContentNode => ({
  type: 'variable',
  attrs: { variable: id, label },
})
/** Words that the glossary explains. */
export const term = (entry: string, text: string): ContentNode =>
  words(text, { type: 'glossaryTerm', attrs: { entry } })
/** Words that the subject index finds, under `heading` or under themselves. */
export const indexed = (text: string, heading?: string): ContentNode =>
  words(text, heading === undefined ? { type: 'indexTerm' } : { type: 'indexTerm', attrs: { term: heading } })
/** Words that stand in the editions of the condition only. */
export const onlyWords = (when: string, text: string): ContentNode =>
  words(text, { type: 'condition', attrs: { when } })
/** A block, or something inside a line that is not words, that stands in the editions of the condition only. */
export const only = (when: string, node: ContentNode): ContentNode => ({
  ...node,
  attrs: { ...node.attrs, when },
})

function pieces(line: readonly Piece[]): { readonly content?: readonly ContentNode[] } {
  const nodes = line
    .filter((piece) => piece !== '')
    .map((piece) => (typeof piece === 'string' ? words(piece) : piece))
  return nodes.length === 0 ? {} : { content: nodes }
}

/** A text block of any kind. */
export function block(
  kind: BlockKind,
  line: readonly Piece[],
  attrs: Readonly<Record<string, unknown>> = {},
): ContentNode {
  const all = kind === 'text' ? attrs : { kind, ...attrs }
  return { type: 'textBlock', ...(Object.keys(all).length === 0 ? {} : { attrs: all }), ...pieces(line) }
}

export const p = (...line: Piece[]): ContentNode => block('text', line)
export const h1 = (...line: Piece[]): ContentNode => block('h1', line)
export const h2 = (...line: Piece[]): ContentNode => block('h2', line)
export const h3 = (...line: Piece[]): ContentNode => block('h3', line)
export const h4 = (...line: Piece[]): ContentNode => block('h4', line)
export const quote = (...line: Piece[]): ContentNode => block('quote', line)
/** A section heading that cross-references may point to by `anchor`. */
export const anchored = (anchor: string, heading: ContentNode): ContentNode => ({
  ...heading,
  attrs: { ...heading.attrs, anchor },
})
export const bullet = (...line: Piece[]): ContentNode => block('bullet', line)
export const ordered = (...line: Piece[]): ContentNode => block('ordered', line)
export const continuation = (...line: Piece[]): ContentNode => block('continuation', line)
/** The same block `by` steps further in. */
export const indented = (node: ContentNode, by = 1): ContentNode => ({
  ...node,
  attrs: { ...node.attrs, indent: by },
})

/** A table of plain rows; the first row is made of header cells. */
export function table(
  caption: string,
  head: readonly Piece[],
  ...rows: readonly (readonly Piece[])[]
): ContentNode {
  const row = (type: string, cells: readonly Piece[]): ContentNode => ({
    type: 'tableRow',
    content: cells.map((cell) => ({ type, content: [p(cell)] })),
  })
  return {
    type: 'table',
    attrs: { caption },
    content: [row('tableHeader', head), ...rows.map((cells) => row('tableCell', cells))],
  }
}

/** What is said of an image. */
export type FigureFacts = {
  readonly file: string
  readonly alt: string
  readonly author: string
  readonly permission: string
}

export function figure(facts: FigureFacts, ...caption: Piece[]): ContentNode {
  return { type: 'figure', attrs: facts, ...pieces(caption) }
}

export const callout = (...content: ContentNode[]): ContentNode => ({ type: 'callout', content })

/** What is said of a law quotation; `checked` stays away until somebody has compared it. */
export type LawFacts = { readonly source: string; readonly url?: string; readonly checked?: string }

export const lawQuotation = (facts: LawFacts, ...content: ContentNode[]): ContentNode => ({
  type: 'lawQuotation',
  attrs: facts,
  content,
})
