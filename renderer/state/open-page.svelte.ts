// The chapter or practice that is open in the window.
import type * as Y from 'yjs'
import type { Gate } from '#contract'
import type { DocumentId } from '#handbook/model/handbook.ts'
import { raiseVersionOnUse } from '#handbook/store/raise-version.ts'
import type { TreeEntry } from '#handbook/store/read-tree.ts'
import type { FoundPlaces } from './found-places.svelte.ts'
import { leaveForms } from './leave-forms.ts'

/** A place on a page: a practice field, a block as indexes from the top, matched ranges, or a heading's anchor. */
export type Place = {
  readonly field: string | null
  readonly path: readonly number[] | null
  readonly ranges: readonly (readonly [number, number])[]
  readonly anchor: string | null
}

/** The top of a page: nowhere in particular. */
export const topOfPage: Place = { field: null, path: null, ranges: [], anchor: null }

type Loaded = {
  readonly id: DocumentId
  readonly doc: Y.Doc
  readonly gate: Gate
  /** Reads the page's entry in the tree as it stands now. */
  readonly entry: () => TreeEntry | undefined
  /** True while the book itself may be written here. */
  readonly writable: () => boolean
}

const rereadTime = 200

/**
 * One open chapter or practice with its live document. `place` is where to bring the reader: each new
 * value, even an equal one, asks again; null asks nothing.
 */
export class OpenPage {
  readonly id: DocumentId
  readonly doc: Y.Doc
  readonly kind: TreeEntry['kind']
  /** Whether the page may be edited; it can close while the page is open. */
  gate = $state.raw<Gate>('current')
  /** True when an editor of the page cannot show all that is stored, and therefore writes no more. */
  stopped = $state(false)
  /** Grows when what shows the document must be bound to it anew. */
  binding = $state(0)
  /** Grows a moment after others changed the document; a page that is only shown is read again by it. */
  revision = $state(0)
  place = $state.raw<Place | null>(null)
  /** Where the words of a search stand on the page, or null when no search led here. */
  found = $state.raw<FoundPlaces | null>(null)
  /** The heading under which the reader is, counted from 0; null above the first. */
  section = $state<number | null>(null)
  /** True while the title is being written. */
  retitling = $state(false)
  readonly #entry: Loaded['entry']
  readonly #writable: Loaded['writable']
  #reread: ReturnType<typeof setTimeout> | undefined

  constructor(loaded: Loaded) {
    this.id = loaded.id
    this.doc = loaded.doc
    this.gate = loaded.gate
    this.#entry = loaded.entry
    this.#writable = loaded.writable
    this.kind = loaded.entry()?.kind ?? 'chapter'
    if (loaded.gate === 'current') raiseVersionOnUse(loaded.doc)
  }

  /** The title as the tree has it now. */
  get title(): string {
    return this.#entry()?.title ?? ''
  }

  /** True when the page may be written here; otherwise it is shown and never bound to an editor. */
  get editable(): boolean {
    return this.gate === 'current' && !this.stopped && this.#writable()
  }

  /** True when the page lies in the bin, to which it may have been moved elsewhere. */
  get binned(): boolean {
    return this.#entry()?.binned === true
  }

  /** Notes that others changed the document. */
  noteMerged(): void {
    if (this.#reread !== undefined) return
    this.#reread = setTimeout(() => {
      this.#reread = undefined
      this.revision += 1
    }, rereadTime)
  }

  /** Makes the page read only until it is opened anew; forms on it give their words first. */
  stop(): void {
    if (this.stopped) return
    leaveForms()
    this.stopped = true
  }

  /** Brings the reader to a place on this page. */
  reveal(place: Partial<Place>): void {
    this.place = { ...topOfPage, ...place }
  }
}
