// Questions with judged answers over real texts, for benchmarks; they are no part of the checkout.
import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A text as the evaluation gives it. */
export type EvaluatedDocument = {
  readonly id: string
  readonly title: string
  readonly headings: readonly string[]
  readonly body: string
  readonly keywords: readonly string[]
}

/** A question and how well documents answer it, by id. */
export type JudgedQuestion = { readonly query: string; readonly relevant: Readonly<Record<string, number>> }

/** The evaluation's own functions: its data, and how an answer is judged. */
export type Evaluation = {
  /** The program that measures engines; it is run by node. */
  readonly program: string
  readonly loadDocs: (size: number) => EvaluatedDocument[]
  readonly loadQueries: (which: string) => JudgedQuestion[]
  readonly judge: (
    results: readonly { readonly id: string }[],
    relevant: Readonly<Record<string, number>>,
  ) => { readonly ndcg: number }
}

const folder = resolve(process.env['OPASKIRJA_SEARCH_EVAL'] ?? '../shared/eval/search')

/** The evaluation in the folder that OPASKIRJA_SEARCH_EVAL names; null, and that is said, when there is none. */
export async function findEvaluation(): Promise<Evaluation | null> {
  const program = join(folder, 'run.mjs')
  const isThere = await access(program).then(
    () => true,
    () => false,
  )
  if (!isThere) {
    console.log(`SKIPPED: there is no evaluation in ${folder}; OPASKIRJA_SEARCH_EVAL can name one`)
    return null
  }
  return { ...((await import(pathToFileURL(program).href)) as Omit<Evaluation, 'program'>), program }
}
