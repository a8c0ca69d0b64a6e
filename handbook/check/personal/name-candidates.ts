// Reads a line word by word and finds what could be names of persons: runs of capitalised words.
import type { Detected } from './detected.ts'
import { isFirstName } from './first-names.ts'
import { canBeName, canFollowFirstName, isGenitive, isOrganisationMarker } from './name-words.ts'

/** A word of a line: where it begins, and whether it can be a part of a name. */
export type Token = { readonly text: string; readonly at: number; readonly name: boolean }

/** A pair or more of capitalised words, by the indexes of its first and last. `sure` when one of them is a known first name. */
export type Candidate = {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly sure: boolean
}

/** A word with the particle of a last name before it: von Essen, d’Artagnan, O’Brien. */
const word =
  /(?:(?:van|von|af|der|den|de|la|di|da|del|al|bin)\s{1,2}){0,2}(?:[dDlLO][’'](?=\p{Lu}))?\p{L}[\p{L}\p{M}]+(?:[-’':]\p{L}[\p{L}\p{M}]*)*/gu

/** The words of a line, of two letters and more. Names written in capital letters are as they are otherwise. */
export function tokensOf(line: string): readonly Token[] {
  let isName = false
  return [...line.matchAll(word)].map(({ 0: written, index: at }) => {
    if (!/\p{Lu}/u.test(written)) {
      isName = false
      return { text: written, at, name: false }
    }
    const read = inSmallLetters(written)
    // Not every word in capitals is a name: a known first name begins one.
    isName = isFirstName(read) || (isName && read !== written)
    const text = isName ? read : written
    return { text, at, name: canBeName(text) }
  })
}

/** MAIJA-LIISA as Maija-Liisa; what is not in capital letters stays. */
function inSmallLetters(word: string): string {
  if (!/^\p{Lu}{3,}(?:-\p{Lu}{2,})*$/u.test(word)) return word
  return word.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** What could be names of persons in the words of a line `text`, whatever stands beside them. */
export function candidatesIn(tokens: readonly Token[], text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length;) {
    const end = runEnd(tokens, at, text)
    const isOfOrganisation = isOrganisationMarker(tokens[end]?.text ?? '')
    if (end - at >= 2 && !isOfOrganisation) found.push(...namesInRun(tokens, at, end))
    at = Math.max(end, at + 1)
  }
  return found
}

/** Where the run of possible names that begins at `from` ends: the index after its last word. */
function runEnd(tokens: readonly Token[], from: number, text: string): number {
  let end = from
  while (goesOn(tokens, end, from) && (end === from || isJoined(tokens, end, text))) end++
  return end
}

/** After a first name nearly any capitalised word is a last name: Keskitalo, too. */
function goesOn(tokens: readonly Token[], index: number, from: number): boolean {
  const [before, word] = [tokens[index - 1], tokens[index]]
  if (word === undefined || word.name) return word !== undefined
  return index > from && isFirstName(before?.text ?? '') && canFollowFirstName(word.text)
}

/** One or two spaces join a name; an initial may stand between. More spaces part columns. */
function isJoined(tokens: readonly Token[], index: number, text: string): boolean {
  const before = tokens[index - 1]
  const gap = text.slice((before?.at ?? 0) + (before?.text.length ?? 0), tokens[index]?.at)
  return /^\s{1,2}(?:\p{Lu}\.\s{0,2})?$/u.test(gap)
}

function namesInRun(tokens: readonly Token[], from: number, to: number): readonly Candidate[] {
  const names: Candidate[] = []
  for (let at = from; at + 1 < to; at++) {
    if (!isFirstName(tokens[at]?.text ?? '')) continue
    const hasTwo = at + 2 < to && isFirstName(tokens[at + 1]?.text ?? '')
    const last = at + (hasTwo ? 2 : 1)
    names.push({ tokens, first: at, last, sure: true })
    at = last
  }
  if (names.length > 0) return names
  const isSurnameFirst = to - from === 2 && isFirstName(tokens[to - 1]?.text ?? '')
  const isPair = to - from <= 3 && !isGenitive(tokens[from]?.text ?? '')
  return isSurnameFirst || isPair ? [{ tokens, first: from, last: to - 1, sure: isSurnameFirst }] : []
}

/** The place after a word; 0 when there is none. */
export function endOf(token: Token | undefined): number {
  return token === undefined ? 0 : token.at + token.text.length
}

/** The name as it stands in the line `text`. */
export function quote({ tokens, first, last }: Candidate, text: string): Detected {
  const at = tokens[first]?.at ?? 0
  const found = text.slice(at, endOf(tokens[last]))
  return { found, value: found.toLowerCase().replace(/\s+/g, ' '), at }
}
