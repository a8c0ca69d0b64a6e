// How calls reach the open handbook.
import type { Result } from '#handbook/model/failure.ts'
import type { OpenHandbook } from './open-handbook.ts'

/** Lets `use` have the open handbook, or gives the failure that none is open. */
export type WithHandbook = <T>(use: (handbook: OpenHandbook) => Promise<Result<T>>) => Promise<Result<T>>
