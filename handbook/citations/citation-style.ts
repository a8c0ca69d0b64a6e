// What styling of citations gives, whatever engine makes it.
import type { Words } from '#handbook/model/block.ts'

/** One citation of a cluster: the source's id in the list, and the place in it as the author typed it ("s. 12"). */
export type Citation = { readonly source: string; readonly locator: string }

/** A source as the list of sources prints it. */
export type StyledSource = { readonly id: string; readonly spans: readonly Words[] }

/** The sources of one edition, styled. Both functions are total and always give the same for the same arguments. */
export type CitationStyle = {
  /** Citations that stand side by side, in one pair of brackets: "(Kivipelto & Saikkonen 2013, 12; THL 2016)". */
  readonly citation: (cluster: readonly Citation[]) => string
  /** The cited sources in the order of the list, each once; ids without a source are left out. */
  readonly bibliography: (cited: readonly string[]) => readonly StyledSource[]
}
