// The forms of what points to the book's lists: their keys, and when they can be opened.
import type { Command, EditorState } from '@tiptap/pm/state'
import type { EditorSurroundings, PointerPanel } from '../editor-services.ts'
import { conditionTargets } from './conditions.ts'
import { mayInsertAtom } from './insert-pointers.ts'
import { wordsToMark } from './marked-words.ts'

/** In the order of the Lisää menu, with the key of each. */
export const pointerTools: readonly { readonly kind: PointerPanel; readonly keys: string }[] = [
  { kind: 'citation', keys: 'Alt+Shift+L' },
  { kind: 'term', keys: 'Alt+Shift+S' },
  { kind: 'indexTerm', keys: 'Alt+Shift+X' },
  { kind: 'variable', keys: 'Alt+Shift+M' },
  { kind: 'condition', keys: 'Alt+Shift+P' },
]

/** The commands of those keys. */
export function pointerKeys(openPanel: EditorSurroundings['openPanel']): Readonly<Record<string, Command>> {
  const bound = pointerTools.map(({ kind, keys }) => {
    const open: Command = (state) => {
      if (mayOpen(kind, state)) openPanel({ kind })
      return true
    }
    return [keys.replaceAll('+', '-').replace(/.$/, (letter) => letter.toLowerCase()), open] as const
  })
  return Object.fromEntries(bound)
}

/** True when the form has something to act on. */
export function mayOpen(kind: PointerPanel, state: EditorState): boolean {
  switch (kind) {
    case 'citation':
    case 'variable':
      return mayInsertAtom(state)
    case 'term':
      return state.selection.$to.parent.inlineContent
    case 'indexTerm':
      return wordsToMark(state, 'indexTerm') !== ''
    case 'condition':
      return conditionTargets(state).length > 0
  }
}
