// The check of a whole book: every rule, every text, every finding in reading order.
import type { Handbook } from '#handbook/model/handbook.ts'
import { isPersonal, ruleSeverities, type Approval, type Finding } from '#handbook/model/finding.ts'
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import { checkBookFacts, checkPage } from './book-and-pages.ts'
import { checkFigures } from './figures.ts'
import { checkHeadings } from './headings.ts'
import { KeyMaker } from './key.ts'
import { checkLanguage } from './language.ts'
import { checkLaw } from './law.ts'
import { linesOfBook, linesOfPage } from './line.ts'
import { checkLinks, checkSameText } from './links.ts'
import { once } from './once.ts'
import { byPlace } from './order.ts'
import { pagesOf, passagesOf, type Fault, type Passage } from './passage.ts'
import { checkPersonalData } from './personal/personal-data.ts'
import { checkPlainLanguage } from './plain-language.ts'
import { checkReferences, targetsOf, type Targets } from './references.ts'
import { checkTables } from './tables.ts'
import { checkKnown } from './unknown-content.ts'
import { fromObstacles } from './obstacles.ts'

/** What a check is told besides the book. */
export type Circumstances = {
  /** The day on which it is checked, YYYY-MM-DD. */
  readonly today: string
  /** What has been approved, by the keys of findings. */
  readonly approvals: ReadonlyMap<string, Approval>
  /** What the preflight of the printed book found, where there is one. */
  readonly obstacles?: readonly PublishObstacle[]
}

/**
 * Everything in a book that should be looked at before it is published, in reading order. Pure: the same
 * book and circumstances give the same findings. Total: no content makes it throw.
 */
export function check(
  handbook: Handbook,
  { today, approvals, obstacles = [] }: Circumstances,
): readonly Finding[] {
  const pages = pagesOf(handbook)
  const passages = pages.flatMap(passagesOf)
  const targets = targetsOf(handbook)
  const { language } = handbook.facts
  const faults = [
    ...checkBookFacts(handbook.facts),
    ...pages.flatMap((page) => checkPage(page, today)),
    ...passages.flatMap((passage) => checkPassage(passage, { today, targets, language })),
    ...checkSameText(passages),
    ...checkPersonalData(linesOfBook(handbook.facts)),
    ...pages.flatMap((page) => checkPersonalData(linesOfPage(page))),
    ...fromObstacles(obstacles),
  ]
  return asFindings(once(faults).toSorted(byPlace(pages)), approvals)
}

type Around = { readonly today: string; readonly targets: Targets; readonly language: string }

function checkPassage(passage: Passage, { today, targets, language }: Around): readonly Fault[] {
  return [
    ...checkFigures(passage),
    ...checkHeadings(passage),
    ...checkLinks(passage),
    ...checkTables(passage),
    ...checkLanguage(passage, language),
    ...checkPlainLanguage(passage),
    ...checkReferences(passage, targets),
    ...checkLaw(passage, today),
    ...checkKnown(passage),
  ]
}

function asFindings(faults: readonly Fault[], approvals: Circumstances['approvals']): readonly Finding[] {
  const keys = new KeyMaker()
  return faults.map((fault) => {
    const { rule, document, title, field, path, found, severity = ruleSeverities[rule] } = fault
    const key = keys.keyOf(fault)
    const finding = { key, rule, severity, document, title, field, path, found }
    const approval = isPersonal(rule) ? approvals.get(key) : undefined
    return approval === undefined ? finding : { ...finding, severity: 'approved', approval }
  })
}
