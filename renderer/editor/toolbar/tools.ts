// The tools of the toolbar: what each is called, drawn as, does, and when it is pressed in.
import Bold from '@lucide/svelte/icons/bold'
import ImageIcon from '@lucide/svelte/icons/image'
import Italic from '@lucide/svelte/icons/italic'
import LinkIcon from '@lucide/svelte/icons/link'
import List from '@lucide/svelte/icons/list'
import ListOrdered from '@lucide/svelte/icons/list-ordered'
import Quote from '@lucide/svelte/icons/quote'
import Redo from '@lucide/svelte/icons/redo-2'
import Superscript from '@lucide/svelte/icons/superscript'
import TableIcon from '@lucide/svelte/icons/table'
import Undo from '@lucide/svelte/icons/undo-2'
import type { EditorState } from '@tiptap/pm/state'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { Component } from 'svelte'
import type { EditorWords } from '#renderer/text/editor.ts'
import type { CurrentEditor } from '../current-editor.svelte.ts'
import { insertFootnote } from '../inserts/footnote.ts'
import { insertFigure, insertTable } from '../inserts/insert-blocks.ts'
import { hasMark, toggleEmphasis, toggleStrong } from '../inserts/marks.ts'
import { isInsideTable } from '../inserts/tables.ts'
import { sharedKind, toggleKind } from '../text-block/set-kind.ts'

/** The words that are plain names, so that a tool can be called by one. */
export type WordKey = {
  [Key in keyof EditorWords]: EditorWords[Key] extends string ? Key : never
}[keyof EditorWords]

/**
 * One tool. `keys` name its shortcut; a tool with `word` shows its name beside the icon. Without
 * `pressed` it is a plain button, without `enabled` it works whenever the text may be edited.
 */
export type Tool = {
  readonly name: WordKey
  readonly icon: Component<{ size?: number; strokeWidth?: number }>
  readonly keys?: string
  readonly word?: true
  readonly pressed?: (state: EditorState) => boolean
  readonly enabled?: (state: EditorState) => boolean
  readonly run: (current: CurrentEditor) => void
}

const markTools: readonly Tool[] = [
  {
    name: 'strong',
    icon: Bold,
    keys: 'Ctrl+B',
    pressed: (state) => hasMark(state, 'strong'),
    run: (current) => current.run(toggleStrong),
  },
  {
    name: 'emphasis',
    icon: Italic,
    keys: 'Ctrl+I',
    pressed: (state) => hasMark(state, 'emphasis'),
    run: (current) => current.run(toggleEmphasis),
  },
]

const blockTools: readonly Tool[] = [
  {
    name: 'bulletList',
    icon: List,
    keys: 'Ctrl+Shift+8',
    pressed: (state) => sharedKind(state) === 'bullet',
    run: (current) => current.run(toggleKind('bullet')),
  },
  {
    name: 'numberedList',
    icon: ListOrdered,
    keys: 'Ctrl+Shift+7',
    pressed: (state) => sharedKind(state) === 'ordered',
    run: (current) => current.run(toggleKind('ordered')),
  },
  {
    name: 'quote',
    icon: Quote,
    keys: 'Ctrl+Shift+9',
    pressed: (state) => sharedKind(state) === 'quote',
    run: (current) => current.run(toggleKind('quote')),
  },
]

const insertTools: readonly Tool[] = [
  {
    name: 'link',
    icon: LinkIcon,
    keys: 'Ctrl+K',
    pressed: (state) => hasMark(state, 'link'),
    run: (current) => current.handle?.openPanel({ kind: 'link' }),
  },
  { name: 'image', icon: ImageIcon, word: true, run: (current) => void chooseFigure(current) },
  {
    name: 'table',
    icon: TableIcon,
    word: true,
    enabled: (state) => !isInsideTable(state),
    run: (current) => current.run(insertTable(3, 3)),
  },
  {
    name: 'footnote',
    icon: Superscript,
    keys: 'Ctrl+Alt+F',
    word: true,
    enabled: (state) => insertFootnote(state),
    run: (current) => current.run(insertFootnote),
  },
]

/** The tools left of the Lisää menu, in their groups. */
export const toolGroups: readonly (readonly Tool[])[] = [markTools, blockTools, insertTools]

/** Undo and redo, which stand last. */
export const historyTools: readonly Tool[] = [
  {
    name: 'undo',
    icon: Undo,
    keys: 'Ctrl+Z',
    enabled: (state) => undoSteps(state, 'undoStack') > 0,
    run: (current) => current.handle?.editor.chain().focus().undo().run(),
  },
  {
    name: 'redo',
    icon: Redo,
    keys: 'Ctrl+Y',
    enabled: (state) => undoSteps(state, 'redoStack') > 0,
    run: (current) => current.handle?.editor.chain().focus().redo().run(),
  },
]

async function chooseFigure(current: CurrentEditor): Promise<void> {
  const handle = current.handle
  const image = await handle?.services.chooseImage()
  if (image === null || image === undefined || current.handle !== handle) return
  current.run(insertFigure(image.file))
}

type UndoState = Readonly<
  Record<'undoManager', Readonly<Record<'undoStack' | 'redoStack', readonly unknown[]>>>
>

function undoSteps(state: EditorState, stack: 'undoStack' | 'redoStack'): number {
  const undo = yUndoPluginKey.getState(state) as UndoState | undefined
  return undo?.undoManager[stack].length ?? 0
}
