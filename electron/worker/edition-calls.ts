// The calls about editions.
import type { Handlers, WorkerCall } from '#contract'
import type { WorkerRequests } from '#electron/requests.ts'
import { success, type Result } from '#handbook/model/failure.ts'
import type { Editions } from './editions.ts'
import type { WithHandbook } from './with-handbook.ts'

type EditionCall = Extract<WorkerCall, `editions.${string}`>

/** Writing a report, to a path that only a dialog gives. */
export type EditionRequest = {
  readonly 'editions.write': (
    input: WorkerRequests['editions.write']['input'],
  ) => Promise<Result<WorkerRequests['editions.write']['output']>>
}

/** Serves the calls. */
export function editionCalls(withHandbook: WithHandbook): Handlers<EditionCall> & EditionRequest {
  const read = <T>(of: (editions: Editions) => Promise<T> | T): Promise<Result<T>> =>
    withHandbook(async ({ editions }) => success(await of(editions)))
  return {
    'editions.differences': ({ edition }) => read((editions) => editions.differences(edition)),
    'editions.uses': ({ edition }) => read((editions) => editions.uses(edition)),
    'editions.sideBySide': (wanted) => read((editions) => editions.sideBySide(wanted)),
    'editions.write': ({ edition, path }) => withHandbook(({ editions }) => editions.write(edition, path)),
    'editions.releases': () => read((editions) => editions.releases()),
  }
}
