// Pictures of a Word file.
import type { ViewFigure } from '../edition.ts'
import type { PrintImage } from '../pdf/print-image.ts'
import type { WordPicture } from './word-document.ts'
import { writable } from './word-line.ts'

/** Points: the measure of the page, and the most a picture may take of its height. */
const measure = 453
const tallest = 560

/** A picture as large as it is sharp, inside the measure and the page. */
export function pictureOf(figure: ViewFigure, image: PrintImage): WordPicture {
  const sharp = image.format === 'svg' ? measure : image.width * 0.6
  const width = Math.max(1, Math.round(Math.min(measure, sharp, (tallest * image.width) / image.height)))
  const height = Math.max(1, Math.round((width * image.height) / image.width))
  const { decorative } = figure
  return { type: 'picture', image, width, height, alt: decorative ? '' : writable(figure.alt), decorative }
}

/** How tall a logo is, in points. */
const logoHeight = 42

/** A picture of the logo line, described by the name of whose it is. */
export function logoOf(image: PrintImage, name: string): WordPicture {
  const width = Math.max(1, Math.round(Math.min(measure, (logoHeight * image.width) / image.height)))
  const height = Math.max(1, Math.round((width * image.height) / image.width))
  return { type: 'picture', image, width, height, alt: writable(name), decorative: false }
}
