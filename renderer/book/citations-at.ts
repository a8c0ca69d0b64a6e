// Citations that stand side by side in a line.
import type { Span } from '#handbook/model/block.ts'

type Citation = Extract<Span, { type: 'citation' }>

/** The citations of a line from the one at `at` on, up to anything else. */
export function citationsAt(spans: readonly Span[], at: number): readonly Citation[] {
  const end = spans.findIndex((span, index) => index >= at && span.type !== 'citation')
  return spans.slice(at, end === -1 ? undefined : end).filter((span) => span.type === 'citation')
}
