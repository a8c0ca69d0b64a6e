// Vowel harmony: endings are written with A, O and U and take the vowels of the word they follow.

const front: Readonly<Record<string, string>> = { A: 'ä', O: 'ö', U: 'y' }
const back: Readonly<Record<string, string>> = { A: 'a', O: 'o', U: 'u' }

/** True when endings of a word (of a compound: of its last part) have ä, ö and y. */
export function isFront(word: string): boolean {
  for (let at = word.length - 1; at >= 0; at--) {
    if ('aouå'.includes(word.charAt(at))) return false
    if ('äöy'.includes(word.charAt(at))) return true
  }
  return true
}

/** A form with its A, O and U turned into the vowels that its word asks for. */
export function harmonise(form: string, frontVowels: boolean): string {
  return form.replace(/[AOU]/g, (letter) => (frontVowels ? front : back)[letter] ?? letter)
}

/** True for a letter that is a vowel of a word or of an ending. */
export function isVowel(letter: string): boolean {
  return letter !== '' && 'aeiouyäöåéAOU'.includes(letter)
}
