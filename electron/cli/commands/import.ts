// opaskirja import: takes texts written elsewhere into a handbook.
import { resolve } from 'node:path'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { importFiles, type ImportOutcome } from '#electron/disk/import/import-files.ts'
import type { ImportedFile } from '#electron/disk/import/write-page.ts'
import { importWords } from '#handbook/model/import-report-words.ts'
import type { ImportKind } from '#handbook/model/import-report.ts'
import { readArguments } from '../arguments.ts'
import { refuse, type CliContext } from '../context.ts'
import { reportLines } from '../import-lines.ts'
import { sourceLines } from '../source-words.ts'
import { writerOf } from '../writer.ts'

const options = { as: { type: 'string' }, json: { type: 'boolean', default: false } } as const
const kinds: readonly ImportKind[] = ['chapter', 'practice']

/** Imports each file as a chapter, a practice or a list of sources; prints what came of it. Exit 1 when a file was refused. */
export async function importInto(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, options, context)
  if (typeof read === 'number') return read
  const [folder, ...files] = read.positionals
  const as = kinds.find((kind) => kind === read.values.as) ?? null
  if (folder === undefined) return context.misuse({ missing: '<folder>' })
  if (files.length === 0) return context.misuse({ missing: '<file>' })
  if (as === null && read.values.as !== undefined)
    return context.misuse({ value: String(read.values.as), of: '--as' })
  const data = dataFolder()
  const wish = {
    folder: resolve(folder),
    data,
    writer: await writerOf(data),
    files: files.map((file) => resolve(file)),
    as,
  }
  const outcome = await importFiles(wish, context.longWork())
  return outcome.ok ? tell(outcome.value, read.values.json, context) : refuse(outcome.failure, context)
}

function tell(outcome: ImportOutcome, json: boolean, context: CliContext): number {
  const { imported, sources, refused, failure } = outcome
  if (json) context.print(JSON.stringify({ imported, sources }, null, 2))
  else for (const file of imported) context.print(inLines(file, context))
  if (!json) for (const list of sources) context.print(sourceLines(list, context.language))
  const failures = failure === null ? refused : [...refused, failure]
  for (const each of failures) refuse(each, context)
  return failures.length === 0 ? 0 : 1
}

function inLines({ kind, title, report }: ImportedFile, { language }: CliContext): string {
  const { imported, allKept } = importWords[language]
  const lines = report.length === 0 ? [`  ${allKept}`] : reportLines(report, language)
  return [`${imported[kind]}: ${title}`, ...lines].join('\n')
}
