// Bytes read as text one to one, for formats whose keywords are ASCII.

// Function arguments are limited in number.
const step = 8192

/** One character for each byte; what is beyond ASCII keeps its byte value. */
export function byteText(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += step)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + step)))
  return pieces.join('')
}

/** The bytes of such a text. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
