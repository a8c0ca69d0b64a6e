// How a figure stands in the text: the image, its caption to write on, and what is missing of it.
import ImageOff from '@lucide/svelte/icons/image-off'
import TriangleAlert from '@lucide/svelte/icons/triangle-alert'
import { textAttribute } from '#handbook/model/content.ts'
import type { Node as ContentNode } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import type { EditorSurroundings } from '../editor-services.ts'
import { figureDetails } from './details.ts'
import { drawIcon, element } from './element.ts'
import { numberLabel } from './number-label.ts'

/** The view of one figure. Pressing what is missing, or the line that shows when it is selected, opens its details. */
export class FigureView implements NodeView {
  readonly dom = element('figure')
  readonly contentDOM = element('span', 'caption-text')
  readonly #picture = element('div', 'picture')
  readonly #image = element('img')
  readonly #absent = element('div', 'image-absent')
  readonly #missing = element('button', 'missing')
  readonly #missingText = element('span')
  readonly #absentText = element('span')
  readonly #leave: readonly (() => void)[]

  constructor(
    private node: ContentNode,
    private readonly view: EditorView,
    private readonly getPos: () => number | undefined,
    private readonly invalidate: () => void,
    private readonly surroundings: EditorSurroundings,
  ) {
    const words = surroundings.words()
    this.#picture.contentEditable = 'false'
    this.#picture.append(this.#image, this.#absent)
    this.#picture.addEventListener('mousedown', this.#select)
    this.#picture.addEventListener('dblclick', this.#openPanel)
    this.contentDOM.dataset['hint'] = words.caption
    const caption = element('figcaption')
    caption.append(numberLabel(words.image, 'figureNumber'), this.contentDOM)
    this.#leave = [
      drawIcon(ImageOff, this.#absent),
      drawIcon(TriangleAlert, this.#missing),
      surroundings.services.whenImagesCome(this.#tryAgain),
    ]
    this.#absent.append(this.#absentText)
    this.#missing.append(this.#missingText)
    this.#missing.contentEditable = 'false'
    this.#missing.type = 'button'
    this.#missing.tabIndex = -1
    this.#missing.disabled = !view.editable
    this.#missing.addEventListener('click', this.#openPanel)
    this.#image.addEventListener('error', () => this.#showImage(false))
    this.#image.addEventListener('load', () => this.#showImage(true))
    this.dom.append(this.#picture, caption, this.#missing)
    this.#show()
    invalidate()
  }

  update(node: ContentNode): boolean {
    if (node.type !== this.node.type) return false
    const changed = node.attrs !== this.node.attrs
    this.node = node
    if (changed) this.#show()
    this.contentDOM.classList.toggle('empty', node.content.size === 0)
    return true
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  stopEvent(event: Event): boolean {
    const { target } = event
    return target instanceof Node && (this.#missing.contains(target) || this.#picture.contains(target))
  }

  destroy(): void {
    for (const leave of this.#leave) leave()
    this.invalidate()
  }

  /** A click on the image selects the whole figure. */
  readonly #select = (event: Event): void => {
    event.preventDefault()
    const pos = this.getPos()
    const { state, dispatch } = this.view
    if (pos !== undefined) dispatch(state.tr.setSelection(NodeSelection.create(state.doc, pos)))
    this.view.focus()
  }

  readonly #openPanel = (): void => {
    const pos = this.getPos()
    if (pos !== undefined && this.view.editable) this.surroundings.openPanel({ kind: 'figure', pos })
  }

  /** An image that did not come with the text may be there by now. */
  readonly #tryAgain = (): void => {
    const address = this.#address()
    if (address !== null && this.#image.hidden) this.#image.src = address
  }

  #address(): string | null {
    const file = textAttribute({ attrs: this.node.attrs }, 'file')
    return file === null ? null : this.surroundings.services.imageUrl(file)
  }

  #show(): void {
    const details = figureDetails(this.node)
    const address = this.#address()
    const { imageMissing, imageAwaited } = this.surroundings.words()
    this.#absentText.textContent = address === null ? imageMissing : imageAwaited
    if (address !== null && this.#image.getAttribute('src') !== address) this.#image.src = address
    this.#image.alt = details.decorative ? '' : details.alt
    this.#showImage(address !== null)
    this.contentDOM.classList.toggle('empty', this.node.content.size === 0)
    const missing = this.#missingOf(details)
    this.#missing.classList.toggle('nothing', missing === '')
    this.#missingText.textContent = missing === '' ? this.surroundings.words().imageDetails : missing
  }

  #showImage(there: boolean): void {
    this.#image.hidden = !there
    this.#absent.hidden = there
  }

  #missingOf({ alt, decorative, permission }: ReturnType<typeof figureDetails>): string {
    const words = this.surroundings.words()
    const missing: string[] = []
    if (alt === '' && !decorative) missing.push(words.missingAlternative)
    if (permission === '') missing.push(words.missingPermission)
    return missing.join(' ')
  }
}
