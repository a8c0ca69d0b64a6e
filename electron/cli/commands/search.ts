// opaskirja search: finds chapters, practices, terms and sources by words and facets.
import { resolve } from 'node:path'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { pageDocuments, searchDocuments } from '#handbook/search/book-documents.ts'
import type { SearchDocument } from '#handbook/search/document.ts'
import { facets, type Facet, type Limits } from '#handbook/search/facets.ts'
import { Search } from '#handbook/search/find.ts'
import type { Hit } from '#handbook/search/hit.ts'
import { pageDocument } from '#handbook/search/page-document.ts'
import type { Question, Scope, Sorting } from '#handbook/search/question.ts'
import { synonymsOf } from '#handbook/search/synonyms.ts'
import { dataFolder } from '#electron/disk/data-folder.ts'
import type { ReadHandbook } from '#electron/disk/read-handbook.ts'
import { NamedVersions } from '#electron/disk/versions/named-versions.ts'
import { readArguments } from '../arguments.ts'
import { refuse, type CliContext, type Problem } from '../context.ts'
import { openBook } from '../open-book.ts'

const options = {
  json: { type: 'boolean', default: false },
  limit: { type: 'string', default: '10' },
  facet: { type: 'string', multiple: true, default: [] as string[] },
  sort: { type: 'string', default: 'relevance' },
  in: { type: 'string', default: 'book' },
  edition: { type: 'string' },
} as const

const sortings: readonly Sorting[] = ['relevance', 'name', 'edited']

/** Prints the hits, best first or as asked, as JSON or as lines. */
export async function search(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, options, context)
  if (typeof read === 'number') return read
  const [folder, ...query] = read.positionals
  if (folder === undefined) return context.misuse({ missing: '<folder>' })
  const given = {
    limit: String(read.values.limit),
    facet: (read.values.facet ?? []).map(String),
    sort: String(read.values.sort),
    in: String(read.values.in),
  }
  if (query.length === 0 && given.facet.length === 0) return context.misuse({ missing: '<query>' })
  const question = questionOf(query.join(' '), given)
  if ('problem' in question) return context.misuse(question.problem)
  const opened = await openBook(folder, context)
  if (typeof opened === 'number') return opened
  const { edition } = read.values
  if (edition !== undefined && !opened.documents.handbook().editions.some(({ id }) => id === edition))
    return refuse({ kind: 'noSuchEdition', what: edition }, context)
  const searched = await searchedOf(resolve(folder), opened, question.scope, edition)
  if (searched === null) return refuse({ kind: 'noSuchDocument', what: given.in }, context)
  const found = searched.find(question)
  context.print(read.values.json ? JSON.stringify(found, null, 2) : found.hits.map(inLine).join('\n'))
  return 0
}

type Given = {
  readonly limit: string
  readonly facet: readonly string[]
  readonly sort: string
  readonly in: string
}
type Asked = Question & { readonly scope: Scope }

function questionOf(query: string, given: Given): Asked | { readonly problem: Problem } {
  const limit = Number(given.limit)
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    return { problem: { value: given.limit, of: '--limit' } }
  const limits = limitsOf(given.facet)
  if (typeof limits === 'string') return { problem: { value: limits, of: '--facet' } }
  const sort = sortings.find((each) => each === given.sort)
  if (sort === undefined) return { problem: { value: given.sort, of: '--sort' } }
  const scope = scopeOf(given.in)
  if (scope === null) return { problem: { value: given.in, of: '--in' } }
  return { query, limits, sort, scope, limit }
}

/** The limits, or the first one that is none. */
function limitsOf(given: readonly string[]): Limits | string {
  const limits: Partial<Record<Facet, readonly string[]>> = {}
  for (const each of given) {
    const [, name, value] = /^([A-Za-z]+)=(.+)$/.exec(each) ?? []
    const facet = facets.find((known) => known === name)
    if (facet === undefined || value === undefined) return each
    limits[facet] = [...(limits[facet] ?? []), value]
  }
  return limits
}

function scopeOf(given: string): Scope | null {
  if (given === 'book' || given === 'bin') return given
  const version = /^version:([0-9a-f]{64})$/.exec(given)?.[1]
  return version === undefined ? null : { version }
}

/** What is to be searched, as one edition has it when one is named; null when there is no such version. */
async function searchedOf(
  folder: string,
  book: ReadHandbook,
  scope: Scope,
  edition: EditionId | undefined,
): Promise<Search | null> {
  const { documents } = book
  const read = (handbook: Handbook): Handbook =>
    edition === undefined ? handbook : handbookFor(handbook, edition)
  const now = read(documents.handbook())
  if (scope === 'book') return Search.of(searchDocuments(now), synonymsOf(now.synonyms))
  if (scope === 'bin') return Search.of(binned(book), synonymsOf(now.synonyms))
  const versions = new NamedVersions(folder, dataFolder(), documents.handbookId)
  const version = await versions.read(scope.version)
  if (version === null) return null
  return Search.of(pageDocuments(read(version.handbook)), synonymsOf(version.handbook.synonyms))
}

function binned({ documents }: ReadHandbook): readonly SearchDocument[] {
  const { bin, facts } = documents.tree()
  const { variables } = documents.handbook()
  return bin.map((entry) => pageDocument(documents.page(entry), facts.language, variables))
}

function inLine({ kind, id, title, snippets }: Hit): string {
  return [kind, id, title, snippets[0]?.text ?? ''].join('\t')
}
