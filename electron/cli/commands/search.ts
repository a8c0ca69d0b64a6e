// opaskirja search: finds chapters and practices by words.
import { finnish } from '#handbook/search/finnish.ts'
import { Search, type Question } from '#handbook/search/find.ts'
import type { Hit } from '#handbook/search/hit.ts'
import { searchDocuments } from '#handbook/search/passage.ts'
import { readArguments } from '../arguments.ts'
import type { CliContext, Problem } from '../context.ts'
import { openBook } from '../open-book.ts'

const options = {
  json: { type: 'boolean', default: false },
  limit: { type: 'string', default: '10' },
  facet: { type: 'string', multiple: true, default: [] as string[] },
} as const

/** Prints the hits, best first, as JSON or as lines. */
export async function search(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, options, context)
  if (typeof read === 'number') return read
  const [folder, ...query] = read.positionals
  if (folder === undefined) return context.misuse({ missing: '<folder>' })
  if (query.length === 0) return context.misuse({ missing: '<query>' })
  const question = questionOf(
    query.join(' '),
    String(read.values.limit),
    (read.values.facet ?? []).map(String),
  )
  if ('problem' in question) return context.misuse(question.problem)
  const opened = await openBook(folder, context)
  if (typeof opened === 'number') return opened
  const { hits } = new Search(searchDocuments(opened.documents.handbook()), finnish).find(question)
  context.print(read.values.json ? JSON.stringify({ hits }, null, 2) : hits.map(inLine).join('\n'))
  return 0
}

function questionOf(
  query: string,
  limit: string,
  facets: readonly string[],
): Question | { readonly problem: Problem } {
  const most = Number(limit)
  if (!Number.isInteger(most) || most < 1 || most > 1000) return { problem: { value: limit, of: '--limit' } }
  let kind: Question['kind']
  let area: Question['area']
  for (const facet of facets) {
    const [, key, value] = /^(kind|area)=(.+)$/.exec(facet) ?? []
    if (key === 'area') area = value
    else if (key === 'kind' && (value === 'chapter' || value === 'practice')) kind = value
    else return { problem: { value: facet, of: '--facet' } }
  }
  return { query, kind, area, limit: most }
}

function inLine({ kind, id, title, snippets }: Hit): string {
  return [kind, id, title, snippets[0]?.text ?? ''].join('\t')
}
