// What others changed since this user last looked.
import type { Bridge } from '#contract'
import type { ChangedLists } from '#handbook/history/changed-lists.ts'
import type { DocumentChanges } from '#handbook/history/changes.ts'
import type { Failure } from '#handbook/model/failure.ts'

/** The changes as they were last read; `documents` is null until they were. */
export class ChangesState {
  since = $state<number | null>(null)
  documents = $state.raw<readonly DocumentChanges[] | null>(null)
  /** What others changed in sources, glossary, variables and editions. */
  lists = $state.raw<readonly ChangedLists[]>([])
  failure = $state.raw<Failure | null>(null)
  #reading = 0

  constructor(private readonly bridge: Bridge) {}

  /** Reads the changes. Of several readings the last one counts. */
  async read(): Promise<void> {
    const reading = ++this.#reading
    const outcome = await this.bridge.call('changes.list', {})
    if (reading !== this.#reading) return
    this.failure = outcome.ok ? null : outcome.failure
    if (!outcome.ok) return
    this.since = outcome.value.since
    this.documents = outcome.value.documents
    this.lists = outcome.value.lists
  }

  /** Says that everything was seen. True when that was remembered. */
  async markSeen(): Promise<boolean> {
    const outcome = await this.bridge.call('changes.markSeen', {})
    this.failure = outcome.ok ? null : outcome.failure
    if (outcome.ok) {
      this.documents = []
      this.lists = []
    }
    return outcome.ok
  }
}
