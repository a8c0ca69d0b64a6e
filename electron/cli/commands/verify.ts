// opaskirja verify: looks over a handbook, and mends it when asked.
import { resolve } from 'node:path'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { isSettled, type Finding } from '#electron/disk/verify/finding.ts'
import { verifyHandbook } from '#electron/disk/verify/verify-handbook.ts'
import { readArguments } from '../arguments.ts'
import { refuse, type CliContext } from '../context.ts'
import { findingText, verifyWords } from '../verify-words.ts'

const options = {
  repair: { type: 'boolean', default: false },
  from: { type: 'string', multiple: true, default: [] as string[] },
  json: { type: 'boolean', default: false },
} as const

/** Prints each finding. Exit 0 when all is whole or was mended, 1 otherwise. Further plain words are copies, as after --from. */
export async function verify(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, options, context)
  if (typeof read === 'number') return read
  const [folder, ...copies] = read.positionals
  if (folder === undefined) return context.misuse({ missing: '<folder>' })
  const from = [...(read.values.from ?? []).map(String), ...copies].map((copy) => resolve(copy))
  const repair = read.values.repair === true
  const wish = { folder: resolve(folder), data: dataFolder(), from, repair, now: Date.now() }
  const findings = await verifyHandbook(wish, context.longWork())
  if (!findings.ok) return refuse(findings.failure, context)
  if (read.values.json) context.print(JSON.stringify({ findings: findings.value }, null, 2))
  else tell(findings.value, context)
  return isSettled(findings.value, repair) ? 0 : 1
}

function tell(findings: readonly Finding[], context: CliContext): void {
  const words = verifyWords[context.language]
  if (findings.length === 0) context.say(words.whole)
  else context.print(findings.map((finding) => findingText(finding, words)).join('\n'))
}
