// Which image a file is, by its content alone.

/** The kinds of images a handbook holds, as endings of their names. */
export type ImageType = 'svg' | 'png' | 'jpg' | 'gif' | 'webp'

const signatures: readonly (readonly [ImageType, readonly number[], number])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0],
  ['jpg', [0xff, 0xd8, 0xff], 0],
  ['gif', [0x47, 0x49, 0x46, 0x38], 0],
  ['webp', [0x57, 0x45, 0x42, 0x50], 8],
]

/** The type of an image's bytes, or null when they are no image the book can use. */
export function imageTypeOf(bytes: Uint8Array): ImageType | null {
  const found = signatures.find(([, magic, at]) => magic.every((byte, index) => bytes[at + index] === byte))
  return found?.[0] ?? (isSvg(bytes) ? 'svg' : null)
}

/** An SVG is text whose first element, after declarations and comments, is `svg`. */
function isSvg(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 4096)).replace(/^\u00ef\u00bb\u00bf/, '')
  return /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>)*<svg[\s>]/i.test(start)
}
