// What others changed in a book since somebody last looked: by page and by person.
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { DeviceId, Writer } from '#handbook/store/edit.ts'
import { readTree, type BookTree, type TreeEntry } from '#handbook/store/read-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { countBlocks, excerptsOf, type BlockCounts, type Excerpt } from './excerpts.ts'
import type { FactChange } from './fact-changes.ts'
import { readAt, readOnce } from './past.ts'
import { isNothing, pageChanges, type PageChanges } from './page-changes.ts'
import type { StandingChange } from './standing-changes.ts'
import { treeChanges, type PageEvent, type TreeChange } from './tree-changes.ts'
import { turnsIn, type Looker, type Turn } from './turns.ts'
import type { Piece } from './word-changes.ts'

/** What one person changed in one chapter or practice. */
export type DocumentChanges = Writer & {
  readonly document: DocumentId
  readonly kind: TreeEntry['kind']
  /** The title as it is now. */
  readonly title: string
  readonly device: DeviceId
  /** When the person's last edit of it was made, by that device's clock in milliseconds since 1970. */
  readonly at: number
  readonly events: readonly PageEvent[]
  /** The title word by word, or null when it stayed. */
  readonly retitled: readonly Piece[] | null
  /** In which editions the page stands, and in the place of which other; null when that stayed. */
  readonly standing: StandingChange | null
  readonly counts: BlockCounts
  readonly excerpts: readonly Excerpt[]
  readonly facts: readonly FactChange[]
}

/** What changes are read from. */
export type ChangingDocuments = Pick<SharedDocuments, 'edits' | 'docAt' | 'tree'>

const mostExcerpts = 3

/**
 * What others changed since `looker` last looked, newest first: one item for each page and device. The
 * changes of several people in one page are told apart by taking their edits in one after the other.
 */
export function changesSince(
  documents: ChangingDocuments,
  looker: Looker,
  people: ReadonlyMap<DeviceId, Writer>,
): readonly DocumentChanges[] {
  const titles = changesOfTree(documents, looker)
  const book = documents.tree()
  const entries = [...book.chapters, ...book.practices, ...book.bin]
  const changes = entries.flatMap((entry) => {
    const treeSteps = titles.filter(({ change }) => change.document === entry.id)
    return changesOfPage(documents, looker, entry, treeSteps).map((step) =>
      described(entry, step, people.get(step.device) ?? { person: '', organisation: '' }),
    )
  })
  return changes.sort((a, b) => b.at - a.at || (a.document < b.document ? -1 : 1))
}

type TreeStep = { readonly device: DeviceId; readonly at: number; readonly change: TreeChange }

function changesOfTree(documents: ChangingDocuments, looker: Looker): readonly TreeStep[] {
  const read = (includes: Turn['before']): BookTree => readOnce(documents, treeId, includes, readTree)
  return turnsIn(documents, looker, treeId).flatMap(({ device, at, before, after }) =>
    treeChanges(read(before), read(after)).map((change) => ({ device, at, change })),
  )
}

type Step = {
  readonly device: DeviceId
  readonly at: number
  readonly tree: TreeChange | null
  readonly page: PageChanges
}

const nothing: PageChanges = { title: null, standing: null, fields: [], facts: [] }

function changesOfPage(
  documents: ChangingDocuments,
  looker: Looker,
  entry: TreeEntry,
  treeSteps: readonly TreeStep[],
): readonly Step[] {
  const written = turnsIn(documents, looker, entry.id).flatMap(({ device, at, before, after }): Step[] => {
    const page = pageChanges(readAt(documents, entry, before, null), readAt(documents, entry, after, null))
    const step = treeSteps.find((each) => each.device === device)
    if (isNothing(page) && step === undefined) return []
    return [{ device, at: Math.max(at, step?.at ?? 0), tree: step?.change ?? null, page }]
  })
  const writers = new Set(written.map(({ device }) => device))
  const others = treeSteps.filter(({ device }) => !writers.has(device))
  return [
    ...written,
    ...others.map(({ device, at, change }) => ({ device, at, tree: change, page: nothing })),
  ]
}

function described(
  { id, kind, title }: TreeEntry,
  { device, at, tree, page }: Step,
  { person, organisation }: Writer,
): DocumentChanges {
  return {
    document: id,
    kind,
    title,
    device,
    person,
    organisation,
    at,
    events: tree?.events ?? [],
    retitled: tree?.title ?? null,
    standing: tree?.standing ?? null,
    counts: countBlocks(page.fields),
    excerpts: excerptsOf(page.fields, mostExcerpts),
    facts: page.facts,
  }
}
