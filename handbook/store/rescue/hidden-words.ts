// Which ids of a document are hidden though nobody deleted them, and may be words.
import * as Y from 'yjs'
import type { Edit } from '../edit.ts'
import type { EditAccount } from './edit-account.ts'
import { IdMap, joined, setOf, type IdRange } from './id-map.ts'
import { isWordy, wordsOf } from './wordy.ts'

/** Finds hidden words. Remembers what it has found to be none, so that it looks at nothing twice. */
export class HiddenWords {
  readonly #wordless = new IdMap<null>()

  /** The ids that are deleted in `doc`, named by no edit's deletions, and brought by text or texts. */
  find(doc: Y.Doc, account: EditAccount): readonly IdRange[] {
    const hidden = deadRanges(doc).flatMap((range) => account.deleted.gaps(range))
    const unknown = hidden.flatMap((range) => this.#wordless.gaps(range))
    if (unknown.length === 0) return []
    const brought = new WordReader(doc)
    const words = unknown.flatMap((range) => brought.wordsIn(range, account))
    const found = setOf(words)
    for (const range of unknown.flatMap((each) => found.gaps(each))) this.#wordless.add(range, null)
    return words
  }
}

function deadRanges(doc: Y.Doc): readonly IdRange[] {
  return [...Y.createDeleteSetFromStructStore(doc.store).clients].flatMap(([client, items]) =>
    items.map(({ clock, len }) => ({ client, from: clock, to: clock + len })),
  )
}

/** The document may have let go of what is deleted: its words are in the edits that brought it. */
class WordReader {
  readonly #read = new Map<Edit, readonly IdRange[]>()

  constructor(private readonly doc: Y.Doc) {}

  wordsIn(range: IdRange, account: EditAccount): readonly IdRange[] {
    const words = setOf(account.brought.over(range).flatMap(({ label }) => this.#wordsOf(label)))
    const parts = words.cut(range).filter((part) => words.over(part).length > 0)
    return joined(parts)
  }

  #wordsOf(edit: Edit): readonly IdRange[] {
    const known =
      this.#read.get(edit) ?? Y.decodeUpdate(edit.update).structs.flatMap((each) => this.#range(each))
    this.#read.set(edit, known)
    return known
  }

  #range(struct: Y.Item | Y.GC | Y.Skip): readonly IdRange[] {
    if (!(struct instanceof Y.Item) || !this.#mayBeWords(struct)) return []
    return [{ client: struct.id.client, from: struct.id.clock, to: struct.id.clock + struct.length }]
  }

  #mayBeWords({ id, content }: Y.Item): boolean {
    if (content instanceof Y.ContentString) return true
    if (!(content instanceof Y.ContentAny) || wordsOf(content.arr[0]) === '') return false
    // Part of an edit may still wait for another that has not come.
    if (id.clock >= Y.getState(this.doc.store, id.client)) return false
    const kept: Y.Item | Y.GC = Y.getItem(this.doc.store, id)
    return !(kept instanceof Y.Item) || kept.parentSub === null || isWordy(kept.parentSub)
  }
}
