// A chapter or practice as a named version has it: read, never written.
import { createContext } from 'svelte'
import type { Bridge } from '#contract'
import type { NamedVersion } from '#handbook/history/named-version.ts'
import type { PageChanges } from '#handbook/history/page-changes.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { FoundPlaces } from './found-places.svelte.ts'
import { start } from './history.svelte.ts'

/** The page that is shown. Its text is null when it cannot be read, undefined while it is read. */
export class VersionPage {
  document = $state<DocumentId | null>(null)
  title = $state('')
  version = $state.raw<NamedVersion | null>(null)
  text = $state.raw<PageChanges | null | undefined>(undefined)
  found = $state.raw<FoundPlaces | null>(null)

  constructor(private readonly bridge: Pick<Bridge, 'call'>) {}

  /** Reads a page of a version by its id. */
  async show(document: DocumentId, title: string, version: string, found: FoundPlaces | null): Promise<void> {
    Object.assign(this, { document, title, found, text: undefined, version: null })
    const to = { kind: 'version', id: version } as const
    const [versions, text] = await Promise.all([
      this.bridge.call('versions.list', {}),
      // Against the empty page everything that is there counts as added: the whole text.
      this.bridge.call('history.compare', { document, from: start, to }),
    ])
    if (this.document !== document) return
    this.version = versions.ok ? (versions.value.find(({ id }) => id === version) ?? null) : null
    this.text = text.ok ? text.value : null
  }
}

/** The page of a version that is shown, for components. */
export const [getVersionPage, setVersionPage] = createContext<VersionPage>()
