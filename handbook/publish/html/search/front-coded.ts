// A sorted list of words in few letters: of each word only what differs from the one before.

const zero = 'A'.charCodeAt(0)
const mostShared = 25

/**
 * Folded words in one text: before each stands a capital, A for 0 to Z for 25, that tells how many UTF-16
 * units it shares with the word before. Folded words have no capitals of their own.
 */
export function frontCoded(words: readonly string[]): string {
  return words.map((word, index) => withoutShared(word, words[index - 1] ?? '')).join('')
}

function withoutShared(word: string, before: string): string {
  let shared = 0
  while (shared < mostShared && shared < word.length && word[shared] === before[shared]) shared++
  // Half a surrogate pair would not survive being written.
  if (/[\uD800-\uDBFF]/.test(word.charAt(shared - 1))) shared--
  return String.fromCharCode(zero + shared) + word.slice(shared)
}

/** The words of such a text. */
export function fromFrontCoded(text: string): readonly string[] {
  let word = ''
  return [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', rest = '']) => {
    word = word.slice(0, shared.charCodeAt(0) - zero) + rest
    return word
  })
}
