// Reads a finished PDF as a reader program does, for tests to look at.
import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A node of the structure tree: its role, alternative text and language, and what is under it. */
export type Tag = {
  readonly role: string
  readonly alt?: string
  readonly lang?: string
  readonly children: readonly Tag[]
}

export type ReadPage = {
  readonly text: string
  readonly tags: Tag
  /** Links with what a screen reader says of them. */
  readonly links: readonly { readonly contents: string; readonly url: string | undefined }[]
}

export type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] }

export type ReadPdf = {
  readonly title: unknown
  readonly language: unknown
  readonly keywords: unknown
  readonly author: unknown
  readonly created: unknown
  /** The standards that the file claims: "PDF/UA-1", "PDF/A-2A". */
  readonly claims: readonly string[]
  readonly marked: boolean
  readonly displaysTitle: unknown
  readonly bookmarks: readonly Bookmark[]
  readonly pages: readonly ReadPage[]
}

/** Everything tests ask of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
  const pdf = await task.promise
  const { info, metadata } = await pdf.getMetadata()
  const facts = info as Record<string, unknown>
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)))
  const preferences = (await pdf.getViewerPreferences()) as Record<string, unknown> | null
  const read: ReadPdf = {
    title: facts['Title'],
    language: facts['Language'],
    keywords: facts['Keywords'],
    author: facts['Author'],
    created: facts['CreationDate'],
    claims: metadata === null ? [] : claimsIn((name) => metadata.get(name)),
    marked: (await pdf.getMarkInfo())?.Marked === true,
    displaysTitle: preferences?.['DisplayDocTitle'],
    bookmarks: (await pdf.getOutline()) as readonly Bookmark[],
    pages,
  }
  await task.destroy()
  return read
}

function claimsIn(property: (name: string) => unknown): readonly string[] {
  const ua = property('pdfuaid:part')
  const a = property('pdfaid:part')
  const level = property('pdfaid:conformance')
  return [...(ua ? [`PDF/UA-${String(ua)}`] : []), ...(a ? [`PDF/A-${String(a)}${String(level)}`] : [])]
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

async function readPage(page: PdfPage): Promise<ReadPage> {
  const content = await page.getTextContent({ disableNormalization: true })
  const text = content.items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
  const annotations = (await page.getAnnotations()) as readonly Record<string, unknown>[]
  const links = annotations
    .filter((annotation) => annotation['subtype'] === 'Link')
    .map((annotation) => ({
      contents: String((annotation['contentsObj'] as { str?: string } | undefined)?.str ?? ''),
      url: annotation['url'] as string | undefined,
    }))
  return { text, tags: tagOf(await page.getStructTree()), links }
}

function tagOf(node: unknown): Tag {
  const { role, alt, lang, children } = (node ?? {}) as Record<string, unknown>
  const inner = Array.isArray(children) ? children.filter((child) => 'role' in (child as object)) : []
  return {
    role: String(role ?? ''),
    ...(typeof alt === 'string' ? { alt } : {}),
    ...(typeof lang === 'string' ? { lang } : {}),
    children: inner.map(tagOf),
  }
}

/** All streams of a PDF unpacked, one after another, and the rest of the file as it is. */
export function unpacked(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/(?<=\bstream\r?\n)[\s\S]*?(?=\r?\nendstream)/g, (stream) => {
      try {
        return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
      } catch {
        return stream
      }
    })
}

/** Every tag under `tag`, itself first, in reading order. */
export function allTags(tag: Tag): readonly Tag[] {
  return [tag, ...tag.children.flatMap(allTags)]
}
