// Reads a Word file into content: mammoth takes its package apart, the import makes content of it.
import mammoth from 'mammoth'
import type { ImportTrouble } from '#handbook/model/failure.ts'
import type { Losses } from '#handbook/import/losses.ts'
import { readWord } from '#handbook/import/word/read-word.ts'
import { noteHeadsAndFeet, noteTracked } from '#handbook/import/word/unread-parts.ts'
import { imagesOf, type WordDocument, type WordImage } from '#handbook/import/word/word-document.ts'
import { imageNameOf } from '#electron/disk/images/whole-image.ts'
import type { ReadSource } from './source.ts'
import { closedPackage, openWordPackage, type WordPackage } from './word-package.ts'

type ReadableImage = WordImage & { readonly readAsArrayBuffer: () => Promise<ArrayBuffer> }

/** Reads the bytes of a Word file, or says why they cannot be imported. */
export async function readWordFile(bytes: Uint8Array, losses: Losses): Promise<ReadSource | ImportTrouble> {
  const parts = await openWordPackage(bytes)
  if (typeof parts === 'string') return parts
  const document = await documentOf(parts)
  if (document === null) return 'damaged'
  const images = await readImages(document)
  const names = new Map([...images].map(([image, { name }]) => [image, name]))
  const draft = readWord(document, names, losses)
  noteUnread(parts, losses)
  return { draft, images: new Map([...images.values()].map((image) => [image.name, image.bytes])) }
}

/** The document as mammoth reads it; null when it cannot. */
async function documentOf(parts: WordPackage): Promise<WordDocument | null> {
  let read: WordDocument | null = null
  const transformDocument = (document: WordDocument): WordDocument => {
    read = document
    // Only the document is wanted: of an empty one no HTML need be made.
    return { ...document, children: [] }
  }
  try {
    const buffer = Buffer.from(closedPackage(parts))
    await mammoth.convertToHtml({ buffer }, { transformDocument, includeEmbeddedStyleMap: false })
  } catch {
    // Whatever mammoth stumbles over, the file is not one that Word would open either.
    return null
  }
  return read
}

async function readImages(
  document: WordDocument,
): Promise<ReadonlyMap<WordImage, { readonly name: string; readonly bytes: Uint8Array }>> {
  const read = new Map<WordImage, { readonly name: string; readonly bytes: Uint8Array }>()
  for (const image of imagesOf(document)) {
    const bytes = await imageBytes(image as ReadableImage)
    const name = bytes === null ? null : imageNameOf(bytes)
    if (bytes !== null && name !== null) read.set(image, { name, bytes })
  }
  return read
}

/** Null for an image that is not in the file: one linked from elsewhere is never fetched. */
async function imageBytes(image: ReadableImage): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await image.readAsArrayBuffer())
  } catch {
    return null
  }
}

function noteUnread({ texts }: WordPackage, losses: Losses): void {
  const named = (pattern: RegExp): readonly string[] =>
    [...texts].filter(([name]) => pattern.test(name)).map(([, text]) => text)
  for (const main of named(/^word\/document[^/]*\.xml$/i)) noteTracked(main, losses)
  noteHeadsAndFeet(named(/^word\/(?:header|footer)[^/]*\.xml$/i), losses)
}
