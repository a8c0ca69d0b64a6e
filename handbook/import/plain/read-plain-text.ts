// Plain text as content: paragraphs, headings by their looks, lists by their signs, links by their addresses.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import type { Draft } from '../draft.ts'
import { textBlock, textNode } from '../lines.ts'
import type { Losses } from '../losses.ts'
import { rolesOf, tightHeading } from './text-headings.ts'
import { TypedList } from './typed-list.ts'
import { isRule, itemIn, textParagraphs, type TextParagraph } from './text-paragraphs.ts'

/** Reads plain text. Total: every text is content, and every word of it is kept. */
export function readPlainText(text: string, losses: Losses): Draft {
  const paragraphs = textParagraphs(text)
  const roles = rolesOf(paragraphs)
  const list = new TypedList()
  const content = paragraphs.flatMap((paragraph, index): Content => {
    const role = roles[index] ?? 'text'
    if (role === 'skipLink') {
      losses.note('navigation', paragraph[0])
      return []
    }
    const tight = role === 'text' ? tightHeading(paragraph) : null
    if (role === 'text' && tight === null) return textOf(paragraph, list)
    list.end()
    const line = (tight?.heading ?? paragraph[0] ?? '').trim()
    losses.section = line
    const kind = role === 'title' ? 'h1' : tight === null ? 'h2' : 'h3'
    return [textBlock({ kind }, [textNode(line)]), ...textOf(tight?.text ?? [], list)]
  })
  return { title: null, content }
}

/** The lines of a paragraph, and items where lines begin such. A line inside an item goes on with it. */
function textOf(paragraph: TextParagraph, list: TypedList): Content {
  const blocks: ContentNode[] = []
  let open: string[] = []
  let form: Parameters<typeof textBlock>[0] = { kind: 'text' }
  const close = (): void => {
    if (open.length > 0) blocks.push(textBlock(form, lined(open)))
    open = []
  }
  for (const line of paragraph.filter((each) => !isRule(each))) {
    const item = itemIn(line)
    if (item !== null) {
      close()
      form = list.add(item)
      open = [item.text]
    } else {
      if (open.length === 0) {
        form = { kind: 'text' }
        list.end()
      }
      open.push(line.trim())
    }
  }
  close()
  return blocks
}

function lined(lines: readonly string[]): Content {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'lineBreak' }]), textNode(line)])
}
