// What a Word file holds that its text does not show: tracked changes, formulas, heads and feet of pages.
import type { Losses } from '../losses.ts'

const tracked = /<w:(ins|del|moveTo|moveFrom)\s([^>]*[^/])>([\s\S]*?)<\/w:\1>/g
const formula = /<m:oMath[\s>][\s\S]*?<\/m:oMath>/g

/** Notes the tracked changes and formulas of the main part of a Word file, `xml`. */
export function noteTracked(xml: string, losses: Losses): void {
  losses.section = ''
  for (const [, change, attributes = '', inside = ''] of xml.matchAll(tracked)) {
    const words = wordsIn(inside)
    const author = unescaped(/w:author="([^"]*)"/.exec(attributes)?.[1] ?? '')
    if (words !== '')
      losses.note(change === 'ins' || change === 'moveTo' ? 'insertion' : 'deletion', words, author)
  }
  for (const [math] of xml.matchAll(formula)) losses.note('equation', wordsIn(math))
}

/** Notes what stands at the head or foot of every page: the parts of a Word file that hold it. */
export function noteHeadsAndFeet(parts: readonly string[], losses: Losses): void {
  losses.section = ''
  for (const words of new Set(parts.map(wordsIn))) {
    if (/\p{L}/u.test(words)) losses.note('headerFooter', words)
  }
}

const run = /<(?:w:t|w:delText|m:t)(?:\s[^>]*)?>([^<]*)<|<w:(?:p|tab|br)[\s/>]/g

/** The words of a stretch of a Word file, still with its escapes. */
function escapedWords(xml: string): string {
  const words = [...xml.matchAll(run)].map(([, text]) => text ?? ' ')
  return words.join('').replace(/\s+/g, ' ').trim()
}

function wordsIn(xml: string): string {
  return unescaped(escapedWords(xml))
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
}

const transparent = /<(\/?)w:(?:fldSimple|bdo|dir|ruby|rubyBase)\b/g

/**
 * A part of a Word file in the form in which its reader passes over no words: what only wraps words, and
 * the reader does not know, is renamed into a wrapper that it knows; a formula is the words in it, and a
 * carriage return a line break.
 */
export function withKnownWrappers(xml: string): string {
  const words = (math: string): string => `<w:r><w:t xml:space="preserve">${escapedWords(math)}</w:t></w:r>`
  return xml
    .replace(formula, words)
    .replace(transparent, '<$1w:smartTag')
    .replace(/<w:cr\s*\/>/g, '<w:br/>')
}
