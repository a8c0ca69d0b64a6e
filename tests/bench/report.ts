// How a benchmark is told: medians side by side, and their ratio.

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 50)
}

/** The value below which `share` percent of the numbers lie. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? Number.NaN
}

/** Prints one line: ours, the baseline measured in the same run, and ours divided by it. */
export function report(name: string, ours: number, baseline: number, unit = 'ms'): void {
  const shown = [ours, baseline].map((number) => `${number.toFixed(1)} ${unit}`)
  console.log(`${name}: ${shown[0]} against ${shown[1]}, ratio ${(ours / baseline).toFixed(2)}`)
}
