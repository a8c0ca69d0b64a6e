// Small images made by hand for the sample edition, sound and broken.
import { deflateSync, crc32 } from 'node:zlib'

/** File names as a handbook gives them: 64 hexadecimal digits and an ending. */
export const imageName = (digit: string, ending: string): string => `${digit.repeat(64)}.${ending}`

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="680" height="220" viewBox="0 0 680 220">
  <rect x="10" y="70" width="180" height="80" rx="8" fill="#E2EEF0" stroke="#0D5C68" stroke-width="2"/>
  <rect x="250" y="70" width="180" height="80" rx="8" fill="#E2EEF0" stroke="#0D5C68" stroke-width="2"/>
  <rect x="490" y="70" width="180" height="80" rx="8" fill="#E2EEF0" stroke="#0D5C68" stroke-width="2"/>
  <path d="M190 110h60M430 110h60" stroke="#55514B" stroke-width="2"/>
  <text x="100" y="116" font-family="'Source Sans 3'" font-size="20" text-anchor="middle" fill="#22201D">Tarve</text>
  <text x="340" y="116" font-family="'Source Sans 3'" font-size="20" text-anchor="middle" fill="#22201D">Suunnitelma</text>
  <text x="580" y="116" font-family="'Source Sans 3'" font-size="20" text-anchor="middle" fill="#22201D">Tuki arjessa</text>
</svg>`

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}

/** A grey PNG of so many pixels; `pixels` replaces its compressed data. */
export function png(width: number, height: number, pixels?: Uint8Array): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc(height * (width + 1), 0xc8).fill(0, 0, 0)
  for (let y = 0; y < height; y++) rows[y * (width + 1)] = 0
  const data = pixels ?? deflateSync(rows)
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

/** The images of the sample edition by file name. */
export const sampleImages: ReadonlyMap<string, Uint8Array> = new Map([
  [imageName('a', 'svg'), Buffer.from(svg)],
  [imageName('b', 'png'), png(240, 40)],
])
