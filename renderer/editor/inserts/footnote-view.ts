// How a footnote stands in the line: its number, and its text in a box that shows while it is written.
import type { Node } from '@tiptap/pm/model'
import type { Decoration, NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import type { EditorWords } from '#renderer/text/editor.ts'
import { element } from './element.ts'

const boxWidth = 340

/** The view of one footnote. Pressing its number calls `open`; the numbering pass writes the number. */
export class FootnoteView implements NodeView {
  readonly dom = element('span', 'footnote')
  readonly contentDOM = element('span', 'footnote-text')
  readonly #button = element('button')

  constructor(
    private node: Node,
    private readonly invalidate: () => void,
    words: EditorWords,
    open: () => void,
  ) {
    const number = element('span')
    number.dataset['noteNumber'] = ''
    this.#button.type = 'button'
    this.#button.tabIndex = -1
    this.#button.addEventListener('click', open)
    this.#button.append(element('span', 'unseen', `${words.footnote} `), number)
    const mark = element('sup')
    mark.contentEditable = 'false'
    mark.append(this.#button)
    this.contentDOM.dataset['hint'] = words.footnoteText
    this.dom.append(mark, this.contentDOM)
    this.#show()
    invalidate()
  }

  /** The only decoration of a footnote is that it is open. */
  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.node.type) return false
    this.node = node
    this.#show()
    if (decorations.length > 0) this.#keepInPage()
    return true
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Element && this.#button.contains(event.target)
  }

  destroy(): void {
    this.invalidate()
  }

  /** Moves the box left where it would reach over the edge of the page. */
  #keepInPage(): void {
    const page = this.dom.closest('.tiptap')?.getBoundingClientRect()
    const room = (page?.right ?? Infinity) - this.dom.getBoundingClientRect().left
    this.contentDOM.style.left = `${Math.min(0, room - boxWidth)}px`
  }

  #show(): void {
    this.contentDOM.classList.toggle('empty', this.node.content.size === 0)
    this.#button.title = this.node.textContent
  }
}
