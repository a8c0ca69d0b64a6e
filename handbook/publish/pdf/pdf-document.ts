// The whole book as the data that the fixed template prints.
import type { ChapterPart, Edition, Part } from '#handbook/publish/edition.ts'
import type { PublishedWords } from '#handbook/publish/words.ts'
import { BlockPrinter, ownHeading, type PrintContext } from './pdf-blocks.ts'
import { cardOf } from './pdf-card.ts'
import { backOf } from './pdf-back.ts'
import { frontOf } from './pdf-front.ts'
import type { PdfCard, PdfChapter, PdfJson, PdfMoment, PdfOwnWords } from './pdf-json.ts'
import { labelOf } from './pdf-line.ts'
import { listsIn } from './pdf-listed.ts'
import type { PrintImage } from './print-image.ts'
import { printWords } from './print-words.ts'
import { printableText } from './printable-text.ts'
import { safeLanguage } from './safe-language.ts'

const finnish = { lang: 'fi', region: 'FI' }

/**
 * What a document is made with besides its edition. `created` is in milliseconds since 1970; `twoSided` mirrors the
 * margins for a book that is printed.
 */
export type PdfMaking = {
  readonly words: PublishedWords
  readonly images: ReadonlyMap<string, PrintImage>
  readonly created: number
  readonly twoSided: boolean
}

/**
 * The document of an edition. Total: whatever an edition holds, the result compiles; what cannot be
 * printed is replaced or left out, which is why the edition is checked first.
 */
export function pdfDocument(edition: Edition, making: PdfMaking): PdfJson {
  const { facts, imprint } = edition
  const { words, images } = making
  const language = safeLanguage(facts.language) ?? finnish
  const context = { words, language: language.lang, images }
  const parts = partsOf(edition, context)
  return {
    title: printableText(facts.title.trim()),
    subtitle: printableText(facts.subtitle.trim()),
    description: printableText(facts.description.trim()),
    language,
    authors: given([imprint.authors || imprint.publisher]),
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

function ownWords(words: PublishedWords, language: string): PdfOwnWords {
  const { figures, tables } = printWords(language)
  const { contents, chapter, figure, table, page, practice } = words
  return { contents, figures, tables, chapter: capitalised(chapter), figure, table, page, practice }
}

function given(texts: readonly string[]): readonly string[] {
  return texts.map((text) => printableText(text.trim())).filter((text) => text !== '')
}

function keywordsOf({ parts }: Edition): readonly string[] {
  const labels = parts.flatMap((part) =>
    part.kind === 'practice' ? part.facts.keywords.map(({ label }) => label) : [],
  )
  return given([...new Set(labels)])
}

function partsOf(edition: Edition, context: PrintContext): PdfJson['parts'] {
  const parts = edition.parts.map((part) => partOf(part, context))
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
    running: printableText(title),
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

function momentOf(time: number): PdfMoment {
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
