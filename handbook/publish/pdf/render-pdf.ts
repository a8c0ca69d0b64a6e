// Publishes an edition as one tagged PDF: images read, content checked, typeset, and its claim stamped.
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import { slugOf } from '#handbook/model/slug.ts'
import type { Edition, Progress, RenderTools, Rendered } from '#handbook/publish/edition.ts'
import { publishedWords } from '#handbook/publish/words.ts'
import type { PdfCompiler, PdfInput } from './pdf-compiler.ts'
import { nearestPart } from './nearest-part.ts'
import { noteLinksIn } from './note-links.ts'
import { pdfDocument } from './pdf-document.ts'
import { preflight, type ReadImages } from './preflight.ts'
import { readPrintImage, type PrintImage } from './print-image.ts'
import { stampStandards } from './stamp-standards.ts'
import { templateFiles, templateMain } from './template/template-files.ts'

/** How a book is laid out. `twoSided`: margins mirrored for print on both sides, chapters beginning on the right. */
export type PdfLayout = { readonly twoSided: boolean }

/** The images of a document by their names, all of them sound. */
export type SoundImages = ReadonlyMap<string, PrintImage>

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
  const inputOf = (images: SoundImages, of: Edition): PdfInput => {
    const document = pdfDocument(of, { words, images, created: createdAt, twoSided })
    return inputWith(templateMain, document, images)
  }
  return typeset(edition, edition.facts.title, inputOf, compiler, tools)
}

/** Makes what is typeset of an edition, or of some of its parts. */
export type InputOf = (images: SoundImages, edition: Edition) => PdfInput

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
  const input = inputOf(images, edition)
  const total = imagesOf(edition).length
  tell(edition, tools, { stage: 'typesetting', done: total })
  const pdf = await compiler.compile(input, tools.cancellation).catch(async (fault: unknown) => {
    tools.cancellation.throwIfAborted()
    const setsAll = (each: PdfInput): Promise<boolean> => canBeSet(each, compiler, tools)
    return namedFaults(edition, images, inputOf, setsAll, fault)
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

/** A document with its images and the files of the template, of which `main` is where the compiler starts. */
export function inputWith(main: string, document: unknown, images: SoundImages): PdfInput {
  const pictures = [...images.values()].map(({ path, bytes }) => ({ path, content: bytes }))
  return { main, files: [...templateFiles, ...pictures], json: JSON.stringify(document) }
}

type Sets = (input: PdfInput) => Promise<boolean>

/**
 * The typesetter names no place, so after a fault each image is tried alone: those it cannot decode
 * are obstacles. When none is to blame, the part is found that cannot be set alone. Rethrows `fault` when
 * each can.
 */
async function namedFaults(
  edition: Edition,
  images: SoundImages,
  inputOf: InputOf,
  sets: Sets,
  fault: unknown,
): Promise<readonly PublishObstacle[]> {
  const read = new Map<string, PrintImage | 'damaged'>(images)
  for (const [file, image] of images) if (!(await sets(probeOf(image)))) read.set(file, 'damaged')
  const obstacles = preflight(edition, read)
  if (obstacles.length > 0) return obstacles
  const part = await nearestPart(edition.parts, (parts) => sets(inputOf(images, { ...edition, parts })))
  if (part === null) throw fault
  return [{ kind: 'notTypeset', document: part.id, title: part.title, path: [], found: part.title }]
}

/** A document of one image and nothing else. */
function probeOf({ path, bytes }: PrintImage): PdfInput {
  const probe = '#image(json("book.json"), alt: "probe")'
  const files = [
    { path: templateMain, content: probe },
    { path, content: bytes },
  ]
  return { main: templateMain, files, json: JSON.stringify(path) }
}

async function canBeSet(input: PdfInput, compiler: PdfCompiler, tools: RenderTools): Promise<boolean> {
  try {
    await compiler.compile(input, tools.cancellation)
    return true
  } catch {
    tools.cancellation.throwIfAborted()
    return false
  }
}
