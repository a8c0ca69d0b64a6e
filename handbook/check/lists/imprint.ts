// The imprint of an edition: its numbers, its logos, its abstract, and where feedback goes.
import { imprintTexts, type EditionPlan, type Imprint } from '#handbook/model/edition-plan.ts'
import type { BookFacts } from '#handbook/model/handbook.ts'
import type { Rule } from '#handbook/model/finding.ts'
import type { Fault } from '../passage.ts'
import { isIsbn, isIssn, isUrn } from './standard-numbers.ts'

type Found = readonly [rule: Rule, found: string]

/** What the imprint of an edition lacks or has wrong. What is quoted names the edition, unless it is the national one. */
export function checkImprint({ title, area, imprint }: EditionPlan, facts: BookFacts): readonly Fault[] {
  const place = { document: '', title: facts.title, field: null, path: [] } as const
  const edition = area === null ? '' : title
  const found = [...numbers(imprint), ...logos(imprint), ...missing(imprint)]
  return found.map(([rule, quoted]) => ({
    ...place,
    rule,
    found: [quoted, edition].filter((part) => part !== '').join(' – '),
  }))
}

function numbers({ isbnPrint, isbnOnline, issn, urn }: Imprint): readonly Found[] {
  const wrong = (rule: Rule, text: string, isRight: (text: string) => boolean): readonly Found[] =>
    text.trim() === '' || isRight(text) ? [] : [[rule, text.trim()]]
  return [
    ...wrong('isbnInvalid', isbnPrint, isIsbn),
    ...wrong('isbnInvalid', isbnOnline, isIsbn),
    ...wrong('issnInvalid', issn, isIssn),
    ...wrong('urnInvalid', urn, isUrn),
  ]
}

function logos({ logos }: Imprint): readonly Found[] {
  return logos.filter(({ name }) => name.trim() === '').map(({ file }) => ['logoUnnamed', file] as const)
}

/** What documentation pages ask for, once an imprint has been begun; a book may go without one. */
function missing(imprint: Imprint): readonly Found[] {
  const { abstract, year, feedback } = imprint
  const isBegun = imprintTexts.some((name) => imprint[name].trim() !== '') || imprint.logos.length > 0
  if (!isBegun) return []
  return [
    ...(abstract.fi.trim() === '' && abstract.sv.trim() === '' && abstract.en.trim() === ''
      ? [['abstractMissing', ''] as const]
      : []),
    ...(year.trim() === '' ? [['yearMissing', ''] as const] : []),
    ...(feedback.trim() === '' ? [['feedbackMissing', ''] as const] : []),
  ]
}
