// A line of plain text edited in place inside a node view: a caption, which is an attribute.
import { element } from './element.ts'

/**
 * A text box of its own inside the editor. `changed` gets the text after every change; `leave` is
 * called by Enter, Tab and Escape and brings the caret back to the text. It is no tab stop of its own:
 * a text has one way in and one way out.
 */
export class EditableLine {
  readonly dom = element('span', 'editable-line')

  constructor(label: string, changed: (text: string) => void, leave: () => void) {
    this.dom.setAttribute('role', 'textbox')
    this.dom.setAttribute('aria-label', label)
    this.dom.setAttribute('contenteditable', 'plaintext-only')
    this.dom.spellcheck = false
    this.dom.tabIndex = -1
    this.dom.dataset['hint'] = label
    this.dom.addEventListener('input', () => changed(this.#text))
    this.dom.addEventListener('keydown', (event) => {
      if (!['Enter', 'Tab', 'Escape'].includes(event.key)) return
      event.preventDefault()
      leave()
    })
  }

  /** Shows `text`, unless it is what already stands there. */
  show(text: string, editable: boolean): void {
    this.dom.setAttribute('contenteditable', editable ? 'plaintext-only' : 'false')
    this.dom.classList.toggle('empty', text === '')
    if (this.#text !== text) this.dom.textContent = text
  }

  get #text(): string {
    return (this.dom.textContent ?? '').replaceAll('\n', ' ')
  }
}
