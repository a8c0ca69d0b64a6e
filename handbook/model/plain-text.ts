// Content as plain text: for search, counts and plain copies.
import { textAttribute, type Content, type ContentNode } from './content.ts'

/**
 * A stretch of plain text in one language; `lang` is the BCP 47 tag of its mark, null where none is set. `variable` names
 * the one of which it is the label.
 */
export type PlainRun = { readonly text: string; readonly lang: string | null; readonly variable?: string }

/** The text of content, one line a block; footnotes stand in parentheses where their number is. */
export function plainText(content: Content): string {
  return plainRuns(content)
    .map(({ text }) => text)
    .join('')
}

/** As `plainText`, in the stretches of which it is made, each with the language it is marked as. */
export function plainRuns(content: Content): readonly PlainRun[] {
  return inLines(content.map(blockRuns))
}

const holders = new Set([
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'callout',
  'lawQuotation',
  'practiceField',
])

function inLines(blocks: readonly (readonly PlainRun[])[]): readonly PlainRun[] {
  const runs: PlainRun[] = []
  for (const block of blocks) {
    if (block.length === 0) continue
    if (runs.length > 0) runs.push(plain('\n'))
    runs.push(...block)
  }
  return runs
}

function blockRuns(node: ContentNode): readonly PlainRun[] {
  const content = node.content ?? []
  if (!holders.has(node.type)) return content.flatMap(inlineRuns).filter(({ text }) => text !== '')
  const caption = node.type === 'table' ? textAttribute(node, 'caption') : null
  return inLines([caption === null ? [] : [plain(caption)], plainRuns(content)])
}

function inlineRuns(node: ContentNode): readonly PlainRun[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.text ?? '', lang: languageOf(node) }]
    case 'lineBreak':
      return [plain('\n')]
    case 'crossReference':
      return [plain(textAttribute(node, 'label') ?? '')]
    case 'variable':
      return [
        { ...plain(textAttribute(node, 'label') ?? ''), variable: textAttribute(node, 'variable') ?? '' },
      ]
    case 'footnote':
      return [plain(' ('), ...(node.content ?? []).flatMap(inlineRuns), plain(')')]
    default:
      return []
  }
}

function languageOf(node: ContentNode): string | null {
  const mark = node.marks?.find(({ type }) => type === 'language')
  return mark === undefined ? null : textAttribute(mark, 'lang')
}

function plain(text: string): PlainRun {
  return { text, lang: null }
}
