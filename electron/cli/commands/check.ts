// opaskirja check: what should be looked at before publishing, and approving what may stay.
import { resolve } from 'node:path'
import type { Language } from '#handbook/model/failure-words.ts'
import { findingText } from '#handbook/model/finding-words/finding-words.ts'
import type { Finding } from '#handbook/model/finding.ts'
import { approveFindings, checkBook, type ApprovalWish } from '#electron/disk/check-book.ts'
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
  by: { type: 'string' },
} as const

/** The editions a book has so far. */
const editions = ['valtakunnallinen']

/** Prints the findings; with `--approve`, those it approved. Exit 1 when an error is found or nothing was approved. */
export async function check(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, options, context)
  if (typeof read === 'number') return read
  const [folder, extra] = read.positionals
  const { json, edition, by } = read.values
  const keys = (read.values.approve ?? []).map(String)
  const name = typeof by === 'string' ? by.trim() : ''
  if (folder === undefined) return context.misuse({ missing: '<folder>' })
  if (extra !== undefined) return context.misuse({ option: extra })
  if (typeof edition === 'string' && !editions.includes(edition))
    return context.misuse({ value: edition, of: '--edition' })
  if (keys.length > 0 && name === '') return context.misuse({ missing: '--by' })
  if (keys.length === 0 && by !== undefined) return context.misuse({ missing: '--approve' })
  return keys.length > 0 ? approve(folder, keys, name, json, context) : tell(folder, json, context)
}

async function tell(folder: string, json: boolean, context: CliContext): Promise<number> {
  const opened = await openBook(folder, context)
  if (typeof opened === 'number') return opened
  const { documents } = opened
  const images = imagePlaces(resolve(folder), dataFolder(), documents.handbookId)
  const findings = await checkBook(documents, images, Date.now(), context.longWork())
  print(findings, json, context)
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

async function approve(
  folder: string,
  keys: readonly string[],
  by: string,
  json: boolean,
  context: CliContext,
): Promise<number> {
  const data = dataFolder()
  const wish: ApprovalWish = {
    folder: resolve(folder),
    data,
    writer: await writerOf(data),
    keys,
    by,
    now: Date.now(),
  }
  const outcome = await approveFindings(wish)
  if (!outcome.ok) return refuse(outcome.failure, context)
  const { approved, refused, failure } = outcome.value
  for (const key of refused) context.say(refusedText(key, context.language))
  if (refused.length > 0) return 1
  print(approved, json, context)
  return failure === null ? 0 : refuse(failure, context)
}

function print(findings: readonly Finding[], json: boolean, context: CliContext): void {
  const { language } = context
  if (json)
    context.print(JSON.stringify({ findings: findings.map((each) => inJson(each, language)) }, null, 2))
  else if (findings.length === 0) context.say(cleanText(language))
  else context.print(findings.map((each) => findingLines(each, language)).join('\n'))
}

function inJson({ path, approval, ...finding }: Finding, language: Language) {
  const told = { ...finding, block: path, text: findingText(finding.rule, language) }
  return approval === undefined
    ? told
    : { ...told, approval: { by: approval.by, at: new Date(approval.at).toISOString() } }
}
