// The tree of the book as it is shown: its rows, what is unfolded, where the keyboard is, what is being renamed.
import { sectionNumber } from '#handbook/model/section-numbers.ts'
import { tick } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { TreeEntry } from '#handbook/store/read-tree.ts'
import { chapterNumbers } from '#renderer/editions/shown-pages.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import type { SectionHeading } from '#renderer/state/page-reading.ts'

export type TreeKind = TreeEntry['kind']

/** A chapter or practice; `unfolded` is null when it has no sections to show. */
export type EntryRow = {
  readonly type: 'entry'
  readonly key: string
  readonly entry: TreeEntry
  readonly number: number | null
  readonly unfolded: boolean | null
  readonly card: { readonly done: number; readonly of: number } | null
}

/** A section of an unfolded chapter. */
export type SectionRow = {
  readonly type: 'section'
  readonly key: string
  readonly entry: TreeEntry
  readonly number: string
  readonly heading: SectionHeading
}

export type TreeRow = EntryRow | SectionRow

/** The element of a row, for moving focus to it. */
export function rowElementId(key: string): string {
  return `tree-${key}`
}

/** The two lists of a book, chapters and practices. The chapter that is open is unfolded unless folded by hand. */
export class TreeState {
  renaming = $state<DocumentId | null>(null)
  readonly #folds = new SvelteMap<DocumentId, boolean>()
  readonly #stops = new SvelteMap<TreeKind, string>()
  readonly rows: Readonly<Record<TreeKind, readonly TreeRow[]>> = $derived.by(() => ({
    chapter: this.#chapterRows(),
    practice: this.#practiceRows(),
  }))

  constructor(readonly book: OpenBook) {}

  /** True when a row is the open page, or the section where its reader is. */
  isCurrent(row: TreeRow): boolean {
    const { page, view } = this.book
    if (page === null || view !== 'page' || page.id !== row.entry.id) return false
    return row.type === 'entry' || row.heading.index === page.section
  }

  /** The key of the one row of a list that the Tab key reaches. */
  stopOf(kind: TreeKind): string | null {
    const rows = this.rows[kind]
    const stop = this.#stops.get(kind)
    const wanted = rows.find(({ key }) => key === stop) ?? rows.find((row) => this.isCurrent(row))
    return (wanted ?? rows[0])?.key ?? null
  }

  /** Brings the keyboard to a row. */
  async focus(row: TreeRow): Promise<void> {
    this.#stops.set(row.entry.kind, row.key)
    await tick()
    document.getElementById(rowElementId(row.key))?.focus()
  }

  /** Brings the keyboard to an entry's row, wherever it stands now. */
  async focusEntry(entry: TreeEntry): Promise<void> {
    const row = this.rows[entry.kind].find(({ key }) => key === entry.id)
    if (row !== undefined) await this.focus(row)
  }

  /** Unfolds or folds a chapter. */
  fold(id: DocumentId, unfolded: boolean): void {
    this.#folds.set(id, unfolded)
  }

  /** Opens what a row stands for. */
  open(row: TreeRow): void {
    this.#stops.set(row.entry.kind, row.key)
    if (row.type === 'entry') void this.book.openPage(row.entry.id)
    else void this.book.openPage(row.entry.id, { path: row.heading.path })
  }

  /** Moves an entry one step up (-1) or down (1) among those of its kind, and keeps the keyboard on it. */
  async shift(entry: TreeEntry, step: -1 | 1): Promise<void> {
    const entries = this.#entriesOf(entry.kind)
    const at = entries.findIndex(({ id }) => id === entry.id)
    const to = at + step
    if (at < 0 || to < 0 || to >= entries.length) return
    this.book.move(entry.id, { after: entries[step === 1 ? to : to - 1]?.id ?? null })
    await this.focusEntry(entry)
  }

  /** True when an entry can move that way. */
  canShift(entry: TreeEntry, step: -1 | 1): boolean {
    const to = this.#entriesOf(entry.kind).findIndex(({ id }) => id === entry.id) + step
    return this.book.editable && to >= 0 && to < this.#entriesOf(entry.kind).length
  }

  /** Begins renaming in the tree. */
  rename(entry: TreeEntry): void {
    if (this.book.editable) this.renaming = entry.id
  }

  /** Ends renaming, with the new title or null to leave it as it was. */
  async endRename(entry: TreeEntry, title: string | null): Promise<void> {
    if (this.renaming !== entry.id) return
    this.renaming = null
    if (title !== null) this.book.retitle(entry.id, title)
    await this.focusEntry(entry)
  }

  /** Moves an entry to the bin, tells how to undo it, and brings the keyboard to the entry after it. */
  async bin(entry: TreeEntry, told: (undo: () => void) => void): Promise<void> {
    const entries = this.#entriesOf(entry.kind)
    const at = entries.findIndex(({ id }) => id === entry.id)
    const next = entries[at + 1] ?? entries[at - 1]
    const wasOpen = this.book.page?.id === entry.id
    await this.book.bin(entry.id)
    told(() => {
      this.book.restore(entry.id)
      if (wasOpen) void this.book.openPage(entry.id)
    })
    if (next !== undefined) await this.focusEntry(next)
  }

  #entriesOf(kind: TreeKind): readonly TreeEntry[] {
    return kind === 'chapter' ? this.book.tree.chapters : this.book.tree.practices
  }

  #chapterRows(): readonly TreeRow[] {
    const numbers = chapterNumbers(this.book)
    return this.book.tree.chapters.flatMap((entry) => {
      const number = numbers.get(entry.id) ?? null
      const sections = number === null ? [] : this.#sectionRows(entry, number)
      const unfolded = sections.length === 0 ? null : this.#isUnfolded(entry.id)
      const row: EntryRow = { type: 'entry', key: entry.id, entry, number, unfolded, card: null }
      return unfolded === true ? [row, ...sections] : [row]
    })
  }

  #practiceRows(): readonly TreeRow[] {
    return this.book.tree.practices.map((entry) => {
      const card = this.book.survey.of(entry.id)?.card ?? null
      return { type: 'entry', key: entry.id, entry, number: null, unfolded: null, card }
    })
  }

  /** The tree shows the first level of sections; the column beside the page shows all. */
  #sectionRows(entry: TreeEntry, chapter: number): readonly SectionRow[] {
    const headings = this.book.survey.of(entry.id)?.headings ?? []
    return headings.flatMap((heading): SectionRow[] => {
      const number = heading.level === 2 ? sectionNumber(chapter, heading.steps) : null
      if (number === null || heading.text.trim() === '') return []
      return [{ type: 'section', key: `${entry.id}-${heading.index}`, entry, number, heading }]
    })
  }

  #isUnfolded(id: DocumentId): boolean {
    return this.#folds.get(id) ?? (this.book.page?.id === id && this.book.view === 'page')
  }
}
