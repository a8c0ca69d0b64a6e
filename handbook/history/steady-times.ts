// When edits were made, as far as a device's clock can be believed.

/**
 * The times of one device's edits, given in the order in which they were made, so that none is before
 * the one before it. Edits whose time fits in no longest rising run — made while the clock was wrong —
 * take the time of the edit before them; the first ones that of the first believable edit.
 */
export function steadyTimes(times: readonly number[]): readonly number[] {
  const believed = longestRise(times)
  let last = times[believed.indexOf(true)] ?? 0
  return times.map((time, at) => (last = believed[at] === true ? time : last))
}

/** Which of the values belong to a longest run that never falls. */
function longestRise(values: readonly number[]): readonly boolean[] {
  const ends: number[] = []
  const before = values.map((value, at) => {
    const length = firstAbove(ends, values, value)
    ends[length] = at
    return ends[length - 1] ?? -1
  })
  const chosen = values.map(() => false)
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chosen[at] = true
  return chosen
}

/** The first of the run ends (indexes of rising values) whose value is above `value`. */
function firstAbove(ends: readonly number[], values: readonly number[], value: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[ends[middle] ?? 0] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}
