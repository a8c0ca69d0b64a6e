// A large handbook in words that look and grow like Finnish ones, the same for the same size.
import { h1, p } from '#handbook/model/notation.ts'
import { noBookLists, noFacts, type Chapter, type Handbook, type Practice } from '#handbook/model/handbook.ts'
import { randomFrom } from '#tests/handbook/store/readable/random-content.ts'
import { bookFacts } from '../sample-book.ts'

const beginnings = ['k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'h', 'j', '', 'kr', 'tr', 'st', 'pr']
const vowels = ['a', 'e', 'i', 'o', 'u', 'ä', 'ö', 'y', 'aa', 'uo', 'ie', 'ää', 'ai', 'oi', 'uu']
const middles = [
  ...[
    'l',
    'n',
    'r',
    's',
    't',
    'k',
    'm',
    'v',
    'd',
    'h',
    'j',
    'p',
    'll',
    'nt',
    'st',
    'kk',
    'tt',
    'rk',
    'mm',
    'ks',
    'lt',
  ],
  ...[
    'pp',
    'ss',
    'nn',
    'hd',
    'ht',
    'lk',
    'mp',
    'nk',
    'ng',
    'rt',
    'rv',
    'sk',
    'ts',
    'tk',
    'hk',
    'lm',
    'rm',
    'yt',
  ],
]
const endings = [
  ...['', '', '', 'n', 'n', 'a', 't', 'ssa', 'sta', 'lla', 'lle', 'lta', 'ksi', 'na'],
  ...['en', 'jen', 'ista', 'issa', 'ille', 'nsa', 'kin', 'minen', 'misen', 'uus', 'uuden', 'inen', 'iset'],
]

/** Stems, of which the first are met most often. The figures give as many different words as real Finnish text has. */
const stemsInAll = 6_000

/** Writes words with the frequencies of a language: few very often, most of them once or twice. */
export class FinnishLike {
  readonly #stems: readonly string[]

  constructor(private readonly random: () => number) {
    this.#stems = Array.from({ length: stemsInAll }, (_, rank) => this.#stem(rank))
  }

  /** A text of so many words. */
  text(words: number): string {
    return Array.from({ length: words }, () => this.#word()).join(' ')
  }

  #stem(rank: number): string {
    const syllables = rank < 40 ? 1 : rank < 600 ? 2 : rank < 3_000 ? 3 : 4
    const body = Array.from({ length: syllables }, () => this.#one(vowels) + this.#one(middles))
    return this.#one(beginnings) + body.join('') + this.#one(['a', 'i', 'o', 'u', 'e'])
  }

  #word(): string {
    const first = this.#zipfian()
    const stem = this.random() < 0.06 ? first + this.#zipfian() : first
    return stem + (endings[Math.floor(endings.length * this.random() ** 3)] ?? '')
  }

  #zipfian(): string {
    return this.#stems[Math.floor(stemsInAll ** (this.random() ** 1.4)) - 1] ?? 'ja'
  }

  #one(of: readonly string[]): string {
    return of[Math.floor(this.random() * of.length)] ?? ''
  }
}

/** One page as it goes into a book: `keywords` make it a practice. */
export type PageText = {
  readonly title: string
  readonly headings: readonly string[]
  readonly body: string
  readonly keywords: readonly string[]
}

/** Pages of so many words in the language that does not exist, every third of them a practice. */
export function finnishLikePages(count: number, wordsInPage: number): readonly PageText[] {
  const language = new FinnishLike(randomFrom(count))
  return Array.from({ length: count }, (_, page) => ({
    title: language.text(3),
    headings: [language.text(2), language.text(2)],
    body: language.text(wordsInPage),
    keywords: page % 3 === 0 ? [language.text(1), language.text(1)] : [],
  }))
}

/** A handbook of these pages. */
export function handbookOf(pages: readonly PageText[]): Handbook {
  const numbered = pages.map((page, index) => ({ ...page, id: `s${String(index).padStart(4, '0')}` }))
  return {
    id: 'suuri',
    schemaVersion: 1,
    facts: { ...bookFacts, practicesAfter: '' },
    bin: [],
    synonyms: [],
    ...noBookLists,
    chapters: numbered.filter(({ keywords }) => keywords.length === 0).map(chapterOf),
    practices: numbered.filter(({ keywords }) => keywords.length > 0).map(practiceOf),
  }
}

type NumberedPage = PageText & { readonly id: string }

function chapterOf({ id, title, headings, body }: NumberedPage): Chapter {
  const content = [...headings.map((text) => h1(text)), ...body.split('\n').map((text) => p(text))]
  return { kind: 'chapter', id, title, content, edited: null }
}

function practiceOf({ id, title, headings, body, keywords }: NumberedPage): Practice {
  return {
    ...{ kind: 'practice', id, title, profile: 'innokyla-2020', edited: null },
    fields: {
      'lyhyt-kuvaus': headings.map((text) => p(text)),
      'ratkaisun-perusidea': body.split('\n').map((text) => p(text)),
    },
    facts: {
      ...noFacts,
      keywords: keywords.map((label) => ({ label, uri: '' })),
      areas: [`hyvinvointialue:${String(1 + ((id.length * 7 + Number(id.slice(1))) % 21)).padStart(2, '0')}`],
      stage: 'inUse',
    },
  }
}
