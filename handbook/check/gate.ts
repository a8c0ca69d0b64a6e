// The gate before publishing: which findings stop a book from going out, and which are only told.
import { isPersonal, type Finding, type Rule } from '#handbook/model/finding.ts'

/** What goes out: the whole book, or its practices with what is said of the book. */
export type Outgoing = 'book' | 'practices'

/** The findings that stop a publication, and those that it should only be told of; approved ones are in neither. */
export type GateFindings = { readonly stopping: readonly Finding[]; readonly told: readonly Finding[] }

/** An unfinished practice is welcome in Innokylä's form: besides personal data, only these stop it. */
const stoppingPractices: ReadonlySet<Rule> = new Set<Rule>([
  'titleMissing',
  'imageMissing',
  'imageDamaged',
  'altMissing',
  'altIsFileName',
  'permissionMissing',
])

/**
 * Sorts the findings of a book by whether they stop it from going out. Whatever is an error stops a whole
 * book; personal data always does, until somebody has approved it by name. `practices` are the ids of the
 * practices: what is found elsewhere is no matter of theirs.
 */
export function gateFor(
  findings: readonly Finding[],
  outgoing: Outgoing,
  practices: ReadonlySet<string>,
): GateFindings {
  const open = findings.filter(({ severity }) => severity !== 'approved')
  const goingOut =
    outgoing === 'book' ? open : open.filter(({ document }) => document === '' || practices.has(document))
  const stops = (finding: Finding): boolean => isStopping(finding, outgoing)
  return { stopping: goingOut.filter(stops), told: goingOut.filter((finding) => !stops(finding)) }
}

function isStopping({ rule, severity }: Finding, outgoing: Outgoing): boolean {
  if (severity !== 'error') return false
  return outgoing === 'book' || isPersonal(rule) || stoppingPractices.has(rule)
}
