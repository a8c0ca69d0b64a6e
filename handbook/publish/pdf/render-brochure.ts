// Publishes one practice of an edition as a brochure (esite): a tagged PDF of a few pages.
import type { Edition, PracticePart, Rendered, RenderTools } from '#handbook/publish/edition.ts'
import { figuresIn } from '#handbook/publish/html/figures.ts'
import { publishedWords } from '#handbook/publish/words.ts'
import { pdfBrochure } from './pdf-brochure.ts'
import type { PdfCompiler } from './pdf-compiler.ts'
import { inputWith, type InputOf } from './pdf-input.ts'
import { typeset } from './render-pdf.ts'
import { brochureMain } from './template/template-files.ts'

/**
 * The brochure of `practice` as one file named after it, or the obstacles in the practice that stopped it. `createdAt`,
 * in milliseconds since 1970, goes into the file's properties; the same edition and time give the same bytes.
 */
export function renderBrochure(
  edition: Edition,
  practice: PracticePart,
  compiler: PdfCompiler,
  tools: RenderTools,
  createdAt: number,
): Promise<Rendered> {
  const figures = practice.fields.flatMap(({ blocks }) => figuresIn(blocks))
  const images = [...new Set(figures.flatMap(({ file }) => file ?? []))]
  const alone = { ...edition, parts: [practice], images }
  const words = publishedWords(edition.facts.language)
  const inputOf: InputOf = (sound) => {
    const making = { words, images: sound, created: createdAt, twoSided: false }
    return inputWith(brochureMain, pdfBrochure(alone, practice, making), sound)
  }
  return typeset(alone, practice.title, inputOf, compiler, tools)
}
