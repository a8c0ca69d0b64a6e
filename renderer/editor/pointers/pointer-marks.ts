// Marks calmly what points to the book's lists and what stands in some editions only: decorations, nothing is written.
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { EditorSurroundings } from '../editor-services.ts'
import { element } from '../inserts/element.ts'
import { linePieces, type LinePiece } from './line-pieces.ts'
import {
  conditionLabel,
  isAway,
  shownCitation,
  shownTerm,
  shownVariable,
  type ShownAtom,
} from './shown-pointers.ts'

const key = new PluginKey<DecorationSet>('pointerMarks')

/** Makes a decoration once it is known where its line begins. */
type Placed = (start: number) => Decoration

/** Shows the marks; `refreshPointers` draws them anew when the lists, the edition or the words have changed. */
export function pointerMarks(surroundings: EditorSurroundings): Plugin {
  let drawing = new Drawing(surroundings)
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, { doc }) => drawing.draw(doc),
      apply: (tr, shown) => {
        const afresh = tr.getMeta(key) === true
        if (afresh) drawing = new Drawing(surroundings)
        return tr.docChanged || afresh ? drawing.draw(tr.doc) : shown
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/** Draws all marks anew. */
export function refreshPointers({ state, dispatch }: EditorView): void {
  dispatch(state.tr.setMeta(key, true).setMeta('addToHistory', false))
}

/** Remembers what each block of an unchanged book shows, so that a keystroke draws one block. */
class Drawing {
  readonly #lines = new WeakMap<Node, readonly Placed[]>()

  constructor(private readonly surroundings: EditorSurroundings) {}

  draw(doc: Node): DecorationSet {
    const decorations: Decoration[] = []
    doc.descendants((node, pos) => {
      const block = this.#ofBlock(node, pos)
      if (block !== null) decorations.push(block)
      if (!node.inlineContent) return true
      for (const place of this.#ofLine(node)) decorations.push(place(pos + 1))
      return false
    })
    return decorations.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, decorations)
  }

  #ofBlock(node: Node, pos: number): Decoration | null {
    const when: unknown = node.attrs['when']
    const shown = when === undefined || when === null ? null : this.#condition(when)
    if (shown === null) return null
    const attributes = { class: `conditional ${shown.away}`.trim(), 'data-when': shown.label }
    return Decoration.node(pos, pos + node.nodeSize, attributes)
  }

  #ofLine(line: Node): readonly Placed[] {
    const known = this.#lines.get(line)
    if (known !== undefined) return known
    const made = linePieces(line).flatMap((piece) => this.#ofPiece(piece))
    this.#lines.set(line, made)
    return made
  }

  #ofPiece(piece: LinePiece): readonly Placed[] {
    const { services, words } = this.surroundings
    switch (piece.kind) {
      case 'citation':
        return [atom(piece, shownCitation(piece.cited, piece, services.lists, words()))]
      case 'variable':
        return [atom(piece, shownVariable(piece.variable, piece.label, services.lists, words()))]
      case 'term': {
        const { title, missing } = shownTerm(piece.entry, services.lists, words())
        return [inline(piece, missing ? 'missing-term' : '', title)]
      }
      case 'index': {
        const title = words().indexOf(piece.term === '' ? piece.words : piece.term)
        return [inline(piece, '', title), widget(piece.to, title, indexCorner)]
      }
      case 'condition': {
        const shown = this.#condition(piece.when)
        if (shown === null) return []
        const { label, away } = shown
        return [inline(piece, `conditional-words ${away}`.trim(), label), widget(piece.to, label, whenLabel)]
      }
    }
  }

  #condition(when: unknown): { readonly label: string; readonly away: '' | 'away' } | null {
    const { services, words } = this.surroundings
    const label = conditionLabel(when, services.lists, words())
    if (label === null) return null
    return isAway(when, services.lists) ? { label: words().away(label), away: 'away' } : { label, away: '' }
  }
}

function atom({ from, to }: LinePiece, shown: ShownAtom): Placed {
  return (start) => Decoration.node(start + from, start + to, {}, shown)
}

function inline({ from, to }: LinePiece, className: string, title: string): Placed {
  const attributes = className === '' ? { title } : { class: className, title }
  return (start) => Decoration.inline(start + from, start + to, attributes)
}

/** Stands after the words, and after the caret when that is at their end. */
function widget(at: number, text: string, draw: (text: string) => HTMLElement): Placed {
  return (start) =>
    Decoration.widget(start + at, () => draw(text), {
      side: 1,
      key: `${draw.name} ${text}`,
      ignoreSelection: true,
    })
}

function indexCorner(text: string): HTMLElement {
  const corner = element('span', 'index-corner')
  corner.setAttribute('role', 'img')
  corner.setAttribute('aria-label', text)
  corner.contentEditable = 'false'
  return corner
}

function whenLabel(text: string): HTMLElement {
  const label = element('span', 'when-label', text)
  label.contentEditable = 'false'
  return label
}
