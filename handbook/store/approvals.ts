// What personal data may stay in a book, by whose word and since when: in the book's tree, one entry a finding.
import type * as Y from 'yjs'
import * as v from 'valibot'
import type { Approval, Withdrawal } from '#handbook/model/finding.ts'
import { tree } from './shape.ts'

const named = v.object({
  by: v.pipe(
    v.string(),
    v.check((by) => by.trim() !== ''),
  ),
  at: v.pipe(v.number(), v.integer()),
})
const withdrawals = v.array(v.object({ ...named.entries, approved: named }))

/**
 * An approval in force is `by` and `at`. One that was withdrawn has neither, so that whoever does not know
 * withdrawals reads no approval in it.
 */
const approvalSchema = v.object({ ...named.entries, before: v.optional(withdrawals, []) })
const withdrawnSchema = v.object({ before: withdrawals })

/** The approvals by the keys of findings. Total: what has another form approves nothing. */
export function readApprovals(doc: Y.Doc): ReadonlyMap<string, Approval> {
  return new Map(
    [...tree.approvals(doc)].flatMap(([key, stored]) => {
      const read = v.safeParse(approvalSchema, stored)
      return read.success ? [[key, { by: read.output.by, at: read.output.at }] as const] : []
    }),
  )
}

/** What was withdrawn of each finding's approvals, the latest last. Total like `readApprovals`. */
export function readWithdrawals(doc: Y.Doc): ReadonlyMap<string, readonly Withdrawal[]> {
  return new Map([...tree.approvals(doc)].map(([key, stored]) => [key, withdrawnOf(stored)] as const))
}

function withdrawnOf(stored: unknown): readonly Withdrawal[] {
  const read = v.safeParse(withdrawnSchema, stored)
  return read.success ? read.output.before : []
}

/** Lets the finding with this key stay, by the word of somebody who must be named. One that was approved before stays so. */
export function approve(doc: Y.Doc, key: string, { by, at }: Approval): void {
  const approver = nameOf(by)
  if (readApprovals(doc).has(key)) return
  const before = withdrawnOf(tree.approvals(doc).get(key))
  tree.approvals(doc).set(key, { by: approver, at, ...(before.length === 0 ? {} : { before }) })
}

/**
 * Takes the approval of the finding with this key back, by the word of somebody who must be named. Both
 * words stay on record. Nothing happens where nothing is approved.
 */
export function withdrawApproval(doc: Y.Doc, key: string, { by, at }: Approval): void {
  const withdrawer = nameOf(by)
  const approved = readApprovals(doc).get(key)
  if (approved === undefined) return
  const before = withdrawnOf(tree.approvals(doc).get(key))
  tree.approvals(doc).set(key, { before: [...before, { by: withdrawer, at, approved }] })
}

function nameOf(by: string): string {
  const name = by.trim()
  if (name === '') throw new TypeError('Who approves or withdraws is named')
  return name
}
