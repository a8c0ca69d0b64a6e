// Publishes an edition as one tagged PDF: images read, content checked, typeset, and its claim stamped.
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import { slugOf } from '#handbook/model/slug.ts'
import type { Edition, Rendered, RenderTools } from '#handbook/publish/edition.ts'
import { publishedWords } from '#handbook/publish/words.ts'
import type { PdfCompiler, PdfInput } from './pdf-compiler.ts'
import { noteLinksIn } from './note-links.ts'
import { pdfDocument } from './pdf-document.ts'
import { preflight, type ReadImages } from './preflight.ts'
import { readPrintImage, type PrintImage } from './print-image.ts'
import { stampStandards } from './stamp-standards.ts'
import { templateFiles, templateMain } from './template/template-files.ts'

/**
 * The PDF of an edition as one file, or the obstacles that stopped it. `createdAt`, in milliseconds
 * since 1970, goes into the file's properties; the same edition and time give the same bytes.
 */
export async function renderPdf(
  edition: Edition,
  compiler: PdfCompiler,
  tools: RenderTools,
  createdAt: number,
): Promise<Rendered> {
  const read = await readImages(edition, tools)
  const obstacles = preflight(edition, read)
  if (obstacles.length > 0) return { ok: false, obstacles }
  const images = soundImages(read)
  const input = inputOf(edition, images, createdAt)
  tell(edition, tools, edition.images.length)
  const pdf = await compiler.compile(input, tools.cancellation).catch(async (fault: unknown) => {
    tools.cancellation.throwIfAborted()
    return namedFaults(edition, images, compiler, tools, fault)
  })
  if (!(pdf instanceof Uint8Array)) return { ok: false, obstacles: pdf }
  tell(edition, tools, edition.images.length + 1)
  return {
    ok: true,
    files: [{ path: `${slugOf(edition.facts.title)}.pdf`, content: finished(pdf, edition) }],
  }
}

function finished(pdf: Uint8Array, { facts }: Edition): Uint8Array {
  return stampStandards(noteLinksIn(pdf, publishedWords(facts.language).footnote))
}

function tell({ images, facts }: Edition, tools: RenderTools, done: number): void {
  tools.cancellation.throwIfAborted()
  tools.report({ done, total: images.length + 1, title: facts.title })
}

/** The images of an edition as the preflight asks for them. Rejects once cancelled. */
export async function readImages(edition: Edition, tools: RenderTools): Promise<ReadImages> {
  const images = new Map<string, PrintImage | 'damaged'>()
  for (const [index, file] of edition.images.entries()) {
    tell(edition, tools, index)
    const bytes = await tools.readImage(file)
    if (bytes !== null) images.set(file, readPrintImage(file, bytes) ?? 'damaged')
  }
  return images
}

function soundImages(read: ReadImages): ReadonlyMap<string, PrintImage> {
  const sound = new Map<string, PrintImage>()
  for (const [file, image] of read) if (image !== 'damaged') sound.set(file, image)
  return sound
}

function inputOf(edition: Edition, images: ReadonlyMap<string, PrintImage>, created: number): PdfInput {
  const words = publishedWords(edition.facts.language)
  const document = pdfDocument(edition, { words, images, created })
  const pictures = [...images.values()].map(({ path, bytes }) => ({ path, content: bytes }))
  return { main: templateMain, files: [...templateFiles, ...pictures], json: JSON.stringify(document) }
}

/**
 * The typesetter names no place, so after a fault each image is tried alone: those it cannot decode
 * are obstacles. Rethrows `fault` when the images are not to blame.
 */
async function namedFaults(
  edition: Edition,
  images: ReadonlyMap<string, PrintImage>,
  compiler: PdfCompiler,
  tools: RenderTools,
  fault: unknown,
): Promise<readonly PublishObstacle[]> {
  const read = new Map<string, PrintImage | 'damaged'>(images)
  for (const [file, image] of images) if (!(await canBeSet(image, compiler, tools))) read.set(file, 'damaged')
  const obstacles = preflight(edition, read)
  if (obstacles.length === 0) throw fault
  return obstacles
}

async function canBeSet(image: PrintImage, compiler: PdfCompiler, tools: RenderTools): Promise<boolean> {
  const probe = '#image(json("book.json"), alt: "probe")'
  const files = [
    { path: templateMain, content: probe },
    { path: image.path, content: image.bytes },
  ]
  const input = { main: templateMain, files, json: JSON.stringify(image.path) }
  try {
    await compiler.compile(input, tools.cancellation)
    return true
  } catch {
    tools.cancellation.throwIfAborted()
    return false
  }
}
