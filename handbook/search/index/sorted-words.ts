// Words in order, so that those with a common beginning stand side by side.

/** Up to so many changes are made one by one; more are sorted in at once. */
const fewChanges = 32

/** Distinct words in the order of their code units. What comes and goes is put in order when it is asked for. */
export class SortedWords {
  #words: string[]
  /** Words that came, and with false words that went. */
  readonly #changes = new Map<string, boolean>()
  #shared: Uint8Array | null = null

  constructor(words: Iterable<string> = []) {
    this.#words = [...new Set(words)].sort()
  }

  /** All words in order. */
  get words(): readonly string[] {
    if (this.#changes.size > 0) this.#settle()
    return this.#words
  }

  /** Of each word, how many letters of its beginning it shares with the word before, 255 at most. */
  get shared(): Uint8Array {
    const { words } = this
    this.#shared ??= sharedBeginnings(words)
    return this.#shared
  }

  /** Takes a word in; one that is there already changes nothing. */
  add(word: string): void {
    this.#changes.set(word, true)
  }

  /** Takes a word out; an unknown one changes nothing. */
  remove(word: string): void {
    this.#changes.set(word, false)
  }

  /** The words that begin so. */
  beginningWith(start: string): readonly string[] {
    const { words } = this
    const from = firstFrom(words, start)
    return words.slice(from, afterAll(words, start, from))
  }

  #settle(): void {
    if (this.#changes.size <= fewChanges) for (const [word, comes] of this.#changes) this.#change(word, comes)
    else {
      const kept = this.#words.filter((word) => !this.#changes.has(word))
      const come = [...this.#changes].filter(([, comes]) => comes).map(([word]) => word)
      this.#words = [...kept, ...come].sort()
    }
    this.#changes.clear()
    this.#shared = null
  }

  #change(word: string, comes: boolean): void {
    const place = firstFrom(this.#words, word)
    const isThere = this.#words[place] === word
    if (comes && !isThere) this.#words.splice(place, 0, word)
    if (!comes && isThere) this.#words.splice(place, 1)
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

function sharedBeginnings(words: readonly string[]): Uint8Array {
  const shared = new Uint8Array(words.length)
  let before = ''
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? ''
    shared[place] = sharedBeginning(word, before)
    before = word
  }
  return shared
}

function sharedBeginning(one: string, other: string): number {
  const most = Math.min(one.length, other.length, 255)
  let length = 0
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length
}
