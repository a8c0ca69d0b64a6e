// Blocks for showing: changed ones one by one, long stretches of unchanged ones as one.
import type { BlockChange } from '#handbook/history/content-changes.ts'

/** A block to show, or how many unchanged ones are passed over. */
export type BlockRun =
  | { readonly type: 'block'; readonly block: BlockChange }
  | { readonly type: 'passed'; readonly count: number }

/** Beside each change this many unchanged blocks are shown, so that its place is known. */
const shownAround = 1

/** The changed blocks with their neighbours; what lies between is counted. */
export function blockRuns(blocks: readonly BlockChange[]): readonly BlockRun[] {
  const runs: BlockRun[] = []
  let passed = 0
  blocks.forEach((block, at) => {
    const near = blocks.slice(Math.max(0, at - shownAround), at + shownAround + 1)
    if (near.every(({ kind }) => kind === 'same')) {
      passed += 1
      return
    }
    if (passed > 0) runs.push({ type: 'passed', count: passed })
    passed = 0
    runs.push({ type: 'block', block })
  })
  return passed > 0 ? [...runs, { type: 'passed', count: passed }] : runs
}
