// The passages of a text: each block that a search may find and show, in the languages it is written in.
import { textAttribute, type Content, type ContentNode } from '#handbook/model/content.ts'
import { plainRuns, type PlainRun } from '#handbook/model/plain-text.ts'
import type { Stretch } from './index/document.ts'
import { searchLanguageOf } from './language/language.ts'

/** One block's text with its place. */
export type Passage = {
  /** The text in the stretches of which it is made, in order. */
  readonly stretches: readonly Stretch[]
  /** How much of it is the plain text of the block; what its images and laws are called comes after. */
  readonly plain: number
  /** Indexes from the top of the chapter or field; empty for a practice's facts. */
  readonly path: readonly number[]
  /** A practice field's id or null. */
  readonly field: string | null
  readonly heading: boolean
}

/** The whole text of a passage: the plain text of its block, and after it what its images and laws are called. */
export function passageText({ stretches }: Passage): string {
  return stretches.map(({ text }) => text).join('')
}

/** The passages of a chapter or of a practice's field; `language` is the book's BCP 47 tag. */
export function passagesOf(content: Content, field: string | null, language: string): readonly Passage[] {
  return content.flatMap((node, index): readonly Passage[] => {
    const plain = plainRuns([node])
    const runs = [...plain, ...besideText(node)]
    if (runs.length === 0) return []
    const stretches = inStretches(runs, language)
    return [{ stretches, plain: lengthOf(plain), path: [index], field, heading: isHeading(node) }]
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
