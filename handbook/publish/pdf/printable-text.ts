// Which text the faces of the printed book can show, and what stands for the rest.
import letters from './printable-letters.json' with { type: 'json' }

/** Stands for a character that has no shape of its own. */
const sign = '□'
const bullet = '•'

// Bullets of the Symbol and Wingdings faces, as they come from older Word files.
const officeBullets = new Set(['\uf0b7', '\uf0a7', '\uf076', '\uf0d8', '\uf0fc'])
// Marks that turn the direction of what follows, and the mark at the head of a file.
const dropped = /^[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]$/
const blank = /^[\s\p{Zs}\u0085]$/u
const invisible = /^\p{Default_Ignorable_Code_Point}$/u
const meaningless = /^[\p{Cc}\p{Cs}\p{Co}\p{Cn}\ufffc\ufffd]$/u

const covered = coveredLetters(letters)
// Nearly every text is made of these alone, and one look at the whole is many times faster than one at each letter.
const allCovered = new RegExp(`^[${classOf(letters)}]*$`, 'u')
const anyDropped = new RegExp(dropped.source.slice(1, -1))

function classOf(ranges: readonly number[]): string {
  return ranges.map((code, at) => `\\u{${code.toString(16)}}${at % 2 === 0 ? '-' : ''}`).join('')
}

function coveredLetters(ranges: readonly number[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (let at = 0; at < ranges.length; at += 2)
    for (let letter = ranges[at] ?? 0; letter <= (ranges[at + 1] ?? -1); letter++)
      all.add(String.fromCodePoint(letter))
  return new Set([...all].filter((character) => !dropped.test(character)))
}

function shapeOf(character: string): string {
  if (covered.has(character)) return character
  if (officeBullets.has(character)) return bullet
  if (dropped.test(character)) return ''
  if (invisible.test(character)) return character
  return blank.test(character) ? ' ' : sign
}

/** True when the faces have no shape for a character. */
function isLost(character: string): boolean {
  return shapeOf(character) === sign && character !== sign
}

/** The character itself, or its number for one that nobody could see. */
function nameOf(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase() ?? ''
  return meaningless.test(character) ? `U+${code.padStart(4, '0')}` : character
}

/**
 * `text` as it can be printed: letters composed, white space plain, direction marks left out, and a
 * visible □ for what has no shape (control characters, halves of pairs, private characters, letters
 * the faces lack).
 */
export function printableText(text: string): string {
  const composed = text.normalize('NFC')
  if (allCovered.test(composed) && !anyDropped.test(composed)) return composed
  return [...composed].map(shapeOf).join('')
}

/** The letters of `text` that would be lost in print, each once; "U+0007" for one that has no shape anywhere. */
export function lostLetters(text: string): readonly string[] {
  return [...new Set(text.normalize('NFC'))].filter(isLost).map(nameOf)
}
