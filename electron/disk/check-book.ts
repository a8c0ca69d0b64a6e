// Checks a handbook with its images, and records who approved what was found and who took that back.
import { setImmediate as nextTurn } from 'node:timers/promises'
import type * as Y from 'yjs'
import { BookChecker } from '#handbook/check/book-checker.ts'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import { isPersonal, type Finding } from '#handbook/model/finding.ts'
import { nationalEdition, type EditionId } from '#handbook/model/edition-plan.ts'
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { preflight } from '#handbook/publish/pdf/preflight.ts'
import { readImages } from '#handbook/publish/pdf/render-pdf.ts'
import { approve, readApprovals, readWithdrawals, withdrawApproval } from '#handbook/store/approvals.ts'
import type { Writer } from '#handbook/store/edit.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { treeId } from '#handbook/store/shape.ts'
import { findImage } from './images/find-image.ts'
import type { ImagePlaces } from './images/image-places.ts'
import { localDay } from './local-day.ts'
import type { LongWork } from './long-work.ts'
import { HandbookStore } from './store/handbook-store.ts'

/**
 * What is checked: the whole book as it is stored when `edition` is null, otherwise what stands in that
 * edition; at the time `now` in milliseconds since 1970.
 */
export type CheckWish = { readonly edition: EditionId | null; readonly now: number }

/** The findings of a handbook, those about its images included. */
export async function checkBook(
  documents: SharedDocuments,
  { images, ...wish }: CheckWish & { readonly images: ImagePlaces },
  { report, cancellation }: LongWork,
  checker = new BookChecker(),
): Promise<readonly Finding[]> {
  const edition = editionOf(documents.handbook(), wish.edition ?? nationalEdition)
  const read = await readImages(edition, {
    readImage: (file) => findImage(images, file),
    report: ({ done, total }) => report(done, total),
    cancellation,
  })
  return checkInTurns(checker, documents, wish, preflight(edition, read))
}

/** As `checkBook`, of the texts alone: what is wrong with images is found when they are published. */
export function checkTexts(
  documents: SharedDocuments,
  wish: CheckWish,
  checker = new BookChecker(),
): Promise<readonly Finding[]> {
  return checkInTurns(checker, documents, wish, [])
}

/** Whatever else this process has to do comes between two pages. */
async function checkInTurns(
  checker: BookChecker,
  documents: SharedDocuments,
  { edition, now }: CheckWish,
  obstacles: readonly PublishObstacle[],
): Promise<readonly Finding[]> {
  const stored = documents.handbook()
  const tree = documents.doc(treeId)
  const steps = checker.checking(edition === null ? stored : handbookFor(stored, edition), {
    today: localDay(now),
    approvals: readApprovals(tree),
    withdrawals: readWithdrawals(tree),
    obstacles,
    ...(edition === null ? {} : { edition: { id: edition, stored } }),
  })
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await nextTurn()
  }
}

/** Whether findings are let by or that is taken back. */
export type Judgement = 'approve' | 'withdraw'

/** Which findings are judged in which handbook, by the word of whom; `now` in milliseconds since 1970. */
export type ApprovalWish = {
  readonly folder: string
  readonly data: string
  readonly writer: Writer
  readonly judgement: Judgement
  readonly keys: readonly string[]
  readonly by: string
  readonly now: number
}

/**
 * What became of an approval or withdrawal: `refused` names the keys of no finding, of one that is not of
 * personal data, or of nothing to withdraw; then nothing was changed. `failure` tells of trouble with the
 * shared folder.
 */
export type ApprovalOutcome = {
  readonly judged: readonly Finding[]
  readonly refused: readonly string[]
  readonly failure: Failure | null
}

/** Judges all of the findings or none, as one ordinary edit of the book. */
export async function judgeFindings(wish: ApprovalWish): Promise<Result<ApprovalOutcome>> {
  const opened = await HandbookStore.open(wish)
  if (!opened.ok) return opened
  const store = opened.value
  try {
    await store.sync()
    if (store.documents.gate(treeId) !== 'current')
      return failed({ kind: 'fromTheFuture', what: wish.folder })
    return await judgeIn(store, wish)
  } finally {
    await store.close()
  }
}

async function judgeIn(store: HandbookStore, wish: ApprovalWish): Promise<Result<ApprovalOutcome>> {
  const { keys, judgement, now } = wish
  const refused = refusedKeys(await checkEverywhere(store.documents, now), keys, judgement)
  if (refused.length > 0) return success({ judged: [], refused, failure: null })
  const changed = await store.change(treeId, (doc) => judge(doc, wish))
  if (!changed.ok) return changed
  const after = await checkEverywhere(store.documents, now)
  const judged = after.filter(({ key }) => keys.includes(key))
  return success({ judged, refused, failure: (await store.sync({ now: true })).failure })
}

/** The findings of the book as it is stored, and those that only show in an edition; each once. */
async function checkEverywhere(documents: SharedDocuments, now: number): Promise<readonly Finding[]> {
  const found = new Map<string, Finding>()
  for (const edition of [null, ...documents.handbook().editions.map(({ id }) => id)]) {
    for (const finding of await checkTexts(documents, { edition, now }))
      if (!found.has(finding.key)) found.set(finding.key, finding)
  }
  return [...found.values()]
}

/** The keys that cannot be judged so: of no finding of personal data, or of one that nobody has approved. */
export function refusedKeys(
  findings: readonly Finding[],
  keys: readonly string[],
  judgement: Judgement,
): readonly string[] {
  const fits = ({ rule, severity }: Finding): boolean =>
    isPersonal(rule) && (judgement === 'approve' || severity === 'approved')
  return keys.filter((key) => !findings.some((finding) => finding.key === key && fits(finding)))
}

/** Writes the judgement of each key into the book's tree. */
export function judge(
  doc: Y.Doc,
  { judgement, keys, by, now }: Pick<ApprovalWish, 'judgement' | 'keys' | 'by' | 'now'>,
): void {
  const verb = judgement === 'approve' ? approve : withdrawApproval
  for (const key of keys) verb(doc, key, { by, at: now })
}
