// Letters without their accents.

/** Code units up to the end of Latin Extended-A, where the letters of Europe with accents are. */
const accented = 0x180

const plain = Uint16Array.from({ length: accented }, (_, unit) =>
  String.fromCharCode(unit).normalize('NFD').charCodeAt(0),
)

/** The code unit of a letter without its accent; any other code unit is its own. */
export function plainLetter(unit: number): number {
  return plain[unit] ?? unit
}
