// The text block of the schema with the behaviour Word hands expect.
import { TextBlock } from '#handbook/model/nodes/text-block.ts'
import type { BlockKind } from '#handbook/model/content.ts'
import type { Command } from '@tiptap/pm/state'
import type { Numbering } from './numbering.ts'
import { indent, outdent, touchesItem } from './indent.ts'
import { textBlockInputRules } from './input-rules.ts'
import { setKind, toggleKind } from './set-kind.ts'
import { TextBlockView, type BlockPlace } from './text-block-view.ts'
import { backspaceAtStart, breakLine, continueAfterBox, deleteAtEnd, splitBlock } from './typing.ts'

/** Where the whole text stands: in a chapter or in one field of a practice. */
export type TextPlace = Exclude<BlockPlace, 'box'>

/** The text block as the editor knows it: views, keys, input rules. The schema stays the same. */
export function editorTextBlock(place: TextPlace, numbering: Numbering): typeof TextBlock {
  return TextBlock.extend({
    priority: 900,
    addNodeView() {
      return ({ node, view, getPos }) => {
        const pos = getPos()
        const inBox = pos !== undefined && view.state.doc.resolve(pos).depth > 0
        return new TextBlockView(node, inBox ? 'box' : place, numbering.invalidate)
      }
    },
    addInputRules: () => [...textBlockInputRules],
    addKeyboardShortcuts() {
      const run = (command: Command) => (): boolean => command(this.editor.state, this.editor.view.dispatch)
      const style = (kind: BlockKind) => run(setKind(kind))
      return {
        Enter: run(splitBlock),
        'Mod-Enter': run(continueAfterBox),
        'Shift-Enter': run(breakLine),
        Backspace: () => this.editor.commands.undoInputRule() || run(backspaceAtStart)(),
        Delete: run(deleteAtEnd),
        Tab: () => run(indent(place === 'chapter'))() || touchesItem(this.editor.state),
        'Shift-Tab': () => run(outdent)() || touchesItem(this.editor.state),
        'Mod-Alt-0': style('text'),
        'Mod-Alt-1': style(place === 'chapter' ? 'h2' : 'h3'),
        'Mod-Alt-2': style(place === 'chapter' ? 'h2' : 'h3'),
        'Mod-Alt-3': style('h3'),
        'Mod-Alt-4': style('h4'),
        'Mod-Shift-7': run(toggleKind('ordered')),
        'Mod-Shift-8': run(toggleKind('bullet')),
        'Mod-Shift-9': run(toggleKind('quote')),
      }
    },
  })
}
