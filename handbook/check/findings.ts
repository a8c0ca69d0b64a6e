// From faults to findings: keys that last, severities, and what people have said of personal data.
import {
  isPersonal,
  ruleSeverities,
  type Approval,
  type Finding,
  type Rule,
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

/**
 * The findings that faults are, each with its key, its severity and what people have said of it. A contact that
 * was approved more than a year before `today`, YYYY-MM-DD, is followed by a finding that says so; null looks for none.
 */
export function findingsOf(
  faults: readonly Fault[],
  judgements: Judgements,
  today: string | null = null,
): readonly Finding[] {
  const keys = new KeyMaker()
  return faults.flatMap((fault) => {
    const finding = judged(plainFinding(fault, keys), judgements)
    if (!isStale(finding, today)) return [finding]
    return [finding, plainFinding({ ...fault, rule: 'contactStale' }, keys)]
  })
}

function plainFinding(fault: Fault, keys: KeyMaker): Finding {
  const { rule, document, title, field, path, found, severity = ruleSeverities[rule] } = fault
  return { key: keys.keyOf(fault), rule, severity, document, title, field, path, found }
}

const contacts: ReadonlySet<Rule> = new Set<Rule>(['phone', 'email', 'officeEmail', 'address'])

function isStale({ rule, approval }: Finding, today: string | null): boolean {
  if (today === null || approval === undefined || !contacts.has(rule)) return false
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  return approval.at < Date.UTC(year - 1, month - 1, day)
}

/** What people have said of personal data. */
function judged(finding: Finding, { approvals, withdrawals }: Judgements): Finding {
  if (!isPersonal(finding.rule)) return finding
  const approval = approvals.get(finding.key)
  if (approval !== undefined) return { ...finding, severity: 'approved', approval }
  const withdrawn = withdrawals?.get(finding.key)?.at(-1)
  return withdrawn === undefined ? finding : { ...finding, withdrawn }
}
