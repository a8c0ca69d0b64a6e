// Writes pixels as a PNG.
import { zlibSync } from 'fflate'
import { crc32 } from '#handbook/model/crc32.ts'

/** A picture as its pixels: red, green, blue and opacity, row by row from the top left. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: ArrayLike<number> }

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const trueColour = 2
const trueColourWithOpacity = 6

/** The pixels as a PNG, always the same one for the same pixels; without opacity when nothing shows through. */
export function pngOf(pixels: Pixels): Uint8Array {
  const solid = isSolid(pixels)
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, pixels.width)
  view.setUint32(4, pixels.height)
  head.set([8, solid ? trueColour : trueColourWithOpacity], 8)
  const rows = zlibSync(rowsOf(pixels, solid ? 3 : 4))
  return joined([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', new Uint8Array())])
}

function isSolid({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false
  return true
}

/** The rows, each value as its difference from the pixel to the left (filter 1), which deflates well. */
function rowsOf({ width, height, data }: Pixels, channels: number): Uint8Array {
  const rows = new Uint8Array(height * (1 + width * channels))
  let to = 0
  for (let y = 0; y < height; y++) {
    rows[to++] = 1
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < channels; channel++) {
        const from = (y * width + x) * 4 + channel
        rows[to++] = (data[from] ?? 0) - (x === 0 ? 0 : (data[from - 4] ?? 0))
      }
  }
  return rows
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), content])
  return joined([bigEndian(content.length), named, bigEndian(crc32(named))])
}

function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
