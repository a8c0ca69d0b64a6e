// Which styles the style menu offers, and what the current one is called.
import type { BlockKind } from '#handbook/model/content.ts'
import type { EditorState } from '@tiptap/pm/state'
import type { EditorWords } from '#renderer/text/editor.ts'
import { selectedBlocks } from '../text-block/selected-blocks.ts'
import { mayStand, sharedKind } from '../text-block/set-kind.ts'
import type { TextPlace } from '../text-block/text-block.ts'

/** A style of the menu with its shortcut. */
export type OfferedStyle = { readonly kind: BlockKind; readonly keys: string }

const bodyText: OfferedStyle = { kind: 'text', keys: 'Ctrl+Alt+0' }
const headings: readonly OfferedStyle[] = [
  { kind: 'h2', keys: 'Ctrl+Alt+2' },
  { kind: 'h3', keys: 'Ctrl+Alt+3' },
  { kind: 'h4', keys: 'Ctrl+Alt+4' },
]

/** The styles that may stand where the selection is: a box has one title, a cell has none. */
export function offeredStyles(state: EditorState, place: TextPlace): readonly OfferedStyle[] {
  const parents = selectedBlocks(state).map(({ parent }) => parent)
  const offered = headings.filter(
    ({ kind }) => (kind !== 'h2' || place === 'chapter') && parents.every((parent) => mayStand(kind, parent)),
  )
  return [bodyText, ...(isInBox(state) ? offered.slice(0, 1) : offered)]
}

/** True when the selection is in a callout, where a heading is the title of the box. */
export function isInBox(state: EditorState): boolean {
  return selectedBlocks(state).some(({ parent }) => parent.type.name === 'callout')
}

/** The style of the selection as the menu knows it; null when the selected blocks differ. */
export function styleOf(state: EditorState, place: TextPlace): BlockKind | null {
  const kind = sharedKind(state)
  if (selectedBlocks(state).length === 0) return 'text'
  if (kind === 'h1') return place === 'chapter' ? 'h2' : 'h3'
  return kind === 'h2' && place === 'field' ? 'h3' : kind
}

/** What a style is called; `inBox` when it stands in a callout. */
export function styleName(kind: BlockKind | null, words: EditorWords, inBox: boolean): string {
  switch (kind) {
    case null:
      return words.mixedStyles
    case 'text':
      return words.bodyText
    case 'bullet':
    case 'ordered':
    case 'continuation':
      return words.list
    case 'quote':
      return words.quote
    default:
      return inBox ? words.boxTitle : words.heading(Number(kind.slice(1)))
  }
}
