// Places a panel under what it edits, inside the page, so that it scrolls with the text.
import type { Editor } from '@tiptap/core'
import type { Attachment } from 'svelte/attachments'
import type { PanelRequest } from '../editor-services.ts'

const distance = 8

/**
 * Puts the panel under the node or words it edits, brings the focus into its first field, and closes
 * it when the pointer goes down outside.
 */
export function placeBeside(editor: Editor, panel: PanelRequest, close: () => void): Attachment<HTMLElement> {
  return (element) => {
    put(element, anchorOf(editor, panel), editor.view.dom.getBoundingClientRect().right)
    firstField(element).focus({ preventScroll: true })
    element.scrollIntoView({ block: 'nearest' })
    const outside = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || element.contains(event.target)) return
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      close()
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }
}

type Anchor = { readonly left: number; readonly bottom: number }

function anchorOf(editor: Editor, panel: PanelRequest): Anchor {
  if ('pos' in panel) {
    const dom = editor.view.nodeDOM(panel.pos)
    if (dom instanceof Element) return dom.getBoundingClientRect()
  }
  return editor.view.coordsAtPos(editor.state.selection.from)
}

/** No panel reaches over the right edge of the text, where the column may end. */
function put(element: HTMLElement, anchor: Anchor, edge: number): void {
  const page = (element.offsetParent ?? document.body).getBoundingClientRect()
  const left = Math.min(anchor.left, edge - element.offsetWidth) - page.left
  element.style.left = `${Math.max(left, 0)}px`
  element.style.top = `${anchor.bottom - page.top + distance}px`
}

function firstField(element: HTMLElement): HTMLElement {
  return element.querySelector<HTMLElement>('input, textarea, select, button') ?? element
}
