// Pairs what was in a list with what is in it now: what stayed, what was changed, what came and went.

/** One step through both lists, in the order of the new one; what is gone stands where it was. */
export type Step =
  | { readonly kind: 'kept' | 'changed'; readonly before: number; readonly after: number }
  | { readonly kind: 'removed'; readonly before: number }
  | { readonly kind: 'added'; readonly after: number }

/** True when the item at `before` may have been changed into the one at `after`. */
export type Likeness = (before: number, after: number) => boolean

const mostCells = 20_000_000

/**
 * The steps from `before` to `after`, texts that tell items apart. The most items possible are kept;
 * between those, items that are alike are taken as changed.
 */
export function align(
  before: readonly string[],
  after: readonly string[],
  alike: Likeness = () => false,
): readonly Step[] {
  const steps: Step[] = []
  let [b, a] = [0, 0]
  for (const [keptBefore, keptAfter] of [
    ...keptPairs(before, after),
    [before.length, after.length] as const,
  ]) {
    steps.push(...between([b, keptBefore], [a, keptAfter], alike))
    if (keptBefore < before.length) steps.push({ kind: 'kept', before: keptBefore, after: keptAfter })
    ;[b, a] = [keptBefore + 1, keptAfter + 1]
  }
  return steps
}

type Pair = readonly [before: number, after: number]
type Range = readonly [from: number, until: number]

function keptPairs(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const head = Array.from({ length: start }, (_, n): Pair => [n, n])
  const tail = Array.from({ length: end }, (_, n): Pair => [before.length - end + n, after.length - end + n])
  const middle = common(before.slice(start, before.length - end), after.slice(start, after.length - end))
  return [...head, ...middle.map(([b, a]): Pair => [b + start, a + start]), ...tail]
}

/** A longest common subsequence; none where the lists are too long to compare each with each. */
function common(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const width = after.length + 1
  if (before.length * after.length > mostCells) return []
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (b: number, a: number): number => lengths[b * width + a] ?? 0
  for (let b = before.length - 1; b >= 0; b--)
    for (let a = after.length - 1; a >= 0; a--)
      lengths[b * width + a] =
        before[b] === after[a] ? at(b + 1, a + 1) + 1 : Math.max(at(b + 1, a), at(b, a + 1))
  const pairs: Pair[] = []
  for (let [b, a] = [0, 0]; b < before.length && a < after.length;) {
    if (before[b] === after[a]) pairs.push([b++, a++])
    else if (at(b + 1, a) >= at(b, a + 1)) b++
    else a++
  }
  return pairs
}

/** What lies between two kept items: like with like, in order; the rest went and came. */
function between(before: Range, after: Range, alike: Likeness): readonly Step[] {
  const steps: Step[] = []
  let next = before[0]
  for (let a = after[0]; a < after[1]; a++) {
    const found = firstAlike(next, before[1], a, alike)
    if (found === null) {
      steps.push({ kind: 'added', after: a })
      continue
    }
    for (; next < found; next++) steps.push({ kind: 'removed', before: next })
    steps.push({ kind: 'changed', before: next++, after: a })
  }
  for (; next < before[1]; next++) steps.push({ kind: 'removed', before: next })
  return steps
}

const farthest = 50

function firstAlike(from: number, until: number, after: number, alike: Likeness): number | null {
  for (let b = from; b < Math.min(until, from + farthest); b++) if (alike(b, after)) return b
  return null
}
