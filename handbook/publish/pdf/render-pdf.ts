// Publishes an edition as one tagged PDF: images read, content checked, typeset, and its claim stamped.
import { slugOf } from '#handbook/model/slug.ts'
import type { Edition, Progress, RenderTools, Rendered } from '#handbook/publish/edition.ts'
import { publishedWords } from '#handbook/publish/words.ts'
import { noteLinksIn } from './note-links.ts'
import type { PdfCompiler } from './pdf-compiler.ts'
import { pdfDocument } from './pdf-document.ts'
import { inputWith, type InputOf, type SoundImages } from './pdf-input.ts'
import { preflight, type ReadImages } from './preflight.ts'
import { readPrintImage, type PrintImage } from './print-image.ts'
import { setAnyway } from './set-anyway.ts'
import { stampStandards } from './stamp-standards.ts'
import { templateMain } from './template/template-files.ts'

/** How a book is laid out. `twoSided`: margins mirrored for print on both sides, chapters beginning on the right. */
export type PdfLayout = { readonly twoSided: boolean }

/**
 * The PDF of an edition as one file, or the obstacles that stopped it. `createdAt`, in milliseconds
 * since 1970, goes into the file's properties; the same edition, time and layout give the same bytes.
 */
export function renderPdf(
  edition: Edition,
  compiler: PdfCompiler,
  tools: RenderTools,
  createdAt: number,
  { twoSided }: PdfLayout = { twoSided: false },
): Promise<Rendered> {
  const words = publishedWords(edition.facts.language)
  const inputOf: InputOf = (images, of, notesInText) => {
    const document = pdfDocument(of, { words, images, created: createdAt, twoSided, notesInText })
    return inputWith(templateMain, document, images)
  }
  return typeset(edition, edition.facts.title, inputOf, compiler, tools)
}

/**
 * What `inputOf` makes of an edition and its images, typeset as one tagged file named after `title`; or the obstacles
 * in the edition that stopped it. What still fails inside the typesetter, or takes it down, is told with the nearest
 * chapter or practice.
 */
export async function typeset(
  edition: Edition,
  title: string,
  inputOf: InputOf,
  compiler: PdfCompiler,
  tools: RenderTools,
): Promise<Rendered> {
  const read = await readImages(edition, tools)
  const obstacles = preflight(edition, read)
  if (obstacles.length > 0) return { ok: false, obstacles }
  const images = soundImages(read)
  const total = imagesOf(edition).length
  tell(edition, tools, { stage: 'typesetting', done: total })
  const input = inputOf(images, edition, new Set())
  const pdf = await compiler.compile(input, tools.cancellation).catch((fault: unknown) => {
    tools.cancellation.throwIfAborted()
    return setAnyway({ edition, images, inputOf, compiler, tools }, fault)
  })
  if (!(pdf instanceof Uint8Array)) return { ok: false, obstacles: pdf }
  tell(edition, tools, { stage: 'finishing', done: total + 1 })
  return { ok: true, files: [{ path: `${slugOf(title)}.pdf`, content: finished(pdf, edition) }] }
}

function finished(pdf: Uint8Array, { facts }: Edition): Uint8Array {
  return stampStandards(noteLinksIn(pdf, publishedWords(facts.language).footnote))
}

function tell(edition: Edition, tools: RenderTools, step: Required<Pick<Progress, 'stage' | 'done'>>): void {
  tools.cancellation.throwIfAborted()
  tools.report({ ...step, total: imagesOf(edition).length + 1, title: edition.facts.title })
}

/** The names of the images of figures and logos, each once. */
function imagesOf({ images, imprint }: Edition): readonly string[] {
  return [...new Set([...images, ...imprint.logos.map(({ file }) => file)])]
}

/** The images of an edition as the preflight asks for them. Rejects once cancelled. */
export async function readImages(edition: Edition, tools: RenderTools): Promise<ReadImages> {
  const images = new Map<string, PrintImage | 'damaged'>()
  for (const [index, file] of imagesOf(edition).entries()) {
    tell(edition, tools, { stage: 'images', done: index })
    const bytes = await tools.readImage(file)
    if (bytes !== null) images.set(file, readPrintImage(file, bytes) ?? 'damaged')
  }
  return images
}

function soundImages(read: ReadImages): SoundImages {
  const sound = new Map<string, PrintImage>()
  for (const [file, image] of read) if (image !== 'damaged') sound.set(file, image)
  return sound
}
