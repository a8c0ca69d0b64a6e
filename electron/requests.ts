// What main asks of the worker besides passing on the window's calls, and the messages between the two.
import type { EditionId } from '#handbook/model/edition-plan.ts'
import type { Result } from '#handbook/model/failure.ts'
import type {
  EventName,
  OpenedHandbook,
  PacketTaken,
  Parsed,
  PublishRun,
  RebuiltEdition,
  ReadText,
  RecentHandbook,
  Settings,
  WorkerCall,
} from './contract.ts'

/**
 * A handbook to open, by its folder. One that was open here before is named by its id too: it opens from
 * this computer's data while the folder is away.
 */
export type BookWish = { readonly folder: string; readonly handbook?: string }

/**
 * What main asks of the worker besides passing on the window's calls. The window cannot reach these:
 * they take paths, which only dialogs and the worker's own memory give.
 */
export type WorkerRequests = {
  start: { readonly input: WorkerPlaces; readonly output: StartState }
  'settings.write': { readonly input: Partial<Settings>; readonly output: Settings }
  'open.folder': { readonly input: BookWish; readonly output: OpenedHandbook }
  'open.recent': { readonly input: { readonly id: string }; readonly output: OpenedHandbook }
  'open.new': {
    readonly input: {
      readonly folder: string
      readonly template: 'starter' | 'empty'
      readonly title: string
    }
    readonly output: OpenedHandbook
  }
  /** As `open.folder`, after asking whoever has the handbook open to let go. */
  'open.takeOver': { readonly input: BookWish; readonly output: OpenedHandbook }
  /** The window came to the front: the shared folder is looked into without waiting for the next time. */
  look: { readonly input: null; readonly output: null }
  'packet.write': {
    readonly input: { readonly for: string | null; readonly path: string }
    readonly output: { readonly path: string }
  }
  'import.files': {
    readonly input: { readonly files: readonly string[] }
    readonly output: readonly ReadText[]
  }
  'packet.read': { readonly input: { readonly path: string }; readonly output: PacketTaken }
  'backup.restore': {
    readonly input: { readonly day: string; readonly folder: string }
    readonly output: OpenedHandbook
  }
  /** Finishes writing; the worker may then be ended. */
  quit: { readonly input: null; readonly output: null }
  close: { readonly input: null; readonly output: readonly RecentHandbook[] }
  forget: { readonly input: { readonly id: string }; readonly output: readonly RecentHandbook[] }
  'image.import': { readonly input: { readonly file: string }; readonly output: { readonly file: string } }
  /** Writes what an edition changes to `path`. */
  'editions.write': {
    readonly input: { readonly edition: EditionId; readonly path: string }
    readonly output: { readonly path: string }
  }
  /** Makes a frozen edition again in `folder`. */
  'editions.rebuildIn': {
    readonly input: Parsed<'editions.rebuild'> & { readonly folder: string }
    readonly output: RebuiltEdition
  }
  /** Writes the brochure of a practice to `path`. */
  'brochure.write': {
    readonly input: Parsed<'publish.brochure'> & { readonly path: string }
    readonly output: { readonly path: string }
  }
  publish: {
    readonly input: Parsed<'publish.start'> & { readonly folder: string }
    readonly output: PublishRun
  }
}
export type WorkerRequest = keyof WorkerRequests

/** Where the worker finds what it needs: folders and files of this installation and this user. */
export type WorkerPlaces = {
  readonly starter: string
  readonly fonts: string
  readonly wordThread: string
  /** Where the starter guidebook is put at the first start. */
  readonly documents: string
}

/** What the worker knows when it has started; `open` is the handbook of the last time, or the starter at the first. */
export type StartState = {
  readonly settings: Settings
  readonly recent: readonly RecentHandbook[]
  readonly open: OpenedHandbook | null
}

/** Messages between main and worker: a call with its number, its answer, and events. */
export type ToWorker = {
  readonly number: number
  readonly name: WorkerRequest | WorkerCall
  readonly input: unknown
}
export type FromWorker =
  | { readonly number: number; readonly result: Result<unknown> }
  | { readonly event: EventName; readonly payload: unknown }
  | TypesettingOrder

/** What the worker asks of main, for it can start no process itself: one under a number, or its end. */
export type TypesettingOrder = { readonly typesetting: 'start' | 'kill'; readonly number: number }
/** Main's word of such a process; with `started` comes the port to it. */
export type TypesettingNews = { readonly typesetting: 'started' | 'ended'; readonly number: number }
