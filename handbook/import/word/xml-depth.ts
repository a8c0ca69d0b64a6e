// How deep the elements of a part of a Word file are nested: its reader takes ages over one made to exhaust it.

const tag = /<(\/?)[\p{L}_][^<>]*?(\/?)>/gu
/** No document that anybody writes comes near: a table in a table in a table is some thirty deep. */
const deepest = 1000
const mostElements = 4_000_000

/** True when the elements are no deeper and no more than those of any written document. */
export function isBounded(xml: string): boolean {
  let depth = 0
  let elements = 0
  for (const [, closes, isEmpty] of xml.matchAll(tag)) {
    if (closes === '/') depth -= 1
    else if (isEmpty !== '/') depth += 1
    if (depth > deepest || ++elements > mostElements) return false
  }
  return true
}
