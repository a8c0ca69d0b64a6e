// @vitest-environment jsdom
// Two people edit the same chapter at once, in pairs of edits: no word vanishes uncaught.
import { afterEach, describe, expect, it } from 'vitest'
import { handbookOf } from '../co-writing.ts'
import { chapterStart, scenarios, type Scenario } from './scenarios.ts'
import { meet, Writer } from './writers.ts'

const start = handbookOf({ chapters: [{ id: 'luku', title: 'Luku', content: chapterStart }] })
let writers: readonly Writer[] = []

afterEach(() => writers.forEach((writer) => writer.close()))

/** Yjs puts what is done in the same place in order by client: both orders are to be tried. */
const orders = [
  [5001, 5002, 5003],
  [5003, 5002, 5001],
] as const

/** Three people, the first two of whom did as the scenario says, the third only hears of it. */
function played({ a, b }: Scenario, [x, y, z]: (typeof orders)[number]): readonly [Writer, Writer, Writer] {
  const all = [new Writer('a', start, x), new Writer('b', start, y), new Writer('c', start, z)] as const
  writers = all
  a(all[0])
  b(all[1])
  meet(...all)
  return [...all]
}

/** What became of the words that somebody typed. */
function outcomeOf({ typed }: Scenario, writer: Writer): string {
  const fates = typed.map((word) => {
    if (writer.text.includes(word)) return 'kept'
    return writer.rescued.includes(word) ? 'rescued' : 'lost'
  })
  const doubled = writer.copy.documents.possibleDuplicates('luku').length > 0
  return fates.find((fate) => fate !== 'kept') ?? (doubled ? 'doubled' : 'kept')
}

/** Words of the start that stand twice now. */
function doubledWords(writer: Writer): readonly string[] {
  const known = new Set(['on', 'luettelossa'])
  const all = writer.text.split(/\s+/)
  return [...new Set(all.filter((word, at) => !known.has(word) && all.indexOf(word) !== at))]
}

describe('two people at once', () => {
  const cases = scenarios.flatMap((scenario) => orders.map((order) => ({ ...scenario, order })))

  it.each(cases)('[SH7] $name: $outcome (by $order.0)', (scenario) => {
    const [a, b, c] = played(scenario, scenario.order)
    expect(b.text).toBe(a.text)
    expect(c.text).toBe(a.text)
    const documents = a.copy.documents
    for (const { copy } of [b, c]) {
      expect(copy.documents.rescued('luku')).toEqual(documents.rescued('luku'))
      expect(copy.documents.possibleDuplicates('luku')).toEqual(documents.possibleDuplicates('luku'))
    }
    expect(outcomeOf(scenario, a)).toBe(scenario.outcome)
    expect(a.rescued === '').toBe(scenario.outcome !== 'rescued')
    const flagged = documents
      .possibleDuplicates('luku')
      .map(({ text }) => text)
      .join(' ')
    expect(doubledWords(a).filter((word) => !flagged.includes(word))).toEqual([])
  })

  it('[SH7] changes of kind and indent never need rescuing, and are no few of them', () => {
    expect(scenarios.filter(({ flat, outcome }) => flat === true && outcome !== 'kept')).toEqual([])
    expect(scenarios.filter(({ flat }) => flat === true).length).toBeGreaterThanOrEqual(8)
  })
})
