// Which page is being asked in which editions it stands.
import { createContext } from 'svelte'
import type { DocumentId } from '#handbook/model/handbook.ts'

/** One page at a time, or none. */
export class PageEditions {
  asked = $state<DocumentId | null>(null)

  /** Opens the dialog of a page. */
  ask(page: DocumentId): void {
    this.asked = page
  }

  /** Closes the dialog. */
  close(): void {
    this.asked = null
  }
}

/** The page whose editions are asked, for components. */
export const [getPageEditions, setPageEditions] = createContext<PageEditions>()
