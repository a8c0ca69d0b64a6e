// The soak as a command: many seeds one after another, a line for each that fails, the totals at the end.
import { readArguments, usage, type Wanted } from './arguments.ts'
import { simulate } from './simulation.ts'
import { isClean, noTotals, totalsLine, troubleLine, withOutcome } from './totals.ts'

/** How many steps each device takes in one run. */
const steps = 70

async function soak({ seeds, devices, seed: first, without }: Wanted): Promise<boolean> {
  let totals = noTotals
  for (let seed = first; seed < first + seeds; seed++) {
    const outcome = await simulate({ seed, devices, steps, without })
    totals = withOutcome(totals, outcome)
    const trouble = troubleLine(outcome)
    if (trouble !== null) console.log(trouble)
  }
  console.log(totalsLine(totals))
  return isClean(totals)
}

/** Loaded only when wanted: driving a window takes long to load. */
async function kill(times: number): Promise<boolean> {
  const { killStore } = await import('./kills.ts')
  return killStore(times)
}

const wanted = readArguments(process.argv.slice(2))
if (wanted === null) {
  console.error(usage)
  process.exitCode = 2
} else {
  const clean = await (wanted.kills > 0 ? kill(wanted.kills) : soak(wanted))
  process.exitCode = clean ? 0 : 1
}
