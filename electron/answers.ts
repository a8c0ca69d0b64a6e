// What calls give back and events tell: the values that travel between window, main process and worker.
import type { Engines, Release } from '#handbook/editions/release.ts'
import type { ChangedLists } from '#handbook/history/changed-lists.ts'
import type { DocumentChanges } from '#handbook/history/changes.ts'
import type { Failure } from '#handbook/model/failure.ts'
import type { Finding } from '#handbook/model/finding.ts'
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import type { Writer } from '#handbook/store/edit.ts'
import type { OfferReason } from '#handbook/store/readable/outside/outside-edit.ts'
import type { RescuedText } from '#handbook/store/rescue/rescued-text.ts'
import type { SharingState } from '#handbook/store/sharing.ts'

/** What a run of publishing came to. */
export type PublishRun = {
  readonly outcomes: readonly PublishOutcome[]
  /** The frozen edition, when one was asked for and at least one format came out. */
  readonly release: Release | null
  /** Why nothing was frozen, or null. */
  readonly notFrozen: Failure | null
}

/**
 * A frozen edition that was made again, at `path`: whether its bytes are those of the time of freezing, with which
 * engines it was made now, and which of these are other ones than then.
 */
export type RebuiltEdition = {
  readonly path: string
  readonly isSame: boolean
  readonly engines: Engines
  readonly differing: readonly (keyof Engines)[]
}

/** A format in which a book can be published. */
export type PublishFormat = 'pdf' | 'html' | 'innokyla' | 'epub' | 'docx'
export type Theme = 'system' | 'light' | 'dark'

/** What the window remembers of its user between starts. */
export type Settings = {
  readonly language: 'fi' | 'sv' | 'en'
  readonly theme: Theme
  readonly zoom: number
  /** How the user wishes to be known to the other writers; empty when not said. */
  readonly person: string
  readonly organisation: string
  /** Whether queries that find nothing are remembered, on this computer alone. */
  readonly keepUnanswered: boolean
}

/** A handbook opened before. `folder` is for showing; the window opens it by `id`. */
export type RecentHandbook = {
  readonly id: string
  readonly title: string
  readonly folder: string
  /** Milliseconds since 1970. */
  readonly opened: number
  readonly found: boolean
}

/** What the window needs to know when it starts. */
export type AppState = {
  readonly version: string
  readonly settings: Settings
  readonly recent: readonly RecentHandbook[]
  /** True on the end-of-life runtime for development and tests; the window says so. */
  readonly fallbackRuntime: boolean
  /** The handbook to open at once, if one was open when the app was last closed or the starter was asked for. */
  readonly open: OpenedHandbook | null
  readonly platform: string
}

/** Whether a document may be edited here; anything but `current` is shown read-only and never bound. */
export type Gate = 'current' | 'fromTheFuture' | 'unknownContent'

/** A handbook that was opened: its tree as one update of the shared document. */
export type OpenedHandbook = {
  readonly id: string
  readonly folder: string
  /** The folder in which this computer keeps the book's images. */
  readonly images: string
  readonly tree: Uint8Array
  readonly gate: Gate
  /** Last edit of each chapter and practice, in milliseconds since 1970. */
  readonly edited: Readonly<Record<string, number>>
  /** The document that was open last in this handbook, or null. */
  readonly lastDocument: string | null
  /** There when the log of edits had a cut or garbled end, which was set aside. */
  readonly damagedLog?: true
  /** This computer's name among the writers of the book. */
  readonly device: string
  readonly sharing: SharingState
  /** Chapters and practices that were moved to the bin and edited elsewhere meanwhile. */
  readonly revived: readonly string[]
  /** Chapters and practices that others changed since this user last looked; the tree's id when they changed the lists. */
  readonly changed: readonly string[]
  /** Pieces of rescued text that wait for somebody to look at them. */
  readonly rescued: number
}

/** What came with a packet: nothing of it changes anything when it comes again. */
export type PacketTaken = {
  readonly edits: number
  readonly images: number
  readonly people: readonly string[]
}

/** The book as it was on a day, kept on this computer. `day` is YYYY-MM-DD, `size` in bytes. */
export type Backup = { readonly day: string; readonly size: number }

/** How far long work is that the window asked for and can stop; `step` is null when it has ended. */
export type WorkProgress = {
  readonly kind: 'makePacket' | 'takePacket' | 'restoreBackup' | 'checkLinks' | 'import'
  readonly step: { readonly done: number; readonly total: number } | null
}

/** What others changed in pages and in lists since this user last looked at `since`, null when that is not known. */
export type ChangesAnswer = {
  readonly since: number | null
  readonly documents: readonly DocumentChanges[]
  readonly lists: readonly ChangedLists[]
}

/** A chapter's or practice's state as one update of its shared document. */
export type OpenedDocument = { readonly state: Uint8Array; readonly gate: Gate }

/** A query that found nothing: how many times it was asked, and when last, in milliseconds since 1970. */
export type UnansweredQuery = { readonly query: string; readonly times: number; readonly last: number }

/** How one format came out. */
export type PublishOutcome =
  | {
      readonly format: PublishFormat
      readonly ok: true
      readonly path: string
      readonly size: number
      readonly pages: number | null
      /** How many warnings did not stop it. */
      readonly told: number
    }
  | {
      readonly format: PublishFormat
      readonly ok: false
      readonly failure: Failure
      readonly obstacles: readonly PublishObstacle[]
      /** What the checks found that stops it; no way leads round it but mending or a named approval. */
      readonly findings: readonly Finding[]
    }

/** A block in a chapter, or in a field of a practice: indexes from the top. */
export type BlockPlace = { readonly field: string | null; readonly path: readonly number[] }

/** A piece of rescued text with its author, the title of its page, and the one place where it fits, if any. */
export type RescuedItem = RescuedText & Writer & { readonly title: string; readonly place: BlockPlace | null }

/** Text that is there twice, perhaps because two people moved or split the same block. */
export type DuplicateItem = {
  /** Names it; `rescued.resolve` with it says that somebody has looked. */
  readonly key: string
  readonly document: string
  readonly title: string
  readonly text: string
  readonly places: readonly BlockPlace[]
}

/** Everything that waits for somebody's eyes after a merge. */
export type RescuedAnswer = {
  readonly texts: readonly RescuedItem[]
  readonly duplicates: readonly DuplicateItem[]
}

/** A readable file that somebody edited outside and that could not be taken in by itself. */
export type OutsideItem = {
  readonly id: string
  /** The chapter or practice it belongs to, or null when nothing tells. */
  readonly document: string | null
  readonly title: string
  /** Where the file was, from the folder. */
  readonly path: string
  readonly reason: OfferReason | 'cut' | 'tooLarge'
  /** When it was met, in milliseconds since 1970. */
  readonly time: number
}
