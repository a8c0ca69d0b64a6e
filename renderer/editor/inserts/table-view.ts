// How a table stands in the text: a true table with its caption as a line to write on.
import { textAttribute } from '#handbook/model/content.ts'
import type { Node } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import type { EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import type { EditorWords } from '#renderer/text/editor.ts'
import { EditableLine } from './editable-line.ts'
import { element } from './element.ts'
import { numberLabel } from './number-label.ts'

/** The view of one table. */
export class TableView implements NodeView {
  readonly dom = element('div', 'table-block')
  readonly contentDOM = element('tbody')
  readonly #caption = element('caption')
  readonly #line: EditableLine

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly getPos: () => number | undefined,
    private readonly invalidate: () => void,
    words: EditorWords,
  ) {
    this.#line = new EditableLine(words.tableCaption, this.#setCaption, this.#enter)
    this.#caption.contentEditable = 'false'
    this.#caption.append(numberLabel(words.table, 'tableNumber'), this.#line.dom)
    const table = element('table')
    table.append(this.#caption, this.contentDOM)
    this.dom.append(table)
    this.#show()
    invalidate()
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false
    this.node = node
    this.#show()
    return true
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Element && this.#caption.contains(event.target)
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    if (mutation.type === 'selection') return this.#caption.contains(mutation.target)
    return !this.contentDOM.contains(mutation.target)
  }

  destroy(): void {
    this.invalidate()
  }

  #show(): void {
    this.#line.show(captionOf(this.node), this.view.editable)
  }

  readonly #setCaption = (text: string): void => {
    const pos = this.getPos()
    if (pos === undefined) return
    this.view.dispatch(this.view.state.tr.setNodeAttribute(pos, 'caption', text === '' ? null : text))
  }

  readonly #enter = (): void => {
    const pos = this.getPos()
    if (pos === undefined) return
    const { doc, tr } = this.view.state
    this.view.dispatch(tr.setSelection(Selection.near(doc.resolve(pos + 1))))
    this.view.focus()
  }
}

function captionOf(node: Node): string {
  return textAttribute({ attrs: node.attrs }, 'caption') ?? ''
}
