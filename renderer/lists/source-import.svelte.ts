// Taking in the sources of other programs, and what is told of it.
import { notYetListed } from '#handbook/citations/same-source.ts'
import type { SourceFault } from '#handbook/citations/source-faults.ts'
import type { BookListsState } from '#renderer/state/book-lists.svelte.ts'

/** What came of one text. */
export type SourceReport = {
  readonly added: number
  readonly alreadyThere: number
  readonly faults: readonly SourceFault[]
}

/** Takes in one text after another; the report is that of the last one. */
export class SourceImport {
  report = $state.raw<SourceReport | null>(null)
  failed = $state(false)
  busy = $state(false)

  constructor(private readonly lists: Pick<BookListsState, 'sources' | 'readSources' | 'addSource'>) {}

  /** Adds the sources of a text that the book does not list yet. */
  async take(text: string): Promise<void> {
    if (this.busy) return
    this.busy = true
    const read = await this.lists.readSources(text)
    this.busy = false
    this.failed = read === null
    this.report = null
    if (read === null) return
    const listed = this.lists.sources.map(({ item }) => item)
    const found = notYetListed(listed, read.entries)
    for (const item of found) this.lists.addSource(item)
    this.report = {
      added: found.length,
      alreadyThere: read.entries.length - found.length,
      faults: read.faults,
    }
  }

  /** As `take`, of a file: UTF-8, or the Windows alphabet of older programs. */
  async takeFile(file: Blob): Promise<void> {
    await this.take(decoded(await file.arrayBuffer()))
  }
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
