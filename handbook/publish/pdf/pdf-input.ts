// What the typesetter is handed: a document, the template and the images.
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { Edition } from '#handbook/publish/edition.ts'
import type { PdfInput } from './pdf-compiler.ts'
import type { PrintImage } from './print-image.ts'
import { templateFiles } from './template/template-files.ts'

/** The images of a document by their names, all of them sound. */
export type SoundImages = ReadonlyMap<string, PrintImage>

/** Makes what is typeset of an edition, or of some of its parts; the notes of some stand in brackets in the text. */
export type InputOf = (
  images: SoundImages,
  edition: Edition,
  notesInText: ReadonlySet<DocumentId>,
) => PdfInput

/** A document with its images and the files of the template, of which `main` is where the compiler starts. */
export function inputWith(main: string, document: unknown, images: SoundImages): PdfInput {
  const pictures = [...images.values()].map(({ path, bytes }) => ({ path, content: bytes }))
  return { main, files: [...templateFiles, ...pictures], json: JSON.stringify(document) }
}
