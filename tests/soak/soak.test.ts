// The soak inside the ordinary tests: enough seeds to notice, and proof that it would notice.
import { describe, expect, it } from 'vitest'
import { safeguards } from './sabotage.ts'
import { simulate, type Outcome } from './simulation.ts'
import { isClean, noTotals, totalsLine, troubleLine, withOutcome } from './totals.ts'

const devices = 5
const steps = 45
const seeds = 40
const patience = { timeout: 600_000 }

async function runs(
  first: number,
  count: number,
  change: Partial<Parameters<typeof simulate>[0]> = {},
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (let seed = first; seed < first + count; seed++)
    outcomes.push(await simulate({ seed, devices, steps, without: null, ...change }))
  return outcomes
}

describe('people writing through a faulty cloud', () => {
  it('[SH16] all come to see the same, and no acknowledged word is missing', patience, async () => {
    const outcomes = await runs(1, seeds)
    expect(outcomes.map(troubleLine).filter((line) => line !== null)).toEqual([])
    console.log(totalsLine(outcomes.reduce(withOutcome, noTotals)))
  })

  it('[SH16] are the same people again when the seed is the same', patience, async () => {
    const [once, again] = [await runs(7, 1, { steps: 40 }), await runs(7, 1, { steps: 40 })]
    expect(again).toEqual(once)
  })

  it.each(safeguards)('[SH16] are not safe without %s, and that is noticed', patience, async (without) => {
    let totals = noTotals
    for (let seed = 1; seed <= 3 && isClean(totals); seed++)
      totals = (await runs(seed, 1, { without })).reduce(withOutcome, totals)
    expect(isClean(totals)).toBe(false)
  })
})
