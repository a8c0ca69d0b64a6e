// The metadata of a practice in its shared document: read whole, set one fact at a time.
import type * as Y from 'yjs'
import * as v from 'valibot'
import { noFacts, reviewStates, stages, type PracticeFacts } from '#handbook/model/handbook.ts'
import { practiceAreas, practiceFacts, practiceList, type PracticeList } from './shape.ts'

const text = v.fallback(v.string(), '')
const listItems = {
  funders: v.string(),
  targetGroups: v.string(),
  organisations: v.object({ then: text, now: text }),
  keywords: v.object({ label: text, uri: text }),
  sources: v.object({ title: text, url: text }),
  attachments: v.object({ file: text, title: text, field: text }),
} as const

type TextFact = 'place' | 'project' | 'period' | 'plainSummary' | 'checkBy' | 'stage' | 'review'

/** The facts of a practice. Total: values of a wrong form read as not given. */
export function readPracticeFacts(doc: Y.Doc): PracticeFacts {
  const facts = practiceFacts(doc)
  const one = (name: TextFact): string => v.parse(text, facts.get(name))
  return {
    place: one('place'),
    project: one('project'),
    period: one('period'),
    plainSummary: one('plainSummary'),
    checkBy: one('checkBy'),
    stage: stages.find((stage) => stage === one('stage')) ?? noFacts.stage,
    review: reviewStates.find((state) => state === one('review')) ?? noFacts.review,
    areas: [...practiceAreas(doc).keys()].filter((area) => practiceAreas(doc).get(area) === true).sort(),
    funders: readList(doc, 'funders'),
    targetGroups: readList(doc, 'targetGroups'),
    organisations: readList(doc, 'organisations'),
    keywords: readList(doc, 'keywords'),
    sources: readList(doc, 'sources'),
    attachments: readList(doc, 'attachments'),
  }
}

function readList<L extends PracticeList>(doc: Y.Doc, list: L): PracticeFacts[L] {
  const items = practiceList(doc, list).toArray()
  const read = items.map((item) => v.safeParse(listItems[list] as v.GenericSchema, item))
  return read.flatMap((item) => (item.success ? [item.output] : [])) as unknown as PracticeFacts[L]
}

/** Sets a fact that is one text or one choice. */
export function setPracticeFact(doc: Y.Doc, name: TextFact, value: string): void {
  if (practiceFacts(doc).get(name) !== value) practiceFacts(doc).set(name, value)
}

/** Adds an area to a practice, or takes it away. */
export function setPracticeArea(doc: Y.Doc, area: string, belongs: boolean): void {
  if (belongs) practiceAreas(doc).set(area, true)
  else practiceAreas(doc).delete(area)
}

/** Adds an item at the end of one of a practice's lists. */
export function addToPracticeList<L extends PracticeList>(
  doc: Y.Doc,
  list: L,
  item: PracticeFacts[L][number],
): void {
  practiceList(doc, list).push([item])
}

/** Takes the item at `index` out of one of a practice's lists. */
export function removeFromPracticeList(doc: Y.Doc, list: PracticeList, index: number): void {
  if (index >= 0 && index < practiceList(doc, list).length) practiceList(doc, list).delete(index, 1)
}

/** Writes many facts at once: for starter books and imports. */
export function writePracticeFacts(doc: Y.Doc, facts: Partial<PracticeFacts>): void {
  doc.transact(() => {
    for (const [name, value] of Object.entries(facts)) {
      if (typeof value === 'string') setPracticeFact(doc, name as TextFact, value)
      else if (name === 'areas') value.forEach((area) => setPracticeArea(doc, area as string, true))
      else practiceList(doc, name as PracticeList).push([...value])
    }
  })
}
