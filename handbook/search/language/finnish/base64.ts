// Base64 to bytes, without Node and the DOM.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes that base64 text without padding stands for. */
export function bytesOfBase64(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let at = 0; at < alphabet.length; at++) values[alphabet.charCodeAt(at)] = at
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  for (let at = 0, to = 0; to < bytes.length; at += 4, to += 3) {
    const value = (letter: number): number => values[text.charCodeAt(at + letter)] ?? 0
    const group = (value(0) << 18) | (value(1) << 12) | (value(2) << 6) | value(3)
    bytes[to] = group >> 16
    bytes[to + 1] = group >> 8
    bytes[to + 2] = group
  }
  return bytes
}
