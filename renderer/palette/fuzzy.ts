// Finding commands and pages by a few letters of their names.

/**
 * How well `query` fits `name`, higher is better; null when its letters are not all there in order.
 * Letters that begin a word or follow each other count most; case does not matter.
 */
export function fuzzyScore(query: string, name: string): number | null {
  const wanted = [...query.toLowerCase()].filter((letter) => letter.trim() !== '')
  const letters = [...name.toLowerCase()]
  let score = 0
  let from = 0
  let previous = -2
  for (const letter of wanted) {
    const at = placeOf(letter, letters, from, previous)
    if (at === -1) return null
    score += worth(letters, at, previous)
    previous = at
    from = at + 1
  }
  return score - letters.length / 1000
}

/** The letter right after the previous one, or else the next that begins a word, or else any next one. */
function placeOf(letter: string, letters: readonly string[], from: number, previous: number): number {
  if (letters[previous + 1] === letter) return previous + 1
  const beginning = letters.findIndex(
    (each, index) => index >= from && each === letter && beginsWord(letters, index),
  )
  return beginning === -1 ? letters.indexOf(letter, from) : beginning
}

function worth(letters: readonly string[], at: number, previous: number): number {
  if (beginsWord(letters, at)) return 4
  return at === previous + 1 ? 3 : 1
}

function beginsWord(letters: readonly string[], at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(letters[at - 1] ?? '')
}
