// What is copied: HTML with true nested lists, headings and tables, so that Word gets real ones too.
import { textAttribute } from '#handbook/model/content.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { DOMSerializer, type DOMOutputSpec, type Fragment, type Mark, type Node } from '@tiptap/pm/model'
import { formOf, isItemKind, isTextBlock, type BlockForm } from '../text-block/block-form.ts'
import { listMarks } from '../text-block/list-marks.ts'
import { carried } from './stored-attributes.ts'

type Serializing = Parameters<DOMSerializer['serializeFragment']>[1]

/**
 * Serializes for the clipboard. Everything the schema knows comes back by `readHtml` as it was. `atomText` is what
 * other programs read of a citation or variable.
 */
export class ClipboardSerializer extends DOMSerializer {
  constructor(atomText: (node: Node) => string) {
    const pointer = (name: string) => (node: Node) =>
      ['span', { [name]: '', ...carried(node) }, atomText(node)] as const
    super({ ...nodeHtml, citation: pointer('data-citation'), variable: pointer('data-variable') }, markHtml)
  }

  override serializeFragment(
    fragment: Fragment,
    options: Serializing = {},
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    if (!fragment.content.some(isTextBlock)) return super.serializeFragment(fragment, options, target)
    const page = options?.document ?? document
    const into = target ?? page.createDocumentFragment()
    const marks = listMarks(fragment.content.map(formOf))
    const open: HTMLElement[] = []
    fragment.content.forEach((block, index) => {
      const mark = marks[index] ?? null
      const element = this.#block(block, options)
      if (mark === null) {
        into.append(element)
        open.length = 0
      } else if (mark.item === null) open[mark.depth]?.append(element)
      else {
        const parent = open[mark.depth - 1] ?? into
        const isNew = mark.item.position === 1
        const list = isNew ? newList(page, mark.item.value) : open[mark.depth]?.parentElement
        if (isNew && list) parent.append(list)
        list?.append(element)
        open.length = mark.depth
        open[mark.depth] = element
      }
    })
    return into
  }

  #block(block: Node, options: Serializing): HTMLElement {
    const page = options?.document ?? document
    const form = formOf(block)
    if (form === null) return this.serializeNode(block, options) as HTMLElement
    const element = page.createElement(tagOf(form))
    for (const [name, value] of Object.entries(carried(block))) element.setAttribute(name, value)
    super.serializeFragment(block.content, options, element)
    if (form.kind !== 'quote') return element
    const quote = page.createElement('blockquote')
    quote.append(element)
    return quote
  }
}

function newList(page: Document, first: number | null): HTMLElement {
  const list = page.createElement(first === null ? 'ul' : 'ol')
  if (first !== null && first !== 1) list.setAttribute('start', String(first))
  return list
}

function tagOf({ kind }: BlockForm): string {
  if (isItemKind(kind)) return 'li'
  return kind === 'text' || kind === 'continuation' || kind === 'quote' ? 'p' : kind
}

const nodeHtml: Record<string, (node: Node) => DOMOutputSpec> = {
  lineBreak: () => ['br'],
  footnote: (node) => [
    'span',
    { 'data-footnote': '', ...carried(node) },
    ['span', { 'data-pad': '' }, ' ('],
    ['span', 0],
    ['span', { 'data-pad': '' }, ')'],
  ],
  crossReference: (node) => ['span', { 'data-reference': '', ...carried(node) }, labelOf(node)],
  textBlock: (node) => ['p', carried(node), 0],
  table: (node) => ['table', carried(node), ['tbody', 0]],
  tableRow: () => ['tr', 0],
  tableCell: (node) => ['td', spansOf(node), 0],
  tableHeader: (node) => ['th', spansOf(node), 0],
  figure: (node) => ['figure', { 'data-attrs': '{}', ...carried(node) }, ['figcaption', 0]],
  callout: (node) => ['aside', { 'data-callout': '', ...carried(node) }, 0],
  lawQuotation: (node) => ['blockquote', { 'data-law': '', ...carried(node) }, 0],
  opaqueBlock: (node) => ['div', { 'data-opaque': '', ...carried(node) }],
  opaqueInline: (node) => ['span', { 'data-opaque': '', ...carried(node) }],
}

const markHtml: Record<string, (mark: Mark) => DOMOutputSpec> = {
  strong: () => ['strong', 0],
  emphasis: () => ['em', 0],
  link: (mark) => {
    const href = safeAddress(mark.attrs['href'])
    return href === null ? ['span', 0] : ['a', { href }, 0]
  },
  language: (mark) => ['span', { lang: textAttribute({ attrs: mark.attrs }, 'lang') ?? '' }, 0],
  glossaryTerm: (mark) => ['span', { 'data-term': '', ...carried(mark) }, 0],
  indexTerm: (mark) => ['span', { 'data-indexed': '', ...carried(mark) }, 0],
  condition: (mark) => ['span', { 'data-when': '', ...carried(mark) }, 0],
  opaqueMark: (mark) => ['span', { 'data-opaque-mark': '', ...carried(mark) }, 0],
}

function labelOf(node: Node): string {
  return textAttribute({ attrs: node.attrs }, 'label') ?? ''
}

function spansOf(node: Node): Record<string, string> {
  const { colspan, rowspan } = node.attrs
  return {
    ...(Number(colspan) > 1 ? { colspan: String(colspan) } : {}),
    ...(Number(rowspan) > 1 ? { rowspan: String(rowspan) } : {}),
  }
}
