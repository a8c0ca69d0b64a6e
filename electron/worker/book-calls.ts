// The window's calls about the open handbook: each handed to the part that knows.
import type { Handlers, Settings, WorkerCall } from '#contract'
import { success, type Result } from '#handbook/model/failure.ts'
import type { Asking } from './asking.ts'
import { editionCalls, type EditionRequest } from './edition-calls.ts'
import type { OpenHandbook } from './open-handbook.ts'
import { sourceCalls } from './source-calls.ts'
import type { WithHandbook } from './with-handbook.ts'

/** The calls that need more than the handbook: the desk serves them itself. */
type DeskCall =
  | 'document.open'
  | 'preview.page'
  | 'publish.stop'
  | 'packet.take'
  | 'work.stop'
  | 'checks.links'
  | 'import.write'

/** Serves the calls. `settings` gives who writes here and what that user wishes. */
export function bookCalls(
  withHandbook: WithHandbook,
  settings: () => Settings,
): Handlers<Exclude<WorkerCall, DeskCall>> & EditionRequest {
  const read = <T>(of: (handbook: OpenHandbook) => T | Promise<T>): Promise<Result<T>> =>
    withHandbook(async (handbook) => success(await of(handbook)))
  return {
    'document.read': ({ document }) => withHandbook(async (book) => book.openDocument(document)),
    'document.append': ({ document, update }) => withHandbook((book) => book.append(document, update)),
    ...searchCalls(withHandbook, settings),
    'sharing.now': () => read((book) => book.sharing.look(true)),
    'backups.list': () => read((book) => book.packets.backups()),
    'changes.list': () => read((book) => book.past.changes()),
    'changes.markSeen': () =>
      withHandbook(async (book) => {
        const marked = await book.past.markSeen()
        book.sharing.tellNews()
        return marked
      }),
    'rescued.list': () => read((book) => book.rescue.list()),
    'rescued.place': (piece) => telling(withHandbook, (book) => book.rescue.place(piece)),
    'rescued.resolve': (piece) => telling(withHandbook, (book) => book.rescue.resolve(piece)),
    'outside.list': () => read((book) => book.pages.offered()),
    'outside.use': ({ id }) => withHandbook((book) => book.pages.use(id)),
    'outside.dismiss': ({ id }) =>
      read(async (book) => {
        await book.pages.dismiss(id)
        return null
      }),
    ...historyCalls(withHandbook),
    ...checkCalls(withHandbook),
    ...editionCalls(withHandbook),
    ...sourceCalls,
    'versions.list': () => read((book) => book.past.versions()),
    'versions.save': ({ name }) => withHandbook((book) => book.past.saveVersion(name, settings())),
  }
}

type HistoryCall = Extract<WorkerCall, `history.${string}`>

function historyCalls(withHandbook: WithHandbook): Handlers<HistoryCall> {
  const read = <T>(of: (past: OpenHandbook['past']) => T | Promise<T>): Promise<Result<T>> =>
    withHandbook(async ({ past }) => success(await of(past)))
  return {
    'history.past': (wanted) => read((past) => past.pastOf(wanted)),
    'history.compare': (wanted) => read((past) => past.compare(wanted)),
    'history.lists': () => read((past) => past.pastOfLists()),
    'history.page': (wish) => withHandbook(({ past }) => past.page(wish)),
    'history.restore': (wanted) => withHandbook(({ past }) => past.restore(wanted)),
  }
}

type CheckCall = 'checks.run' | 'checks.approve' | 'checks.withdraw' | 'import.read' | 'import.forget'

function checkCalls(withHandbook: WithHandbook): Handlers<CheckCall> {
  return {
    'import.read': (wanted) => withHandbook((book) => book.importing.read(wanted)),
    'import.forget': () =>
      withHandbook(async ({ importing }) => {
        importing.forget()
        return success(null)
      }),
    'checks.run': ({ edition }) => withHandbook(async ({ checks }) => success(await checks.run(edition))),
    'checks.approve': ({ edition, ...judging }) =>
      withHandbook(({ checks }) => checks.judge('approve', judging, edition)),
    'checks.withdraw': ({ edition, ...judging }) =>
      withHandbook(({ checks }) => checks.judge('withdraw', judging, edition)),
  }
}

/** Afterwards tells what is left to look at. */
function telling<T>(
  withHandbook: WithHandbook,
  use: (handbook: OpenHandbook) => Promise<Result<T>>,
): Promise<Result<T>> {
  return withHandbook(async (handbook) => {
    const outcome = await use(handbook)
    handbook.sharing.tellNews()
    return outcome
  })
}

type SearchCall = Extract<WorkerCall, `search.${string}`>

function searchCalls(withHandbook: WithHandbook, settings: () => Settings): Handlers<SearchCall> {
  const read = <T>(of: (asking: Asking) => Promise<T> | T): Promise<Result<T>> =>
    withHandbook(async ({ asking }) => success(await of(asking)))
  return {
    'search.find': (question) =>
      withHandbook(({ asking }) => asking.find(question, settings().keepUnanswered)),
    'search.places': ({ query, document, scope }) =>
      read(({ search }) => search.places(query, document, scope ?? 'book')),
    'search.synonyms': () => read((asking) => asking.synonyms()),
    'search.setSynonyms': (group) => withHandbook(({ asking }) => asking.setSynonyms(group)),
    'search.unanswered': () => read((asking) => asking.unanswered()),
    'search.forgetUnanswered': () => read((asking) => asking.forgetUnanswered()),
  }
}
