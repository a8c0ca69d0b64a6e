// Variables in a text as search reads them: each by all its values, and each value with its place on the page.
import { valueIn, type Variable } from '#handbook/model/book-lists.ts'
import { nationalEdition } from '#handbook/model/edition-plan.ts'
import type { PlainRun } from '#handbook/model/plain-text.ts'
import type { Range } from './hit.ts'

/** A stretch of a passage that says a value of a variable; `page` is where its label is in the plain text of the block. */
export type StandIn = { readonly from: number; readonly to: number; readonly page: Range }

/** The runs of a block as they are read, what else its variables say in other editions, and where all values stand. */
export type ValuedRuns = {
  readonly read: readonly PlainRun[]
  readonly others: readonly PlainRun[]
  readonly standIns: readonly StandIn[]
}

/** Stands before each value that follows a text, so that it does not read on from it. */
const border = ' · '

type Placed = { readonly texts: readonly string[]; readonly page: Range }

/** The national value of each variable in the place of its label; its other values and its name after the text. */
export function withValues(runs: readonly PlainRun[], variables: readonly Variable[]): ValuedRuns {
  const read: PlainRun[] = []
  const standIns: StandIn[] = []
  const beside: Placed[] = []
  let at = 0
  let label = 0
  for (const run of runs) {
    const variable = variables.find(({ id }) => id === run.variable)
    const [shown = run.text, ...others] = variable === undefined ? [] : textsOf(variable, run.text)
    const page: Range = [label, label + run.text.length]
    if (variable !== undefined) {
      standIns.push({ from: at, to: at + shown.length, page })
      beside.push({ texts: others, page })
    }
    read.push({ text: shown, lang: run.lang })
    at += shown.length
    label += run.text.length
  }
  const after = otherValues(beside, at)
  return { read, others: after.others, standIns: [...standIns, ...after.standIns] }
}

/** What a variable says, what is read in its place first, and its name last; each text once. */
function textsOf(variable: Variable, label: string): readonly string[] {
  const { name, values } = variable
  const shown = valueIn(variable, nationalEdition) || label
  const all = [shown, variable.value, ...Object.values(values), name]
  return [...new Set(all)].filter((text) => text.trim() !== '')
}

/** The texts one after the other, from the place `at` on. */
function otherValues(beside: readonly Placed[], at: number): Omit<ValuedRuns, 'read'> {
  const others: PlainRun[] = []
  const standIns: StandIn[] = []
  let from = at
  for (const { texts, page } of beside)
    for (const text of texts) {
      from += border.length
      others.push({ text: border + text, lang: null })
      standIns.push({ from, to: from + text.length, page })
      from += text.length
    }
  return { others, standIns }
}
