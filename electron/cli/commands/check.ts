// opaskirja check: what should be looked at before publishing, and approving what may stay.
import { resolve } from 'node:path'
import { success } from '#handbook/model/failure.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import { findingText } from '#handbook/model/finding-words/finding-words.ts'
import type { Approval, Finding } from '#handbook/model/finding.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { checkBook, judgeFindings, type ApprovalWish, type Judgement } from '#electron/disk/check-book.ts'
import { checkLinks } from '#electron/disk/check-links.ts'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import { readArguments } from '../arguments.ts'
import { cleanText, findingLines, refusedText } from '../check-words.ts'
import { refuse, type CliContext } from '../context.ts'
import { openBook } from '../open-book.ts'
import { writerOf } from '../writer.ts'

const options = {
  json: { type: 'boolean', default: false },
  edition: { type: 'string' },
  approve: { type: 'string', multiple: true, default: [] as string[] },
  withdraw: { type: 'string', multiple: true, default: [] as string[] },
  by: { type: 'string' },
  external: { type: 'boolean', default: false },
} as const

/** What is to be approved or withdrawn; null when findings are only to be told. */
type Judging = Pick<ApprovalWish, 'judgement' | 'keys' | 'by'>

/**
 * Prints the findings; with `--approve` or `--withdraw`, those it judged. Exit 1 when an error is found or
 * nothing was judged.
 */
export async function check(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, options, context)
  if (typeof read === 'number') return read
  const [folder, extra] = read.positionals
  const { json, edition = null, external } = read.values
  if (folder === undefined) return context.misuse({ missing: '<folder>' })
  if (extra !== undefined) return context.misuse({ option: extra })
  const judging = judgingOf(read.values)
  if (judging !== null && 'missing' in judging) return context.misuse(judging)
  return judging === null
    ? tell({ folder, edition, external }, json, context)
    : judge(folder, judging, json, context)
}

type Given = {
  readonly approve?: readonly string[]
  readonly withdraw?: readonly string[]
  readonly by?: string
}

function judgingOf({
  approve = [],
  withdraw = [],
  by,
}: Given): Judging | { readonly missing: string } | null {
  const judgement: Judgement = withdraw.length > 0 ? 'withdraw' : 'approve'
  const keys = judgement === 'withdraw' ? withdraw : approve
  const name = by?.trim() ?? ''
  if (keys.length === 0) return by === undefined ? null : { missing: '--approve' }
  return name === '' ? { missing: '--by' } : { judgement, keys, by: name }
}

/** `external`: the web is asked about links too. */
type Telling = { readonly folder: string; readonly edition: string | null; readonly external: boolean }

async function tell(
  { folder, edition, external }: Telling,
  json: boolean,
  context: CliContext,
): Promise<number> {
  const opened = await openBook(folder, context)
  if (typeof opened === 'number') return opened
  const { documents } = opened
  const stored = documents.handbook()
  if (edition !== null && !stored.editions.some(({ id }) => id === edition))
    return refuse({ kind: 'noSuchEdition', what: edition }, context)
  const work = context.longWork()
  const images = imagePlaces(resolve(folder), dataFolder(), documents.handbookId)
  const found = await checkBook(documents, { images, edition, now: Date.now() }, work)
  const dead = external
    ? await checkLinks(edition === null ? stored : handbookFor(stored, edition), work)
    : success([])
  print(dead.ok ? [...found, ...dead.value] : found, json, context)
  if (!dead.ok) return refuse(dead.failure, context)
  return found.some(({ severity }) => severity === 'error') ? 1 : 0
}

async function judge(folder: string, judging: Judging, json: boolean, context: CliContext): Promise<number> {
  const data = dataFolder()
  const writer = await writerOf(data)
  const outcome = await judgeFindings({ folder: resolve(folder), data, writer, ...judging, now: Date.now() })
  if (!outcome.ok) return refuse(outcome.failure, context)
  const { judged, refused, failure } = outcome.value
  for (const key of refused) context.say(refusedText(key, judging.judgement, context.language))
  if (refused.length > 0) return 1
  print(judged, json, context)
  return failure === null ? 0 : refuse(failure, context)
}

function print(findings: readonly Finding[], json: boolean, context: CliContext): void {
  const { language } = context
  if (json)
    context.print(JSON.stringify({ findings: findings.map((each) => inJson(each, language)) }, null, 2))
  else if (findings.length === 0) context.say(cleanText(language))
  else context.print(findings.map((each) => findingLines(each, language)).join('\n'))
}

function inJson({ path, approval, withdrawn, ...finding }: Finding, language: Language) {
  return {
    ...finding,
    block: path,
    text: findingText(finding.rule, language),
    ...(approval === undefined ? {} : { approval: dated(approval) }),
    ...(withdrawn === undefined
      ? {}
      : { withdrawn: { ...dated(withdrawn), approved: dated(withdrawn.approved) } }),
  }
}

function dated({ by, at }: Approval) {
  return { by, at: new Date(at).toISOString() }
}
