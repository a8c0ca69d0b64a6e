// Checks a handbook with its images, and records who approved what was found.
import { check } from '#handbook/check/check.ts'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import { isPersonal, type Finding } from '#handbook/model/finding.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { preflight } from '#handbook/publish/pdf/preflight.ts'
import { readImages } from '#handbook/publish/pdf/render-pdf.ts'
import { approve, readApprovals } from '#handbook/store/approvals.ts'
import type { Writer } from '#handbook/store/edit.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { treeId } from '#handbook/store/shape.ts'
import { findImage } from './images/find-image.ts'
import type { ImagePlaces } from './images/image-places.ts'
import { localDay } from './local-day.ts'
import type { LongWork } from './long-work.ts'
import { HandbookStore } from './store/handbook-store.ts'

/** The findings of a handbook whose images are in `images`, at the time `now` in milliseconds since 1970. */
export async function checkBook(
  documents: SharedDocuments,
  images: ImagePlaces,
  now: number,
  { report, cancellation }: LongWork,
): Promise<readonly Finding[]> {
  const edition = editionOf(documents.handbook())
  const read = await readImages(edition, {
    readImage: (file) => findImage(images, file),
    report: ({ done, total }) => report(done, total),
    cancellation,
  })
  const approvals = readApprovals(documents.doc(treeId))
  return check(documents.handbook(), { today: localDay(now), approvals, obstacles: preflight(edition, read) })
}

/** Which findings are approved in which handbook, by the word of whom; `now` in milliseconds since 1970. */
export type ApprovalWish = {
  readonly folder: string
  readonly data: string
  readonly writer: Writer
  readonly keys: readonly string[]
  readonly by: string
  readonly now: number
}

/**
 * What became of an approval: `refused` names the keys of no finding, or of one that is not of personal
 * data; then nothing was approved. `failure` tells of trouble with the shared folder.
 */
export type ApprovalOutcome = {
  readonly approved: readonly Finding[]
  readonly refused: readonly string[]
  readonly failure: Failure | null
}

/** Approves all of the findings or none, as one ordinary edit of the book. */
export async function approveFindings(wish: ApprovalWish): Promise<Result<ApprovalOutcome>> {
  const opened = await HandbookStore.open(wish)
  if (!opened.ok) return opened
  const store = opened.value
  try {
    await store.sync()
    if (store.documents.gate(treeId) !== 'current')
      return failed({ kind: 'fromTheFuture', what: wish.folder })
    return await approveIn(store, wish)
  } finally {
    await store.close()
  }
}

async function approveIn(
  store: HandbookStore,
  { keys, by, now }: ApprovalWish,
): Promise<Result<ApprovalOutcome>> {
  const personal = personalFindings(store.documents, now)
  const refused = keys.filter((key) => !personal.some((finding) => finding.key === key))
  if (refused.length > 0) return success({ approved: [], refused, failure: null })
  const changed = await store.change(treeId, (doc) =>
    keys.forEach((key) => approve(doc, key, { by, at: now })),
  )
  if (!changed.ok) return changed
  const approved = personalFindings(store.documents, now).filter(({ key }) => keys.includes(key))
  return success({ approved, refused, failure: (await store.sync({ now: true })).failure })
}

function personalFindings(documents: SharedDocuments, now: number): readonly Finding[] {
  const approvals = readApprovals(documents.doc(treeId))
  return check(documents.handbook(), { today: localDay(now), approvals }).filter(({ rule }) =>
    isPersonal(rule),
  )
}
