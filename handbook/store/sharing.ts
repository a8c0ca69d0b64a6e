// How the sharing of a book stands, as values for window and command line.
import type { Failure } from '#handbook/model/failure.ts'
import type { DeviceId, Writer } from './edit.ts'

/** How one other device stands, as its hints and its edits tell. */
export type Peer = Writer & {
  readonly device: DeviceId
  /** How many of this device's own edits it has not said to have. */
  readonly lacks: number
  /** Its edits that are known to exist and have not come, as first and last sequence; null when all have. */
  readonly awaited: readonly [number, number] | null
  /** When it last wrote, by its own clock in milliseconds since 1970; null when it never did. */
  readonly heard: number | null
}

/** The shared folder as it was at the last look. */
export type FolderReach = { readonly reachable: boolean; readonly failure: Failure | null }

/** Where the words are, and whose are awaited. */
export type SharingState = {
  readonly folder: FolderReach
  /** Own edits that are not in the shared folder yet. */
  readonly unpublished: number
  /** When all own edits were last in the folder, by this computer's clock; null when never. */
  readonly published: number | null
  readonly peers: readonly Peer[]
  /** Files in the folder that cannot be used as they are now, as paths from the folder. They are tried again. */
  readonly damaged: readonly string[]
  /** Images that the book names and that have not come yet, by file name. */
  readonly awaitedImages: readonly string[]
  /** How far this computer's clock seems to be off, in milliseconds; null while nothing tells so. */
  readonly clockOff: number | null
}
