// Numbers that people typed before their headings: the book numbers its headings itself.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { headingLevel, lineOf, node, textNode } from './lines.ts'
import type { Losses } from './losses.ts'

const typed = /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+(?=\p{L})/u

/**
 * Takes typed numbers away from headings when they count on as an outline does (1, 1.1, 1.2, 2 …), and at
 * least two do; a year or a date at the head of a heading stays.
 */
export function withoutHeadingNumbers(content: Content, losses: Losses): Content {
  const numbered = content.filter((block) => headingLevel(block) !== null && typed.test(lineOf(block)))
  const numbers = numbered.map((block) => numberOf(lineOf(block)))
  if (
    numbers.length < 2 ||
    !numbers.every((each, index) => index === 0 || follows(each, numbers[index - 1] ?? []))
  )
    return content
  const among = new Set(numbered)
  return content.map((block) => {
    if (!among.has(block)) return block
    losses.note('headingNumber', lineOf(block))
    return withoutNumber(block)
  })
}

function numberOf(line: string): readonly number[] {
  return (typed.exec(line)?.[1] ?? '').split('.').map(Number)
}

/** True when an outline that had come to `before` may go on with `number`. */
function follows(number: readonly number[], before: readonly number[]): boolean {
  const last = number.length - 1
  const sameAbove = number.slice(0, last).every((part, index) => part === before[index])
  return sameAbove && number.length <= before.length + 1 && number[last] === (before[last] ?? 0) + 1
}

/** The number may stand in several stretches of text: as many letters go as it has. */
function withoutNumber(block: ContentNode): ContentNode {
  let left = typed.exec(lineOf(block))?.[0].length ?? 0
  const content = (block.content ?? []).flatMap((each) => {
    if (each.text === undefined) return [each]
    const text = each.text.slice(left)
    left = Math.max(0, left - each.text.length)
    return text === '' ? [] : [textNode(text, each.marks)]
  })
  return node(block.type, block.attrs ?? {}, content)
}
