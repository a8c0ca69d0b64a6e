// Which rules of the checks are about accessibility, by what they look at.
import type { Finding, Rule } from '#handbook/model/finding.ts'

/** What the checks look at, with their rules. */
export const accessibilityRules = {
  images: ['altMissing', 'altIsFileName', 'altSaysNothing', 'altRepeatsCaption'],
  headings: ['headingEmpty', 'headingSkipsLevel', 'headingByBold', 'titleMissing', 'bookTitleMissing'],
  links: ['linkEmpty', 'linkVague', 'linkIsAddress', 'linkSameText', 'linkUnsafe', 'referenceGone'],
  tables: ['tableEmpty', 'tableHeaderMissing', 'tableHeaderEmpty', 'tableCaptionMissing', 'tableUneven'],
  languages: ['bookLanguageInvalid', 'languageInvalid', 'languageUnmarked'],
} as const satisfies Readonly<Record<string, readonly Rule[]>>

/** What the checks of accessibility look at. */
export type CheckedThing = keyof typeof accessibilityRules

/** A check of the book: when it was done, in milliseconds since 1970, and all that it found. */
export type CheckedBook = { readonly at: number; readonly findings: readonly Finding[] }

/** Open findings of accessibility by rule, in the order of the rules. */
export function openFaults({ findings }: CheckedBook): ReadonlyMap<Rule, readonly Finding[]> {
  const open = new Map<Rule, readonly Finding[]>()
  for (const rule of Object.values(accessibilityRules).flat()) {
    const own = findings.filter((finding) => finding.rule === rule && finding.severity !== 'approved')
    if (own.length > 0) open.set(rule, own)
  }
  return open
}
