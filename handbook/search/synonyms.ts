// Words that mean the same: a book's own groups and those of the bundled vocabulary, made ready for the index.
import type { SynonymGroup } from '#handbook/model/handbook.ts'
import type { SynonymGroups } from './index/match.ts'
import { fold } from './text.ts'
import { vocabulary } from './vocabulary/vocabulary.ts'

export type { SynonymGroup } from '#handbook/model/handbook.ts'

/** The groups of a book and of the vocabulary, folded. */
export function synonymsOf(own: readonly SynonymGroup[]): SynonymGroups {
  const bundled = vocabulary.map(({ label, also }) => [label, ...also])
  return [...own.map(({ words }) => words), ...bundled].map((words) => words.map(fold))
}
