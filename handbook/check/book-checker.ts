// Checks one book again and again: only pages that have changed since are read anew.
import type { Chapter, Handbook, Practice } from '#handbook/model/handbook.ts'
import type { EditionId, EditionPlan } from '#handbook/model/edition-plan.ts'
import type { Finding } from '#handbook/model/finding.ts'
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import { checkBookFacts, checkPage } from './book-and-pages.ts'
import { checkFigures } from './figures.ts'
import { checkHeadings } from './headings.ts'
import { checkLanguage } from './language.ts'
import { checkLaw } from './law.ts'
import { linesOfBook, linesOfLists, linesOfPage } from './line.ts'
import { checkLinks, checkSameText } from './links.ts'
import { findingsOf, type Judgements } from './findings.ts'
import { checkLists } from './lists/book-lists.ts'
import { checkImprint } from './lists/imprint.ts'
import { checkStanding } from './lists/pages.ts'
import { checkPointers, listTargetsOf } from './lists/pointers.ts'
import { checkVariables } from './lists/variables.ts'
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
export type Circumstances = Judgements & {
  /** The day on which it is checked, YYYY-MM-DD. */
  readonly today: string
  /** What the preflight of the printed book found, where there is one. */
  readonly obstacles?: readonly PublishObstacle[]
  /** The edition that the checked book is, and the book as it is stored; absent when that itself is checked. */
  readonly edition?: { readonly id: EditionId; readonly stored: Handbook }
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
    const { today, obstacles = [], edition } = circumstances
    const stored = edition?.stored ?? handbook
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
    const looked = handbook.editions.filter(({ id }) => edition === undefined || id === edition.id)
    const faults = [
      ...checkBookFacts(handbook.facts),
      ...read.flatMap((page) => page.faults),
      ...passages.flatMap((passage) => checkReferences(passage, targets)),
      ...checkSameText(passages),
      ...checkPersonalData(linesOfBook(handbook.facts)),
      ...checkBookLists(handbook, passages, looked),
      ...checkStanding(handbook, stored, listTargetsOf(handbook)),
      ...checkVariables(stored, looked),
      ...fromObstacles(obstacles),
    ]
    return findingsOf(once(faults).toSorted(byPlace(pages)), circumstances, today)
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

/** What texts and editions say by way of the book's lists. */
function checkBookLists(
  handbook: Handbook,
  passages: readonly Passage[],
  looked: readonly EditionPlan[],
): readonly Fault[] {
  const targets = listTargetsOf(handbook)
  return [
    ...passages.flatMap((passage) => checkPointers(passage, targets)),
    ...checkLists(handbook, passages),
    ...looked.flatMap((plan) => checkImprint(plan, handbook.facts)),
    ...checkPersonalData(linesOfLists({ ...handbook, editions: looked })),
  ]
}
