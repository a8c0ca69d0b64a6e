// The search of the book in memory, with synonyms of its own and some queries that found nothing.
import { success, type Result } from '#handbook/model/failure.ts'
import type { SynonymGroup } from '#handbook/model/handbook.ts'
import { entryDocuments } from '#handbook/search/entry-documents.ts'
import { Search } from '#handbook/search/find.ts'
import { pageDocument } from '#handbook/search/page-document.ts'
import type { Question, Scope } from '#handbook/search/question.ts'
import { synonymsOf } from '#handbook/search/synonyms.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'

type Answers = Readonly<Record<string, (input: never) => Result<unknown>>>

const day = 24 * 60 * 60 * 1000

/** Answers the calls of the search as the worker does. */
export function searchAnswers(documents: SharedDocuments): Answers {
  let groups: readonly SynonymGroup[] = [
    { id: 'ryhma1', words: ['laihdutus', 'painonhallinta'] },
    { id: 'ryhma2', words: ['ASPA', 'asumispalvelut', 'asumisen tuki'] },
  ]
  let unanswered = [
    { query: 'etsivä nuorisotyö', times: 4, last: Date.now() - day },
    { query: 'toimintakykymittari', times: 1, last: Date.now() - 3 * day },
  ]
  const made = new Map<string, Search>()
  const search = (scope: Scope = 'book'): Search => {
    const key = JSON.stringify([scope === 'bin', documents.vector(), groups])
    const known = made.get(key) ?? make(scope)
    made.set(key, known)
    return known
  }
  const make = (scope: Scope): Search => {
    const { bin, chapters, practices, facts } = documents.tree()
    const entries = scope === 'bin' ? bin : [...chapters, ...practices]
    const { variables, ...lists } = documents.handbook()
    const pages = entries.map((entry) => pageDocument(documents.page(entry), facts.language, variables))
    const listed = scope === 'bin' ? [] : entryDocuments(lists, facts.language)
    return Search.of([...pages, ...listed], synonymsOf(groups))
  }
  return {
    'search.find': (question: Question) => success(search(question.scope).find(question)),
    'search.places': ({ query, document, scope }: { query: string; document: string; scope?: Scope }) =>
      success(search(scope).places(query, document)),
    'search.synonyms': () => success(groups),
    'search.setSynonyms': ({ id, words }: { id: string | null; words: string[] }) => {
      const others = groups.filter((group) => group.id !== id)
      const group = { id: id ?? `ryhma${Date.now()}`, words }
      return success((groups = words.length < 2 ? others : [...others, group]))
    },
    'search.unanswered': () => success(unanswered),
    'search.forgetUnanswered': () => {
      unanswered = []
      return success(null)
    },
  }
}
