// The handbook that is open in the window: its tree, its open page and its saving.
import * as Y from 'yjs'
import type { Bridge, Gate, OpenedHandbook } from '#contract'
import type { Failure } from '#handbook/model/failure.ts'
import type { EditionId, EditionPlan } from '#handbook/model/edition-plan.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import {
  addEntry,
  moveEntry,
  moveToBin,
  restoreFromBin,
  retitle,
  type Position,
} from '#handbook/store/edit-tree.ts'
import { readEditions } from '#handbook/store/edition-plans.ts'
import { findEntry, readTree, type BookTree, type TreeEntry } from '#handbook/store/read-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import { BookNews } from './book-news.svelte.ts'
import { newDocumentId } from './document-id.ts'
import { EditTimes } from './edit-times.svelte.ts'
import { Incoming } from './incoming.ts'
import { leaveForms } from './leave-forms.ts'
import { OpenPage, type Place } from './open-page.svelte.ts'
import { loaded, Saving, type SaveState, type Unsaved } from './saving.svelte.ts'
import { StoredDocuments } from './stored-documents.ts'
import { Survey } from './survey.svelte.ts'
import { lastOf, neighbour } from './tree-places.ts'
import type { View } from './view.ts'

/** A page on its way: `failure` tells why it did not come. */
export type OpeningPage = { readonly id: DocumentId; readonly failure: Failure | null }

const rereadTime = 300

/** One open handbook. Every change of the tree is a verb here; `tree` follows the shared document. */
export class OpenBook {
  readonly id: string
  readonly folder: string
  readonly saving: Saving
  /** What others did with the book. */
  readonly news: BookNews
  /** What is known of every chapter and practice. */
  readonly survey = new Survey()
  gate = $state.raw<Gate>('current')
  page = $state.raw<OpenPage | null>(null)
  opening = $state.raw<OpeningPage | null>(null)
  /** What stands in the middle column: the open page, or what takes its place. */
  view = $state<View>('page')
  /** The edition as which the book is shown; null: all of it, with its conditions marked. */
  shownEdition = $state<EditionId | null>(null)
  /** True while the right column tells where the text is instead of what belongs to the page. */
  whereShown = $state(false)
  /** True when another window or program has taken the book over: nothing more is saved here. */
  takenOver = $state(false)
  readonly #times: EditTimes
  readonly #treeDoc: Y.Doc
  #treeRevision = $state(0)
  /** The tree; what was edited elsewhere after it was binned is at its place again, and marked. */
  readonly tree: BookTree = $derived.by(() => {
    void this.#treeRevision
    return readTree(this.#treeDoc, [...this.news.revived])
  })
  /** The editions that the book plans, the national one first. */
  readonly editions: readonly EditionPlan[] = $derived.by(() => this.readTree(readEditions))
  readonly #documents: StoredDocuments
  readonly #incoming: Incoming
  #rereading: ReturnType<typeof setTimeout> | undefined
  #leavePage: () => void = () => undefined
  readonly #leave: readonly (() => void)[]

  /** `unsaved` is what an earlier opening of the same book could not save. */
  constructor(
    private readonly bridge: Bridge,
    opened: OpenedHandbook,
    unsaved: Unsaved = [],
  ) {
    this.id = opened.id
    this.folder = opened.folder
    this.gate = opened.gate
    this.#times = new EditTimes(opened.edited)
    this.news = new BookNews(bridge, opened)
    this.saving = new Saving(bridge, (document, at) => this.#times.noteSaved(document, at))
    for (const [document, update] of unsaved) this.saving.add(document, update)
    this.#documents = new StoredDocuments(bridge, this.saving)
    this.#treeDoc = this.#documents.build(treeId, opened.tree)
    this.#treeDoc.on('update', () => (this.#treeRevision += 1))
    this.#leave = [
      this.saving.watch(treeId, this.#treeDoc),
      bridge.on('handbook.takenOver', () => this.#giveUp()),
      bridge.on('worker.restarted', () => void this.#reload()),
    ]
    this.#incoming = new Incoming(bridge, {
      treeDoc: this.#treeDoc,
      page: () => this.page,
      treeGate: (gate) => (this.gate = gate),
      save: () => void this.saving.flush(),
      reopen: (id) => void this.#load(id),
      changed: (document, at) => this.#noteMerged(document, at),
    })
  }

  /** Reads something else of the tree; whoever derives from it follows every change of the tree. */
  readTree<T>(read: (tree: Y.Doc) => T): T {
    void this.#treeRevision
    return read(this.#treeDoc)
  }

  /** Changes the tree by a verb of the store, unless it may not be edited here. */
  changeTree(change: (tree: Y.Doc) => void): void {
    if (this.editable) change(this.#treeDoc)
  }

  /** Where the words are. */
  get save(): SaveState {
    return this.saving.state
  }

  /** Last edit of each chapter and practice and of the tree, in milliseconds since 1970. */
  get edited(): Readonly<Record<string, number>> {
    return this.#times.last
  }

  /** When the last own edit was safe on this computer, in milliseconds since 1970, or null before the first. */
  get savedAt(): number | null {
    return this.#times.savedAt
  }

  /** True when chapters and practices may be added, moved and renamed. */
  get editable(): boolean {
    return this.gate === 'current' && !this.takenOver
  }

  /** Opens the page that was open last, or else the first; what others changed meanwhile is shown before it. */
  async openFirst(last: DocumentId | null): Promise<void> {
    const pages = [...this.tree.chapters, ...this.tree.practices]
    const first = pages.find(({ id }) => id === last) ?? pages[0]
    if (this.news.changed.size > 0) this.view = 'changes'
    if (first !== undefined) await this.#load(first.id)
    await this.#readRest()
  }

  /** Opens a chapter or practice, at a place on it when one is given. A page that has stopped opens anew. */
  async openPage(id: DocumentId, place?: Partial<Place>): Promise<void> {
    this.view = 'page'
    if (this.page?.id === id && !this.page.stopped) this.opening = null
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

  /**
   * Moves a chapter or practice to the bin as it is known here: what others write into it meanwhile brings
   * it back. The page next to it opens when it was the open one.
   */
  async bin(id: DocumentId): Promise<void> {
    if (!this.editable) return
    const page = this.page?.id === id ? this.page : null
    const vector = page === null ? await this.#documents.vectorOf(id) : Y.encodeStateVector(page.doc)
    const next = neighbour(this.tree, id)
    this.news.settle(id)
    moveToBin(this.#treeDoc, id, vector)
    if (this.page?.id !== id) return
    this.#closePage()
    if (next !== undefined) void this.openPage(next.id)
  }

  /** Takes a chapter or practice back from the bin. */
  restore(id: DocumentId): void {
    if (!this.editable) return
    this.news.settle(id)
    restoreFromBin(this.#treeDoc, id)
  }

  /**
   * Changes a document whether it is open or not, and gives what `change` gives; null when the document
   * is not there or may not be edited here.
   */
  async edit<T>(id: DocumentId, change: (doc: Y.Doc) => T): Promise<T | null> {
    if (this.page?.id === id) return this.page.editable ? change(this.page.doc) : null
    return this.takenOver ? null : this.#documents.edit(id, change)
  }

  /** Stops listening and lets the documents go. Save first. */
  close(): void {
    this.survey.close()
    clearTimeout(this.#rereading)
    this.#closePage()
    this.#leave.forEach((leave) => leave())
    this.#incoming.close()
    this.news.close()
    this.#treeDoc.destroy()
  }

  #add(kind: TreeEntry['kind'], title: string, position: Position): DocumentId {
    if (!this.editable) throw new Error('The tree of this book may not be edited here.')
    const id = newDocumentId()
    const doc = this.#documents.begin(id, kind)
    addEntry(this.#treeDoc, { id, kind, title }, position)
    this.opening = null
    this.view = 'page'
    this.#show(id, doc, 'current')
    return id
  }

  async #load(id: DocumentId): Promise<void> {
    const opening: OpeningPage = { id, failure: null }
    const early = this.#incoming.expect(id)
    this.opening = opening
    await this.saving.flush()
    const outcome = await this.bridge.call('document.open', { document: id })
    if (this.opening !== opening) return
    this.opening = outcome.ok ? null : { id, failure: outcome.failure }
    if (!outcome.ok) return
    const gate = early.gate === 'current' ? outcome.value.gate : early.gate
    const doc = this.#documents.build(id, outcome.value.state)
    this.#incoming.arrived(this.#show(id, doc, gate), early)
  }

  #show(id: DocumentId, doc: Y.Doc, gate: Gate): OpenPage {
    this.#closePage()
    const entry = (): TreeEntry | undefined => findEntry(this.tree, id)
    // What was opened as it lies in the bin is only read until it is taken back.
    const fromBin = entry()?.binned === true
    const writable = (): boolean => !this.takenOver && !(fromBin && entry()?.binned === true)
    const page = new OpenPage({ id, doc, gate, entry, writable })
    doc.on('update', (_update: Uint8Array, origin: unknown) => origin === loaded && page.noteMerged())
    const leave = [
      this.saving.watch(id, doc),
      this.survey.follow(page, doc, () => page.title),
      () => this.#incoming.forget(doc),
      () => doc.destroy(),
    ]
    this.page = page
    this.#leavePage = () => leave.forEach((each) => each())
    return page
  }

  #closePage(): void {
    this.page = null
    this.#leavePage()
    this.#leavePage = () => undefined
  }

  #giveUp(): void {
    leaveForms()
    this.takenOver = true
    this.saving.stop()
  }

  #readRest(): Promise<void> {
    clearTimeout(this.#rereading)
    this.#rereading = undefined
    const pages = [...this.tree.chapters, ...this.tree.practices]
    return this.survey.readRest(pages, (id) => this.#documents.read(id))
  }

  async #reload(): Promise<void> {
    const page = this.page
    await this.#incoming.readTreeAgain()
    if (page !== null) {
      const outcome = await this.bridge.call('document.open', { document: page.id })
      if (outcome.ok && this.page === page)
        this.#incoming.takeState(page, outcome.value.state, outcome.value.gate)
    }
    await this.saving.flush()
  }

  /** Others changed a document: what is known of it is read again, unless it is open and followed. */
  #noteMerged(document: string, at: number): void {
    this.#times.noteEdit(document, at)
    this.survey.outdate(document)
    this.#rereading ??= setTimeout(() => void this.#readRest(), rereadTime)
  }
}
