// The checks of the book in memory, and a publication that they stop.
import * as Y from 'yjs'
import type { Events, PublishFormat, PublishOutcome } from '#contract'
import { BookChecker } from '#handbook/check/book-checker.ts'
import { gateFor } from '#handbook/check/gate.ts'
import { bringTo } from '#handbook/history/restore-page.ts'
import { success, type Result } from '#handbook/model/failure.ts'
import type { Finding } from '#handbook/model/finding.ts'
import { figure, link, p } from '#handbook/model/notation.ts'
import { approve, readApprovals, readWithdrawals, withdrawApproval } from '#handbook/store/approvals.ts'
import { readFragment } from '#handbook/store/read-fragment.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { chapterFragment, treeId } from '#handbook/store/shape.ts'

type Tell = <N extends 'publish.outcome'>(name: N, event: Events[N]) => void
type Judging = { readonly keys: readonly string[]; readonly by: string }

/** Writes things into a chapter that must not be published as they are. */
export function plantFaults(documents: SharedDocuments): void {
  edit(documents, 'mitaon', (doc) =>
    bringTo(chapterFragment(doc), [
      ...readFragment(chapterFragment(doc)),
      p('Omatyöntekijälle Matti Meikäläiselle voi soittaa numeroon 040 123 4567.'),
      p('Lue lisää ', link('https://thl.fi/aiheet', 'täältä'), '.'),
      figure({ file: `${'a'.repeat(64)}.png`, alt: '', author: '', permission: '' }, 'Asiakkaan polku'),
    ]),
  )
}

/** Answers the calls of the checks, and publishes nothing that has an error. */
export function checksAnswers(
  documents: SharedDocuments,
  tell: Tell,
): Readonly<Record<string, (input: never) => Result<unknown>>> {
  const checker = new BookChecker()
  const run = (): readonly Finding[] => {
    const tree = documents.doc(treeId)
    const [approvals, withdrawals] = [readApprovals(tree), readWithdrawals(tree)]
    return checker.check(documents.handbook(), { today: '2026-11-22', approvals, withdrawals })
  }
  const judge = (verb: typeof approve, { keys, by }: Judging): Result<readonly Finding[]> => {
    edit(documents, treeId, (doc) => keys.forEach((key) => verb(doc, key, { by, at: Date.now() })))
    return success(run())
  }
  const publish = (format: PublishFormat): PublishOutcome => {
    const practices = new Set(documents.tree().practices.map(({ id }) => id))
    const { stopping, told } = gateFor(run(), format === 'innokyla' ? 'practices' : 'book', practices)
    const count = stopping.length
    return count === 0
      ? { format, ok: true, path: `/ulos.${format}`, size: 1_240_000, pages: null, told: told.length }
      : { format, ok: false, failure: { kind: 'obstacles', count }, obstacles: [], findings: stopping }
  }
  return {
    'checks.run': () => success(run()),
    'checks.approve': (judging: Judging) => judge(approve, judging),
    'checks.withdraw': (judging: Judging) => judge(withdrawApproval, judging),
    'checks.links': () => success([]),
    'publish.start': ({ formats }: { formats: readonly PublishFormat[] }) => {
      const outcomes = formats.map(publish)
      outcomes.forEach((outcome) => tell('publish.outcome', outcome))
      return success({ outcomes, release: null, notFrozen: null })
    },
  }
}

function edit(documents: SharedDocuments, document: string, change: (doc: Y.Doc) => void): void {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, documents.state(document))
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  doc.transact(() => change(doc))
  for (const update of updates) {
    const sequence = (documents.vector()['e'] ?? 0) + 1
    documents.apply({ device: 'e', document, time: Date.now(), sequence, first: sequence, update })
  }
}
