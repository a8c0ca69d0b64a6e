// The words of a book's search: its synonyms, and what was sought in vain on this computer.
import { createContext } from 'svelte'
import type { Bridge, UnansweredQuery } from '#contract'
import type { Failure } from '#handbook/model/failure.ts'
import type { SynonymGroup } from '#handbook/model/handbook.ts'

/** Reads when asked to; each change gives the groups as the book has them then. */
export class VocabularyState {
  groups = $state.raw<readonly SynonymGroup[]>([])
  unanswered = $state.raw<readonly UnansweredQuery[]>([])
  failure = $state.raw<Failure | null>(null)
  /** The words with which a new group is being begun, or null while none is. */
  draft = $state<string | null>(null)

  constructor(private readonly bridge: Pick<Bridge, 'call'>) {}

  /** Reads the groups and the queries without results. */
  async read(): Promise<void> {
    const [synonyms, unanswered] = await Promise.all([
      this.bridge.call('search.synonyms', {}),
      this.bridge.call('search.unanswered', {}),
    ])
    const failed = [synonyms, unanswered].find((outcome) => !outcome.ok)
    this.failure = failed?.ok === false ? failed.failure : null
    if (synonyms.ok) this.groups = synonyms.value
    if (unanswered.ok) this.unanswered = unanswered.value
  }

  /** Begins a new group with a word, or with none. */
  begin(word = ''): void {
    this.draft = word
  }

  /** Gives a group these words, or makes one when `id` is null; one of fewer than two goes. True when it was saved. */
  async save(id: string | null, words: readonly string[]): Promise<boolean> {
    const outcome = await this.bridge.call('search.setSynonyms', { id, words: [...words] })
    this.failure = outcome.ok ? null : outcome.failure
    if (outcome.ok) this.groups = outcome.value
    return outcome.ok
  }

  /** Forgets what was sought in vain. */
  async forget(): Promise<void> {
    const outcome = await this.bridge.call('search.forgetUnanswered', {})
    if (outcome.ok) this.unanswered = []
    else this.failure = outcome.failure
  }
}

/** The search words of the open book, for components. */
export const [getVocabulary, setVocabulary] = createContext<VocabularyState>()
