// Writes endings and known words as the text that handbook/search/language/finnish/table.ts reads.
import { deflateSync, strToU8 } from 'fflate'
import { wideFrom } from '#handbook/search/language/finnish/table.ts'
import { wordHash } from '#handbook/search/language/finnish/word-hash.ts'
import type { Ending } from './rules.ts'

/** The table as base64, and how many bytes it has before that. */
export function packTable(
  endings: Ending,
  known: ReadonlySet<string>,
  bits: number,
): { readonly text: string; readonly bytes: number } {
  const names = namesByUse(endings)
  const alphabet = lettersOf(endings)
  const streams: Streams = { letters: [], counts: [], numbers: [] }
  writeEnding(endings, alphabet, new Map(names.map((name, number) => [name, number])), streams)
  const sections = [
    strToU8(alphabet.join('')),
    strToU8(names.join(',')),
    Uint8Array.from(streams.letters),
    Uint8Array.from(streams.counts),
    Uint8Array.from(streams.numbers),
    knownWords(known, bits),
  ]
  const packed = deflateSync(concatenated(sections), { level: 9 })
  return { text: Buffer.from(packed).toString('base64').replace(/=+$/, ''), bytes: packed.length }
}

type Streams = { readonly letters: number[]; readonly counts: number[]; readonly numbers: number[] }

function writeEnding(
  { rules, leads, children }: Ending,
  alphabet: readonly string[],
  numbers: ReadonlyMap<string, number>,
  streams: Streams,
): void {
  streams.counts.push(rules.length * 2 + (leads ? 1 : 0))
  for (const rule of rules) {
    const number = numbers.get(rule) ?? 0
    const wide = number - wideFrom
    streams.numbers.push(...(wide < 0 ? [number] : [wideFrom + (wide >> 8), wide & 255]))
  }
  for (const [letter, child] of [...children].sort(([a], [b]) => (a < b ? -1 : 1))) {
    streams.letters.push(alphabet.indexOf(letter) + 1)
    writeEnding(child, alphabet, numbers, streams)
  }
  streams.letters.push(0)
}

/** The names of all rules, the most used first. */
function namesByUse(endings: Ending): readonly string[] {
  const uses = new Map<string, number>()
  visit(endings, ({ rules }) => {
    for (const rule of rules) uses.set(rule, (uses.get(rule) ?? 0) + 1)
  })
  return [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name)
}

function lettersOf(endings: Ending): readonly string[] {
  const letters = new Set<string>()
  visit(endings, ({ children }) => {
    for (const letter of children.keys()) letters.add(letter)
  })
  return [...letters].sort()
}

function visit(ending: Ending, look: (ending: Ending) => void): void {
  look(ending)
  for (const child of ending.children.values()) visit(child, look)
}

function knownWords(words: ReadonlySet<string>, bits: number): Uint8Array {
  const count = words.size
  const hashes = [...words].map((word) => wordHash(word, count * 2 ** bits)).sort((a, b) => a - b)
  const code: number[] = []
  let before = 0
  for (const hash of hashes) {
    const gap = hash - before
    for (let ones = gap >> bits; ones > 0; ones--) code.push(1)
    code.push(0)
    for (let place = bits - 1; place >= 0; place--) code.push((gap >> place) & 1)
    before = hash
  }
  const bytes = new Uint8Array(4 + Math.ceil(code.length / 8))
  bytes.set([bits, count >> 16, count >> 8, count])
  code.forEach((bit, at) => (bytes[4 + (at >> 3)] = (bytes[4 + (at >> 3)] ?? 0) | (bit << (7 - (at & 7)))))
  return bytes
}

function concatenated(sections: readonly Uint8Array[]): Uint8Array {
  const parts = sections.flatMap((section) => {
    const { length } = section
    return [Uint8Array.of(length >> 16, length >> 8, length), section]
  })
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
