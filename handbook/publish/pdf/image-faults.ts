// What a sound image may have that no standard of the printed book allows.
import { decodeUtf8 } from 'lib0/string'
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import type { PrintImage } from './print-image.ts'
import { lostLetters } from './printable-text.ts'

/** What is wrong; `found` quotes it when it can be quoted. */
export type ImageFault = Pick<PublishObstacle, 'kind' | 'found'>

/** How deep the groups of a drawing may stand inside each other: PDF/A counts to 28 and the page takes some. */
const deepestDrawing = 24

/** The faults of an image that can be read: colours of a printing press, groups too deep, letters without a shape. */
export function imageFaults({ format, bytes }: PrintImage): readonly ImageFault[] {
  if (format === 'jpg') return jpegChannels(bytes) === 4 ? [{ kind: 'printColours', found: '' }] : []
  if (format !== 'svg') return []
  const source = decoded(bytes)
  return source === null ? [{ kind: 'damagedImage', found: '' }] : drawingFaults(source)
}

/** Null for bytes that are no UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return decodeUtf8(new Uint8Array(bytes))
  } catch {
    return null
  }
}

const startsOfFrame = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])

/** The channels of colour: 1 for grey, 3 for a screen, 4 for a press; 0 when the image does not say. */
function jpegChannels(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2))
    if (startsOfFrame.has(bytes[at + 1] ?? 0)) return bytes[at + 9] ?? 0
  return 0
}

function drawingFaults(source: string): readonly ImageFault[] {
  const lost = lostLetters(writtenIn(source))
  return [
    ...(depthOf(source) > deepestDrawing ? [{ kind: 'tooDeep', found: '' } as const] : []),
    ...(lost.length > 0 ? [{ kind: 'unprintable', found: lost.join(' ') } as const] : []),
  ]
}

/** How deep elements stand inside each other, the drawing itself not counted. */
function depthOf(source: string): number {
  let depth = 0
  let deepest = 0
  for (const [, end, self] of source.matchAll(/<(\/?)[a-zA-Z](?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g)) {
    if (self === '/') continue
    depth += end === '/' ? -1 : 1
    deepest = Math.max(deepest, depth)
  }
  return deepest - 1
}

/** The words that a drawing shows. */
function writtenIn(source: string): string {
  return [...source.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)]
    .map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''))
    .join(' ')
    .replace(/&#(x[\da-f]+|\d+);/gi, (_, code: string) => letterOf(Number(code.replace(/^x/i, '0x'))))
}

function letterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
