// What styling of citations gives, whatever engine makes it.
import type { Words } from '#handbook/model/block.ts'

/** One citation of a cluster: the source's id in the list, and the place in it as the author typed it ("s. 12"). */
export type Citation = { readonly source: string; readonly locator: string }

/** Words of a printed citation, and the source they are of; null for brackets, semicolons and what is missing. */
export type CitedWords = { readonly text: string; readonly source: string | null }

/** A source as the list of sources prints it. */
export type StyledSource = { readonly id: string; readonly spans: readonly Words[] }

/** The sources of one edition, styled. Both functions are total and always give the same for the same arguments. */
export type CitationStyle = {
  /** Citations that stand side by side, in one pair of brackets: "(Kivipelto & Saikkonen 2013, 12; THL 2016)". */
  readonly citation: (cluster: readonly Citation[]) => readonly CitedWords[]
  /** The cited sources in the order of the list, each once; ids without a source are left out. */
  readonly bibliography: (cited: readonly string[]) => readonly StyledSource[]
}

/** The text of a printed citation. */
export function citationText(words: readonly CitedWords[]): string {
  return words.map(({ text }) => text).join('')
}
