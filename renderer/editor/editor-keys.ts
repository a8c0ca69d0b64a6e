// Every key of the editor and what it does there, in the order it is tried.
import { Extension } from '@tiptap/core'
import { chainCommands } from '@tiptap/pm/commands'
import type { Command, EditorState } from '@tiptap/pm/state'
import type { EditorSurroundings } from './editor-services.ts'
import { leaveCaption } from './inserts/containers.ts'
import { detailsPanel } from './inserts/details.ts'
import {
  closeFootnote,
  deleteTowardsFootnote,
  insertFootnote,
  openSelectedFootnote,
} from './inserts/footnote.ts'
import { toggleEmphasis, toggleStrong } from './inserts/marks.ts'
import { followSelected } from './inserts/references.ts'
import { nextCell, previousCell } from './inserts/tables.ts'
import { pointerKeys } from './pointers/pointer-tools.ts'
import { openSelectedPointer } from './pointers/pointer-views.ts'
import { runCommand } from './run-command.ts'
import { indent, outdent, touchesItem } from './text-block/indent.ts'
import { setKind, toggleKind } from './text-block/set-kind.ts'
import type { TextPlace } from './text-block/text-block.ts'
import {
  backspaceAtStart,
  breakLine,
  continueAfterBox,
  deleteAtEnd,
  splitBlock,
} from './text-block/typing.ts'

type Keys = Readonly<Record<string, Command>>

/** The keys of an editor. Undo and redo come with collaboration, arrows with the browser. */
export function editorKeys(parts: {
  readonly place: TextPlace
  readonly surroundings: EditorSurroundings
}): Extension {
  return Extension.create({
    name: 'editorKeys',
    priority: 900,
    addKeyboardShortcuts() {
      const undoInputRule: Command = () => this.editor.commands.undoInputRule()
      const keys: Keys = {
        ...typingKeys(undoInputRule, parts.surroundings),
        ...tabKeys(parts.place),
        ...styleKeys(parts.place),
        ...wordKeys(parts.surroundings),
      }
      const bind = (command: Command) => (): boolean => runCommand(this.editor, command)
      return Object.fromEntries(Object.entries(keys).map(([key, command]) => [key, bind(command)]))
    },
  })
}

function typingKeys(undoInputRule: Command, surroundings: EditorSurroundings): Keys {
  return {
    Enter: chainCommands(
      closeFootnote,
      openSelectedFootnote,
      followSelected(surroundings),
      openSelectedPointer(surroundings),
      leaveCaption,
      splitBlock,
    ),
    'Shift-Enter': breakLine,
    'Mod-Enter': continueAfterBox,
    Backspace: chainCommands(undoInputRule, deleteTowardsFootnote('back'), backspaceAtStart),
    Delete: chainCommands(deleteTowardsFootnote('forward'), deleteAtEnd),
  }
}

/** Escape, then Tab, always leaves the text, so that nobody is caught in it. */
function tabKeys(place: TextPlace): Keys {
  let escaped: EditorState | null = null
  const unlessLeaving =
    (command: Command): Command =>
    (state, dispatch, view) =>
      state !== escaped && command(state, dispatch, view)
  return {
    Escape: (state, dispatch) => {
      escaped = state
      return closeFootnote(state, dispatch)
    },
    Tab: unlessLeaving(chainCommands(nextCell, indent(place === 'chapter'), touchesItem)),
    'Shift-Tab': unlessLeaving(chainCommands(previousCell, outdent, touchesItem)),
  }
}

/** Level 1 is the title of the page, so its key gives the highest heading there is. */
function styleKeys(place: TextPlace): Keys {
  const highest = place === 'chapter' ? 'h2' : 'h3'
  return {
    'Mod-Alt-0': setKind('text'),
    'Mod-Alt-1': setKind(highest),
    'Mod-Alt-2': setKind(highest),
    'Mod-Alt-3': setKind('h3'),
    'Mod-Alt-4': setKind('h4'),
    'Mod-Shift-7': toggleKind('ordered'),
    'Mod-Shift-8': toggleKind('bullet'),
    'Mod-Shift-9': toggleKind('quote'),
  }
}

function wordKeys({ openPanel }: EditorSurroundings): Keys {
  return {
    'Mod-b': toggleStrong,
    'Mod-i': toggleEmphasis,
    // Without words to link, the key is the window's own: it goes to the search.
    'Mod-k': (state) => {
      if (state.selection.empty && !isInLink(state)) return false
      openPanel({ kind: 'link' })
      return true
    },
    'Mod-Alt-f': insertFootnote,
    ...pointerKeys(openPanel),
    'Alt-Enter': (state) => {
      const panel = detailsPanel(state)
      if (panel !== null) openPanel(panel)
      return panel !== null
    },
  }
}

function isInLink(state: EditorState): boolean {
  return state.selection.$from.marks().some(({ type }) => type.name === 'link')
}
