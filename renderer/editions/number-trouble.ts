// What is wrong with a number in an imprint, in words.
import type { ImprintText } from '#handbook/model/edition-plan.ts'
import { isbnState, issnState, urnState, type NumberState } from '#handbook/model/publication-numbers.ts'
import type { ImprintWords } from '#renderer/text/imprint.ts'

type NumberKind = keyof ImprintWords['troubles']

const judges: Readonly<Record<NumberKind, (typed: string) => NumberState>> = {
  isbn: isbnState,
  issn: issnState,
  urn: urnState,
}
const kinds: Readonly<Partial<Record<ImprintText, NumberKind>>> = {
  isbnPrint: 'isbn',
  isbnOnline: 'isbn',
  issn: 'issn',
  urn: 'urn',
}

/** A sentence on what is wrong with what was typed, or null: nothing, or no number at all. */
export function numberTrouble(
  name: ImprintText,
  typed: string,
  { troubles }: Pick<ImprintWords, 'troubles'>,
): string | null {
  const kind = kinds[name]
  if (kind === undefined) return null
  const state = judges[kind](typed)
  return state === 'empty' || state === 'right' ? null : troubles[kind][state]
}
