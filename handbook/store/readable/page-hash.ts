// By what a readable copy proves that nobody has edited it since it was written.
import { encodeUtf8 } from 'lib0/string'

/** SHA-256, handed in because the core has no cryptography. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

const place = (hash: string): string => `<meta name="opaskirja-hash" content="${hash}">`
const anyPlace = /<meta name="opaskirja-hash" content="([0-9a-f]{64})">/

/** Puts a page's own hash into the place left empty for it in its head. Throws when there is none. */
export function sealPage(page: string, sha256: Sha256): string {
  if (!page.includes(place(''))) throw new RangeError('The page leaves no place for its hash')
  return page.replace(place(''), place(hexOf(sha256(encodeUtf8(page)))))
}

/**
 * True when the page is, byte for byte, as some version of this app once wrote it. Line ends and a byte
 * order mark, which git and editors change on their own, do not count.
 */
export function isUnedited(page: string, sha256: Sha256): boolean {
  const plain = plainPage(page)
  const told = anyPlace.exec(plain)?.[1]
  return told !== undefined && hexOf(sha256(encodeUtf8(plain.replace(anyPlace, place(''))))) === told
}

/** A page as this app writes it: line feeds alone, no byte order mark. */
export function plainPage(page: string): string {
  return page.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
}

/** Bytes as lower-case hexadecimal digits. */
export function hexOf(bytes: Uint8Array): string {
  return bytes.reduce((text, byte) => text + byte.toString(16).padStart(2, '0'), '')
}
