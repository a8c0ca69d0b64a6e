// Changes the shared facts of a practice into edited ones, touching only what was edited.
import type * as Y from 'yjs'
import type { PracticeFacts } from '#handbook/model/handbook.ts'
import {
  insertIntoPracticeList,
  removeFromPracticeList,
  setPracticeArea,
  setPracticeFact,
  type TextFact,
} from '#handbook/store/practice-facts.ts'
import { practiceLists, type PracticeList } from '#handbook/store/shape.ts'
import { canonicalJson } from '../canonical-json.ts'
import { align } from './align.ts'

const textFacts: readonly TextFact[] = [
  'place',
  'project',
  'period',
  'plainSummary',
  'checkBy',
  'stage',
  'review',
]

/** Changes facts that read as `before` into `after`. Call it inside a transaction. */
export function rewriteFacts(doc: Y.Doc, before: PracticeFacts, after: PracticeFacts): void {
  for (const name of textFacts) if (before[name] !== after[name]) setPracticeFact(doc, name, after[name])
  for (const area of before.areas) if (!after.areas.includes(area)) setPracticeArea(doc, area, false)
  for (const area of after.areas) if (!before.areas.includes(area)) setPracticeArea(doc, area, true)
  for (const list of practiceLists) rewriteList(doc, list, before[list], after[list])
}

function rewriteList<L extends PracticeList>(
  doc: Y.Doc,
  list: L,
  before: PracticeFacts[L],
  after: PracticeFacts[L],
): void {
  let at = 0
  for (const step of align(before.map(canonicalJson), after.map(canonicalJson))) {
    if (step.kind === 'removed') removeFromPracticeList(doc, list, at)
    else {
      const item = after[step.after]
      if (step.kind === 'added' && item !== undefined) insertIntoPracticeList(doc, list, at, item)
      at++
    }
  }
}
