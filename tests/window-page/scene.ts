// One view of the window, with the way to it.
import type { Page } from 'playwright-core'

/** `wishes` is the query of the address (see fake-app.ts); `act` brings the window into the view. */
export type Scene = {
  readonly name: string
  readonly wishes: string
  readonly size?: readonly [number, number]
  readonly act?: (page: Page) => Promise<void>
}
