// @vitest-environment jsdom
// Several people do anything to one chapter, meet now and then, and at the end lack no word.
import { afterEach, describe, expect, it } from 'vitest'
import type { Edit } from '#handbook/store/edit.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { seededRandom, type SeededRandom } from '#tests/random.ts'
import { handbookOf } from '../co-writing.ts'
import { chapterStart } from './scenarios.ts'
import { meet, Writer } from './writers.ts'

const start = handbookOf({ chapters: [{ id: 'luku', title: 'Luku', content: chapterStart }] })
let writers: readonly Writer[] = []
afterEach(() => writers.forEach((writer) => writer.close()))

const kinds = [null, 'h2', 'bullet', 'ordered', 'quote'] as const

/** What was typed, as letters that are each there once, and which of them somebody deleted having seen them. */
type Book = { readonly typed: string[]; readonly erased: Set<string> }

/** One person does one thing by chance; more often than not it is writing. */
function act(writer: Writer, { below }: SeededRandom, { typed, erased }: Book): void {
  const words = writer.text.split(/[\s()]+/).filter((each) => each !== '')
  const one = words[below(words.length)]
  if (one === undefined) return
  const letter = String.fromCharCode(0x4e00 + typed.length)
  const deeds: readonly (() => void)[] = [
    () => writer.split(one),
    () => writer.set(one, 'kind', kinds[below(kinds.length)]),
    () => writer.set(one, 'indent', below(3) || null),
    () => writer.mark(one, 'strong'),
    () => writer.move(one, below(2) === 0 ? 'first' : 'last'),
    () => writer.join(one),
    () => {
      const before = writer.text
      writer.remove(one)
      for (const each of before) if (!writer.text.includes(each)) erased.add(each)
    },
  ]
  const deed = deeds[below(20)]
  if (deed !== undefined) attempt(deed)
  else if (attempt(() => writer.type(one, ` ${letter}`))) typed.push(letter)
}

/** Not everything can be done everywhere: the first block joins nothing, a caption is no block. */
function attempt(deed: () => void): boolean {
  try {
    deed()
    return true
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}

/** The same edits on a device that hears of them last, in another order. */
function lateComer(edits: readonly Edit[], { below }: SeededRandom): SharedDocuments {
  const documents = new SharedDocuments('koe')
  const shuffled = edits.map((edit) => ({ edit, at: below(1e9) })).sort((a, b) => a.at - b.at)
  for (const { edit } of shuffled) documents.apply(edit)
  return documents
}

describe('several people at once', () => {
  it.each(seeds())('[SH7] [RE1] every word is in the text or rescued, the same for all (seed %i)', (seed) => {
    const random = seededRandom(seed)
    const book: Book = { typed: [], erased: new Set() }
    writers = ['a', 'b', 'c'].map((name, at) => new Writer(name, start, 1000 + ((seed + at) % 3)))
    for (let round = 0; round < 5; round++) {
      for (const writer of writers) for (let n = random.below(12); n > 0; n--) act(writer, random, book)
      const [left] = writers.filter(() => random.below(3) === 0)
      meet(...writers.filter((writer) => writer !== left))
    }
    meet(...writers)
    const [first, ...others] = writers
    const rescued = first?.copy.documents.rescued('luku') ?? []
    const late = lateComer([...start, ...writers.flatMap(({ made }) => made)], random)
    for (const documents of [...others.map(({ copy }) => copy.documents), late]) {
      expect(documents.rescued('luku')).toEqual(rescued)
      expect(documents.possibleDuplicates('luku')).toEqual(first?.copy.documents.possibleDuplicates('luku'))
    }
    expect(others.map(({ text }) => text)).toEqual(others.map(() => first?.text))
    const found = (first?.text ?? '') + rescued.map(({ text }) => text).join('')
    expect(book.typed.filter((letter) => !found.includes(letter) && !book.erased.has(letter))).toEqual([])
  })
})

/** The seed of SEED alone, or some that change with every run. */
function seeds(): readonly number[] {
  const { seed } = seededRandom()
  return process.env['SEED'] === undefined ? Array.from({ length: 5 }, (_, n) => seed + n) : [seed]
}
