// Reads from a TrueType file which characters it has shapes for.

/** The code points of a font, from the segments of its character map (formats 4 and 12). */
export function lettersOf(font: Buffer): ReadonlySet<number> {
  const map = tableAt(font, 'cmap')
  const letters = new Set<number>()
  for (let n = 0; n < font.readUInt16BE(map + 2); n++) {
    const at = map + font.readUInt32BE(map + 8 + n * 8)
    const format = font.readUInt16BE(at)
    if (format === 12) readGroups(font, at, letters)
    if (format === 4) readSegments(font, at, letters)
  }
  return letters
}

function tableAt(font: Buffer, tag: string): number {
  for (let n = 0; n < font.readUInt16BE(4); n++) {
    const entry = 12 + n * 16
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`The font has no table "${tag}"`)
}

function readGroups(font: Buffer, at: number, letters: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const last = font.readUInt32BE(at + 20 + group * 12)
    for (let letter = font.readUInt32BE(at + 16 + group * 12); letter <= last; letter++) letters.add(letter)
  }
}

function readSegments(font: Buffer, at: number, letters: Set<number>): void {
  const size = font.readUInt16BE(at + 6)
  for (let n = 0; n < size; n += 2) {
    const last = font.readUInt16BE(at + 14 + n)
    const first = font.readUInt16BE(at + 16 + size + n)
    const delta = font.readUInt16BE(at + 16 + size * 2 + n)
    const rangeAt = at + 16 + size * 3 + n
    const range = font.readUInt16BE(rangeAt)
    for (let letter = first; letter <= last && letter < 0xffff; letter++) {
      const glyph = range === 0 ? letter + delta : font.readUInt16BE(rangeAt + range + (letter - first) * 2)
      if (glyph % 0x10000 !== 0) letters.add(letter)
    }
  }
}
