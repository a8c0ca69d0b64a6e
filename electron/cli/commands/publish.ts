// opaskirja publish: makes a PDF, an HTML edition, an Innokylä package, an EPUB, a Word file or a brochure.
import { resolve } from 'node:path'
import { failureText } from '#handbook/model/failure-words.ts'
import { obstacleText } from '#handbook/model/obstacle-words.ts'
import type { Failure } from '#handbook/model/failure.ts'
import { gateFor } from '#handbook/check/gate.ts'
import { nationalEdition, type EditionId } from '#handbook/model/edition-plan.ts'
import { isPersonal, type Finding } from '#handbook/model/finding.ts'
import type { DocumentId, Handbook } from '#handbook/model/handbook.ts'
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import { checkTexts } from '#electron/disk/check-book.ts'
import type { ReadHandbook } from '#electron/disk/read-handbook.ts'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import { exists } from '#electron/disk/handbook-folder.ts'
import {
  formats,
  publishBook,
  stopped,
  type Format,
  type PublishResult,
} from '#electron/disk/publish-book.ts'
import { publishBrochure } from '#electron/disk/publish-brochure.ts'
import { readArguments } from '../arguments.ts'
import { refuse, type CliContext, type Problem } from '../context.ts'
import { openBook } from '../open-book.ts'
import { frozenAs, publishFrozen, type Frozen } from '../freeze.ts'
import { withPublishTools } from '../publish-tools.ts'
import { findingLines, howToApprove, toldText } from '../check-words.ts'
import { changesText } from '../publish-words.ts'

const options = {
  format: { type: 'string' },
  out: { type: 'string' },
  edition: { type: 'string', default: nationalEdition },
  freeze: { type: 'string' },
  by: { type: 'string' },
  practice: { type: 'string' },
  'two-sided': { type: 'boolean', default: false },
} as const

/** What the format of a brochure is called. */
const brochure = 'esite'

/** What is published, and to where. */
type Wish = {
  readonly folder: string
  readonly format: Format
  readonly out: string
  readonly edition: EditionId
  /** Under which number it is frozen and by whom; null when it is not. */
  readonly frozen: Frozen | null
  /** The practice that is made a brochure; null when the book is published. */
  readonly practice: DocumentId | null
  readonly twoSided: boolean
}

/** Publishes to a path where nothing is yet, or brings its own folder there up to date; prints the path. What the checks find may stop it: exit 1. */
export async function publish(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, options, context)
  if (typeof read === 'number') return read
  const [folder, extra] = read.positionals
  const { out, edition, freeze, by, practice = null, 'two-sided': twoSided } = read.values
  const format = formats.find((each) => each === pdfOf(read.values.format))
  if (folder === undefined) return context.misuse({ missing: '<folder>' })
  if (extra !== undefined) return context.misuse({ option: extra })
  if (format === undefined) return context.misuse(problemOfFormat(read.values.format))
  if (out === undefined) return context.misuse({ missing: '--out' })
  const frozen = frozenAs(freeze, by)
  if (frozen !== null && !('number' in frozen)) return context.misuse(frozen)
  const unfit = problemOfLayout(read.values, frozen !== null)
  if (unfit !== null) return context.misuse(unfit)
  const wish = { folder: resolve(folder), format, out: resolve(out), edition, frozen, practice, twoSided }
  const opened = await openBook(wish.folder, context)
  if (typeof opened === 'number') return opened
  return publishTo(wish, opened, context)
}

/** A brochure is a PDF. */
function pdfOf(format: string | undefined): string | undefined {
  return format === brochure ? 'pdf' : format
}

type Layout = { readonly format?: string; readonly practice?: string; readonly 'two-sided'?: boolean }

/** A brochure needs its practice and is not frozen; only a whole book as PDF is laid out for both sides. */
function problemOfLayout(
  { format, practice, 'two-sided': twoSided }: Layout,
  isFrozen: boolean,
): Problem | null {
  if (format === brochure && practice === undefined) return { missing: '--practice' }
  if (format !== brochure && practice !== undefined) return { option: '--practice' }
  if (isFrozen && format === brochure) return { option: '--freeze' }
  return twoSided === true && format !== 'pdf' ? { option: '--two-sided' } : null
}

function problemOfFormat(given: unknown) {
  return given === undefined ? { missing: '--format' } : { value: String(given), of: '--format' }
}

async function publishTo(wish: Wish, { documents }: ReadHandbook, context: CliContext): Promise<number> {
  const handbook = documents.handbook()
  if (!handbook.editions.some(({ id }) => id === wish.edition))
    return refuse({ kind: 'noSuchEdition', what: wish.edition }, context)
  const findings = await checkTexts(documents, { edition: wish.edition, now: Date.now() })
  const outgoing = wish.format === 'innokyla' || wish.practice !== null ? 'practices' : 'book'
  const gate = gateFor(findings, outgoing, practicesOf(wish, handbook))
  if (gate.stopping.length > 0) return refuseFindings(wish.folder, gate.stopping, context)
  const result = await make({ ...wish, told: gate.told }, handbook, context)
  if (!result.ok) return refuseBook(result.failure, result.obstacles, context)
  // Hints are for whoever asks for them.
  const warnings = gate.told.filter(({ severity }) => severity === 'warning')
  if (warnings.length > 0) context.say(toldText(warnings, wish.folder, context.language))
  const { path, changes } = result.value
  if (changes !== undefined) context.say(changesText(changes, context.language))
  context.print(path)
  return 0
}

function practicesOf({ practice }: Wish, { practices }: Handbook): ReadonlySet<DocumentId> {
  return new Set(practice === null ? practices.map(({ id }) => id) : [practice])
}

/** What the gate let by, and told of. */
type CheckedWish = Wish & { readonly told: readonly Finding[] }

async function make(wish: CheckedWish, handbook: Handbook, context: CliContext): Promise<PublishResult> {
  const { folder, format, out, edition, frozen, practice, twoSided, told } = wish
  if (frozen !== null) return publishFrozen({ ...wish, frozen, handbook }, context)
  const images = imagePlaces(folder, dataFolder(), handbook.id)
  return withPublishTools(context, (tools) => {
    const all = { ...tools, edition, twoSided, told, now: Date.now() }
    if (practice !== null) return brochureAt(out, () => publishBrochure(handbook, images, practice, out, all))
    return publishBook(handbook, images, format, out, all)
  })
}

/** As every format, a brochure takes the place of nothing. */
async function brochureAt(out: string, make: () => Promise<PublishResult>): Promise<PublishResult> {
  return (await exists(out)) ? stopped({ kind: 'cannotWrite', what: out, trouble: 'exists' }) : make()
}

/** What stops it, each with its place; for personal data also how it is let by. */
function refuseFindings(folder: string, stopping: readonly Finding[], context: CliContext): number {
  const { language } = context
  refuse({ kind: 'obstacles', count: stopping.length }, context)
  for (const finding of stopping) context.say(findingLines(finding, language))
  const keys = stopping.filter(({ rule }) => isPersonal(rule)).map(({ key }) => key)
  if (keys.length > 0) context.say(howToApprove(folder, [...new Set(keys)], language))
  return 1
}

function refuseBook(failure: Failure, obstacles: readonly PublishObstacle[], context: CliContext): number {
  context.say(failureText(failure, context.language))
  for (const obstacle of obstacles)
    context.say(`  ${obstacle.title}: ${obstacleText(obstacle, context.language)}`)
  return 1
}
