// The handbook that is open in the window: its tree, its open page and its saving.
import * as Y from 'yjs'
import type { Bridge, Gate, OpenedDocument, OpenedHandbook } from '#contract'
import type { Failure } from '#handbook/model/failure.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import { beginDocument } from '#handbook/store/document.ts'
import {
  addEntry,
  moveEntry,
  moveToBin,
  restoreFromBin,
  retitle,
  type Position,
} from '#handbook/store/edit-tree.ts'
import { findEntry, readTree, type BookTree, type TreeEntry } from '#handbook/store/read-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import { newDocumentId } from './document-id.ts'
import { OpenPage, type Place } from './open-page.svelte.ts'
import { loaded, Saving, type SaveState } from './saving.svelte.ts'
import { Survey } from './survey.svelte.ts'

/** A page on its way: `failure` tells why it did not come. */
export type OpeningPage = { readonly id: DocumentId; readonly failure: Failure | null }

/** What the middle column can show; `history` is that of the open page. */
export type View = 'page' | 'bin' | 'changes' | 'rescued' | 'history'

/** The readable copies in the book's folder. */
export type FolderState = { readonly reachable: boolean; readonly failure: Failure | null }

/** One open handbook. Every change of the tree is a verb here; `tree` follows the shared document. */
export class OpenBook {
  readonly id: string
  readonly folder: string
  readonly gate: Gate
  readonly saving: Saving
  /** What is known of every chapter and practice. */
  readonly survey = new Survey()
  tree = $state.raw<BookTree>() as BookTree
  page = $state.raw<OpenPage | null>(null)
  opening = $state.raw<OpeningPage | null>(null)
  /** What stands in the middle column: the open page, or what takes its place. */
  view = $state<View>('page')
  folderState = $state.raw<FolderState>({ reachable: true, failure: null })
  /** Last edit of each chapter and practice and of the tree, in milliseconds since 1970. */
  edited = $state.raw<Readonly<Record<string, number>>>({})
  readonly #treeDoc: Y.Doc
  #leavePage: () => void = () => undefined
  readonly #leave: readonly (() => void)[]

  constructor(
    private readonly bridge: Bridge,
    opened: OpenedHandbook,
  ) {
    this.id = opened.id
    this.folder = opened.folder
    this.gate = opened.gate
    this.edited = knownTimes(opened.edited)
    this.saving = new Saving(bridge, (document, at) => this.#noteEdit(document, at))
    this.#treeDoc = docOf(opened.tree)
    this.tree = readTree(this.#treeDoc)
    this.#treeDoc.on('update', () => (this.tree = readTree(this.#treeDoc)))
    this.#leave = [
      this.saving.watch(treeId, this.#treeDoc),
      bridge.on('folder.state', (state) => (this.folderState = state)),
      bridge.on('worker.restarted', () => void this.#reload()),
    ]
  }

  /** Where the words are. */
  get save(): SaveState {
    return this.saving.state
  }

  /** When the last edit was safe on this computer, in milliseconds since 1970, or null before the first. */
  get savedAt(): number | null {
    const times = Object.values(this.edited)
    return times.length === 0 ? null : Math.max(...times)
  }

  /** True when chapters and practices may be added, moved and renamed. */
  get editable(): boolean {
    return this.gate === 'current'
  }

  /** Opens the page that was open last, or else the first one there is. */
  async openFirst(last: DocumentId | null): Promise<void> {
    const pages = [...this.tree.chapters, ...this.tree.practices]
    const first = pages.find(({ id }) => id === last) ?? pages[0]
    if (first !== undefined) await this.openPage(first.id)
    await this.survey.readRest(pages, (id) => this.bridge.call('document.read', { document: id }))
  }

  /** Opens a chapter or practice, at a place on it when one is given. */
  async openPage(id: DocumentId, place?: Partial<Place>): Promise<void> {
    this.view = 'page'
    if (this.page?.id === id) this.opening = null
    else await this.#load(id)
    if (this.page?.id === id && place !== undefined) this.page.reveal(place)
  }

  /** Shows the open page, or what takes its place; the page stays open behind it. */
  show(view: View): void {
    this.view = view
  }

  /** Adds an empty chapter after another, or last, and opens it. Gives its id. */
  addChapter(title: string, position: Position = lastOf(this.tree.chapters)): DocumentId {
    return this.#add('chapter', title, position)
  }

  /** Adds an empty practice after another, or last, and opens it. Gives its id. */
  addPractice(title: string, position: Position = lastOf(this.tree.practices)): DocumentId {
    return this.#add('practice', title, position)
  }

  /** Gives a chapter or practice a new title; an empty one is not taken. */
  retitle(id: DocumentId, title: string): void {
    if (this.editable && title.trim() !== '') retitle(this.#treeDoc, id, title.trim())
  }

  /** Moves a chapter or practice among those of its kind. */
  move(id: DocumentId, position: Position): void {
    if (this.editable) moveEntry(this.#treeDoc, id, position)
  }

  /** Moves a chapter or practice to the bin; the page next to it opens when it was the open one. */
  bin(id: DocumentId): void {
    if (!this.editable) return
    const next = neighbour(this.tree, id)
    moveToBin(this.#treeDoc, id)
    if (this.page?.id !== id) return
    this.#closePage()
    if (next !== undefined) void this.openPage(next.id)
  }

  /** Takes a chapter or practice back from the bin. */
  restore(id: DocumentId): void {
    if (this.editable) restoreFromBin(this.#treeDoc, id)
  }

  /**
   * Changes a document whether it is open or not, and gives what `change` gives; null when the document
   * is not there or may not be edited here.
   */
  async edit<T>(id: DocumentId, change: (doc: Y.Doc) => T): Promise<T | null> {
    if (this.page?.id === id) return this.page.editable ? change(this.page.doc) : null
    const outcome = await this.bridge.call('document.read', { document: id })
    if (!outcome.ok || outcome.value.gate !== 'current') return null
    const doc = this.#docWithUnsent(id, outcome.value)
    const unwatch = this.saving.watch(id, doc)
    const changed = change(doc)
    unwatch()
    doc.destroy()
    return changed
  }

  /** Stops listening and lets the documents go. Save first. */
  close(): void {
    this.survey.close()
    this.#closePage()
    this.#leave.forEach((leave) => leave())
    this.#treeDoc.destroy()
  }

  #add(kind: TreeEntry['kind'], title: string, position: Position): DocumentId {
    if (!this.editable) throw new Error('The tree of this book may not be edited here.')
    const id = newDocumentId()
    const doc = new Y.Doc()
    beginDocument(doc, kind)
    this.saving.add(id, Y.encodeStateAsUpdate(doc))
    addEntry(this.#treeDoc, { id, kind, title }, position)
    this.opening = null
    this.#show(id, doc, 'current')
    return id
  }

  async #load(id: DocumentId): Promise<void> {
    const opening: OpeningPage = { id, failure: null }
    this.opening = opening
    await this.saving.flush()
    const outcome = await this.bridge.call('document.open', { document: id })
    if (this.opening !== opening) return
    this.opening = outcome.ok ? null : { id, failure: outcome.failure }
    if (outcome.ok) this.#show(id, this.#docWithUnsent(id, outcome.value), outcome.value.gate)
  }

  /** What the disk did not take yet is in no answer of the store, and must not vanish from the page. */
  #docWithUnsent(id: DocumentId, opened: OpenedDocument): Y.Doc {
    const doc = docOf(opened.state)
    const unsent = this.saving.unsent(id)
    if (unsent !== null) Y.applyUpdate(doc, unsent, loaded)
    return doc
  }

  #show(id: DocumentId, doc: Y.Doc, gate: Gate): void {
    this.#closePage()
    const entry = (): TreeEntry | undefined => findEntry(this.tree, id)
    const page = new OpenPage({ id, doc, gate, entry })
    const leave = [
      this.saving.watch(id, doc),
      this.survey.follow(page, doc, () => page.title),
      () => doc.destroy(),
    ]
    this.page = page
    this.view = 'page'
    this.#leavePage = () => leave.forEach((each) => each())
  }

  #closePage(): void {
    this.page = null
    this.#leavePage()
    this.#leavePage = () => undefined
  }

  async #reload(): Promise<void> {
    const page = this.page
    if (page !== null) {
      const outcome = await this.bridge.call('document.open', { document: page.id })
      if (outcome.ok && this.page === page) Y.applyUpdate(page.doc, outcome.value.state, loaded)
    }
    await this.saving.flush()
  }

  #noteEdit(document: string, at: number): void {
    this.edited = { ...this.edited, [document]: at }
  }
}

function docOf(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state, loaded)
  return doc
}

/** A starter book's texts were written at no time of this user's: zero says so. */
function knownTimes(edited: OpenedHandbook['edited']): OpenedHandbook['edited'] {
  return Object.fromEntries(Object.entries(edited).filter(([, time]) => time > 0))
}

function lastOf(entries: readonly TreeEntry[]): Position {
  return { after: entries.at(-1)?.id ?? null }
}

/** The page to show in place of one that goes to the bin: the one after it, or else before it. */
function neighbour(tree: BookTree, id: DocumentId): TreeEntry | undefined {
  const all = [...tree.chapters, ...tree.practices]
  const at = all.findIndex((entry) => entry.id === id)
  return all[at + 1] ?? all[at - 1]
}
