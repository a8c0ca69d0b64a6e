// The shared documents of one open handbook, built from edits, and the handbook read from them.
import * as Y from 'yjs'
import type { Chapter, DocumentId, Handbook, Practice } from '#handbook/model/handbook.ts'
import { firstSchemaVersion } from '#handbook/model/schema-version.ts'
import { holdsMore } from './bin.ts'
import { readBibliography, readGlossary, readVariables } from './book-lists.ts'
import { readChapterContent, readPracticeContent } from './document.ts'
import type { Edit, Vector } from './edit.ts'
import { readEditions } from './edition-plans.ts'
import { gateOf, type GateState } from './gate.ts'
import { keepFormatting } from './merge/keep-formatting.ts'
import { isUpdate } from './merge/take-in.ts'
import { readPracticeFacts } from './practice-facts.ts'
import { readSynonyms } from './synonyms.ts'
import { readTree, type BookTree, type TreeEntry } from './read-tree.ts'
import type { PossibleDuplicate, RescuedText } from './rescue/rescued-text.ts'
import { SharedDocument } from './shared-document.ts'
import { meta, tree, treeId } from './shape.ts'

/** What documents are made with. `clientId` names their Yjs clients where runs must repeat exactly. */
export type DocumentOptions = { readonly clientId?: () => number }

/**
 * Holds a handbook's documents as edits arrive. Documents are built when first asked for, and what is
 * read from one is kept until it changes, so that one edit never costs a whole book.
 */
export class SharedDocuments {
  readonly #documents = new Map<string, SharedDocument>()
  readonly #lastOf = new Map<string, number>()
  readonly #read = new Map<string, Chapter | Practice>()
  /** Two different edits share a sequence, as after a copied disk: then no vector tells what a state holds. */
  #doubled = false

  constructor(
    readonly handbookId: string,
    private readonly options: DocumentOptions = {},
  ) {}

  /**
   * Takes in an edit; one that is here already is passed over. Never throws: an edit whose update cannot
   * be applied is kept among the edits, named by `faulty`, and has no part in the document.
   */
  apply(edit: Edit): void {
    const document = this.#known(edit.document)
    const last = this.#lastOf.get(edit.device) ?? 0
    if (edit.first <= last) {
      if (document.holds(edit)) return
      this.#distrustVectors()
    }
    this.#lastOf.set(edit.device, Math.max(edit.sequence, last))
    document.add(edit)
    this.#read.delete(edit.document)
  }

  #distrustVectors(): void {
    this.#doubled = true
    for (const document of this.#documents.values()) document.unprime()
  }

  /** True when `update` can be taken in: ask before an edit is logged. */
  accepts(update: Uint8Array): boolean {
    return isUpdate(update)
  }

  /**
   * Gives a document the state that the edits up to `covers` made, as `state` gave it, so that it need
   * not be built from them. The edits themselves are still to be applied; order does not matter.
   */
  prime(document: string, state: Uint8Array, covers: Vector): void {
    if (!this.#doubled) this.#known(document).prime(state, covers)
  }

  #known(document: string): SharedDocument {
    const known = this.#documents.get(document) ?? new SharedDocument(document, this.#make)
    this.#documents.set(document, known)
    return known
  }

  readonly #make = ({ gc }: { readonly gc: boolean }): Y.Doc => {
    const doc = new Y.Doc({ gc })
    keepFormatting(doc)
    if (this.options.clientId !== undefined) doc.clientID = this.options.clientId()
    return doc
  }

  /** True when at least one edit of this document is known. */
  has(document: string): boolean {
    return this.edits(document).length > 0
  }

  /** The ids of all documents of which an edit is known, the tree's among them. */
  documentIds(): readonly string[] {
    return [...this.#documents.keys()].filter((id) => this.has(id))
  }

  /** All edits of a document that are here, in order of arrival: each device's in its own order. */
  edits(document: string): readonly Edit[] {
    return this.#documents.get(document)?.edits ?? []
  }

  /** For each device the last of its edits that is here: in one document, or in the whole handbook. */
  vector(document?: string): Vector {
    if (document === undefined) return Object.fromEntries(this.#lastOf)
    return this.#documents.get(document)?.vector ?? {}
  }

  /** The edits whose updates could not be applied. */
  faulty(): readonly Edit[] {
    return [...this.#documents.values()].flatMap((document) => document.faulty)
  }

  /** The shared document, empty when nothing is known of it. Read it; change it by `apply` only. */
  doc(document: string): Y.Doc {
    return this.#known(document).doc()
  }

  /** A fresh document made of some of its edits; the caller destroys it. */
  docAt(document: string, includes: (edit: Edit) => boolean): Y.Doc {
    return this.#known(document).docOf(this.edits(document).filter(includes))
  }

  /**
   * The text of a document that a merge hid though nobody who had seen it deleted it, in reading order,
   * with what was done about it. The same wherever the same edits are.
   */
  rescued(document: string): readonly RescuedText[] {
    return this.#documents.get(document)?.rescued() ?? []
  }

  /**
   * What may stand twice in a document, because two people moved or parted the same block at the same
   * time, and nobody has said to have looked at. The same wherever the same edits are.
   */
  possibleDuplicates(document: string): readonly PossibleDuplicate[] {
    return this.#documents.get(document)?.duplicates() ?? []
  }

  /** A document's whole state as one update. */
  state(document: string): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc(document))
  }

  gate(document: string): GateState {
    return gateOf(this.doc(document))
  }

  /** The time of the last edit of each document, in milliseconds since 1970. */
  edited(): Readonly<Record<DocumentId, number>> {
    const known = [...this.#documents].filter(([id]) => this.has(id))
    return Object.fromEntries(known.map(([id, { edited }]) => [id, edited]))
  }

  /** The tree of the book; documents that came back from the bin stand in it as revived. */
  tree(): BookTree {
    return readTree(this.doc(treeId), this.revived())
  }

  /** The documents in the bin that hold something the one who binned them had not seen. */
  revived(): readonly DocumentId[] {
    const entries = tree.documents(this.doc(treeId))
    const { bin } = readTree(this.doc(treeId))
    return bin.map(({ id }) => id).filter((id) => this.#isRevived(id, entries.get(id)?.get('binned')))
  }

  #isRevived(id: DocumentId, mark: unknown): boolean {
    return mark !== true && this.has(id) && holdsMore(this.doc(id), mark)
  }

  /** The whole handbook as values. */
  handbook(): Handbook {
    const book = this.tree()
    const doc = this.doc(treeId)
    return {
      id: this.handbookId,
      schemaVersion: this.#newestVersion([
        treeId,
        ...[...book.chapters, ...book.practices].map(({ id }) => id),
      ]),
      facts: book.facts,
      chapters: book.chapters.map((entry) => this.page(entry)).filter((each) => each.kind === 'chapter'),
      practices: book.practices.map((entry) => this.page(entry)).filter((each) => each.kind === 'practice'),
      bin: book.bin.map(({ kind, id, title }) => ({ kind, id, title })),
      synonyms: readSynonyms(doc),
      bibliography: readBibliography(doc),
      glossary: readGlossary(doc),
      variables: readVariables(doc),
      editions: readEditions(doc),
    }
  }

  /** The newest version of the schema that any of these documents needs. */
  #newestVersion(documents: readonly string[]): number {
    const told = documents.map((id) => meta(this.doc(id)).get('schemaVersion'))
    return Math.max(firstSchemaVersion, ...told.filter((version) => typeof version === 'number'))
  }

  /** A chapter or practice of the tree as a value, also one in the bin: the same value as long as nothing changes. */
  page(entry: TreeEntry): Chapter | Practice {
    const known = this.#read.get(entry.id)
    if (known !== undefined && isPageOf(known, entry)) return known
    const fresh = this.#readDocument(entry)
    this.#read.set(entry.id, fresh)
    return fresh
  }

  #readDocument({ kind, id, title, when, replaces }: TreeEntry): Chapter | Practice {
    const doc = this.doc(id)
    const edited = this.has(id) ? this.#known(id).edited : null
    const standing = { ...(when && { when }), ...(replaces && { replaces }) }
    const page = { id, title, edited, ...standing }
    if (kind === 'chapter') return { kind, ...page, content: readChapterContent(doc) }
    return { kind, ...page, ...readPracticeContent(doc), facts: readPracticeFacts(doc) }
  }
}

function isPageOf(page: Chapter | Practice, entry: TreeEntry): boolean {
  return (['kind', 'title', 'when', 'replaces'] as const).every((name) => page[name] === entry[name])
}
