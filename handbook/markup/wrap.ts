// Marks on words as nested elements: a link that covers three runs of words is one link.
import type { Markup, MarkupElement } from './markup.ts'

/** A mark as an element around what it covers; neighbours with equal keys are one mark. */
export type Wrap = { readonly key: string; readonly around: (inside: readonly Markup[]) => MarkupElement }
/** A piece of a line and the marks it carries, outermost first. */
export type Wrapped = { readonly wraps: readonly Wrap[]; readonly markup: Markup }

/** The pieces in their marks, each around as much as it covers. */
export function nestWraps(pieces: readonly Wrapped[]): readonly Markup[] {
  const out: Markup[] = []
  for (let from = 0; from < pieces.length;) {
    const until = endOfRun(pieces, from)
    const run = pieces.slice(from, until)
    const wrap = run[0]?.wraps[0]
    const inside = run.map(({ wraps, markup }) => ({ wraps: wraps.slice(1), markup }))
    if (wrap === undefined) out.push(...run.map(({ markup }) => markup))
    else out.push(wrap.around(nestWraps(inside)))
    from = until
  }
  return out
}

function endOfRun(pieces: readonly Wrapped[], from: number): number {
  const key = pieces[from]?.wraps[0]?.key
  let end = from + 1
  while (end < pieces.length && pieces[end]?.wraps[0]?.key === key) end += 1
  return end
}
