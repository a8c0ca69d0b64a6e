// Marks everything that a search found in the text, as decorations that stay: nothing is written.
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, Selection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { positionOf, stretchesOf, type TextRange } from './block-stretches.ts'

/** One match: its block as indexes from the top, its range of the block's plain text, its number on the page. */
export type Match = { readonly path: readonly number[]; readonly range: TextRange; readonly number: number }

/** What a text shows: `current` is the match the reader is brought to when `step` grows; null stands for one elsewhere. */
export type MatchesShown = {
  readonly found: readonly Match[]
  readonly current: number | null
  readonly step: number
}

/** Nothing is marked. */
export const noMatches: MatchesShown = { found: [], current: null, step: 0 }

type Numbered = { readonly number: number }
const key = new PluginKey<DecorationSet>('foundMatches')
const currentKey = new PluginKey<DecorationSet>('currentMatch')

/** The plugins that show the marks; these move with the text they stand on. */
export function foundMatches(): Plugin[] {
  return [marks(key), marks(currentKey)]
}

function marks(of: PluginKey<DecorationSet>): Plugin {
  return new Plugin<DecorationSet>({
    key: of,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, shown) => (tr.getMeta(of) as DecorationSet | undefined) ?? shown.map(tr.mapping, tr.doc),
    },
    props: { decorations: (state) => of.getState(state) },
  })
}

/** Marks these matches and no others. */
export function showMatches(editor: Editor, found: readonly Match[]): void {
  const { state, view } = editor
  if (found.length === 0 && key.getState(state) === DecorationSet.empty) return
  const decorations = found.flatMap((match) => decorationsOf(state.doc, match))
  const tr = state.tr.setMeta(key, DecorationSet.create(state.doc, decorations))
  view.dispatch(tr.setMeta(currentKey, DecorationSet.empty).setMeta('addToHistory', false))
}

function decorationsOf(doc: Node, { path, range, number }: Match): readonly Decoration[] {
  const pos = positionOf(doc, path)
  const node = pos === null ? null : doc.nodeAt(pos)
  if (pos === null || node === null) return []
  const spec: Numbered = { number }
  return stretchesOf(node, pos, range).map(({ from, to }) =>
    Decoration.inline(from, to, { class: 'found-match' }, spec),
  )
}

/**
 * Brings the caret and the reader to a match; false when its words are gone. The focus stays on a button
 * that asked for it, so that it can be pressed again.
 */
export function goToMatch(editor: Editor, number: number): boolean {
  const { state, view } = editor
  const [mark] = key.getState(state)?.find(undefined, undefined, (spec) => spec['number'] === number) ?? []
  if (mark === undefined) return false
  const current = Decoration.inline(mark.from, mark.to, { class: 'current-match' })
  const tr = state.tr.setMeta(currentKey, DecorationSet.create(state.doc, [current]))
  const caret = Selection.near(state.doc.resolve(mark.from))
  view.dispatch(tr.setSelection(caret).setMeta('addToHistory', false))
  if (!(document.activeElement instanceof HTMLButtonElement)) view.focus()
  // What the focus changes on the page is drawn first: a hint that appears moves the text.
  requestAnimationFrame(() => !editor.isDestroyed && scrollTo(editor, mark.from))
  return true
}

function scrollTo({ view }: Editor, pos: number): void {
  const { node } = view.domAtPos(Math.min(pos, view.state.doc.content.size), 1)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}

/** The reader has gone to a match in another text. */
export function leaveMatches({ state, view }: Editor): void {
  if (currentKey.getState(state) === DecorationSet.empty) return
  view.dispatch(state.tr.setMeta(currentKey, DecorationSet.empty).setMeta('addToHistory', false))
}
