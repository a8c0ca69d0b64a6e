// Where Finnish compounds may be broken: at the borders of their parts, found by the known words of the search.
import { boundPrefixes } from '#handbook/search/index/bound-prefixes.ts'
import { finnishKey, isFinnishWord } from '#handbook/search/language/finnish.ts'

/** Words of fewer letters are not looked into. */
const shortestCompound = 8
/** Of words this long a compound has no more than a few; what is longer is not written by people. */
const longestCompound = 80
const shortestPart = 3
/** A part of this length is any known word; a shorter one is one of the few below. */
const surePart = 4
/** An unknown beginning needs so many letters, and a last part that is sure without it so many. */
const sureBeginning = 4
const sureHead = 6
const sureHeadWithVowel = 8

const shortParts: ReadonlySet<string> = new Set(
  `aie ala apu asu ele elo emo etu ikä ilo jää kuu koe kyy lumi luu maa oma osa ovi puu pää suo suu syy sää tie
  työ uni ura vyö`.split(/\s+/u),
)

/** What only ends a longer word, though it is a word in its own right. */
const endings: ReadonlySet<string> = new Set(
  'alla antaa eettinen inen isyys istaminen istua lainen läinen nostaa ontua ostaa'.split(' '),
)

/** Where the word `base` has borders, in letters from its start; null when it is no word or compound. */
type Parse = readonly number[] | null

// A word has the same borders wherever it stands, so that they need to be found once.
const known = new Map<string, readonly number[]>()
const mostKnown = 50_000

/**
 * The offsets at which a Finnish word may be broken between the parts of a compound: 6 for
 * "Ryhmänohjaajille". None for a word that is no compound of known words.
 */
export function compoundBorders(word: string): readonly number[] {
  if (word.length < shortestCompound || word.length > longestCompound) return []
  const folded = word.toLowerCase()
  const before = known.get(folded)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const borders = folded.length === word.length ? bordersOf(folded) : []
  known.set(folded, borders)
  return borders
}

function bordersOf(word: string): readonly number[] {
  const base = finnishKey(word)
  const borders = new Compound(base).borders().filter((at) => word.startsWith(base.slice(0, at)))
  return borders.length > 0 || isFinnishWord(base) ? borders : new Compound(word).borders()
}

/** Looks for the fewest parts that a base form is put together of. */
class Compound {
  readonly #beginnings = new Map<number, Parse>()

  constructor(private readonly base: string) {}

  borders(): readonly number[] {
    let best: Parse = null
    for (let at = shortestPart; at <= this.base.length - shortestPart; at++) {
      if (!isHead(this.base.slice(at)) || this.#jars(at)) continue
      const first = this.#beginning(at)
      if (first !== null) best = better(best, [...first, at])
    }
    return best ?? this.#surely()
  }

  /** After an unknown beginning a long word that is known is surely the last part. */
  #surely(): readonly number[] {
    for (let at = sureBeginning; at <= this.base.length - sureHead; at++) {
      const head = this.base.slice(at)
      if (isVowel(head[0]) && head.length < sureHeadWithVowel) continue
      const fits = endsLikeWord(this.base.slice(0, at)) && beginsLikeWord(head) && !this.#jars(at)
      if (fits && isFinnishWord(head)) return [at]
    }
    return []
  }

  /** The borders in the letters up to `end` when these may begin a compound. */
  #beginning(end: number): Parse {
    const found = this.#beginnings.get(end)
    if (found !== undefined) return found
    const parse = isBeginning(this.base.slice(0, end)) ? [] : this.#joined(end)
    this.#beginnings.set(end, parse)
    return parse
  }

  #joined(end: number): Parse {
    let best: Parse = null
    for (let at = shortestPart; at <= end - shortestPart; at++) {
      if (this.#jars(at) || !isBeginning(this.base.slice(at, end))) continue
      const first = this.#beginning(at)
      if (first !== null) best = better(best, [...first, at])
    }
    return best
  }

  /** The same vowel on both sides would be written with a hyphen. */
  #jars(at: number): boolean {
    return this.base[at] === this.base[at - 1] && isVowel(this.base[at])
  }
}

/** The reading of fewer parts; of two such the earlier, whose last part is longer: sosiaali|työntekijä. */
function better(one: Parse, other: readonly number[]): Parse {
  return one === null || other.length < one.length ? other : one
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouyåäö'.includes(letter)
}

/** A base form that may end a compound. */
function isHead(part: string): boolean {
  if (endings.has(part) || !beginsLikeWord(part)) return false
  if (part.length < surePart) return shortParts.has(part)
  return isFinnishWord(part) || isNounOfVerb(part)
}

/** A form in which the first parts of compounds stand: base form, genitive, stem of a word in -nen. */
function isBeginning(part: string): boolean {
  if (boundPrefixes.has(part)) return true
  if (!beginsLikeWord(part) || !endsLikeWord(part)) return false
  if (part.length < surePart) return shortParts.has(part)
  if (isFinnishWord(part) || isNounOfVerb(part)) return true
  if (part.endsWith('s'))
    return isFinnishWord(`${part.slice(0, -1)}nen`) || isNounOfVerb(`${part.slice(0, -1)}nen`)
  return part.endsWith('n') && isVowel(part.at(-2)) && isGenitive(part)
}

function isGenitive(part: string): boolean {
  const base = finnishKey(part)
  return base !== part && (isFinnishWord(base) || isNounOfVerb(base))
}

/** Names of deeds and doers, which the table of words leaves to their verbs: tukeminen, toteuttaja. */
function isNounOfVerb(part: string): boolean {
  const stem = /^(.{3,})(?:minen|j[aä])$/u.exec(part)?.[1]
  return stem !== undefined && [`${stem}a`, `${stem}ä`, finnishKey(stem)].some(isVerb)
}

function isVerb(base: string): boolean {
  return /..[aä]$/u.test(base) && isFinnishWord(base)
}

function beginsLikeWord(part: string): boolean {
  return /^(?:[^aeiouyåäö]?[aeiouyåäö]|[bdfgkpt][lr][aeiouyåäö]|s[klmnpt]r?[aeiouyåäö]|ps[aeiouyåäö])/u.test(
    part,
  )
}

function endsLikeWord(part: string): boolean {
  return /[aeiouyåäö][nstlr]?$/u.test(part)
}
