// What reading a file of sources gives: the sources, and which of them could not be read.
import type { CslItem } from '#handbook/model/book-lists.ts'

/** Why a source, or with `unknownFormat`, `tooLarge` and `tooMany` the whole text, gave nothing. */
export const sourceFaults = ['unknownFormat', 'tooLarge', 'tooMany', 'unreadable', 'empty'] as const
/** `unreadable`: malformed or larger than any source. `empty`: it tells neither title, name nor address. */
export type SourceFaultKind = (typeof sourceFaults)[number]

/** `number` counts the sources of the text from 1 on, `line` is where it begins; null where that is not known. */
export type SourceFault = {
  readonly what: SourceFaultKind
  readonly number: number | null
  readonly line: number | null
}

/** The sources of a text in their order, and which of them gave nothing. */
export type ImportedSources = {
  readonly entries: readonly CslItem[]
  readonly faults: readonly SourceFault[]
}
