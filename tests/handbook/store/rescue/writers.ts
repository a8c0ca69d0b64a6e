// Two or more people with the real editor binding, each on a device of their own, for tests.
import { Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CellSelection, TableMap } from '@tiptap/pm/tables'
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import * as Y from 'yjs'
import type { Edit } from '#handbook/store/edit.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import { contentExtensions } from '#handbook/model/schema.ts'
import { readChapterContent } from '#handbook/store/document.ts'
import { chapterFragment } from '#handbook/store/shape.ts'
import { Copy } from '../co-writing.ts'

const chapter = 'luku'

/** One person writing the chapter `luku` in an editor. What others made comes by `hear`. */
export class Writer {
  readonly copy: Copy
  readonly #doc: Y.Doc
  readonly editor: Editor
  readonly #heard = new Set<Edit>()

  constructor(name: string, start: readonly Edit[], clientId: number) {
    this.copy = new Copy(name, start)
    this.#doc = this.copy.open(chapter, clientId)
    this.editor = new Editor({
      element: document.createElement('div'),
      extensions: [...contentExtensions, Collaboration.configure({ fragment: chapterFragment(this.#doc) })],
      injectCSS: false,
    })
    for (const edit of start) this.#heard.add(edit)
  }

  /** The edits this person made so far. */
  get made(): readonly Edit[] {
    return this.copy.made
  }

  /** Takes in what others made, in their order. */
  hear(edits: readonly Edit[]): void {
    for (const edit of edits) {
      if (this.#heard.has(edit) || edit.device === this.copy.device) continue
      this.#heard.add(edit)
      this.copy.take([edit])
      if (edit.document === chapter) Y.applyUpdate(this.#doc, edit.update, 'load')
    }
  }

  /** What stands in the chapter, one line a block. */
  get text(): string {
    return plainText(readChapterContent(this.copy.documents.doc(chapter)))
  }

  /** All that was rescued in the chapter, as one text. */
  get rescued(): string {
    return this.copy.documents
      .rescued(chapter)
      .map(({ text }) => text)
      .join(' | ')
  }

  /** Where the letters `text` begin in the editor's document. Throws when they are not there. */
  at(text: string): number {
    let found = -1
    this.editor.state.doc.descendants((node, at) => {
      if (found < 0 && node.isTextblock && node.textContent.includes(text))
        found = at + 1 + node.textContent.indexOf(text)
      return found < 0
    })
    if (found < 0) throw new Error(`No ${text} in ${this.editor.state.doc.textContent}`)
    return found
  }

  /** Types behind the letters `behind`. */
  type(behind: string, text: string): void {
    const { state, view } = this.editor
    view.dispatch(state.tr.insertText(text, this.at(behind) + behind.length))
  }

  /** Deletes these letters. */
  erase(text: string): void {
    const { state, view } = this.editor
    view.dispatch(state.tr.delete(this.at(text), this.at(text) + text.length))
  }

  /** Presses Enter before these letters. */
  split(before: string): void {
    const { state, view } = this.editor
    view.dispatch(state.tr.split(this.at(before)))
  }

  /** Joins the block that holds these letters to the one before it. */
  join(text: string): void {
    const { state, view } = this.editor
    view.dispatch(state.tr.join(this.#blockAt(text).at))
  }

  /** Sets an attribute of the block that holds these letters. */
  set(text: string, name: string, value: unknown): void {
    const { state, view } = this.editor
    view.dispatch(state.tr.setNodeAttribute(this.#blockAt(text).at, name, value))
  }

  /** Makes these letters strong, emphasised or a link. */
  mark(text: string, name: string, attributes?: Record<string, unknown>): void {
    const { state, view } = this.editor
    const mark = this.editor.schema.mark(name, attributes)
    view.dispatch(state.tr.addMark(this.at(text), this.at(text) + text.length, mark))
  }

  /** Deletes the block that holds these letters, or the block around it of a type. */
  remove(text: string, type = 'textBlock'): void {
    const { state, view } = this.editor
    const { at, node } = this.#blockAt(text, type)
    view.dispatch(state.tr.delete(at, at + node.nodeSize))
  }

  /** Moves the block that holds these letters behind the last block, or before the first. */
  move(text: string, to: 'first' | 'last', type = 'textBlock'): void {
    const { state, view } = this.editor
    const { at, node } = this.#blockAt(text, type)
    const tr = state.tr.delete(at, at + node.nodeSize)
    view.dispatch(tr.insert(to === 'first' ? 0 : tr.doc.content.size, node))
  }

  /** Puts blocks behind the top block that holds these letters. */
  addBehind(text: string, ...blocks: readonly unknown[]): void {
    const { state, view } = this.editor
    const end = state.doc.resolve(this.at(text)).after(1)
    view.dispatch(
      state.tr.insert(
        end,
        blocks.map((block) => this.editor.schema.nodeFromJSON(block)),
      ),
    )
  }

  /** Puts the caret into these letters and runs a command of the editor's table commands. */
  runAt(text: string, command: TableCommand): void {
    const { state, view } = this.editor
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, this.at(text))))
    command(this.editor.state, view.dispatch.bind(view))
  }

  /** Selects the cells from the one that holds some letters to another and runs a command. */
  runOnCells(from: string, to: string, command: TableCommand): void {
    const { state, view } = this.editor
    const selection = CellSelection.create(state.doc, this.#cellAt(from), this.#cellAt(to))
    view.dispatch(state.tr.setSelection(selection))
    command(this.editor.state, view.dispatch.bind(view))
  }

  /** True when every row of every table reaches over the same number of columns. */
  get tablesAreWhole(): boolean {
    let whole = true
    this.editor.state.doc.descendants((node) => {
      if (node.type.name === 'table') whole &&= TableMap.get(node).problems === null
    })
    return whole
  }

  close(): void {
    this.editor.destroy()
    this.#doc.destroy()
  }

  #cellAt(text: string): number {
    const place = this.editor.state.doc.resolve(this.at(text))
    for (let depth = place.depth; depth > 0; depth--) {
      if (
        place.node(depth).type.name.startsWith('tableCell') ||
        place.node(depth).type.name === 'tableHeader'
      )
        return place.before(depth)
    }
    throw new Error(`${text} is in no cell`)
  }

  #blockAt(text: string, type = 'textBlock'): { readonly at: number; readonly node: Node } {
    const place = this.editor.state.doc.resolve(this.at(text))
    for (let depth = place.depth; depth > 0; depth--)
      if (place.node(depth).type.name === type) return { at: place.before(depth), node: place.node(depth) }
    throw new Error(`${text} is in no ${type}`)
  }
}

type TableCommand = (state: Editor['state'], dispatch?: Editor['view']['dispatch']) => boolean

/** Lets everybody hear of everything, each in another order. */
export function meet(...writers: readonly Writer[]): void {
  writers.forEach((writer, at) => {
    const others = [...writers.slice(at + 1), ...writers.slice(0, at)]
    const made = others.map((other) => [...other.made])
    for (const edits of made) writer.hear(edits)
  })
}
