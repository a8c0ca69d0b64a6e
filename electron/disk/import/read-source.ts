// Reads one file that is to be imported, whole, before anything is written anywhere.
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Content } from '#handbook/model/content.ts'
import { failed, success, type ImportTrouble, type Result } from '#handbook/model/failure.ts'
import { parseHtml, readHtmlSource } from '#handbook/import/html/read-html.ts'
import { importedPage, type ImportedPage } from '#handbook/import/imported-page.ts'
import type { ImportKind } from '#handbook/model/import-report.ts'
import { Losses } from '#handbook/import/losses.ts'
import { markdownHtml } from '#handbook/import/markdown/markdown-html.ts'
import { readPlainText } from '#handbook/import/plain/read-plain-text.ts'
import { readFailure } from '#electron/disk/file-trouble.ts'
import { pagePictures } from './page-pictures.ts'
import type { ReadSource } from './source.ts'
import { readWordFile } from './read-word-file.ts'
import { sourceText } from './source-text.ts'
import { sourceTypeOf, type SourceType } from './source-type.ts'

/** A page ready to be written into a book, with its images. */
export type ReadyPage = { readonly page: ImportedPage; readonly images: ReadonlyMap<string, Uint8Array> }

const largestFile = 256 * 1024 * 1024
const largestText = 32 * 1024 * 1024

/** Reads the file at `path`. Whatever the file holds, the outcome is a page or a failure; nothing is written. */
export async function readyPage(path: string, as: ImportKind | null): Promise<Result<ReadyPage>> {
  try {
    const { size } = await stat(path)
    if (size > largestFile) return cannot(path, 'tooLarge')
    return await pageOf(path, new Uint8Array(await readFile(path)), as)
  } catch (error) {
    const failure = readFailure(error, path)
    return failure.kind === 'noSuchFolder' ? cannot(path, 'missing') : failed(failure)
  }
}

/** As `readyPage`, of the file's bytes. Its pictures are looked for beside `path`. */
export async function pageOf(
  path: string,
  bytes: Uint8Array,
  as: ImportKind | null,
): Promise<Result<ReadyPage>> {
  try {
    const losses = new Losses()
    const source = await readSource(path, bytes, losses)
    if (typeof source === 'string') return cannot(path, source)
    const page = importedPage(source.draft, basename(path), as, losses)
    if (isEmpty(page)) return cannot(path, 'empty')
    return success({ page, images: shownImages(page, source.images) })
  } catch (error) {
    // Nested deeper than anybody writes: the readers call themselves for what stands inside.
    if (error instanceof RangeError) return cannot(path, 'tooLarge')
    throw error
  }
}

function cannot(what: string, trouble: ImportTrouble) {
  return failed({ kind: 'cannotImport', what, trouble })
}

/** A saved page has many images beside its text: only those that are in the text are kept. */
function shownImages(page: ImportedPage, images: ReadSource['images']): ReadSource['images'] {
  const shown = new Set(filesIn(page.kind === 'chapter' ? page.content : Object.values(page.fields).flat()))
  return new Map([...images].filter(([name]) => shown.has(name)))
}

function filesIn(content: Content): readonly unknown[] {
  return content.flatMap((node) => [
    ...(node.type === 'figure' ? [node.attrs?.['file']] : []),
    ...filesIn(node.content ?? []),
  ])
}

function isEmpty(page: ImportedPage): boolean {
  return page.kind === 'chapter' ? page.content.length === 0 : Object.keys(page.fields).length === 0
}

async function readSource(
  path: string,
  bytes: Uint8Array,
  losses: Losses,
): Promise<ReadSource | ImportTrouble> {
  const type = sourceTypeOf(basename(path), bytes)
  if (type === 'word') return readWordFile(bytes, losses)
  if (type !== 'html' && type !== 'markdown' && type !== 'plain') return type
  if (bytes.length > largestText) return 'tooLarge'
  const source = sourceText(bytes)
  if (source === null) return 'unknownType'
  if (source.guessed) losses.note('encoding')
  return readText(path, type, source.text, losses)
}

async function readText(
  path: string,
  type: Exclude<SourceType, 'word'>,
  text: string,
  losses: Losses,
): Promise<ReadSource | ImportTrouble> {
  if (type === 'plain') return { draft: readPlainText(text, losses), images: new Map() }
  const { html, title } = type === 'markdown' ? markdownHtml(text, losses) : { html: text, title: null }
  const page = parseHtml(html)
  if (page === null) return 'tooLarge'
  const pictures = await pagePictures(path, page.pictures)
  const names = new Map([...pictures].map(([source, { name }]) => [source, name]))
  const draft = readHtmlSource(page, names, type === 'html', losses)
  const images = new Map([...pictures.values()].map(({ name, bytes }) => [name, bytes]))
  return { draft: { ...draft, title: title ?? draft.title }, images }
}
