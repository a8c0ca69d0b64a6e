// Findings counted by severity and gathered by page.
import { severities, type Finding, type Severity } from '#handbook/model/finding.ts'

/** The findings of one page, the gravest first; `document` is empty for the book itself. */
export type PageFindings = {
  readonly document: string
  readonly title: string
  readonly findings: readonly Finding[]
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length
  return {
    error: count('error'),
    warning: count('warning'),
    hint: count('hint'),
    approved: count('approved'),
  }
}

/** The findings page by page, in the order in which their pages come. */
export function pagesOf(findings: readonly Finding[]): readonly PageFindings[] {
  const pages = new Map<string, Finding[]>()
  for (const finding of findings) {
    const known = pages.get(finding.document)
    if (known === undefined) pages.set(finding.document, [finding])
    else known.push(finding)
  }
  return [...pages].map(([document, of]) => ({
    document,
    title: of[0]?.title ?? '',
    findings: of.toSorted((a, b) => rank(a) - rank(b)),
  }))
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity)
}
