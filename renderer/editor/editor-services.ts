// What the editor needs from the window around it, and what it may be asked for.
import type { EditorWords } from '#renderer/text/editor.ts'
import type { BookLists } from './book-lists.ts'

/** A heading cross-references may point to; `anchor` is null until somebody refers to it. */
export type TargetHeading = { readonly anchor: string | null; readonly text: string; readonly index: number }

/** A chapter or practice cross-references may point to. `index` of a heading counts the headings from 0. */
export type ReferenceTarget = {
  readonly id: string
  readonly title: string
  readonly kind: 'chapter' | 'practice'
  readonly headings: readonly TargetHeading[]
}

/** Handed in by the window: the editor itself reads no files and opens nothing. */
export type EditorServices = {
  /** The address that shows an image of the handbook by its content-addressed name. */
  readonly imageUrl: (file: string) => string
  /** Hears when images may have come that were not there; the function it gives back stops listening. */
  readonly whenImagesCome: (listen: () => void) => () => void
  /** Asks the user for an image and adds it to the handbook; null when none was chosen. */
  readonly chooseImage: () => Promise<{ readonly file: string } | null>
  /** Opens a safe address outside the app. */
  readonly openLink: (href: string) => void
  /** Shows a chapter or practice, at the heading with `anchor` when it is not null. */
  readonly openDocument: (id: string, anchor: string | null) => void
  /** Everything cross-references may point to, in reading order. */
  readonly targets: () => readonly ReferenceTarget[]
  /** The anchor of the heading at `headingIndex`, given to it now if it had none; null when it is gone. */
  readonly anchorFor: (document: string, headingIndex: number) => Promise<string | null>
  /** The lists of the book that texts point to. */
  readonly lists: BookLists
}

/** The forms of what points to the book's lists. */
export type PointerPanel = 'citation' | 'term' | 'indexTerm' | 'variable' | 'condition'

/** A small form the editor can open beside what it edits. `pos` is where that node stands. */
export type PanelRequest =
  | { readonly kind: 'link' }
  | { readonly kind: 'language' }
  | { readonly kind: 'reference' }
  | { readonly kind: PointerPanel }
  | { readonly kind: 'figure'; readonly pos: number }
  | { readonly kind: 'law'; readonly pos: number }

/** What the node views share with the component that holds the editor. */
export type EditorSurroundings = {
  readonly services: EditorServices
  readonly words: () => EditorWords
  readonly openPanel: (panel: PanelRequest) => void
}
