// What a look over a handbook finds: what is damaged, where a whole one can be had, whether it was mended.
import type { SegmentFault } from '#handbook/store/segment.ts'

/** The kinds of things that are looked over. `edits` are those of one device, wherever they lie; `page` is a readable file. */
export type LookedOver = 'manifest' | 'segment' | 'edits' | 'image' | 'version' | 'log' | 'page'

/** What is wrong. `edited`: a readable file is not as this app wrote it — somebody edited it, or it was damaged. */
export type Fault = SegmentFault | 'missing' | 'edited'

/**
 * Where a whole one can be had: from this computer's own data, from another file of the folder, from a copy or
 * packet that was given, from a backup, or made anew from the book. `place` is a path, or the day of a backup.
 */
export type WholeSource = {
  readonly kind: 'thisComputer' | 'folder' | 'given' | 'backup' | 'book'
  readonly place: string
}

/** Something found. `place` is a path from the handbook's folder, or a whole path in this computer's data. */
export type Finding = {
  readonly part: LookedOver
  readonly place: string
  readonly fault: Fault
  /** Of missing edits: the first and the last. */
  readonly range: readonly [number, number] | null
  readonly sources: readonly WholeSource[]
  /** Nothing is lost by it: all that it may have held is whole elsewhere in the same place. */
  readonly harmless: boolean
  readonly repaired: boolean
}

/** A finding, and what mends it; null when nothing can. */
export type Damage = Omit<Finding, 'repaired'> & { readonly mend: (() => Promise<void>) | null }

/** What is looked over. `from` are other folders and packets of the handbook to take whole parts from. */
export type VerifyWish = {
  readonly folder: string
  readonly data: string
  readonly from: readonly string[]
  readonly repair: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

/** True when the handbook is whole, or all that was amiss has been mended or loses nothing. */
export function isSettled(findings: readonly Finding[], repair: boolean): boolean {
  return findings.every(({ repaired, harmless }) => repaired || (repair && harmless))
}
