// A brochure (esite) of one practice: what it is, for whom, how it works and from whom to ask, on two to four pages.
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { Edition, PracticePart } from '#handbook/publish/edition.ts'
import { practiceTerms } from '#handbook/publish/practice-terms.ts'
import type { BrochureJson, BrochureSection } from './brochure-json.ts'
import { brochureWords, type BrochureWords } from './brochure-words.ts'
import { BlockPrinter, listOf, ownHeading, type PrintContext } from './pdf-blocks.ts'
import { sourcesOf } from './pdf-back.ts'
import { authorsOf, finnish, given, momentOf, ownWords, type PdfMaking } from './pdf-document.ts'
import { fact, feedbackOf, logosOf } from './pdf-front.ts'
import type { PdfBlock, PdfFact, PdfFigure, PdfLine } from './pdf-json.ts'
import { linesIn } from './pdf-length.ts'
import { citedIn } from './pdf-listed.ts'
import { linkedWords, plainWords } from './pdf-line.ts'
import { printableText } from './printable-text.ts'
import { safeLanguage } from './safe-language.ts'

/** So many lines fit on four pages with title, picture and what stands at the end. */
const roomForLines = 110

/** The sections in the order of reading, which is that of their weight, each from a field of the form. */
const sections = [
  { field: 'lyhyt-kuvaus', name: 'about' },
  { field: 'kohderyhma', name: 'forWhom' },
  { field: 'tavoiteltu-muutos', name: 'aim' },
  { field: 'ratkaisun-perusidea', name: 'how' },
  { field: 'toimivuuden-ehdot', name: 'needs' },
  { field: 'arvioinnin-tulokset', name: 'results' },
  { field: 'vinkit-soveltajille', name: 'tips' },
] as const satisfies readonly { readonly field: string; readonly name: keyof BrochureWords }[]

/** The practice of an edition that has this id; null when the edition has none. */
export function practiceIn({ parts }: Edition, practice: DocumentId): PracticePart | null {
  return parts.find((part): part is PracticePart => part.kind === 'practice' && part.id === practice) ?? null
}

/** The brochure of a practice of an edition. Total, as `pdfDocument` is. */
export function pdfBrochure(edition: Edition, part: PracticePart, making: PdfMaking): BrochureJson {
  const { facts } = edition
  const language = safeLanguage(facts.language) ?? finnish
  const context: PrintContext = { ...making, language: language.lang, marksPlaces: false }
  const words = brochureWords(facts.language)
  const { shown, isWhole } = fitted(sectionsOf(part, context, words))
  const summary = printableText(part.facts.plainSummary.trim())
  return {
    title: printableText(part.title.trim()),
    description: summary,
    language,
    authors: authorsOf(edition),
    keywords: given(part.facts.keywords.map(({ label }) => label)),
    created: momentOf(making.created),
    words: ownWords(making.words, facts.language),
    book: printableText(facts.title.trim()),
    lead: summary === '' ? [] : [plainWords(summary)],
    picture: pictureOf(part, context),
    sections: shown,
    rest: isWhole ? '' : words.continues,
    contact: {
      heading: ownHeading('/contact', 1, words.contact, null),
      facts: contactFacts(edition, part, making, words),
    },
    sources: citedSources(edition, shown, context),
    logos: logosOf(edition, making.images),
  }
}

function sectionsOf(
  part: PracticePart,
  context: PrintContext,
  words: BrochureWords,
): readonly BrochureSection[] {
  return sections.flatMap(({ field, name }) => {
    const printer = new BlockPrinter(context, part.id, 0, 1)
    const stored = part.fields.find((each) => each.field.id === field)?.blocks ?? []
    const blocks = printer.page(stored).filter(fitsBrochure)
    const groups = name === 'forWhom' ? targetGroups(part) : []
    if (blocks.length + groups.length === 0) return []
    return [{ heading: ownHeading(`/${field}`, 1, words[name], null), blocks: [...groups, ...blocks] }]
  })
}

/** Pictures have a place of their own, and tables would need numbers. */
function fitsBrochure({ type }: PdfBlock): boolean {
  return type !== 'figure' && type !== 'table' && type !== 'landscape' && type !== 'notice'
}

function targetGroups({ facts }: PracticePart): readonly PdfBlock[] {
  const items = facts.targetGroups
    .filter((group) => group.trim() !== '')
    .map((group): readonly PdfBlock[] => [paragraph([plainWords(group.trim())])])
  const list = listOf(false, 1, items)
  return list === null ? [] : [list]
}

function paragraph(spans: PdfLine): PdfBlock {
  return { type: 'paragraph', indent: 0, long: false, leads: false, spans }
}

/** The sections as far as there is room, and whether that is all of them. */
function fitted(all: readonly BrochureSection[]): {
  readonly shown: readonly BrochureSection[]
  readonly isWhole: boolean
} {
  let room = roomForLines
  const shown = all.map(({ heading, blocks }) => {
    const kept: PdfBlock[] = []
    for (const block of blocks) {
      const lines = linesOf(block)
      if (lines > room) break
      room -= lines
      kept.push(block)
    }
    return { heading, blocks: withoutLastHeadings(kept) }
  })
  const isWhole = shown.every(({ blocks }, at) => blocks.length === all[at]?.blocks.length)
  return { shown: shown.filter(({ blocks }) => blocks.length > 0), isWhole }
}

/** The space after a block counts as a line. */
function linesOf(block: PdfBlock): number {
  if (block.type === 'callout' || block.type === 'law') return linesIn(block.blocks) + 4
  if (block.type === 'quote') return block.paragraphs.length * 3
  return linesIn([block]) + 1
}

function withoutLastHeadings(blocks: readonly PdfBlock[]): readonly PdfBlock[] {
  return blocks.slice(0, blocks.findLastIndex(({ type }) => type !== 'heading' && type !== 'boxTitle') + 1)
}

/** The first picture of the practice that says something. */
function pictureOf({ id, fields }: PracticePart, context: PrintContext): PdfFigure | null {
  const printer = new BlockPrinter(context, id, 0, 1)
  const blocks = fields.flatMap((field) => printer.page(field.blocks))
  const found = blocks.find(
    (block): block is PdfFigure => block.type === 'figure' && block.image !== null && block.alt !== null,
  )
  return found ?? null
}

/** From whom and from where: what is known of the practice, then the book that tells of it. */
function contactFacts(
  edition: Edition,
  part: PracticePart,
  { words }: PdfMaking,
  { book }: BrochureWords,
): readonly PdfFact[] {
  const told = new Set([words.targetGroups, words.services, words.methods, words.keywords])
  const terms = practiceTerms(part, words)
    .filter(({ term }) => !told.has(term))
    .map(({ term, values }) => ({
      term,
      values: values.map(({ text, href }): PdfLine => [
        href === null ? plainWords(text) : linkedWords(text, href),
      ]),
    }))
  const title = edition.facts.title.trim()
  const address = edition.imprint.feedback.trim()
  return [...terms, ...fact(book, title), ...fact(words.imprint.feedback, feedbackOf(address))]
}

/** The sources that the sections cite. */
function citedSources(
  edition: Edition,
  shown: readonly BrochureSection[],
  context: PrintContext,
): BrochureJson['sources'] {
  const cited = citedIn(shown.flatMap(({ blocks }) => blocks))
  const items = sourcesOf(edition, context).filter(({ label }) => cited.has(label))
  return items.length === 0
    ? null
    : { heading: ownHeading('/sources', 1, context.words.sources, null), items }
}
