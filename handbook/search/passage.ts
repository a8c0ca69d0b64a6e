// The passages of a text: each block that a search may find and show, in the languages it is written in.
import type { Variable } from '#handbook/model/book-lists.ts'
import { textAttribute, type Content, type ContentNode } from '#handbook/model/content.ts'
import { plainRuns, type PlainRun } from '#handbook/model/plain-text.ts'
import type { Range } from './hit.ts'
import type { Stretch } from './index/document.ts'
import { searchLanguageOf } from './language/language.ts'
import { withValues, type StandIn } from './variable-values.ts'

/** One block's text with its place. */
export type Passage = {
  /** The text in the stretches of which it is made, in order. */
  readonly stretches: readonly Stretch[]
  /** How much of it is read in the block; what its images and laws are called comes after, and other values of variables. */
  readonly plain: number
  /** Where it says values of variables, in order; absent where it says none. */
  readonly standIns?: readonly StandIn[]
  /** Indexes from the top of the chapter or field; empty for a practice's facts. */
  readonly path: readonly number[]
  /** A practice field's id or null. */
  readonly field: string | null
  readonly heading: boolean
}

/** The whole text of a passage. */
export function passageText({ stretches }: Passage): string {
  return stretches.map(({ text }) => text).join('')
}

/**
 * Where a stretch of a passage stands on the page, as a range of the plain text of the block, in which a variable is its
 * label; null when it is not to be read there.
 */
export function rangeOnPage({ plain, standIns = [] }: Passage, from: number, to: number): Range | null {
  const standIn = standIns.find((each) => each.from < to && from < each.to)
  if (standIn !== undefined) return standIn.page
  if (to > plain) return null
  const before = standIns.findLast((each) => each.to <= from)
  const shift = before === undefined ? 0 : before.page[1] - before.to
  return [from + shift, to + shift]
}

/** The passages of a chapter or of a practice's field; `language` is the book's BCP 47 tag. */
export function passagesOf(
  content: Content,
  field: string | null,
  language: string,
  variables: readonly Variable[] = [],
): readonly Passage[] {
  return content.flatMap((node, index): readonly Passage[] => {
    const { read, others, standIns } = withValues(plainRuns([node]), variables)
    const runs = [...read, ...others, ...besideText(node)]
    if (runs.length === 0) return []
    const stretches = inStretches(runs, language)
    const passage = { stretches, plain: lengthOf(read), path: [index], field, heading: isHeading(node) }
    return [standIns.length === 0 ? passage : { ...passage, standIns }]
  })
}

function lengthOf(runs: readonly PlainRun[]): number {
  return runs.reduce((length, { text }) => length + text.length, 0)
}

/** What stands in attributes: the description of an image, the source of a law quotation. */
function besideText(node: ContentNode): readonly PlainRun[] {
  const own = besideAttributes[node.type]
  const said = own === undefined ? null : textAttribute(node, own)
  const inside = (node.content ?? []).flatMap(besideText)
  return said === null ? inside : [{ text: `\n${said}`, lang: null }, ...inside]
}

const besideAttributes: Readonly<Record<string, string>> = { figure: 'alt', lawQuotation: 'source' }

/** Neighbours of one language as one stretch: a word may be parted by marks that tell nothing of language. */
function inStretches(runs: readonly PlainRun[], bookLanguage: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const { text, lang } of runs) {
    const language = searchLanguageOf(lang ?? bookLanguage)
    const last = stretches.at(-1)
    if (last?.language === language) stretches[stretches.length - 1] = { text: last.text + text, language }
    else stretches.push({ text, language })
  }
  return stretches
}

function isHeading(node: ContentNode): boolean {
  return /^h[1-4]$/.test(textAttribute(node, 'kind') ?? '')
}
