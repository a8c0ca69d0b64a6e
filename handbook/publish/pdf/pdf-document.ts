// The whole book as the data that the fixed template prints.
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { ChapterPart, Edition, Part } from '#handbook/publish/edition.ts'
import type { PublishedWords } from '#handbook/publish/words.ts'
import { BlockPrinter, ownHeading, type PrintContext } from './pdf-blocks.ts'
import { partWithoutNotes } from './broken-cells.ts'
import { cardOf } from './pdf-card.ts'
import { backOf } from './pdf-back.ts'
import { frontOf } from './pdf-front.ts'
import type { PdfCard, PdfChapter, PdfJson, PdfMoment, PdfOwnWords } from './pdf-json.ts'
import { labelOf } from './pdf-line.ts'
import { listsIn } from './pdf-listed.ts'
import type { PrintImage } from './print-image.ts'
import { printWords } from './print-words.ts'
import { printableText } from './printable-text.ts'
import { runningHead } from './running-head.ts'
import { safeLanguage } from './safe-language.ts'

/** The language of a book that names none. */
export const finnish = { lang: 'fi', region: 'FI' }

/**
 * What a document is made with besides its edition. `created` is in milliseconds since 1970; `twoSided` mirrors the
 * margins for a book that is printed.
 */
export type PdfMaking = {
  readonly words: PublishedWords
  readonly images: ReadonlyMap<string, PrintImage>
  readonly created: number
  readonly twoSided: boolean
  /** The parts whose notes stand in brackets where they were called. */
  readonly notesInText?: ReadonlySet<DocumentId>
  /** Whether each block tells on which page it stands. */
  readonly marksPlaces?: boolean
}

/**
 * The document of an edition. Total: whatever an edition holds, the result compiles; what cannot be
 * printed is replaced or left out, which is why the edition is checked first.
 */
export function pdfDocument(edition: Edition, making: PdfMaking): PdfJson {
  const { facts } = edition
  const { words, images, marksPlaces = false } = making
  const language = safeLanguage(facts.language) ?? finnish
  const context = { words, language: language.lang, images, marksPlaces }
  const parts = partsOf(edition, context, making.notesInText ?? new Set())
  return {
    title: printableText(facts.title.trim()),
    running: runningHead(facts.title),
    subtitle: printableText(facts.subtitle.trim()),
    description: printableText(facts.description.trim()),
    language,
    authors: authorsOf(edition),
    keywords: keywordsOf(edition),
    created: momentOf(making.created),
    twoSided: making.twoSided,
    words: ownWords(words, facts.language),
    front: frontOf(edition, images),
    lists: listsIn(parts),
    parts,
    back: backOf(edition, context),
  }
}

/** The words that the template itself sets, for a book in `language`. */
export function ownWords(words: PublishedWords, language: string): PdfOwnWords {
  const { figures, tables } = printWords(language)
  const { contents, chapter, figure, table, page, practice } = words
  return { contents, figures, tables, chapter: capitalised(chapter), figure, table, page, practice }
}

/** Who made the book, for the properties of the file. */
export function authorsOf({ imprint }: Edition): readonly string[] {
  return given([imprint.authors.trim() || imprint.publisher])
}

/** The texts that say something, safe to print. */
export function given(texts: readonly string[]): readonly string[] {
  return texts.map((text) => printableText(text.trim())).filter((text) => text !== '')
}

function keywordsOf({ parts }: Edition): readonly string[] {
  const labels = parts.flatMap((part) =>
    part.kind === 'practice' ? part.facts.keywords.map(({ label }) => label) : [],
  )
  return given([...new Set(labels)])
}

function partsOf(
  edition: Edition,
  context: PrintContext,
  notesInText: ReadonlySet<DocumentId>,
): PdfJson['parts'] {
  const parts = edition.parts.map((part) => {
    const made = partOf(part, context)
    return notesInText.has(part.id) ? partWithoutNotes(made) : made
  })
  // A card may not be the first heading of a book: its level would skip one.
  return parts[0]?.kind === 'card' ? [practicesChapter(context), ...parts] : parts
}

function partOf(part: Part, context: PrintContext): PdfChapter | PdfCard {
  return part.kind === 'chapter' ? chapterOf(part, context) : cardOf(part, context)
}

function chapterOf(part: ChapterPart, context: PrintContext): PdfChapter {
  const label = labelOf({ part: part.id, anchor: null })
  const title = part.title.trim()
  return {
    kind: 'chapter',
    running: runningHead(title),
    heading: ownHeading(label, 1, title, String(part.number)),
    blocks: new BlockPrinter(context, part.id, 0, 1).page(part.blocks),
  }
}

function practicesChapter({ words }: PrintContext): PdfChapter {
  const title = words.practices
  return { kind: 'chapter', running: title, heading: ownHeading('/practices', 1, title, null), blocks: [] }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A time in milliseconds since 1970 for the properties of a file. */
export function momentOf(time: number): PdfMoment {
  const date = new Date(time)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  }
}
