// The rescue net of one document: finds words that a merge hid though nobody deleted them.
import type * as Y from 'yjs'
import type { Edit } from '../edit.ts'
import { takeIn } from '../merge/take-in.ts'
import { fieldOfRoot, pagesRoot, treeId } from '../shape.ts'
import { doublesIn } from './duplicates.ts'
import { EditAccount } from './edit-account.ts'
import { HiddenWords } from './hidden-words.ts'
import { setOf, type IdMap, type IdRange } from './id-map.ts'
import { linesOf } from './lines.ts'
import { lostTexts, type Findings, type Lost } from './lost-texts.ts'
import { lostValues, type LostValue } from './lost-values.ts'
import { keyOf, readMarks } from './rescue-marks.ts'
import type { PossibleDuplicate, RescuedText, RescueState } from './rescued-text.ts'

/** The document that the net is under. `keeping` makes one of all edits that keeps what was deleted. */
export type UnderNet = {
  readonly id: string
  readonly edits: readonly Edit[]
  readonly isFaulty: (edit: Edit) => boolean
  readonly doc: () => Y.Doc
  readonly keeping: () => Y.Doc
}

/** What was found when so many edits had been read. */
type Found<T> = { readonly at: number; readonly found: readonly T[] }

/**
 * Text is rescued when an edit brought it, it is not in the document, and no edit deleted it. So the
 * list follows from the edits alone, and is the same wherever the same edits are. Each edit is read once,
 * and where nothing is lost that is all it costs.
 */
export class RescueNet {
  readonly #account = new EditAccount()
  readonly #hidden = new HiddenWords()
  #read = 0
  #keeping: { readonly doc: Y.Doc; taken: number } | null = null
  #rescued: Found<RescuedText> = { at: 0, found: [] }
  #duplicates: Found<PossibleDuplicate> = { at: 0, found: [] }

  constructor(private readonly under: UnderNet) {}

  /** All rescued text of the document, also that about which something was done: values first, then as read. */
  rescued(): readonly RescuedText[] {
    const doc = this.#catchUp()
    if (this.#rescued.at === this.#read) return this.#rescued.found
    const words = this.#hidden.find(doc, this.#account)
    const found = words.length === 0 ? [] : this.#findRescued(words, readMarks(doc))
    this.#rescued = { at: this.#read, found }
    return found
  }

  /** What may stand twice in the document and nobody has looked at. */
  duplicates(): readonly PossibleDuplicate[] {
    const doc = this.#catchUp()
    if (this.#duplicates.at === this.#read) return this.#duplicates.found
    const mayBe = this.#account.deleted.overlaps().length > 0
    const found = mayBe ? this.#findDuplicates(readMarks(doc)) : []
    this.#duplicates = { at: this.#read, found }
    return found
  }

  #catchUp(): Y.Doc {
    const doc = this.under.doc()
    for (const edit of this.#soundFrom(this.#read)) this.#account.take(edit)
    this.#read = this.under.edits.length
    return doc
  }

  #soundFrom(from: number): readonly Edit[] {
    return this.under.edits.slice(from).filter((edit) => !this.under.isFaulty(edit))
  }

  #findRescued(words: readonly IdRange[], marks: IdMap<RescueState>): readonly RescuedText[] {
    const findings: Findings = { lost: setOf(words), account: this.#account, marks }
    const keeping = this.#keepingDoc()
    const texts = lostTexts(linesOf(keeping), findings)
    const values = lostValues(keeping, findings)
    return [
      ...values.map((lost) => this.#rescuedText(lost, lost.name, this.#entryOf(lost))),
      ...texts.map((lost) => this.#rescuedText(lost, null, null)),
    ]
  }

  /** In the tree, the chapter or practice whose title it is. */
  #entryOf({ root, path }: LostValue): string | null {
    return this.under.id === treeId && root === pagesRoot ? (path[0] ?? null) : null
  }

  #rescuedText(lost: Lost, name: string | null, entry: string | null): RescuedText {
    const { text, before, after, device, time, state } = lost
    const kind = name === null ? 'text' : 'value'
    const field = fieldOfRoot(lost.root) ?? entry
    const key = keyOf(lost.ranges)
    return { key, document: this.under.id, field, kind, name, text, before, after, device, time, state }
  }

  #findDuplicates(marks: IdMap<RescueState>): readonly PossibleDuplicate[] {
    return doublesIn(linesOf(this.#keepingDoc()), this.#account, marks).map(
      ({ root, ranges, paths, text }) => ({
        key: keyOf(ranges),
        document: this.under.id,
        field: fieldOfRoot(root),
        paths,
        text,
      }),
    )
  }

  #keepingDoc(): Y.Doc {
    const { length } = this.under.edits
    if (this.#keeping === null) this.#keeping = { doc: this.under.keeping(), taken: length }
    takeIn(this.#keeping.doc, this.#soundFrom(this.#keeping.taken))
    this.#keeping.taken = length
    return this.#keeping.doc
  }
}
