// What has been done about rescued text, as it lies in the shared document.
import type * as Y from 'yjs'
import { rescueMarks } from '../shape.ts'
import { IdMap, joined, type IdRange } from './id-map.ts'
import type { RescueState } from './rescued-text.ts'

/** From the least said to the most: where marks overlap, the later one holds. */
const states = ['open', 'placed', 'inserted', 'dismissed', 'reviewed'] as const

/** Names ids in one text, whatever ranges they are given as: `client:clock:length`, parted by `+`. */
export function keyOf(ranges: readonly IdRange[]): string {
  return joined(ranges)
    .map(({ client, from, to }) => [client, from, to - from].join(':'))
    .join('+')
}

function rangeOf(key: string): IdRange | null {
  const found = /^(\d{1,10}):(\d{1,15}):(\d{1,15})$/.exec(key)
  if (found === null) return null
  const [client, from, length] = found.slice(1).map(Number)
  if (client === undefined || from === undefined || length === undefined) return null
  return { client, from, to: from + length }
}

/** What was done about which ids. Marks that are none of ours tell nothing. */
export function readMarks(doc: Y.Doc): IdMap<RescueState> {
  const marks = new IdMap<RescueState>()
  for (const [key, value] of rescueMarks(doc)) {
    const [range, state] = [rangeOf(key), states.find((each) => each === value)]
    if (range !== null && state !== undefined) marks.add(range, state)
  }
  return marks
}

/** What was done about ids that no mark begins or ends within. */
export function stateAt(marks: IdMap<RescueState>, range: IdRange): RescueState {
  const said = marks.over(range).map(({ label }) => states.indexOf(label))
  return states[Math.max(0, ...said)] ?? 'open'
}

/** Notes in the shared document what was done about a piece of rescued text. One ordinary edit. */
export function resolveRescued(doc: Y.Doc, key: string, state: RescueState): void {
  doc.transact(() => {
    for (const range of key.split('+')) {
      if (rescueMarks(doc).get(range) !== state) rescueMarks(doc).set(range, state)
    }
  })
}
