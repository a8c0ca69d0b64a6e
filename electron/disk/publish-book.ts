// Publishes a handbook in one format to the disk: rendered whole first, then written whole or not at all.
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { check } from '#handbook/check/check.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import type { Finding } from '#handbook/model/finding.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { finnishDay } from '#handbook/publish/book-date.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import type { CheckedBook } from '#handbook/publish/html/accessibility-rules.ts'
import type { PublishedFile, Rendered } from '#handbook/publish/edition.ts'
import { renderDocx } from '#handbook/publish/docx/render-docx.ts'
import type { WordWriter } from '#handbook/publish/docx/word-document.ts'
import { renderEpub } from '#handbook/publish/epub/render-epub.ts'
import { renderHtml } from '#handbook/publish/html/render-html.ts'
import type { HtmlTools } from '#handbook/publish/html/html-tools.ts'
import { renderInnokyla } from '#handbook/publish/innokyla/render-innokyla.ts'
import { pageCount } from '#handbook/publish/pdf/pdf-file.ts'
import { renderPdf } from '#handbook/publish/pdf/render-pdf.ts'
import type { PdfCompiler } from '#handbook/publish/pdf/pdf-compiler.ts'
import { writeNewFile } from './atomic-write.ts'
import { writeFailure } from './file-trouble.ts'
import { exists } from './handbook-folder.ts'
import { findImage } from './images/find-image.ts'
import type { ImagePlaces } from './images/image-places.ts'
import type { Publication } from './publication/publication-files.ts'
import { drawingPainter } from './word/paint-drawing.ts'
import { mayWriteFolder, writeFolder, type FolderChanges } from './publication/write-folder.ts'

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
  /** What the checks told of this edition, for the accessibility statement; it is checked for that when nobody did. */
  readonly told?: readonly Finding[]
  /** Whether a PDF is laid out for print on both sides; it is not unless this is said. */
  readonly twoSided?: boolean
}

/**
 * What came out: the path of the file or folder, its size in bytes, and the pages of a PDF; `changes` tells of a folder
 * that was brought up to date.
 */
export type Published = {
  readonly path: string
  readonly size: number
  readonly pages: number | null
  readonly changes?: FolderChanges
}

/** Why nothing came out; `obstacles` tells the places when the book itself stopped it. */
export type NotPublished = { readonly failure: Failure; readonly obstacles: readonly PublishObstacle[] }

export type PublishResult =
  { readonly ok: true; readonly value: Published } | ({ readonly ok: false } & NotPublished)

/**
 * Publishes the handbook, whose images are in `images`, to `out`: a file for a PDF, an EPUB or a Word file, and a folder
 * for the others. Nothing may be at `out` yet but, for a folder, an earlier publication of the same kind, handbook and
 * edition, which is brought up to date. Cancelled work leaves nothing behind.
 */
export async function publishBook(
  handbook: Handbook,
  images: ImagePlaces,
  format: Format,
  out: string,
  tools: PublishTools,
): Promise<PublishResult> {
  const publication = { kind: format, handbook: handbook.id, edition: tools.edition }
  const isFree = ofOneFile.has(format) ? !(await exists(out)) : await mayWriteFolder(out, publication)
  if (!isFree) return stopped({ kind: 'cannotWrite', what: out, trouble: 'exists' })
  const rendered = await render(handbook, images, format, tools)
  if (!rendered.ok) return stoppedBy(rendered.obstacles)
  tools.cancellation.throwIfAborted()
  const written = ofOneFile.has(format)
    ? await writeOneFile(out, rendered.files)
    : await writeAll(out, publication, rendered.files)
  return written.ok ? written : stopped(written.failure)
}

/** Nothing was published, for a reason that is no matter of the book. */
export function stopped(failure: Failure): PublishResult {
  return { ok: false, failure, obstacles: [] }
}

/** The book itself stops it. */
export function stoppedBy(obstacles: readonly PublishObstacle[]): PublishResult {
  return { ok: false, failure: { kind: 'obstacles', count: obstacles.length }, obstacles }
}

function render(
  handbook: Handbook,
  images: ImagePlaces,
  format: Format,
  tools: PublishTools,
): Promise<Rendered> {
  const edition = editionOf(handbook, tools.edition)
  const shared: HtmlTools = {
    report: tools.report,
    cancellation: tools.cancellation,
    readImage: (file) => findImage(images, file),
    readAsset: (name) => readFile(join(tools.fonts, name)),
  }
  switch (format) {
    case 'pdf':
      return renderPdf(edition, tools.compiler, shared, tools.now, { twoSided: tools.twoSided === true })
    case 'html':
      return renderHtml(edition, shared, checkedFor(handbook, tools))
    case 'innokyla':
      return renderInnokyla(edition, shared, () => drawingPainter(tools.fonts))
    case 'epub':
      return renderEpub(edition, shared)
    case 'docx':
      return renderDocx(edition, tools.writeWord, shared)
  }
}

/** What the statement of accessibility tells of: approvals are of personal data, and none of its matter. */
function checkedFor(handbook: Handbook, { edition, now, told }: PublishTools): CheckedBook {
  const circumstances = { today: finnishDay(now), approvals: new Map() }
  return { at: now, findings: told ?? check(handbookFor(handbook, edition), circumstances) }
}

/** Writes the one file of a publication whole or not at all, by `write`: in the place of nothing unless that says otherwise. */
export async function writeOneFile(
  out: string,
  files: readonly PublishedFile[],
  write: (path: string, content: Uint8Array) => Promise<void> = writeNewFile,
): Promise<Result<Published>> {
  const [file] = files
  if (!(file?.content instanceof Uint8Array)) throw new TypeError('One file of bytes was expected')
  try {
    await write(out, file.content)
    const pages = file.path.endsWith('.pdf') ? pageCount(file.content) : null
    return success({ path: out, size: file.content.length, pages })
  } catch (error) {
    return failed(writeFailure(error, out))
  }
}

async function writeAll(
  out: string,
  publication: Publication,
  files: readonly PublishedFile[],
): Promise<Result<Published>> {
  const isUpdate = await exists(out)
  const written = await writeFolder(out, publication, files)
  if (!written.ok) return written
  const size = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
  return success({ path: out, size, pages: null, ...(isUpdate ? { changes: written.value } : {}) })
}
