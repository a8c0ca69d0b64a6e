// The generated table as it is used: endings with their rules, and words that are known.
import { inflateSync, strFromU8 } from 'fflate'
import { bytesOfBase64 } from './base64.ts'
import type { Endings, Rule } from './endings.ts'
import { readKnownWords, type KnownWords } from './known-words.ts'

/** What is known of Finnish. */
export type FinnishTable = { readonly endings: Endings; readonly isKnown: KnownWords }

/**
 * Reads a table (build/finnish/pack.ts writes it): five sections, each after its length, deflated, in
 * base64. The sections are the alphabet, the rules as text, the tree's letters (0 closes a node), how many
 * rules each node has (twice, and one more when the first leads), the numbers of these rules (from
 * `wideFrom` on in two bytes); then the bits and number of the known words, and their code.
 */
export function readTable(base64: string): FinnishTable {
  const bytes = inflateSync(bytesOfBase64(base64))
  const [alphabet, rules, letters, counts, numbers, known] = sections(bytes)
  const words = known as Uint8Array
  const count = ((words[1] ?? 0) << 16) | ((words[2] ?? 0) << 8) | (words[3] ?? 0)
  return {
    endings: {
      ...tree(letters as Uint8Array, strFromU8(alphabet as Uint8Array), (counts as Uint8Array).length),
      ...nodeRules(counts as Uint8Array, numbers as Uint8Array, rulesOf(strFromU8(rules as Uint8Array))),
    },
    isKnown: readKnownWords(words.subarray(4), count, words[0] ?? 0),
  }
}

/** Rule numbers from here on take two bytes. */
export const wideFrom = 240

function sections(bytes: Uint8Array): readonly Uint8Array[] {
  const result: Uint8Array[] = []
  for (let at = 0; at < bytes.length;) {
    const length = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    result.push(bytes.subarray(at + 3, at + 3 + length))
    at += 3 + length
  }
  return result
}

function rulesOf(text: string): readonly Rule[] {
  return text.split(',').map((each) => {
    const add = each.replace(/^\d+/, '')
    return { strip: Number(each.slice(0, each.length - add.length)), add }
  })
}

function tree(
  codes: Uint8Array,
  alphabet: string,
  size: number,
): Pick<Endings, 'letters' | 'siblings' | 'children'> {
  const letters = new Uint16Array(size)
  const siblings = new Uint32Array(size)
  const children = new Uint32Array(size)
  const open = [0]
  const last: number[] = [0]
  let next = 1
  for (const code of codes) {
    if (code === 0) {
      open.pop()
      last.pop()
      continue
    }
    const [parent, before] = [open.at(-1) ?? 0, last.at(-1) ?? 0]
    if (before === 0) children[parent] = next
    else siblings[before] = next
    letters[next] = alphabet.charCodeAt(code - 1)
    last[last.length - 1] = next
    open.push(next)
    last.push(0)
    next++
  }
  return { letters, siblings, children }
}

function nodeRules(
  counts: Uint8Array,
  numbers: Uint8Array,
  known: readonly Rule[],
): Pick<Endings, 'leads' | 'ruleStarts' | 'rules'> {
  const ruleStarts = new Uint32Array(counts.length + 1)
  const rules: Rule[] = []
  let at = 0
  counts.forEach((count, node) => {
    ruleStarts[node] = rules.length
    for (let rule = 0; rule < count >> 1; rule++) {
      let number = numbers[at++] ?? 0
      if (number >= wideFrom) number = wideFrom + ((number - wideFrom) << 8) + (numbers[at++] ?? 0)
      rules.push(known[number] ?? { strip: 0, add: '' })
    }
  })
  ruleStarts[counts.length] = rules.length
  return { leads: counts.map((count) => count & 1), ruleStarts, rules }
}
