// Checks one book again and again: only pages that have changed since are read anew.
import type { Chapter, Handbook, Practice } from '#handbook/model/handbook.ts'
import {
  isPersonal,
  ruleSeverities,
  type Approval,
  type Finding,
  type Withdrawal,
} from '#handbook/model/finding.ts'
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import { checkBookFacts, checkPage } from './book-and-pages.ts'
import { checkFigures } from './figures.ts'
import { checkHeadings } from './headings.ts'
import { KeyMaker } from './key.ts'
import { checkLanguage } from './language.ts'
import { checkLaw } from './law.ts'
import { linesOfBook, linesOfPage } from './line.ts'
import { checkLinks, checkSameText } from './links.ts'
import { fromObstacles } from './obstacles.ts'
import { once } from './once.ts'
import { byPlace } from './order.ts'
import { pagesOf, passagesOf, type Fault, type Passage } from './passage.ts'
import { checkPersonalData } from './personal/personal-data.ts'
import { checkPlainLanguage } from './plain-language.ts'
import { checkReferences, targetsOf } from './references.ts'
import { checkTables } from './tables.ts'
import { checkKnown } from './unknown-content.ts'

/** What a check is told besides the book. */
export type Circumstances = {
  /** The day on which it is checked, YYYY-MM-DD. */
  readonly today: string
  /** What has been approved, by the keys of findings. */
  readonly approvals: ReadonlyMap<string, Approval>
  /** What was withdrawn of the approvals, by the keys of findings, the latest last. */
  readonly withdrawals?: ReadonlyMap<string, readonly Withdrawal[]>
  /** What the preflight of the printed book found, where there is one. */
  readonly obstacles?: readonly PublishObstacle[]
}

/** A page as it was read, and what is wrong with it whatever stands on the others. */
type ReadPage = {
  readonly today: string
  readonly language: string
  readonly passages: readonly Passage[]
  readonly faults: readonly Fault[]
}

/** Remembers what it read of each page value. */
export class BookChecker {
  readonly #read = new WeakMap<Chapter | Practice, ReadPage>()

  /** As `check`. */
  check(handbook: Handbook, circumstances: Circumstances): readonly Finding[] {
    const steps = this.checking(handbook, circumstances)
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
    }
  }

  /** As `check`, in steps of one page that had to be read: between two of them the caller may do other work. */
  *checking(handbook: Handbook, circumstances: Circumstances): Generator<null, readonly Finding[]> {
    const { today, obstacles = [] } = circumstances
    const pages = pagesOf(handbook)
    const { language } = handbook.facts
    const read: ReadPage[] = []
    for (const page of pages) {
      const known = this.#read.get(page)
      if (known?.today === today && known.language === language) read.push(known)
      else {
        read.push(this.#readPage(page, today, language))
        yield null
      }
    }
    const passages = read.flatMap((page) => page.passages)
    const targets = targetsOf(handbook)
    const faults = [
      ...checkBookFacts(handbook.facts),
      ...read.flatMap((page) => page.faults),
      ...passages.flatMap((passage) => checkReferences(passage, targets)),
      ...checkSameText(passages),
      ...checkPersonalData(linesOfBook(handbook.facts)),
      ...fromObstacles(obstacles),
    ]
    return asFindings(once(faults).toSorted(byPlace(pages)), circumstances)
  }

  #readPage(page: Chapter | Practice, today: string, language: string): ReadPage {
    const passages = passagesOf(page)
    const faults = [
      ...checkPage(page, today),
      ...passages.flatMap((passage) => checkPassage(passage, today, language)),
      ...checkPersonalData(linesOfPage(page)),
    ]
    const read = { today, language, passages, faults }
    this.#read.set(page, read)
    return read
  }
}

function checkPassage(passage: Passage, today: string, language: string): readonly Fault[] {
  return [
    ...checkFigures(passage),
    ...checkHeadings(passage),
    ...checkLinks(passage),
    ...checkTables(passage),
    ...checkLanguage(passage, language),
    ...checkPlainLanguage(passage),
    ...checkLaw(passage, today),
    ...checkKnown(passage),
  ]
}

function asFindings(faults: readonly Fault[], circumstances: Circumstances): readonly Finding[] {
  const keys = new KeyMaker()
  return faults.map((fault) => {
    const { rule, document, title, field, path, found, severity = ruleSeverities[rule] } = fault
    const finding = { key: keys.keyOf(fault), rule, severity, document, title, field, path, found }
    return isPersonal(rule) ? judged(finding, circumstances) : finding
  })
}

/** What people have said of personal data. */
function judged(finding: Finding, { approvals, withdrawals }: Circumstances): Finding {
  const approval = approvals.get(finding.key)
  if (approval !== undefined) return { ...finding, severity: 'approved', approval }
  const withdrawn = withdrawals?.get(finding.key)?.at(-1)
  return withdrawn === undefined ? finding : { ...finding, withdrawn }
}
