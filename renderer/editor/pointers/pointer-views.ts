// Citations, variables and marked words of the schema as the editor shows them.
import { Citation, Variable } from '#handbook/model/nodes/inline.ts'
import { Conditional, GlossaryTerm, IndexTerm } from '#handbook/model/nodes/marks.ts'
import { NodeSelection, type Command } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import type { Decoration, EditorView, NodeView } from '@tiptap/pm/view'
import { readCarried } from '../clipboard/stored-attributes.ts'
import type { EditorSurroundings } from '../editor-services.ts'
import { element } from '../inserts/element.ts'
import type { ShownAtom } from './shown-pointers.ts'

/** A citation or variable in the line. What it shows comes with its decoration; a double click opens its panel. */
class AtomView implements NodeView {
  readonly dom: HTMLElement

  constructor(
    private node: Node,
    decorations: readonly Decoration[],
    open: () => void,
  ) {
    this.dom = element('span', node.type.name)
    this.dom.addEventListener('dblclick', open)
    this.#show(decorations)
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.node.type) return false
    this.node = node
    this.#show(decorations)
    return true
  }

  ignoreMutation(): boolean {
    return true
  }

  #show(decorations: readonly Decoration[]): void {
    const shown = decorations
      .map(({ spec }) => spec as Partial<ShownAtom>)
      .find(({ text }) => text !== undefined)
    const text = shown?.text ?? '…'
    if (this.dom.textContent !== text) this.dom.textContent = text
    this.dom.title = shown?.title ?? ''
    this.dom.classList.toggle('missing', shown?.missing === true)
  }
}

type ViewParts = {
  readonly node: Node
  readonly view: EditorView
  readonly getPos: () => number | undefined
  readonly decorations: readonly Decoration[]
}

function atomView({ openPanel }: EditorSurroundings, kind: 'citation' | 'variable') {
  return ({ node, view, getPos, decorations }: ViewParts): NodeView =>
    new AtomView(node, decorations, () => {
      const pos = getPos()
      if (pos === undefined || !view.editable) return
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)))
      openPanel({ kind })
    })
}

/** The citation of the schema, shown as it will be printed. */
export function editorCitation(surroundings: EditorSurroundings): typeof Citation {
  return Citation.extend({
    parseHTML: () => [{ tag: 'span[data-citation]', getAttrs: readCarried }],
    addNodeView: () => atomView(surroundings, 'citation'),
  })
}

/** The variable of the schema, shown as its value. */
export function editorVariable(surroundings: EditorSurroundings): typeof Variable {
  return Variable.extend({
    parseHTML: () => [{ tag: 'span[data-variable]', getAttrs: readCarried }],
    addNodeView: () => atomView(surroundings, 'variable'),
  })
}

/** Words that the glossary explains. */
export const editorGlossaryTerm = GlossaryTerm.extend({
  parseHTML: () => [{ tag: 'span[data-term]', getAttrs: readCarried }],
  renderHTML: () => ['span', { class: 'glossary-term' }, 0],
})

/** Words that the subject index finds. */
export const editorIndexTerm = IndexTerm.extend({
  parseHTML: () => [{ tag: 'span[data-indexed]', getAttrs: readCarried }],
  renderHTML: () => ['span', { class: 'index-term' }, 0],
})

/** Words that stand in some editions only. */
export const editorConditional = Conditional.extend({
  parseHTML: () => [{ tag: 'span[data-when]', getAttrs: readCarried }],
  renderHTML: () => ['span', 0],
})

/** Opens the panel of the citation or variable that is selected. */
export function openSelectedPointer({ openPanel }: EditorSurroundings): Command {
  return ({ selection }) => {
    const name = selection instanceof NodeSelection ? selection.node.type.name : ''
    if (name !== 'citation' && name !== 'variable') return false
    openPanel({ kind: name })
    return true
  }
}
