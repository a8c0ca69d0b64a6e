// One chapter or practice as it will be printed, for its writer to look at.
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { Edition } from '#handbook/publish/edition.ts'
import { publishedWords } from '#handbook/publish/words.ts'
import type { PdfInput } from './pdf-compiler.ts'
import { pdfDocument } from './pdf-document.ts'
import { inputWith, type SoundImages } from './pdf-input.ts'
import { previewMain } from './template/template-files.ts'

/**
 * What is typeset of one part of an edition; null when the edition leaves it out. References into other
 * parts name them without their pages. An image that is not among `images` leaves its caption.
 */
export function previewInput(edition: Edition, document: DocumentId, images: SoundImages): PdfInput | null {
  const part = edition.parts.find(({ id }) => id === document)
  if (part === undefined) return null
  const words = publishedWords(edition.facts.language)
  const alone: Edition = { ...edition, parts: [part], bibliography: [], glossary: [], index: [] }
  const making = { words, images, created: 0, twoSided: false, marksPlaces: true }
  return inputWith(previewMain, pdfDocument(alone, making), images)
}
