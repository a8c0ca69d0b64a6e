// Search: how good and how dear, against Lunr as it comes, Lunr with Finnish, and MiniSearch, in the same run.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { test } from 'vitest'
import type { IndexedDocument, Stretch } from '#handbook/search/index/document.ts'
import { SearchIndex } from '#handbook/search/index/search-index.ts'
import { percentile, report } from './report.ts'
import { findEvaluation, type EvaluatedDocument, type Evaluation } from './search-evaluation.ts'

const run = promisify(execFile)
const sizes = [1000, 5000]
const ours = resolve(import.meta.dirname, 'search-engine.mjs')
const baselines = ['lunr-plain.mjs', 'lunr-finnish.mjs', 'minisearch.mjs'].map((name) =>
  resolve(import.meta.dirname, 'engines', name),
)
const plainLunr = baselines[0] ?? ''
const edits = 60
const evaluation = await findEvaluation()

test.skipIf(evaluation === null)('how good', async () => {
  if (evaluation === null) return
  for (const size of sizes) {
    const words = [ours, ...baselines, '--classes', '--queries', 'dev', '--size', `${size}`]
    const { stdout } = await run(process.execPath, [evaluation.program, ...words])
    console.log(stdout.trimEnd())
  }
})

test.skipIf(evaluation === null)('how dear, each engine in a process of its own', async () => {
  if (evaluation === null) return
  for (const size of sizes) {
    const [own, lunr] = [await costs(evaluation, ours, size), await costs(evaluation, plainLunr, size)]
    report(`${size} documents, processor time to build`, own.build_cpu_ms, lunr.build_cpu_ms)
    report(`${size} documents, heap`, own.heap_MB, lunr.heap_MB, 'MB')
    report(`${size} documents, 95 % of questions within`, own.q_p95_ms, lunr.q_p95_ms)
    report(`${size} documents, one changed`, own.update_p50_ms, lunr.update_p50_ms)
    report(`${size} documents, out of the cache`, own.load_ms, own.build_ms)
  }
})

test.skipIf(evaluation === null)('edits, first questions, and segments against a full rebuild', () => {
  if (evaluation === null) return
  for (const size of sizes) {
    const documents = evaluation.loadDocs(size).map(indexed)
    const edited = SearchIndex.build(documents.slice(0, size / 2))
    const first = elapsed(() => edited.find('kuntoutuksen tarpeiden arvoiointi'))
    const costs: number[] = []
    edited.put(...documents.slice(size / 2, -edits))
    for (const document of documents.slice(-edits)) costs.push(processorTime(() => edited.put(document)))
    for (let edit = 0; edit < edits; edit++) {
      const document = documents[Math.floor((edit * size) / edits)]
      if (document !== undefined) costs.push(processorTime(() => edited.put(document)))
    }
    const spread = [50, 95].map((share) => percentile(costs, share).toFixed(1)).join(' and ')
    console.log(`${size} documents, processor time of an edit: median and 95 % ${spread} ms`)
    console.log(`${size / 2} documents, first question with an unknown word: ${first.toFixed(1)} ms`)
    compare(evaluation, edited, SearchIndex.build(documents), size)
  }
})

/** What the evaluation measures of one engine; its names. */
type Costs = Readonly<
  Record<'build_ms' | 'build_cpu_ms' | 'heap_MB' | 'q_p95_ms' | 'update_p50_ms' | 'load_ms', number>
>

async function costs({ program }: Evaluation, engine: string, size: number): Promise<Costs> {
  const place = await mkdtemp(join(tmpdir(), 'opaskirja-bench-'))
  const file = join(place, 'costs.json')
  const words = [program, engine, '--perf', '--queries', 'dev', '--size', `${size}`, '--json', file]
  await run(process.execPath, ['--expose-gc', ...words])
  const { perf } = JSON.parse(await readFile(file, 'utf8')) as { readonly perf: Costs }
  await rm(place, { recursive: true })
  return perf
}

/** Tells how often the first hit is the same, and the mean nDCG of both. */
function compare(evaluation: Evaluation, edited: SearchIndex, anew: SearchIndex, size: number): void {
  const ids = new Set(evaluation.loadDocs(size).map(({ id }) => id))
  const questions = evaluation.loadQueries('dev').flatMap(({ query, relevant }) => {
    const here = Object.fromEntries(Object.entries(relevant).filter(([id]) => ids.has(id)))
    return Object.keys(here).length === 0 ? [] : [{ query, relevant: here }]
  })
  const answers = questions.map(({ query, relevant }) => {
    const [own, full] = [edited.find(query).matches, anew.find(query).matches]
    const judged = [own, full].map((matches) => evaluation.judge(matches.slice(0, 50), relevant).ndcg)
    return { same: own[0]?.id === full[0]?.id ? 1 : 0, own: judged[0] ?? 0, full: judged[1] ?? 0 }
  })
  const same = (100 * mean(answers.map((each) => each.same))).toFixed(1)
  const [own, full] = [mean(answers.map((each) => each.own)), mean(answers.map((each) => each.full))]
  console.log(`${size} documents, edited against rebuilt: same first hit ${same} %`)
  console.log(`${size} documents, edited against rebuilt: nDCG@10 ${own.toFixed(4)} and ${full.toFixed(4)}`)
}

function indexed({ id, title, headings, body, keywords }: EvaluatedDocument): IndexedDocument {
  const inFinnish = (texts: readonly string[]): readonly Stretch[] =>
    texts.map((text) => ({ text, language: 'fi' }))
  return {
    id,
    title: inFinnish([title]),
    keywords: inFinnish(keywords),
    headings: inFinnish(headings),
    body: inFinnish([body]),
  }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
}

/** Milliseconds of all threads. */
function processorTime(work: () => void): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** Milliseconds by the clock. */
function elapsed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
