// Words in order, so that those with a common beginning stand side by side.

/** Distinct words in the order of their code units. */
export class SortedWords {
  #words: string[]
  #shared: Uint8Array | null = null

  constructor(words: Iterable<string> = []) {
    this.#words = [...new Set(words)].sort()
  }

  /** All words in order. */
  get words(): readonly string[] {
    return this.#words
  }

  /** Of each word, how many letters of its beginning it shares with the word before, 255 at most. */
  get shared(): Uint8Array {
    this.#shared ??= Uint8Array.from(this.#words, (word, place) =>
      sharedBeginning(word, this.#words[place - 1] ?? ''),
    )
    return this.#shared
  }

  /** Takes a word in; one that is there already changes nothing. */
  add(word: string): void {
    const place = firstFrom(this.#words, word)
    if (this.#words[place] === word) return
    this.#words.splice(place, 0, word)
    this.#shared = null
  }

  /** Takes a word out; an unknown one changes nothing. */
  remove(word: string): void {
    const place = firstFrom(this.#words, word)
    if (this.#words[place] !== word) return
    this.#words.splice(place, 1)
    this.#shared = null
  }

  /** The words that begin so, at most as many as said. */
  beginningWith(start: string, most = Infinity): readonly string[] {
    const from = firstFrom(this.#words, start)
    return this.#words.slice(from, Math.min(from + most, afterAll(this.#words, start, from)))
  }
}

/** The place of the first word that is not before `word`. */
export function firstFrom(words: readonly string[], word: string, from = 0): number {
  let low = from
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** The place after the last word that begins with `start`, sought from `from` on. */
export function afterAll(words: readonly string[], start: string, from: number): number {
  let step = 1
  while (words[from + step]?.startsWith(start)) step *= 2
  let low = from + (step >> 1)
  let high = Math.min(words.length, from + step)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '').startsWith(start)) low = middle + 1
    else high = middle
  }
  return low
}

function sharedBeginning(one: string, other: string): number {
  const most = Math.min(one.length, other.length, 255)
  let length = 0
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length
}
