// What stands in a line as stretches that stand in the same editions.
import type { Span } from '#handbook/model/block.ts'

/** Neighbours with the same stored condition; null: they stand everywhere. */
export type ConditionRun = { readonly when: string | null; readonly spans: readonly Span[] }

/** The spans of a line in their order. */
export function conditionRuns(spans: readonly Span[]): readonly ConditionRun[] {
  const runs: { when: string | null; spans: Span[] }[] = []
  for (const span of spans) {
    const when = span.when ?? null
    const last = runs.at(-1)
    if (last?.when === when) last.spans.push(span)
    else runs.push({ when, spans: [span] })
  }
  return runs
}
