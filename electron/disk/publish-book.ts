// Publishes a handbook in one format to the disk: rendered whole first, then written whole or not at all.
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { Edition, PublishedFile, Rendered } from '#handbook/publish/edition.ts'
import { renderDocx } from '#handbook/publish/docx/render-docx.ts'
import type { WordWriter } from '#handbook/publish/docx/word-document.ts'
import { renderEpub } from '#handbook/publish/epub/render-epub.ts'
import { renderHtml } from '#handbook/publish/html/render-html.ts'
import type { HtmlTools } from '#handbook/publish/html/html-tools.ts'
import { renderInnokyla } from '#handbook/publish/innokyla/render-innokyla.ts'
import { pageCount } from '#handbook/publish/pdf/pdf-file.ts'
import { renderPdf } from '#handbook/publish/pdf/render-pdf.ts'
import type { PdfCompiler } from '#handbook/publish/pdf/pdf-compiler.ts'
import { writeAtomically } from './atomic-write.ts'
import { writeFailure } from './file-trouble.ts'
import { exists } from './handbook-folder.ts'
import { findImage } from './images/find-image.ts'
import type { ImagePlaces } from './images/image-places.ts'

/** The formats a book can be published in. */
export const formats = ['pdf', 'html', 'innokyla', 'epub', 'docx'] as const
export type Format = (typeof formats)[number]

/** Those that are one file; the others are folders. */
const ofOneFile: ReadonlySet<Format> = new Set<Format>(['pdf', 'epub', 'docx'])

/** What publishing needs besides the handbook. */
export type PublishTools = Pick<HtmlTools, 'report' | 'cancellation'> & {
  readonly edition: EditionId
  readonly compiler: PdfCompiler
  readonly writeWord: WordWriter
  /** The folder of the fonts that ship with the app. */
  readonly fonts: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What came out: the path of the file or folder, its size in bytes, and the pages of a PDF. */
export type Published = { readonly path: string; readonly size: number; readonly pages: number | null }

/** Why nothing came out; `obstacles` tells the places when the book itself stopped it. */
export type NotPublished = { readonly failure: Failure; readonly obstacles: readonly PublishObstacle[] }

export type PublishResult =
  { readonly ok: true; readonly value: Published } | ({ readonly ok: false } & NotPublished)

/**
 * Publishes the handbook, whose images are in `images`, to `out`: a file for a PDF, an EPUB or a Word file,
 * and a folder for the others. Nothing may be at `out` yet. Cancelled work leaves nothing behind.
 */
export async function publishBook(
  handbook: Handbook,
  images: ImagePlaces,
  format: Format,
  out: string,
  tools: PublishTools,
): Promise<PublishResult> {
  if (await exists(out)) return stopped({ kind: 'cannotWrite', what: out, trouble: 'exists' })
  const rendered = await render(editionOf(handbook, tools.edition), images, format, tools)
  if (!rendered.ok) {
    const { obstacles } = rendered
    return { ok: false, failure: { kind: 'obstacles', count: obstacles.length }, obstacles }
  }
  tools.cancellation.throwIfAborted()
  const write = ofOneFile.has(format) ? writeOneFile : writeFolder
  const written = await write(out, rendered.files)
  return written.ok ? written : stopped(written.failure)
}

function stopped(failure: Failure): PublishResult {
  return { ok: false, failure, obstacles: [] }
}

function render(
  edition: Edition,
  images: ImagePlaces,
  format: Format,
  tools: PublishTools,
): Promise<Rendered> {
  const shared: HtmlTools = {
    report: tools.report,
    cancellation: tools.cancellation,
    readImage: (file) => findImage(images, file),
    readAsset: (name) => readFile(join(tools.fonts, name)),
  }
  switch (format) {
    case 'pdf':
      return renderPdf(edition, tools.compiler, shared, tools.now)
    case 'html':
      return renderHtml(edition, shared, null)
    case 'innokyla':
      return renderInnokyla(edition, shared)
    case 'epub':
      return renderEpub(edition, shared)
    case 'docx':
      return renderDocx(edition, tools.writeWord, shared)
  }
}

async function writeOneFile(out: string, files: readonly PublishedFile[]): Promise<Result<Published>> {
  const [file] = files
  if (!(file?.content instanceof Uint8Array)) throw new TypeError('One file of bytes was expected')
  try {
    await writeAtomically(out, file.content)
    const pages = file.path.endsWith('.pdf') ? pageCount(file.content) : null
    return success({ path: out, size: file.content.length, pages })
  } catch (error) {
    return failed(writeFailure(error, out))
  }
}

/** Writes the folder beside its place and renames it when it is whole. */
async function writeFolder(out: string, files: readonly PublishedFile[]): Promise<Result<Published>> {
  const unfinished = `${out}.${process.pid}-kesken`
  try {
    await mkdir(unfinished, { recursive: true })
    await writeInto(unfinished, files).catch(async (error: unknown) => {
      await rm(unfinished, { recursive: true, force: true })
      throw error
    })
    await rename(unfinished, out)
  } catch (error) {
    return failed(writeFailure(error, out))
  }
  const size = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
  return success({ path: out, size, pages: null })
}

async function writeInto(folder: string, files: readonly PublishedFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}
