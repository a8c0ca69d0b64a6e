// How a law quotation stands in the text: source and day of checking above the quoted words.
import ScaleIcon from '@lucide/svelte/icons/scale'
import TriangleAlert from '@lucide/svelte/icons/triangle-alert'
import { writtenDay } from '#renderer/text/check-date.ts'
import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import type { EditorSurroundings } from '../editor-services.ts'
import { lawDetails, needsCheck, today } from './details.ts'
import { drawIcon, element } from './element.ts'

/** The view of one law quotation. Pressing its head opens the panel of its details. */
export class LawView implements NodeView {
  readonly dom = element('div', 'law')
  readonly contentDOM = element('div', 'law-text')
  readonly #head = element('button', 'law-head')
  readonly #source = element('span', 'law-source')
  readonly #checked = element('span', 'law-checked')
  readonly #warning = element('span', 'law-warning')
  readonly #removeIcons: readonly (() => void)[]

  constructor(
    private node: Node,
    view: EditorView,
    getPos: () => number | undefined,
    private readonly surroundings: EditorSurroundings,
  ) {
    this.#head.type = 'button'
    this.#head.tabIndex = -1
    this.#head.contentEditable = 'false'
    this.#head.disabled = !view.editable
    this.#head.title = surroundings.words().lawDetails
    this.#head.addEventListener('click', () => {
      const pos = getPos()
      if (pos !== undefined) surroundings.openPanel({ kind: 'law', pos })
    })
    this.#removeIcons = [drawIcon(ScaleIcon, this.#head), drawIcon(TriangleAlert, this.#warning)]
    this.#warning.append(element('span', '', surroundings.words().checkLaw))
    this.#head.append(this.#source, this.#checked, this.#warning)
    this.dom.append(this.#head, this.contentDOM)
    this.#show()
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false
    const changed = node.attrs !== this.node.attrs
    this.node = node
    if (changed) this.#show()
    return true
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Element && this.#head.contains(event.target)
  }

  destroy(): void {
    for (const remove of this.#removeIcons) remove()
  }

  #show(): void {
    const { source, checked } = lawDetails(this.node)
    const words = this.surroundings.words()
    this.#source.textContent = source === '' ? words.lawSource : source
    this.#source.classList.toggle('empty', source === '')
    this.#checked.textContent = checked === '' ? '' : words.checkedOn(writtenDay(checked))
    this.#warning.hidden = !needsCheck(checked, today())
  }
}
