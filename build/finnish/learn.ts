// Learns which ending of a form tells which rule, from weighted pairs of forms and bases.
import type { Pair } from './pairs.ts'
import { nameOf, ruleBetween, type Ending } from './rules.ts'

/** When an ending is worth keeping: all but `depth` (letters) and `most` (rules) in weight of pairs. */
export type Thrift = {
  /** What its likeliest rule must gain over that of the shorter ending. */
  readonly gain: number
  /** What speaks at least for each further candidate. */
  readonly candidate: number
  readonly depth: number
  readonly most: number
}

type Example = { readonly reversed: string; readonly rule: string; readonly weight: number }
type Inherited = { readonly lead: string | null; readonly rules: readonly string[] }

/** The endings that are worth keeping, from the empty one on. Deterministic for equal pairs. */
export function learnEndings(pairs: readonly Pair[], thrift: Thrift): Ending {
  const examples = examplesOf(pairs)
  const learnt = endingOf(examples, 0, examples.length, 0, { lead: null, rules: [] }, thrift)
  return learnt ?? { rules: [], leads: false, children: new Map() }
}

/** Forms from their ends with `^` as their beginning, sorted; words that share no letter teach nothing. */
function examplesOf(pairs: readonly Pair[]): readonly Example[] {
  const examples: Example[] = []
  for (const { form, base, weight } of pairs) {
    const rule = ruleBetween(form, base)
    if (rule.strip === form.length) continue
    examples.push({ reversed: [...`^${form}`].reverse().join(''), rule: nameOf(rule), weight })
  }
  return examples.sort((a, b) => (a.reversed < b.reversed ? -1 : a.reversed > b.reversed ? 1 : 0))
}

function endingOf(
  examples: readonly Example[],
  from: number,
  to: number,
  depth: number,
  inherited: Inherited,
  thrift: Thrift,
): Ending | null {
  const weights = rankedRules(examples, from, to)
  const { rules, lead } = ownRules(weights, inherited, thrift)
  const leads = lead !== inherited.lead
  const known = { lead, rules: [...new Set([...rules, ...inherited.rules])] }
  const children = new Map<string, Ending>()
  if (isWorthLooking(weights, lead, depth, thrift)) {
    for (const [letter, start, end] of groups(examples, from, to, depth)) {
      const child = endingOf(examples, start, end, depth + 1, known, thrift)
      if (child !== null) children.set(letter, child)
    }
  }
  return rules.length === 0 && children.size === 0 ? null : { rules, leads, children }
}

type Ranked = readonly (readonly [rule: string, weight: number])[]

function rankedRules(examples: readonly Example[], from: number, to: number): Ranked {
  const weights = new Map<string, number>()
  for (let at = from; at < to; at++) {
    const { rule, weight } = examples[at] as Example
    weights.set(rule, (weights.get(rule) ?? 0) + weight)
  }
  return [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

function ownRules(
  weights: Ranked,
  inherited: Inherited,
  { gain, candidate, most }: Thrift,
): { readonly rules: readonly string[]; readonly lead: string | null } {
  const [best, weight] = weights[0] ?? ['0', 0]
  const before = weights.find(([rule]) => rule === inherited.lead)?.[1] ?? 0
  const leads = inherited.lead === null || (best !== inherited.lead && weight - before > gain)
  const lead = leads ? best : inherited.lead
  const further = weights
    .slice(0, most)
    .filter(([rule, each]) => rule !== lead && !inherited.rules.includes(rule) && each > candidate)
    .map(([rule]) => rule)
  return { rules: leads ? [best, ...further] : further, lead }
}

function isWorthLooking(weights: Ranked, lead: string | null, depth: number, thrift: Thrift): boolean {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  const settled = weights.length === 1 && weights[0]?.[0] === lead
  return depth < thrift.depth && !settled && total > Math.min(thrift.gain, thrift.candidate)
}

/** The runs of examples that share their letter at a depth; those that end before it are left out. */
function* groups(
  examples: readonly Example[],
  from: number,
  to: number,
  depth: number,
): Generator<readonly [letter: string, start: number, end: number]> {
  let start = from
  while (start < to) {
    const letter = examples[start]?.reversed[depth]
    let end = start + 1
    while (end < to && examples[end]?.reversed[depth] === letter) end++
    if (letter !== undefined) yield [letter, start, end]
    start = end
  }
}
