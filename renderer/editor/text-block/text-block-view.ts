// How a text block stands in the editor's DOM: a true heading, quote, paragraph, or an item in a list of its own.
import type { BlockKind } from '#handbook/model/content.ts'
import type { Node } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { formOf, isHeadingKind, type BlockForm } from './block-form.ts'

/** Where a block stands: headings begin at level 2 in a chapter, at 3 in a field, and are titles in a box. */
export type BlockPlace = 'chapter' | 'field' | 'box'

const plainForm: BlockForm = { kind: 'text', indent: 0, start: null }

/**
 * The view of one text block. Every list item is a list of its own whose `<li>` carries its true
 * place as ARIA attributes, written by the numbering pass: `invalidate` tells it that it must run.
 */
export class TextBlockView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #tags: string

  constructor(
    private node: Node,
    private readonly place: BlockPlace,
    private readonly invalidate: () => void,
  ) {
    const form = formOf(node) ?? plainForm
    this.#tags = tagsOf(form.kind, place)
    const [outer = 'p', inner] = this.#tags.split(' ')
    this.dom = document.createElement(outer)
    this.dom.dataset['block'] = ''
    this.contentDOM = inner === undefined ? this.dom : this.dom.appendChild(document.createElement(inner))
    this.#write(form)
    invalidate()
  }

  update(node: Node): boolean {
    const form = formOf(node)
    if (form === null || tagsOf(form.kind, this.place) !== this.#tags) return false
    if (node.attrs !== this.node.attrs) {
      this.#write(form)
      this.invalidate()
    }
    this.node = node
    return true
  }

  /** Attributes are ours and the numbering pass's; everything else is the editor's to read. */
  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes'
  }

  destroy(): void {
    this.invalidate()
  }

  #write(form: BlockForm): void {
    const kind = isHeadingKind(form.kind) && this.place === 'box' ? 'title' : form.kind
    this.dom.dataset['kind'] = kind
    if (form.kind === 'text' && form.indent > 0) this.dom.dataset['indent'] = String(form.indent)
    else delete this.dom.dataset['indent']
  }
}

function tagsOf(kind: BlockKind, place: BlockPlace): string {
  switch (kind) {
    case 'bullet':
      return 'ul li'
    case 'ordered':
      return 'ol li'
    case 'quote':
      return 'blockquote p'
    case 'text':
    case 'continuation':
      return 'p'
    default:
      return headingTag(Number(kind.slice(1)), place)
  }
}

function headingTag(level: number, place: BlockPlace): string {
  if (place === 'box') return 'p'
  return `h${Math.max(level, place === 'field' ? 3 : 2)}`
}
