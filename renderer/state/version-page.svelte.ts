// A chapter or practice as a named version has it: read, never written.
import { createContext } from 'svelte'
import type { Bridge } from '#contract'
import type { NamedVersion } from '#handbook/history/named-version.ts'
import type { Page } from '#handbook/history/page-changes.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { FoundPlaces } from './found-places.svelte.ts'

/** The page that is shown: null when it cannot be read, undefined while it is read. */
export class VersionPage {
  document = $state<DocumentId | null>(null)
  title = $state('')
  version = $state.raw<NamedVersion | null>(null)
  page = $state.raw<Page | null | undefined>(undefined)
  found = $state.raw<FoundPlaces | null>(null)

  constructor(private readonly bridge: Pick<Bridge, 'call'>) {}

  /** Reads a page of a version by its id. */
  async show(document: DocumentId, title: string, version: string, found: FoundPlaces | null): Promise<void> {
    Object.assign(this, { document, title, found, page: undefined, version: null })
    const point = { kind: 'version', id: version } as const
    const [versions, page] = await Promise.all([
      this.bridge.call('versions.list', {}),
      this.bridge.call('history.page', { document, point }),
    ])
    if (this.document !== document) return
    this.version = versions.ok ? (versions.value.find(({ id }) => id === version) ?? null) : null
    this.page = page.ok ? page.value : null
  }
}

/** The page of a version that is shown, for components. */
export const [getVersionPage, setVersionPage] = createContext<VersionPage>()
