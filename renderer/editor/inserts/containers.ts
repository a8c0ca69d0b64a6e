// Figure, callout, law quotation and what is unknown, as the editor shows them.
import { Callout, Figure, LawQuotation } from '#handbook/model/nodes/containers.ts'
import { OpaqueBlock, OpaqueInline, OpaqueMark } from '#handbook/model/nodes/opaque.ts'
import { TextSelection, type Command } from '@tiptap/pm/state'
import { readCarried } from '../clipboard/stored-attributes.ts'
import type { EditorSurroundings } from '../editor-services.ts'
import type { Numbering } from '../text-block/numbering.ts'
import { FigureView } from './figure-view.ts'
import { LawView } from './law-view.ts'
import { nodeType } from './node-type.ts'

/** The figure of the schema with its view. */
export function editorFigure(numbering: Numbering, surroundings: EditorSurroundings): typeof Figure {
  return Figure.extend({
    parseHTML: () => [{ tag: 'figure[data-attrs]', contentElement: 'figcaption', getAttrs: readCarried }],
    addNodeView() {
      return ({ node, view, getPos }) =>
        new FigureView(node, view, getPos, numbering.invalidate, surroundings)
    },
  })
}

/** Enter in a caption goes on with ordinary text below the figure. */
export const leaveCaption: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.parent.type.name !== 'figure') return false
  const after = $from.after()
  const tr = state.tr.insert(after, nodeType(state.schema, 'textBlock').create())
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  return true
}

/** The callout of the schema as a note, which is no landmark of the page. */
export const editorCallout = Callout.extend({
  parseHTML: () => [{ tag: 'aside[data-callout]', getAttrs: readCarried }],
  renderHTML: () => ['div', { class: 'callout', role: 'note' }, 0],
})

/** The law quotation of the schema with its view. */
export function editorLawQuotation(surroundings: EditorSurroundings): typeof LawQuotation {
  return LawQuotation.extend({
    parseHTML: () => [{ tag: 'blockquote[data-law]', getAttrs: readCarried }],
    addNodeView() {
      return ({ node, view, getPos }) => new LawView(node, view, getPos, surroundings)
    },
  })
}

/** An unknown block as a plain notice. What it holds is never shown, only kept. */
export function editorOpaqueBlock({ words }: EditorSurroundings): typeof OpaqueBlock {
  return OpaqueBlock.extend({
    parseHTML: () => [{ tag: 'div[data-opaque]', getAttrs: readCarried }],
    renderHTML: () => ['div', { class: 'opaque' }, words().unknownContent],
  })
}

/** Something unknown in a line, as a mark with the same notice. */
export function editorOpaqueInline({ words }: EditorSurroundings): typeof OpaqueInline {
  return OpaqueInline.extend({
    parseHTML: () => [{ tag: 'span[data-opaque]', getAttrs: readCarried }],
    renderHTML: () => {
      const label = words().unknownContent
      return ['span', { class: 'opaque', role: 'img', 'aria-label': label, title: label }, '…']
    },
  })
}

/** An unknown mark: the words under it stay readable. */
export const editorOpaqueMark = OpaqueMark.extend({
  parseHTML: () => [{ tag: 'span[data-opaque-mark]', getAttrs: readCarried }],
  renderHTML: () => ['span', 0],
})
