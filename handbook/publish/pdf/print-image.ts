// Reads what kind of image some bytes are and how large, so that faults are found before typesetting.
import { readSvgSize } from './svg-size.ts'

export type ImageSize = { readonly width: number; readonly height: number }

/** An image ready for print: its path among the files given to the compiler, and its size in pixels. */
export type PrintImage = ImageSize & {
  readonly path: string
  readonly format: ImageFormat
  readonly bytes: Uint8Array
}

type ImageFormat = 'png' | 'jpg' | 'gif' | 'webp' | 'svg'

// Points; the measure of the page, and the most an image may take of its height.
const measure = 368
const tallest = 430

/** How wide an image is printed, in points: as large as it is sharp, inside the measure and the page. */
export function printedWidth({ width, height, format }: PrintImage): number {
  const sharp = format === 'svg' ? width * 0.75 : width / 2
  return Math.round(Math.min(measure, sharp, (tallest * width) / height) * 10) / 10
}

// Points; how much of the page the pictures of the logo line take.
const logo = { height: 42, width: 150 }

/** How wide a picture of the logo line is printed, in points: all are about as large to the eye. */
export function logoWidth({ width, height }: PrintImage): number {
  return Math.round(Math.min(logo.width, (logo.height * width) / height) * 10) / 10
}

const readers: Readonly<Record<ImageFormat, (bytes: Uint8Array) => ImageSize | null>> = {
  png: readPng,
  jpg: readJpeg,
  gif: readGif,
  webp: readWebp,
  svg: readSvgSize,
}

/**
 * The image in `bytes`, named after `file` without regard to its ending, or null when it is cut short,
 * of no known kind, without a size, or (SVG) reaches outside itself.
 */
export function readPrintImage(file: string, bytes: Uint8Array): PrintImage | null {
  for (const format of Object.keys(readers) as ImageFormat[]) {
    const size = readers[format](bytes)
    if (size === null || !(size.width > 0 && size.height > 0)) continue
    const name = file.replace(/\.[a-z]+$/, '').replace(/[^\w-]/g, '_')
    return { ...size, format, bytes, path: `images/${name}.${format}` }
  }
  return null
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function startsWith(bytes: Uint8Array, magic: string, at = 0): boolean {
  return [...magic].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
}

function readPng(bytes: Uint8Array): ImageSize | null {
  if (!startsWith(bytes, '\x89PNG\r\n\x1a\n') || !startsWith(bytes, 'IHDR', 12)) return null
  const view = viewOf(bytes)
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
    if (startsWith(bytes, 'IEND', at + 4)) return { width: view.getUint32(16), height: view.getUint32(20) }
  return null
}

function readGif(bytes: Uint8Array): ImageSize | null {
  if (!startsWith(bytes, 'GIF8') || bytes.length < 14 || !bytes.subarray(-16).includes(0x3b)) return null
  const view = viewOf(bytes)
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

const startsOfFrame = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])

function readJpeg(bytes: Uint8Array): ImageSize | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || !endsAsJpeg(bytes)) return null
  const view = viewOf(bytes)
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2))
    if (startsOfFrame.has(bytes[at + 1] ?? 0))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  return null
}

// Cameras append data of their own, so the end mark need not be the last bytes.
function endsAsJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 2; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}

function readWebp(bytes: Uint8Array): ImageSize | null {
  if (!startsWith(bytes, 'RIFF') || !startsWith(bytes, 'WEBPVP8', 8) || bytes.length < 30) return null
  const view = viewOf(bytes)
  if (view.getUint32(4, true) + 8 > bytes.length) return null
  const kind = String.fromCharCode(bytes[15] ?? 0)
  if (kind === 'X') return { width: 1 + threeBytes(bytes, 24), height: 1 + threeBytes(bytes, 27) }
  if (kind === 'L') return webpLossless(view.getUint32(21, true))
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

/** True for a WebP image that moves: its extended header says so. */
export function isMovingWebp(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'WEBPVP8X', 8) && ((bytes[20] ?? 0) & 2) !== 0
}

function threeBytes(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 0x100 + (bytes[at + 2] ?? 0) * 0x10000
}

function webpLossless(bits: number): ImageSize {
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
}
