// A writer's window: copies of the tree and of one page, changed as the editor changes them and saved as the window saves.
import * as Y from 'yjs'
import { beginDocument, readChapterContent, readPracticeContent } from '#handbook/store/document.ts'
import { addEntry } from '#handbook/store/edit-tree.ts'
import { keepFormatting } from '#handbook/store/merge/keep-formatting.ts'
import { readPracticeFacts } from '#handbook/store/practice-facts.ts'
import { readTree } from '#handbook/store/read-tree.ts'
import { chapterFragment, treeId } from '#handbook/store/shape.ts'
import type { Dice } from './dice.ts'
import { editFragment } from './page-edits.ts'
import { editPractice } from './practice-edits.ts'
import { everyTokenIn, thinned, type Tokens } from './tokens.ts'
import { editTree, type TreeChange } from './tree-edits.ts'

/** The origin of updates that come from the store; the window saves every other. */
const loaded = 'load'

/** What a writer did at one go: tokens that came, tokens that went, and the edit that is to be saved. */
export type Written = {
  readonly document: string
  readonly update: Uint8Array | null
  readonly added: ReadonlySet<string>
  readonly removed: ReadonlySet<string>
  /** Tokens that stood twice, as a merge can leave them, and of which one was taken away. */
  readonly thinned: ReadonlySet<string>
}

/** One document as the window holds it. */
export class OpenCopy {
  readonly doc = new Y.Doc()
  #unsent: Uint8Array[] = []

  constructor(
    readonly document: string,
    state: Uint8Array,
    clientId: number,
  ) {
    this.doc.clientID = clientId
    keepFormatting(this.doc)
    this.merge([state])
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== loaded) this.#unsent.push(update)
    })
  }

  /** Shows what others wrote; what cannot be applied is passed over, as the window does. */
  merge(updates: readonly Uint8Array[]): void {
    this.doc.transact(() => updates.forEach((update) => this.#apply(update)), loaded)
  }

  #apply(update: Uint8Array): void {
    try {
      Y.applyUpdate(this.doc, update, loaded)
    } catch {
      // No edit of ours: only the soak without checksums brings such.
    }
  }

  /** Lets somebody write, and tells what changed before their eyes. */
  write(change: (doc: Y.Doc) => void): Written {
    const before = this.tokens()
    change(this.doc)
    const after = this.tokens()
    return {
      document: this.document,
      update: this.unsent(),
      added: difference(after, before),
      removed: difference(before, after),
      thinned: thinned(before, after),
    }
  }

  /** What was changed here and not saved yet, as one update, or null. */
  unsent(): Uint8Array | null {
    const updates = this.#unsent
    this.#unsent = []
    return updates.length === 0 ? null : Y.mergeUpdates(updates)
  }

  /** The tokens that stand in the document before a reader's eyes. */
  tokens(): readonly string[] {
    return everyTokenIn(shown(this.document, this.doc))
  }
}

/** Everything of a document that a reader is shown, as plain values. */
export function shown(document: string, doc: Y.Doc): unknown {
  if (document === treeId) return readTree(doc)
  const { fields } = readPracticeContent(doc)
  return { content: readChapterContent(doc), fields, facts: readPracticeFacts(doc) }
}

/** The window of one device: the tree is always open, and one page. */
export class SoakWindow {
  #page: OpenCopy | null = null
  readonly #tree: OpenCopy

  /** `read` gives the whole state of a document as the store has it. */
  constructor(
    private readonly read: (document: string) => Uint8Array,
    private readonly dice: Dice,
    private readonly tokens: Tokens,
  ) {
    this.#tree = this.#open(treeId)
  }

  #open(document: string): OpenCopy {
    return new OpenCopy(document, this.read(document), this.dice.clientId())
  }

  /** The documents that are open. */
  get copies(): readonly OpenCopy[] {
    return this.#page === null ? [this.#tree] : [this.#tree, this.#page]
  }

  /** Opens one of the pages in the tree. */
  turnPage(mayEdit: (document: string) => boolean): void {
    const { chapters, practices } = readTree(this.#tree.doc)
    const pages = [...chapters, ...practices].filter(({ id }) => mayEdit(id))
    this.#page = pages.length === 0 ? null : this.#open(this.dice.pick(pages).id)
  }

  /** Writes on the open page: one to three changes before the window saves. */
  writePage(): Written | null {
    const page = this.#page
    if (page === null) return null
    const { practices } = readTree(this.#tree.doc)
    const isPractice = practices.some(({ id }) => id === page.document)
    return page.write((doc) => {
      for (let left = 1 + this.dice.below(3); left > 0; left--) {
        if (isPractice) editPractice(doc, this.dice, this.tokens)
        else editFragment(chapterFragment(doc), this.dice, this.tokens)
      }
    })
  }

  /** Changes the tree once. */
  writeTree(): Written & TreeChange {
    let change: TreeChange = { binned: null }
    const written = this.#tree.write((doc) => {
      const known = (id: string): Uint8Array => Y.encodeStateVectorFromUpdate(this.read(id))
      change = editTree(doc, this.dice, this.tokens, known)
    })
    return { ...written, ...change }
  }

  /** Adds a chapter and opens it: the edits that begin its text and put it into the tree. */
  addChapter(): readonly Written[] {
    const id = newDocumentId(this.dice)
    const fresh = new Y.Doc()
    fresh.clientID = this.dice.clientId()
    beginDocument(fresh, 'chapter')
    const none: ReadonlySet<string> = new Set()
    const update = Y.encodeStateAsUpdate(fresh)
    const begun = { document: id, update, added: none, removed: none, thinned: none }
    const title = this.tokens.word(2)
    const entered = this.#tree.write((doc) =>
      addEntry(doc, { id, kind: 'chapter', title }, { after: lastChapter(doc) }),
    )
    this.#page = new OpenCopy(id, begun.update, this.dice.clientId())
    return [begun, entered]
  }

  /** Shows what others wrote in the documents that are open. */
  merge(document: string, updates: readonly Uint8Array[]): void {
    for (const copy of this.copies) if (copy.document === document) copy.merge(updates)
  }
}

function lastChapter(doc: Y.Doc): string | null {
  return readTree(doc).chapters.at(-1)?.id ?? null
}

function newDocumentId(dice: Dice): string {
  return [...dice.bytes(8)].map((byte) => 'abcdefghijkmnpqrstuvwxyz23456789'.charAt(byte % 32)).join('')
}

function difference(one: readonly string[], other: readonly string[]): ReadonlySet<string> {
  const known = new Set(other)
  return new Set(one.filter((token) => !known.has(token)))
}
