// One shared document: the edits known of it, and the document they make, built when first asked for.
import * as Y from 'yjs'
import { isCovered, type Edit, type Vector } from './edit.ts'
import { isUpdate, takeIn } from './merge/take-in.ts'
import { RescueNet } from './rescue/rescue-net.ts'
import type { PossibleDuplicate, RescuedText } from './rescue/rescued-text.ts'

/** Makes an empty document; `gc` false lets it keep what was deleted. */
export type MakeDoc = (options: { readonly gc: boolean }) => Y.Doc

type Primed = { readonly state: Uint8Array; readonly covers: Vector }

/** Every edit of one document, and the document. Nothing in here throws over what an edit holds. */
export class SharedDocument {
  readonly #edits: Edit[] = []
  readonly #faulty = new Set<Edit>()
  readonly #vector = new Map<string, number>()
  #bySequence: Map<string, Edit[]> | null = null
  #built: { readonly doc: Y.Doc; taken: number } | null = null
  #primed: Primed | null = null
  readonly #net: RescueNet
  /** The time of the last edit. */
  edited = 0

  constructor(
    id: string,
    private readonly make: MakeDoc,
  ) {
    this.#net = new RescueNet({
      id,
      edits: this.#edits,
      isFaulty: (edit) => this.#faulty.has(edit),
      doc: () => this.doc(),
      keeping: () => this.docOf(this.#edits, false),
    })
  }

  /** All edits that are here, in order of arrival. */
  get edits(): readonly Edit[] {
    return this.#edits
  }

  /** The edits that could not be applied. They are kept, and have no part in the document. */
  get faulty(): readonly Edit[] {
    this.doc()
    return [...this.#faulty]
  }

  /** For each device the last of its edits that is here. */
  get vector(): Vector {
    return Object.fromEntries(this.#vector)
  }

  /** Takes an edit that is not here yet. */
  add(edit: Edit): void {
    this.#edits.push(edit)
    this.#vector.set(edit.device, Math.max(edit.sequence, this.#vector.get(edit.device) ?? 0))
    if (this.#bySequence !== null) index(this.#bySequence, edit)
    this.edited = Math.max(this.edited, edit.time)
  }

  /** True when this very edit is here already. */
  holds(edit: Edit): boolean {
    this.#bySequence ??= this.#edits.reduce(index, new Map<string, Edit[]>())
    return (this.#bySequence.get(nameOf(edit)) ?? []).some((known) => isSame(known, edit))
  }

  /** Takes the state that the edits in `covers` made, so that they need not be applied one by one. */
  prime(state: Uint8Array, covers: Vector): void {
    if (this.#built === null) this.#primed = { state, covers }
  }

  /** Gives up a primed state: what it covers is not to be trusted. */
  unprime(): void {
    if (this.#primed === null) return
    this.#primed = null
    this.#built?.doc.destroy()
    this.#built = null
  }

  /** The document as all edits make it. Read it; change it by edits only. */
  doc(): Y.Doc {
    const built = this.#built ?? this.#begin()
    this.#built = built
    const fresh = this.#edits.slice(built.taken).filter((edit) => !this.#isPrimed(edit))
    built.taken = this.#edits.length
    if (fresh.length === 0) return built.doc
    const refused = takeIn(built.doc, fresh)
    if (refused.length === 0) return built.doc
    built.doc.destroy()
    this.#built = { doc: this.docOf(this.#edits), taken: this.#edits.length }
    return this.#built.doc
  }

  /** The text of this document that a merge hid though nobody deleted it, in reading order. */
  rescued(): readonly RescuedText[] {
    return this.#net.rescued()
  }

  /** What may stand twice in this document, because two people moved or parted it at the same time. */
  duplicates(): readonly PossibleDuplicate[] {
    return this.#net.duplicates()
  }

  /** A fresh document of some of the edits; the caller destroys it. */
  docOf(edits: readonly Edit[], gc = true): Y.Doc {
    const doc = this.make({ gc })
    const refused = takeIn(
      doc,
      edits.filter((edit) => !this.#faulty.has(edit)),
    )
    if (refused.length === 0) return doc
    doc.destroy()
    this.#refuse(refused, edits)
    return this.docOf(edits, gc)
  }

  #refuse(refused: readonly Edit[], among: readonly Edit[]): void {
    for (const edit of refused) this.#faulty.add(edit)
    for (const edit of among) if (!isUpdate(edit.update)) this.#faulty.add(edit)
  }

  #begin(): { readonly doc: Y.Doc; taken: number } {
    const doc = this.make({ gc: true })
    const states = this.#primed === null ? [] : [{ device: '', time: 0, update: this.#primed.state }]
    if (takeIn(doc, states).length === 0) return { doc, taken: 0 }
    // A state that is none: the edits make the document.
    doc.destroy()
    this.#primed = null
    return { doc: this.make({ gc: true }), taken: 0 }
  }

  #isPrimed(edit: Edit): boolean {
    return this.#primed !== null && isCovered(edit, this.#primed.covers)
  }
}

function nameOf({ device, sequence }: Edit): string {
  return `${device}:${String(sequence)}`
}

function index(edits: Map<string, Edit[]>, edit: Edit): Map<string, Edit[]> {
  const same = edits.get(nameOf(edit))
  if (same === undefined) edits.set(nameOf(edit), [edit])
  else same.push(edit)
  return edits
}

function isSame(a: Edit, b: Edit): boolean {
  if (a.first !== b.first || a.update.length !== b.update.length) return false
  return a.update.every((byte, at) => byte === b.update[at])
}
