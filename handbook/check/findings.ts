// From faults to findings: keys that last, severities, and what people have said of personal data.
import {
  isPersonal,
  ruleSeverities,
  type Approval,
  type Finding,
  type Withdrawal,
} from '#handbook/model/finding.ts'
import { KeyMaker } from './key.ts'
import type { Fault } from './passage.ts'

/** What people have said of findings, by their keys. */
export type Judgements = {
  readonly approvals: ReadonlyMap<string, Approval>
  /** What was withdrawn of the approvals, the latest last. */
  readonly withdrawals?: ReadonlyMap<string, readonly Withdrawal[]>
}

/** The findings that faults are, each with its key, its severity and what people have said of it. */
export function findingsOf(faults: readonly Fault[], judgements: Judgements): readonly Finding[] {
  const keys = new KeyMaker()
  return faults.map((fault) => {
    const { rule, document, title, field, path, found, severity = ruleSeverities[rule] } = fault
    const finding = { key: keys.keyOf(fault), rule, severity, document, title, field, path, found }
    return isPersonal(rule) ? judged(finding, judgements) : finding
  })
}

/** What people have said of personal data. */
function judged(finding: Finding, { approvals, withdrawals }: Judgements): Finding {
  const approval = approvals.get(finding.key)
  if (approval !== undefined) return { ...finding, severity: 'approved', approval }
  const withdrawn = withdrawals?.get(finding.key)?.at(-1)
  return withdrawn === undefined ? finding : { ...finding, withdrawn }
}
