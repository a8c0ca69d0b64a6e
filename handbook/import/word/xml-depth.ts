// How the elements of a part of a Word file are nested: its readers take ages over one made to exhaust them.

const tag = /<(\/?)([\p{L}_][^\s<>/]*)[^<>]*?(\/?)>/gu
/** No document that anybody writes comes near: a table in a table in a table is some thirty deep. */
const deepest = 1000
const mostElements = 4_000_000
/** What a sign in an attribute may make look like an element without an end. */
const mostUnclosed = 1000

/** `tooDeep`: deeper or of more elements than any written document; `torn`: what is closed was not open. */
export type Nesting = 'sound' | 'tooDeep' | 'torn'

/** How the elements of a part are nested. Whether it is XML at all is not looked at. */
export function nestingOf(xml: string): Nesting {
  const open: string[] = []
  let elements = 0
  let unclosed = 0
  for (const [, closes, name = '', isEmpty] of withoutComments(xml).matchAll(tag)) {
    if (closes === '/') {
      const at = open.lastIndexOf(name)
      unclosed += open.length - 1 - at
      if (at < 0 || unclosed > mostUnclosed) return 'torn'
      open.length = at
    } else if (isEmpty !== '/') open.push(name)
    if (open.length > deepest || ++elements > mostElements) return 'tooDeep'
  }
  return 'sound'
}

/** Without recursion into what never ends: a comment that is not closed goes to the end. */
function withoutComments(xml: string): string {
  const kept: string[] = []
  let at = 0
  for (let begin = xml.indexOf('<!--'); begin >= 0; begin = xml.indexOf('<!--', at)) {
    kept.push(xml.slice(at, begin))
    const end = xml.indexOf('-->', begin + 4)
    at = end < 0 ? xml.length : end + 3
  }
  return kept.length === 0 ? xml : [...kept, xml.slice(at)].join('')
}
