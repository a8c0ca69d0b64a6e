// opaskirja editions: the editions of a handbook and those that were frozen, what one changes, and one made again.
import { resolve } from 'node:path'
import { differenceJson } from '#handbook/editions/difference-json.ts'
import { editionDifferences } from '#handbook/editions/differences.ts'
import type { Release } from '#handbook/editions/release.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { writeDifferences } from '#electron/disk/editions/write-differences.ts'
import { Releases } from '#electron/disk/releases/releases.ts'
import { readArguments } from '../arguments.ts'
import { refuse, type CliContext } from '../context.ts'
import { openBook } from '../open-book.ts'
import { rebuild } from '../rebuild.ts'
import { editionLines, toldEditions } from '../told-editions.ts'

const options = {
  json: { type: 'boolean', default: false },
  differences: { type: 'string' },
  rebuild: { type: 'string' },
  edition: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
} as const

type Given = {
  readonly json?: boolean | undefined
  readonly differences?: string | undefined
  readonly rebuild?: string | undefined
  readonly edition?: string | undefined
  readonly format?: string | undefined
  readonly out?: string | undefined
}

/** Lists the editions, or with `--differences` writes what one changes, or with `--rebuild` makes a frozen one again. */
export async function editions(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, options, context)
  if (typeof read === 'number') return read
  const [folder, extra] = read.positionals
  const given: Given = read.values
  if (folder === undefined) return context.misuse({ missing: '<folder>' })
  if (extra !== undefined) return context.misuse({ option: extra })
  const idle = idleOption(given)
  if (idle !== undefined) return context.misuse({ option: `--${idle}` })
  const opened = await openBook(folder, context)
  if (typeof opened === 'number') return opened
  const handbook = opened.documents.handbook()
  return given.differences === undefined
    ? listOrRebuild(resolve(folder), handbook, given, context)
    : differencesOf(handbook, given.differences, given, context)
}

/** An option that says nothing beside the others. */
function idleOption({ differences, rebuild, ...given }: Given): string | undefined {
  const idle = rebuild !== undefined ? [] : (['edition', 'format'] as const)
  if (differences !== undefined && rebuild !== undefined) return 'rebuild'
  const isOutIdle = differences === undefined && rebuild === undefined && given.out !== undefined
  return idle.find((name) => given[name] !== undefined) ?? (isOutIdle ? 'out' : undefined)
}

async function listOrRebuild(
  folder: string,
  handbook: Handbook,
  { rebuild: asked, edition, format, out, json }: Given,
  context: CliContext,
): Promise<number> {
  const releases = new Releases(folder, dataFolder(), handbook.id)
  if (asked === undefined) return list(handbook, await releases.list(), json === true, context)
  const release = await releases.find(asked, edition ?? null)
  if (release === null) return refuse({ kind: 'noSuchRelease', what: asked }, context)
  return rebuild({ folder, handbook: handbook.id, release, format, out }, context)
}

function list(
  { editions: plans }: Handbook,
  releases: readonly Release[],
  json: boolean,
  context: CliContext,
): number {
  const told = toldEditions(plans, releases)
  const lines = told.map((edition) => editionLines(edition, context.language))
  context.print(json ? JSON.stringify({ editions: told }, null, 2) : lines.join('\n'))
  return 0
}

async function differencesOf(
  handbook: Handbook,
  edition: string,
  { out, json }: Given,
  context: CliContext,
): Promise<number> {
  if (!handbook.editions.some(({ id }) => id === edition))
    return refuse({ kind: 'noSuchEdition', what: edition }, context)
  if (out === undefined) {
    if (json !== true) return context.misuse({ missing: '--out' })
    context.print(differenceJson(editionDifferences(handbook, edition)).trimEnd())
    return 0
  }
  const written = await writeDifferences(handbook, edition, resolve(out))
  if (!written.ok) return refuse(written.failure, context)
  for (const path of written.value) context.print(path)
  return 0
}
