// The EPUB of an edition: one file for programs and devices that read books.
import { strToU8, zipSync, type Zippable } from 'fflate'
import { slugOf } from '#handbook/model/slug.ts'
import type { Edition, PublishedFile, Rendered, RenderTools } from '../edition.ts'
import { titleOr } from '../html/book-page.ts'
import { soundImages } from '../sound-images.ts'
import { backMatterOf, backPage, backPaths } from './back-matter.ts'
import { contentsPage, oldContents } from './contents-page.ts'
import { coverImage } from './cover-image.ts'
import { epubBook, epubPage, epubPathOf, epubPaths, type EpubBook } from './epub-book.ts'
import { containerFile, packageFile } from './package-file.ts'
import { partPage } from './part-page.ts'
import { coverPage, titlePage } from './title-page.ts'
import style from './epub.css?raw'

/**
 * The edition as one EPUB 3 file: the same edition gives the same bytes. Obstacles are missing titles,
 * missing or damaged images, and images without a description. Rejects once cancelled.
 */
export async function renderEpub(edition: Edition, tools: RenderTools): Promise<Rendered> {
  const sound = await soundImages(edition, tools.readImage)
  if (!sound.ok) return sound
  const files = bookFiles(epubBook(edition, sound.images), tools)
  return { ok: true, files: [{ path: `${slugOf(edition.facts.title)}.epub`, content: zipped(files) }] }
}

/** The files of the book inside its folder, in the order in which they are read. */
function bookFiles(book: EpubBook, { report, cancellation }: RenderTools): readonly PublishedFile[] {
  const { parts, facts } = book.edition
  const total = parts.length + 1
  const pages = parts.map((part, index) => {
    cancellation.throwIfAborted()
    report({ done: index, total, title: part.title })
    return { path: epubPathOf(part), content: partPage(part, epubPage(book, '../')) }
  })
  cancellation.throwIfAborted()
  report({ done: total, total, title: facts.title })
  return [
    ...frontFiles(book),
    ...pages,
    ...backFiles(book),
    ...imageFiles(book),
    { path: epubPaths.style, content: style },
  ]
}

function frontFiles(book: EpubBook): readonly PublishedFile[] {
  const page = epubPage(book, '')
  const { facts, imprint } = book.edition
  const { title, subtitle } = facts
  return [
    { path: epubPaths.package, content: packageFile(book, page) },
    { path: epubPaths.cover, content: coverPage(book, page) },
    { path: epubPaths.titlePage, content: titlePage(book, page) },
    { path: epubPaths.contents, content: contentsPage(book, page) },
    { path: epubPaths.oldContents, content: oldContents(book, page) },
    {
      path: epubPaths.coverImage,
      content: coverImage({ title: titleOr(title, page.around), subtitle, publisher: imprint.publisher }),
    },
  ]
}

function backFiles(book: EpubBook): readonly PublishedFile[] {
  return backMatterOf(book.edition).map((name) => ({
    path: backPaths[name],
    content: backPage(name, epubPage(book, '')),
  }))
}

function imageFiles({ images }: EpubBook): readonly PublishedFile[] {
  return [...images].map(([name, { bytes }]) => ({ path: `kuvat/${name}`, content: bytes }))
}

const folder = 'EPUB'

/** Reading systems know an EPUB by its first bytes: its kind, stored as it is, before all else. */
function zipped(files: readonly PublishedFile[]): Uint8Array {
  const entries: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(containerFile(folder)),
  }
  for (const { path, content } of files)
    entries[`${folder}/${path}`] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) })
}
