// Texts that are being imported: read and shown first, written only when the user says so.
import { createContext } from 'svelte'
import type { Bridge, ReadText, TextPreview, UnreadText, WrittenTexts } from '#contract'
import type { Failure } from '#handbook/model/failure.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { ImportKind } from '#handbook/model/import-report.ts'

/** A text with the page after which it is to come; null for the first place, undefined for the last. */
export type WaitingText = { readonly preview: TextPreview; readonly after: DocumentId | null | undefined }

/** Files larger than this are left to the worker to refuse by name. In bytes. */
const largestDropped = 250 * 1024 * 1024

/** Nothing is in the book before `write`. */
export class ImportState {
  texts = $state.raw<readonly WaitingText[]>([])
  unread = $state.raw<readonly UnreadText[]>([])
  busy = $state<'reading' | 'writing' | null>(null)
  failure = $state.raw<Failure | null>(null)

  constructor(private readonly bridge: Bridge) {}

  /** Lets the user choose files and reads them. */
  async choose(): Promise<void> {
    if (this.busy !== null) return
    this.#begin('reading')
    const outcome = await this.bridge.call('import.choose', {})
    this.busy = null
    if (outcome.ok) this.#take(outcome.value ?? [])
    else this.#fail(outcome.failure)
  }

  /** Reads files that were dropped on the window, one after another. */
  async readDropped(files: readonly File[]): Promise<void> {
    if (this.busy !== null) return
    this.#begin('reading')
    for (const file of files) {
      if (file.size > largestDropped) {
        this.#take([{ id: null, name: file.name, failure: { kind: 'tooLarge', what: file.name } }])
        continue
      }
      const bytes = new Uint8Array(await file.arrayBuffer())
      const outcome = await this.bridge.call('import.read', { name: file.name, bytes, as: null })
      if (outcome.ok) this.#take([outcome.value])
      else this.#fail(outcome.failure)
    }
    this.busy = null
  }

  /** Reads a text again, as another kind: its place is the last among those of its kind. */
  async showAs(id: string, as: ImportKind): Promise<void> {
    const outcome = await this.bridge.call('import.read', { id, as })
    if (!outcome.ok) return this.#fail(outcome.failure)
    const { value } = outcome
    if (value.id === null) this.unread = [...this.unread, value]
    else
      this.texts = this.texts.map((text) =>
        text.preview.id === id ? { preview: value, after: undefined } : text,
      )
  }

  /** Says after which page a text is to come. */
  place(id: string, after: DocumentId | null): void {
    this.texts = this.texts.map((text) => (text.preview.id === id ? { ...text, after } : text))
  }

  /** Leaves a text out. */
  remove(id: string): void {
    this.texts = this.texts.filter(({ preview }) => preview.id !== id)
  }

  /** Writes the texts into the book; `lastOf` gives the last page of a kind. Null when that failed. */
  async write(lastOf: (kind: ImportKind) => DocumentId | null): Promise<WrittenTexts | null> {
    if (this.busy !== null || this.texts.length === 0) return null
    this.#begin('writing')
    const texts = this.texts.map(({ preview: { id, kind }, after }) => ({
      id,
      after: after === undefined ? lastOf(kind) : after,
    }))
    const outcome = await this.bridge.call('import.write', { texts })
    this.busy = null
    if (!outcome.ok) {
      this.#fail(outcome.failure)
      return null
    }
    this.texts = []
    this.unread = outcome.value.refused.map((failure) => ({ id: null, name: '', failure }))
    return outcome.value
  }

  /** Lets go of everything that was read. */
  forget(): void {
    this.texts = []
    this.unread = []
    this.failure = null
    void this.bridge.call('import.forget', {})
  }

  #begin(busy: 'reading' | 'writing'): void {
    this.busy = busy
    this.failure = null
  }

  #take(read: readonly ReadText[]): void {
    const texts = read.filter((each): each is TextPreview => each.id !== null)
    this.texts = [...this.texts, ...texts.map((preview) => ({ preview, after: undefined }))]
    this.unread = [...this.unread, ...read.filter((each): each is UnreadText => each.id === null)]
  }

  /** What the user stopped is no trouble. */
  #fail(failure: Failure): void {
    if (failure.kind !== 'stopped') this.failure = failure
  }
}

/** The import of the open book, for components. */
export const [getImport, setImport] = createContext<ImportState>()
