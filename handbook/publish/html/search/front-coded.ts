// A sorted list of words in few letters: of each word only what differs from the one before.

const none = 'A'.charCodeAt(0)
const all = 'Z'.charCodeAt(0)

/**
 * Folded words in one text: before what each adds stands a capital that tells how many UTF-16 units at the end of
 * the word before are to be taken away: A for none, B for one, … Z for all. Endings are what words of one stem
 * differ by, so the same pieces come again and again, and pack well. Folded words have no capitals of their own.
 */
export function frontCoded(words: readonly string[]): string {
  return words.map((word, index) => coded(word, words[index - 1] ?? '')).join('')
}

function coded(word: string, before: string): string {
  let shared = 0
  while (shared < word.length && word[shared] === before[shared]) shared++
  // Half a surrogate pair would not survive being written.
  if (/[\uD800-\uDBFF]/.test(word.charAt(shared - 1))) shared--
  const taken = none + before.length - shared
  return taken < all ? String.fromCharCode(taken) + word.slice(shared) : `Z${word}`
}

/** The words of such a text. */
export function fromFrontCoded(text: string): readonly string[] {
  let word = ''
  return [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, taken = 'Z', added = '']) => {
    const left = taken === 'Z' ? 0 : word.length - (taken.charCodeAt(0) - none)
    word = word.slice(0, left) + added
    return word
  })
}
