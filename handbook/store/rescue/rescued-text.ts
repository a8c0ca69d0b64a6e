// Rescued text as a value: words that a merge hid though nobody deleted them.
import type { DeviceId } from '../edit.ts'

/**
 * What has been done about a piece. `open`: nothing. `placed`: put back by itself, to be looked at.
 * `inserted`: put back by somebody. `dismissed`: not wanted. `reviewed`: looked at after it was placed.
 */
export type RescueState = 'open' | 'placed' | 'inserted' | 'dismissed' | 'reviewed'

/** One piece of text that is not in its document any more, although no one who had seen it deleted it. */
export type RescuedText = {
  /** Names the piece, the same on every device. */
  readonly key: string
  readonly document: string
  /**
   * Where it was: in a practice the field's id, in the tree the id of the chapter or practice; null in a
   * chapter's text and among the facts of the book or of a practice.
   */
  readonly field: string | null
  /** Running text, or the value of something that holds one text, such as a title. */
  readonly kind: 'text' | 'value'
  /** Of a value: what it is the value of, for example `title` or `caption`. */
  readonly name: string | null
  /** What was written; blocks are parted by line breaks. */
  readonly text: string
  /** Up to 40 characters that stood before and after it when it was lost. */
  readonly before: string
  readonly after: string
  /** Who wrote it, and when by that device's clock. */
  readonly device: DeviceId
  readonly time: number
  readonly state: RescueState
}

/** Text that may stand twice, because two people moved or parted the same block at the same time. */
export type PossibleDuplicate = {
  /** Names it, the same on every device; `resolveRescued` with it says that somebody has looked. */
  readonly key: string
  readonly document: string
  /** In a practice the field's id. */
  readonly field: string | null
  /** Where the copies stand, as indexes from the outermost block inwards; one path when both are in one block. */
  readonly paths: readonly (readonly number[])[]
  /** What stands twice. */
  readonly text: string
}
