// The chapters and practices of a book for a Word file.
import type { ChapterPart, Part, PracticePart } from '../edition.ts'
import { practiceTerms, type TermValue } from '../practice-terms.ts'
import { headingStyle, WordBlocks } from './word-blocks.ts'
import { wordLanguage, type WordContext } from './word-context.ts'
import type { WordBlock, WordCell, WordRun, WordTable } from './word-document.ts'
import { linked, plainText } from './word-line.ts'
import { withLandscapePages } from './word-landscape.ts'
import { gap, paragraph } from './word-paragraph.ts'

/**
 * A part from its title on; wide tables have pages of their own. A practice stands one level below the chapter before
 * it, if there is one.
 */
export function partBlocks(part: Part, index: number, context: WordContext): readonly WordBlock[] {
  return withLandscapePages(uprightBlocks(part, index, context))
}

function uprightBlocks(part: Part, index: number, context: WordContext): readonly WordBlock[] {
  if (part.kind === 'chapter') return chapterBlocks(part, context)
  const follows = context.edition.parts.slice(0, index).some(({ kind }) => kind === 'chapter')
  return practiceBlocks(part, follows ? 2 : 1, context)
}

function titleRuns(part: Part, context: WordContext): readonly WordRun[] {
  return [plainText(part.title.trim() === '' ? context.around.untitled : part.title.trim())]
}

function chapterBlocks(part: ChapterPart, context: WordContext): readonly WordBlock[] {
  const bookmark = context.bookmark({ part: part.id, anchor: null })
  const title = paragraph('heading1', titleRuns(part, context), {
    bookmark,
    list: { kind: 'heading', level: 0 },
    newPage: true,
  })
  const blocks = new WordBlocks(context, { part: part.id, shift: 0, text: 'text' }, 1)
  return [title, ...blocks.write(part.blocks)]
}

function practiceBlocks(part: PracticePart, level: number, context: WordContext): readonly WordBlock[] {
  const bookmark = context.bookmark({ part: part.id, anchor: null })
  const summary = part.facts.plainSummary.split('\n').filter((text) => text.trim() !== '')
  return [
    paragraph('kicker', [plainText(context.words.practice)], { newPage: true }),
    paragraph(headingStyle(level), titleRuns(part, context), { bookmark, close: true }),
    ...summary.map((text) => paragraph('lead', [plainText(text)])),
    ...factBlocks(part, level + 1, context),
    ...part.fields.flatMap(({ field, blocks }) => {
      const place = { part: part.id, shift: level - 1, text: 'text' } as const
      const written = new WordBlocks(context, place, 2).write(blocks)
      if (written.length === 0) return []
      return [paragraph(headingStyle(level + 1), [finnish(field.label, context)]), ...written]
    }),
  ]
}

/** The names of Innokylä's form are Finnish in a book of any language. */
function finnish(text: string, { language }: WordContext) {
  return plainText(text, language.toLowerCase().split('-')[0] === 'fi' ? null : wordLanguage('fi'))
}

/** What is known of a practice: a table of two columns under a heading of its own. */
function factBlocks(part: PracticePart, level: number, context: WordContext): readonly WordBlock[] {
  const terms = practiceTerms(part, context.words)
  if (terms.length === 0) return []
  const rows = terms.map(({ term, values }) => ({
    term,
    values: values.map((value) => valueRuns(value, context)),
  }))
  return [paragraph(headingStyle(level), [plainText(context.around.facts)]), factsTable(rows), gap()]
}

/** Terms with their values as a table of two columns, of which the first heads the rows. */
export function factsTable(
  rows: readonly { readonly term: string; readonly values: readonly (readonly WordRun[])[] }[],
): WordTable {
  const table = { headRows: 0, headColumn: true, wide: false, columns: [3, 9] }
  const cells = rows.map(({ term, values }) => [
    cell(true, [paragraph('tableHead', [plainText(term)])]),
    cell(
      false,
      values.map((runs) => paragraph('tableText', runs)),
    ),
  ])
  return { type: 'table', look: 'facts', ...table, rows: cells }
}

function cell(heads: boolean, blocks: readonly WordBlock[]): WordCell {
  return { colspan: 1, rowspan: 1, heads, blocks }
}

function valueRuns({ text, href, isFinnish }: TermValue, context: WordContext): readonly WordRun[] {
  return linked([isFinnish ? finnish(text, context) : plainText(text)], href)
}
