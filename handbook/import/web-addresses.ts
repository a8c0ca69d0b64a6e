// Web addresses that stand in words: each becomes a link to where it points.
import type { Content, ContentMark } from '#handbook/model/content.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { textNode } from './lines.ts'

const address = /https?:\/\/[^\s<>[\]"»”]*[^\s<>[\]"»”.,;:!?)]/gi

/** Words with marks, with the web addresses among them as links. Words that are a link already stay as they are. */
export function linked(text: string, marks: readonly ContentMark[]): Content {
  if (marks.some(({ type }) => type === 'link')) return [textNode(text, marks)]
  const out = []
  let from = 0
  for (const { 0: href, index } of text.matchAll(address)) {
    if (safeAddress(href) === null) continue
    if (index > from) out.push(textNode(text.slice(from, index), marks))
    out.push(textNode(href, [{ type: 'link', attrs: { href } }, ...marks]))
    from = index + href.length
  }
  return from < text.length ? [...out, textNode(text.slice(from), marks)] : out
}
