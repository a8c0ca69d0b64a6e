// What stands after the last page of a book in a Word file: glossary, sources, subject index, imprint.
import type { GlossaryEntry } from '#handbook/model/book-lists.ts'
import type { Translated } from '#handbook/model/translated.ts'
import type { IndexHeading, IndexPlace } from '../subject-index.ts'
import { sideWords } from '../html/side-words.ts'
import { imprintBlocks } from './word-imprint.ts'
import { wordLanguage, type WordContext } from './word-context.ts'
import type { WordBlock, WordRun } from './word-document.ts'
import { lineRuns, plainText } from './word-line.ts'
import { paragraph } from './word-paragraph.ts'

/** The lists of a book under headings of their own; those that would be empty are left out. */
export function backBlocks(context: WordContext): readonly WordBlock[] {
  const { words, edition } = context
  return [
    ...section(
      words.glossary,
      edition.glossary.flatMap((entry) => glossaryBlocks(entry, context)),
    ),
    ...section(words.sources, sourceBlocks(context)),
    ...section(words.subjectIndex, indexBlocks(edition.index, 0, context)),
    ...section(words.aboutPublication, imprintBlocks(context)),
  ]
}

function section(title: string, blocks: readonly WordBlock[]): readonly WordBlock[] {
  if (blocks.length === 0) return []
  return [paragraph('heading1', [plainText(title)], { newPage: true }), ...blocks]
}

const tongues = ['fi', 'sv', 'en'] as const

function glossaryBlocks({ id, term, definition }: GlossaryEntry, context: WordContext): readonly WordBlock[] {
  const own = tongueOf(context.language)
  const others = tongues.filter((tongue) => tongue !== own)
  const head = plainText(term.fi, own === 'fi' ? null : wordLanguage('fi'))
  return [
    paragraph('term', [head], { bookmark: context.termBookmark(id), withNext: true }),
    ...(definition[own].trim() === '' ? [] : [paragraph('text', [plainText(definition[own])])]),
    ...others.flatMap((tongue) =>
      translated(tongue, tongue === 'fi' ? '' : term[tongue], definition[tongue], context),
    ),
  ]
}

function translated(
  tongue: keyof Translated,
  term: string,
  definition: string,
  { language }: WordContext,
): readonly WordBlock[] {
  const told = [term.trim(), definition.trim()].filter((text) => text !== '')
  if (told.length === 0) return []
  const label = plainText(`${sideWords(language).inLanguage[tongue]}: `)
  return [paragraph('text', [label, plainText(told.join('. '), wordLanguage(tongue))])]
}

function tongueOf(language: string): keyof Translated {
  return tongues.find((tongue) => tongue === language.toLowerCase().split('-')[0]) ?? 'fi'
}

function sourceBlocks(context: WordContext): readonly WordBlock[] {
  return context.edition.bibliography.map(({ id, spans }) =>
    paragraph('source', lineRuns(spans, context), { bookmark: context.sourceBookmark(id) }),
  )
}

/** Terms with the pages of their places, as in print. */
function indexBlocks(
  headings: readonly IndexHeading[],
  depth: number,
  context: WordContext,
): readonly WordBlock[] {
  return headings.flatMap(({ term, places, below }) => [
    paragraph('index', [plainText(term), ...pagesOf(places, context)], { indent: depth }),
    ...indexBlocks(below, depth + 1, context),
  ])
}

/** The first place in each section: the others may well be on the same page. */
function pagesOf(places: readonly IndexPlace[], context: WordContext): readonly WordRun[] {
  const sections = new Map<string, IndexPlace>()
  for (const place of places) {
    const section = `${place.part} ${place.number}`
    if (!sections.has(section)) sections.set(section, place)
  }
  return [...sections.values()].flatMap((place, index): readonly WordRun[] => {
    const bookmark = context.mark(place.part, place.anchor)
    if (bookmark === null) return []
    return [plainText(index === 0 ? '  ' : ', '), { type: 'reference', bookmark, before: '', after: '' }]
  })
}
