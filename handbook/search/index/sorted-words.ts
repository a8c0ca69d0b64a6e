// Words in order, so that those with a common beginning stand side by side.

/** Up to so many changes are made one by one; more are sorted in at once. */
const fewChanges = 64

/** Distinct words in the order of their code units. What comes and goes is put in order when it is asked for. */
export class SortedWords {
  #words: string[]
  /** Words that came, and with false words that went, since the words were put in order. */
  readonly #changes = new Map<string, boolean>()
  #shared: number[] | null = null

  constructor(words: Iterable<string> = []) {
    this.#words = [...new Set(words)].sort()
  }

  /** All words in order. */
  get words(): readonly string[] {
    if (this.#changes.size > 0) this.#settle()
    return this.#words
  }

  /** Of each word, how many letters of its beginning it shares with the word before. */
  get shared(): readonly number[] {
    const { words } = this
    this.#shared ??= words.map((word, place) => sharedBeginning(word, words[place - 1] ?? ''))
    return this.#shared
  }

  /** Takes in a word that is not there. */
  add(word: string): void {
    if (this.#changes.get(word) === false) this.#changes.delete(word)
    else this.#changes.set(word, true)
  }

  /** Takes out a word that is there. */
  remove(word: string): void {
    if (this.#changes.get(word) === true) this.#changes.delete(word)
    else this.#changes.set(word, false)
  }

  /** The words that begin so. */
  beginningWith(start: string): readonly string[] {
    const { words } = this
    const from = firstFrom(words, start)
    return words.slice(from, afterAll(words, start, from))
  }

  #settle(): void {
    if (this.#changes.size <= fewChanges) {
      for (const [word, comes] of this.#changes) this.#change(word, comes)
    } else {
      const kept = this.#words.filter((word) => this.#changes.get(word) !== false)
      const come = [...this.#changes].filter(([, comes]) => comes).map(([word]) => word)
      this.#words = [...kept, ...come].sort()
      this.#shared = null
    }
    this.#changes.clear()
  }

  #change(word: string, comes: boolean): void {
    const place = firstFrom(this.#words, word)
    this.#words.splice(place, comes ? 0 : 1, ...(comes ? [word] : []))
    this.#shared?.splice(place, comes ? 0 : 1, ...(comes ? [0] : []))
    for (const each of [place, place + 1]) this.#share(each)
  }

  #share(place: number): void {
    const [word, before] = [this.#words[place], this.#words[place - 1] ?? '']
    if (this.#shared !== null && word !== undefined) this.#shared[place] = sharedBeginning(word, before)
  }
}

/** The place of the first word that is not before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** The place after the last word that begins with `start`; those from `from` on may. */
function afterAll(words: readonly string[], start: string, from: number): number {
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
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length
}
