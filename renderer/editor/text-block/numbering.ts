// Writes list semantics and numbers into the editor's DOM, in one pass over the document.
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { formOf, isTextBlock } from './block-form.ts'
import { listMarks, type ListMark } from './list-marks.ts'
import { sectionNumbers } from './section-numbers.ts'

/** What counts figures and tables before this text, so that numbers run through the whole book. */
export type NumbersBefore = { readonly figures: number; readonly tables: number }

/** Numbers that come from outside the text; null where nothing is numbered. */
export type OutsideNumbers = { readonly chapter: string | null; readonly before: NumbersBefore | null }

type BlockMark = { readonly list: ListMark | null; readonly section: string | null }

/**
 * Keeps list levels, positions, numbers, section numbers, note and figure numbers right in the DOM.
 * Node views call `invalidate` when they appear, change form or go; the pass runs once afterwards.
 */
export class Numbering {
  #stale = true
  #outside: OutsideNumbers = { chapter: null, before: null }

  /** The DOM no longer carries what the pass wrote. */
  readonly invalidate = (): void => {
    this.#stale = true
  }

  /** Takes numbers given from outside; they show after the next `write`. */
  setOutside(outside: OutsideNumbers): void {
    this.#outside = outside
    this.#stale = true
  }

  /** Writes what is out of date. Linear in the number of blocks; nothing when all is current. */
  write(view: EditorView): void {
    if (!this.#stale) return
    this.#stale = false
    writeBlocks(view, blockMarks(view.state.doc, this.#outside.chapter))
    writeCount(view, '[data-note-number]', 0)
    writeCount(view, '[data-figure-number]', this.#outside.before?.figures ?? null)
    writeCount(view, '[data-table-number]', this.#outside.before?.tables ?? null)
  }

  /** The plugin that runs the pass after every change of the document. */
  plugin(): Plugin {
    return new Plugin({
      view: (view) => {
        this.write(view)
        return {
          update: (current, before) => {
            if (!sameSiblings(before.doc, current.state.doc)) this.invalidate()
            this.write(current)
          },
        }
      },
    })
  }
}

function blockMarks(doc: Node, chapter: string | null): readonly BlockMark[] {
  const marks: BlockMark[] = []
  collectMarks(doc, chapter, marks)
  return marks
}

function collectMarks(parent: Node, chapter: string | null, into: BlockMark[]): void {
  const forms = parent.children.map(formOf)
  const lists = listMarks(forms)
  const sections =
    chapter === null ? [] : sectionNumbers(forms, chapter, (index) => parent.child(index).textContent)
  parent.forEach((child, _offset, index) => {
    if (isTextBlock(child)) into.push({ list: lists[index] ?? null, section: sections[index] ?? null })
    else if (!child.isLeaf && !child.inlineContent) collectMarks(child, null, into)
  })
}

/** Text blocks stand in the DOM in document order, so the two sequences are walked side by side. */
function writeBlocks(view: EditorView, marks: readonly BlockMark[]): void {
  view.dom.querySelectorAll<HTMLElement>('[data-block]').forEach((element, index) => {
    const mark = marks[index]
    if (mark !== undefined) writeMark(element, mark)
  })
}

function writeMark(element: HTMLElement, { list, section }: BlockMark): void {
  setOrRemove(element, 'data-number', section)
  setOrRemove(element, 'data-depth', list?.depth ?? null)
  if (!element.matches('ul, ol') || element.firstElementChild === null) return
  const item = element.firstElementChild
  setOrRemove(item, 'aria-level', list === null ? null : list.depth + 1)
  setOrRemove(item, 'aria-posinset', list?.item?.position ?? null)
  setOrRemove(item, 'aria-setsize', list?.item?.size ?? null)
  setOrRemove(item, 'value', list?.item?.value ?? null)
}

function writeCount(view: EditorView, selector: string, before: number | null): void {
  view.dom.querySelectorAll(selector).forEach((element, index) => {
    const text = before === null ? '' : String(before + index + 1)
    if (element.textContent !== text) element.textContent = text
  })
}

function setOrRemove(element: Element, name: string, value: string | number | null): void {
  if (value === null) {
    if (element.hasAttribute(name)) element.removeAttribute(name)
  } else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value))
}

/**
 * True when no block came, went, changed its attributes, or got its first word or lost its last: then no
 * number can have changed.
 */
function sameSiblings(before: Node, after: Node): boolean {
  if (before === after) return true
  if (before.inlineContent) return isBlank(before) === isBlank(after)
  if (before.childCount !== after.childCount) return false
  return after.children.every((child, index) => {
    const old = before.child(index)
    return old === child || (old.type === child.type && old.attrs === child.attrs && sameSiblings(old, child))
  })
}

function isBlank(node: Node): boolean {
  return node.textContent.trim() === ''
}
