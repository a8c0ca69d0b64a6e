// The words of a text: where they stand and how they are spelt without differences of case and Unicode form.

/** A word of a text. `word` is folded; `from` and `to` are UTF-16 offsets in the text as it was given. */
export type Token = { readonly word: string; readonly from: number; readonly to: number }

const letter = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*`
const hyphen = String.raw`[-\u2010\u2011]`
/** Case endings that Finnish writes after a colon: EU:n, ESR:stä, 17:ssä. */
const ending = String.raw`:(?:n|t|ta|tä|na|nä|ssa|ssä|sta|stä|aan|ään|een|iin|oon|uun|lla|llä|lta|ltä|lle|ksi|tta|ttä)`
const wordPattern = new RegExp(`${letter}(?:${hyphen}${letter})*(?:${ending}(?![\\p{L}\\p{N}]))?`, 'gu')
const partPattern = new RegExp(letter, 'gu')
const joint = /[-\u2010\u2011:]/u

/** A word in NFC and in lower case, without soft hyphens; å, ä and ö stay what they are. */
export function fold(word: string): string {
  return word.replaceAll('\u00AD', '').normalize('NFC').toLowerCase()
}

/**
 * The words of a text in order; total, whatever the text holds. A hyphenated word gives the form without
 * hyphens and then each of its parts; a case ending after a colon belongs to the range, not to the word.
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = []
  // Folding the text at once is many times faster; it will do where each character keeps its place.
  const folded = fold(text)
  const same = folded.length === text.length && text.normalize('NFC') === text
  for (const { 0: written, index: from } of text.matchAll(wordPattern)) {
    const to = from + written.length
    if (joint.test(written)) addParts(written, from, found)
    else found.push({ word: same ? folded.slice(from, to) : fold(written), from, to })
  }
  return found
}

function addParts(written: string, from: number, found: Token[]): void {
  const spelt = written.split(':')[0] ?? ''
  const parts = [...spelt.matchAll(partPattern)]
  found.push({ word: parts.map(([part]) => fold(part)).join(''), from, to: from + written.length })
  if (parts.length === 1) return
  for (const { 0: part, index } of parts)
    found.push({ word: fold(part), from: from + index, to: from + index + part.length })
}
