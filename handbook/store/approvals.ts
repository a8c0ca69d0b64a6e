// What personal data may stay in a book, by whose word and since when: in the book's tree, one entry a finding.
import type * as Y from 'yjs'
import * as v from 'valibot'
import type { Approval } from '#handbook/model/finding.ts'
import { tree } from './shape.ts'

const approvalSchema = v.object({
  by: v.pipe(
    v.string(),
    v.check((by) => by.trim() !== ''),
  ),
  at: v.pipe(v.number(), v.integer()),
})

/** The approvals by the keys of findings. Total: what has another form approves nothing. */
export function readApprovals(doc: Y.Doc): ReadonlyMap<string, Approval> {
  return new Map(
    [...tree.approvals(doc)].flatMap(([key, stored]) => {
      const read = v.safeParse(approvalSchema, stored)
      return read.success ? [[key, read.output] as const] : []
    }),
  )
}

/** Lets the finding with this key stay, by the word of somebody who must be named. One that was approved before stays so. */
export function approve(doc: Y.Doc, key: string, { by, at }: Approval): void {
  const named = by.trim()
  if (named === '') throw new TypeError('An approval names who gave it')
  if (!readApprovals(doc).has(key)) tree.approvals(doc).set(key, { by: named, at })
}
