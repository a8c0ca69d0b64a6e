// How attributes travel through the clipboard: as one line of JSON on the element.
import type { Attrs, Mark, Node } from '@tiptap/pm/model'

/** The DOM attribute that carries them. */
export const attributesName = 'data-attrs'

/** The attributes of a node or mark that are set, as DOM attributes; none when nothing is set. */
export function carried(of: Node | Mark): Record<string, string> {
  const set = Object.entries(of.attrs).filter(([, value]) => value !== null)
  return set.length === 0 ? {} : { [attributesName]: JSON.stringify(Object.fromEntries(set)) }
}

/** Reads attributes off an element. What is no plain text, number or truth value is left out; never throws. */
export function readCarried(element: HTMLElement): Attrs {
  const read = parse(element.getAttribute(attributesName) ?? '')
  if (typeof read !== 'object' || read === null) return {}
  const plain = Object.entries(read).filter(([, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value),
  )
  return Object.fromEntries(plain)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
