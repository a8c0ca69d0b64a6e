// The metadata of a practice in its shared document: read whole, set one fact at a time.
import type * as Y from 'yjs'
import * as v from 'valibot'
import { noFacts, reviewStates, stages, type PracticeFacts } from '#handbook/model/handbook.ts'
import { practiceAreas, practiceFacts, practiceList, type PracticeList } from './shape.ts'

const text = v.fallback(v.string(), '')
const listItems = {
  funders: v.string(),
  targetGroups: v.string(),
  services: v.string(),
  methods: v.string(),
  organisations: v.object({ then: text, now: text }),
  keywords: v.object({ label: text, uri: text }),
  sources: v.object({ title: text, url: text }),
  attachments: v.object({ file: text, title: text, field: text }),
} as const

/** A fact that is one text or one choice. */
export type TextFact = 'place' | 'project' | 'period' | 'plainSummary' | 'checkBy' | 'stage' | 'review'

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
    services: readList(doc, 'services'),
    methods: readList(doc, 'methods'),
    organisations: readList(doc, 'organisations'),
    keywords: readList(doc, 'keywords'),
    sources: readList(doc, 'sources'),
    attachments: readList(doc, 'attachments'),
  }
}

function readList<L extends PracticeList>(doc: Y.Doc, list: L): PracticeFacts[L] {
  return readableItems(doc, list).map(({ value }) => value) as unknown as PracticeFacts[L]
}

/** The items of a right form, each with its index in the stored list. */
function readableItems(
  doc: Y.Doc,
  list: PracticeList,
): readonly { readonly value: unknown; readonly at: number }[] {
  return practiceList(doc, list)
    .toArray()
    .flatMap((item, at) => {
      const read = v.safeParse(listItems[list] as v.GenericSchema, item)
      return read.success ? [{ value: read.output, at }] : []
    })
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

/** Puts an item before the one at `index` of the list as it is read; at the end when there is none. */
export function insertIntoPracticeList<L extends PracticeList>(
  doc: Y.Doc,
  list: L,
  index: number,
  item: PracticeFacts[L][number],
): void {
  const stored = practiceList(doc, list)
  stored.insert(readableItems(doc, list)[index]?.at ?? stored.length, [item])
}

/** Puts an item in place of the one at `index` of the list as it is read; nothing when there is none. */
export function replaceInPracticeList<L extends PracticeList>(
  doc: Y.Doc,
  list: L,
  index: number,
  item: PracticeFacts[L][number],
): void {
  const at = readableItems(doc, list)[index]?.at
  if (at === undefined) return
  doc.transact(() => {
    practiceList(doc, list).delete(at, 1)
    practiceList(doc, list).insert(at, [item])
  })
}

/** Takes the item at `index` of the list as it is read out of it; nothing when there is none. */
export function removeFromPracticeList(doc: Y.Doc, list: PracticeList, index: number): void {
  const at = readableItems(doc, list)[index]?.at
  if (at !== undefined) practiceList(doc, list).delete(at, 1)
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
