// Base64 to bytes, without Node and the DOM.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes that base64 text without padding stands for. */
export function bytesOfBase64(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let at = 0; at < alphabet.length; at++) values[alphabet.charCodeAt(at)] = at
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let [bits, held, to] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    bits = (bits << 6) | (values[text.charCodeAt(at)] ?? 0)
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[to++] = bits >> held
    bits &= (1 << held) - 1
  }
  return bytes
}
