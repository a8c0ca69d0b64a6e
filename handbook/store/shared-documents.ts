// The shared documents of one open handbook, built from frames, and the handbook read from them.
import * as Y from 'yjs'
import type { Chapter, DocumentId, Handbook, Practice } from '#handbook/model/handbook.ts'
import { schemaVersion } from '#handbook/model/schema-version.ts'
import { readChapterContent, readPracticeContent } from './document.ts'
import type { NewEdit } from './frame.ts'
import { gateOf, type GateState } from './gate.ts'
import { readPracticeFacts } from './practice-facts.ts'
import { readTree, type BookTree, type TreeEntry } from './read-tree.ts'
import { meta, treeId } from './shape.ts'

/**
 * Holds a handbook's documents as frames arrive. Documents are built when first asked for, and what is
 * read from one is kept until it changes, so that one edit never costs a whole book.
 */
export class SharedDocuments {
  readonly #updates = new Map<string, Uint8Array[]>()
  readonly #docs = new Map<string, Y.Doc>()
  readonly #edited = new Map<string, number>()
  readonly #read = new Map<string, Chapter | Practice>()

  constructor(readonly handbookId: string) {}

  /** Takes in an edit. Throws when the update is not one: then nothing has changed. */
  apply({ document, time, update }: NewEdit): void {
    const doc = this.#docs.get(document)
    if (doc === undefined) this.#keep(document, update)
    else Y.applyUpdate(doc, update, 'load')
    this.#edited.set(document, Math.max(time, this.#edited.get(document) ?? 0))
    this.#read.delete(document)
  }

  #keep(document: string, update: Uint8Array): void {
    const kept = this.#updates.get(document)
    if (kept === undefined) this.#updates.set(document, [update])
    else kept.push(update)
  }

  /** True when at least one edit of this document is known. */
  has(document: string): boolean {
    return this.#updates.has(document) || this.#docs.has(document)
  }

  /** The shared document, empty when nothing is known of it. Read it; change it by `apply` only. */
  doc(document: string): Y.Doc {
    const built = this.#docs.get(document) ?? this.#build(document)
    this.#docs.set(document, built)
    return built
  }

  #build(document: string): Y.Doc {
    const doc = new Y.Doc()
    doc.transact(
      () => this.#updates.get(document)?.forEach((update) => Y.applyUpdate(doc, update, 'load')),
      'load',
    )
    this.#updates.delete(document)
    return doc
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
    return Object.fromEntries(this.#edited)
  }

  tree(): BookTree {
    return readTree(this.doc(treeId))
  }

  /** The whole handbook as values. */
  handbook(): Handbook {
    const book = this.tree()
    const version = meta(this.doc(treeId)).get('schemaVersion')
    return {
      id: this.handbookId,
      schemaVersion: typeof version === 'number' ? version : schemaVersion,
      facts: book.facts,
      chapters: book.chapters.map((entry) => this.#document(entry)).filter((each) => each.kind === 'chapter'),
      practices: book.practices
        .map((entry) => this.#document(entry))
        .filter((each) => each.kind === 'practice'),
      bin: book.bin.map(({ kind, id, title }) => ({ kind, id, title })),
    }
  }

  #document(entry: TreeEntry): Chapter | Practice {
    const known = this.#read.get(entry.id)
    if (known?.title === entry.title && known.kind === entry.kind) return known
    const fresh = this.#readDocument(entry)
    this.#read.set(entry.id, fresh)
    return fresh
  }

  #readDocument({ kind, id, title }: TreeEntry): Chapter | Practice {
    const doc = this.doc(id)
    const edited = this.#edited.get(id) ?? null
    if (kind === 'chapter') return { kind, id, title, edited, content: readChapterContent(doc) }
    return { kind, id, title, edited, ...readPracticeContent(doc), facts: readPracticeFacts(doc) }
  }
}
