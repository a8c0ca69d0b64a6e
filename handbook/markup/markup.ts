// HTML as data: elements with attributes and children, never pasted text.

/** An attribute's value; null, undefined and false leave it away, true writes it without a value. */
export type AttributeValue = string | number | boolean | null | undefined
export type MarkupAttributes = Readonly<Record<string, AttributeValue>>

/** One element. Its attributes are written in the order in which they stand. */
export type MarkupElement = {
  readonly tag: string
  readonly attributes: MarkupAttributes
  readonly children: readonly Markup[]
}
/** A piece of HTML: text, which is always escaped, or an element. */
export type Markup = string | MarkupElement
/** What may be written as a child: pieces, lists of them, and null for nothing. */
export type Child = Markup | null | readonly Child[]

/** A name, perhaps with the prefix of a namespace before it. */
const nameForm = /^(?:[A-Za-z][A-Za-z0-9]*:)?[A-Za-z][A-Za-z0-9-]*$/

/** An element. Throws when a name is none that HTML, SVG or the files of an EPUB could have. */
export function element(tag: string, attributes: MarkupAttributes = {}, ...children: Child[]): MarkupElement {
  for (const name of [tag, ...Object.keys(attributes)])
    if (!nameForm.test(name)) throw new RangeError(`"${name}" is no name in markup`)
  return { tag, attributes, children: flatten(children) }
}

/** Children as a flat list, without nothings and empty texts. */
export function flatten(children: readonly Child[]): readonly Markup[] {
  return children.flatMap((child) => {
    if (child === null || child === '') return []
    return Array.isArray(child) ? flatten(child as readonly Child[]) : [child as Markup]
  })
}

/** The text in markup, tags left out. */
export function textOf(markup: Markup | readonly Markup[]): string {
  if (typeof markup === 'string') return markup
  return 'tag' in markup ? textOf(markup.children) : markup.map(textOf).join('')
}
