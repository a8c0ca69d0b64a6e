// The text block of the schema as the editor shows it.
import { TextBlock } from '#handbook/model/nodes/text-block.ts'
import { readCarried } from '../clipboard/stored-attributes.ts'
import type { Numbering } from './numbering.ts'
import { textBlockInputRules } from './input-rules.ts'
import { TextBlockView, type BlockPlace } from './text-block-view.ts'

/** Where the whole text stands: in a chapter or in one field of a practice. */
export type TextPlace = Exclude<BlockPlace, 'box'>

/** The text block as the editor knows it: its view and input rules. The schema stays the same. */
export function editorTextBlock(place: TextPlace, numbering: Numbering): typeof TextBlock {
  return TextBlock.extend({
    parseHTML: () => [{ tag: 'p', getAttrs: readCarried }],
    addNodeView() {
      return ({ node, view, getPos }) => {
        const pos = getPos()
        const inBox = pos !== undefined && view.state.doc.resolve(pos).depth > 0
        return new TextBlockView(node, inBox ? 'box' : place, numbering.invalidate)
      }
    },
    addInputRules: () => [...textBlockInputRules],
  })
}
