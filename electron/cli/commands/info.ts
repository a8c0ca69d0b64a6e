// opaskirja info: what a handbook holds.
import { createHash } from 'node:crypto'
import type { ContentNode } from '#handbook/model/content.ts'
import { editionTitle } from '#handbook/model/edition-names.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { canonicalContent } from '#handbook/store/content-hash.ts'
import type { ReadHandbook } from '#electron/disk/read-handbook.ts'
import { readArguments } from '../arguments.ts'
import type { CliContext } from '../context.ts'
import { openBook } from '../open-book.ts'

const options = { json: { type: 'boolean', default: false } } as const

/** Prints what the handbook holds, as JSON or as a few lines. */
export async function info(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, options, context)
  if (typeof read === 'number') return read
  const [folder, extra] = read.positionals
  if (folder === undefined) return context.misuse({ missing: '<folder>' })
  if (extra !== undefined) return context.misuse({ option: extra })
  const opened = await openBook(folder, context)
  if (typeof opened === 'number') return opened
  const facts = describe(opened.documents.handbook(), opened.people)
  context.print(read.values.json ? JSON.stringify(facts, null, 2) : inLines(facts))
  return 0
}

type HandbookInfo = ReturnType<typeof describe>

function describe(handbook: Handbook, people: ReadHandbook['people']) {
  const named = ({ id, title }: { readonly id: string; readonly title: string }) => ({ id, title })
  const { title, language } = handbook.facts
  return {
    id: handbook.id,
    title,
    language,
    schemaVersion: handbook.schemaVersion,
    contentHash: createHash('sha256').update(canonicalContent(handbook)).digest('hex'),
    chapters: handbook.chapters.map(named),
    practices: handbook.practices.map(named),
    figures: countFigures(handbook),
    editions: handbook.editions.map((plan) => ({ id: plan.id, title: editionTitle(plan, 'fi') })),
    contributors: [...people].map(([device, { person, organisation }]) => ({ person, organisation, device })),
  }
}

function countFigures({ chapters, practices }: Handbook): number {
  const texts = [
    ...chapters.map(({ content }) => content),
    ...practices.flatMap(({ fields }) => Object.values(fields)),
  ]
  return texts.flat().reduce((sum, node) => sum + figuresIn(node), 0)
}

function figuresIn(node: ContentNode): number {
  const inside = (node.content ?? []).reduce((sum, child) => sum + figuresIn(child), 0)
  return inside + (node.type === 'figure' ? 1 : 0)
}

function inLines({ title, chapters, practices, figures, schemaVersion, editions }: HandbookInfo): string {
  const named = editions.map((edition) => `${edition.id} (${edition.title})`)
  return [
    title,
    `chapters ${chapters.length}, practices ${practices.length}, figures ${figures}, schema ${schemaVersion}`,
    `editions ${editions.length}: ${named.join(', ')}`,
  ].join('\n')
}
