// Bytes as printable signs that mean nothing in a script: a quarter more of them than bytes.

/** Printable ASCII without the space, the quotation mark, the backslash and the less-than sign: 91 signs. */
const signs = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
  (sign) => !'"\\<'.includes(sign),
)
const values = new Map(signs.map((sign, value) => [sign.charCodeAt(0), value]))

/** Two signs hold 13 bits: 91 times 91 is a little more than 8,192. */
const bitsInPair = 13
const pairMask = (1 << bitsInPair) - 1

/** Bytes as signs, two for every 13 bits. */
export function toSigns(bytes: Uint8Array): string {
  const pairs: string[] = []
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held |= byte << bits
    bits += 8
    if (bits < bitsInPair) continue
    pairs.push(pairOf(held & pairMask))
    held >>= bitsInPair
    bits -= bitsInPair
  }
  if (bits > 0) pairs.push(pairOf(held))
  return pairs.join('')
}

function pairOf(value: number): string {
  return (signs[value % signs.length] ?? '') + (signs[Math.floor(value / signs.length)] ?? '')
}

/** The bytes of such signs; one zero byte more may stand at their end. Signs of no value count as zero. */
export function fromSigns(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor(((text.length >> 1) * bitsInPair) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (let index = 0; index + 1 < text.length; index += 2) {
    const low = values.get(text.charCodeAt(index)) ?? 0
    held |= (low + (values.get(text.charCodeAt(index + 1)) ?? 0) * signs.length) << bits
    bits += bitsInPair
    for (; bits >= 8; bits -= 8) {
      bytes[at++] = held & 255
      held >>= 8
    }
  }
  return bytes
}
