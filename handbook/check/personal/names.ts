// Names of persons beside words for what they do, beside their contacts, and wherever an e-mail address tells them.
import type { Line } from '#handbook/check/line.ts'
import type { Detected } from './detected.ts'
import { endOf, quote, type Candidate, type Token } from './name-candidates.ts'
import { firstNameIn, folded, isCommonLastName, isContactWord, isRole } from './name-words.ts'
import { ReadLine } from './read-line.ts'

/** A name in the line with that index. */
export type NameInLine = Detected & { readonly line: number }

/**
 * Names of persons in the lines of one page. A name is two or three capitalised words; it is taken for a
 * person's when an e-mail address on the page spells it, when it stands right beside a word for a role, or
 * when a known first name is in it and a role or a contact is near: in the line or in the next ones. A first
 * name or a common last name alone is found right after a role, and a first name wherever somebody of that
 * name is named on the page. The credit of an image names its author rightly.
 */
export function personNames(lines: readonly Line[]): readonly NameInLine[] {
  const read = lines.map(({ text, from }) => new ReadLine(from === 'credit' || from === 'broken' ? '' : text))
  const mailboxes = mailboxNames(read)
  const named = read.map((line, index) => {
    const names = line.candidates.filter(
      (candidate) => isTold(candidate, mailboxes) || isBesideRole(candidate, line, read, index),
    )
    const pairs = [...names, ...pairsTold(line, names, mailboxes)]
    return [...pairs, ...singlesAfterRoles(line, pairs)]
  })
  const given = new Set(named.flat().flatMap(givenNames))
  return read.flatMap((line, index) => {
    const here = named[index] ?? []
    const whole = here.map((candidate) => quote(candidate, line.text))
    return [...whole, ...mentions(line, here, given)].map((each) => ({ ...each, line: index }))
  })
}

function givenNames({ tokens, first, last }: Candidate): readonly string[] {
  return tokens.slice(first, last + 1).flatMap(({ text }) => firstNameIn(text) ?? [])
}

/** A first name by itself, of somebody who is named on the page: “Annan tavoittaa …” names a person, too. */
function mentions(
  line: ReadLine,
  names: readonly Candidate[],
  given: ReadonlySet<string>,
): readonly Detected[] {
  if (given.size === 0) return []
  const within = new Set(tokensIn(names))
  return line.tokens.flatMap((token) => {
    const { text, at, name } = token
    const isGiven = name && given.has(firstNameIn(text) ?? '')
    return isGiven && !within.has(token) ? [{ found: text, value: text.toLowerCase(), at }] : []
  })
}

/** Last names by first names. */
type MailboxNames = ReadonlyMap<string, readonly string[]>

/** First and last names as the page's e-mail addresses spell them. */
function mailboxNames(lines: readonly ReadLine[]): MailboxNames {
  const names = new Map<string, string[]>()
  for (const { value } of lines.flatMap(({ emails }) => emails)) {
    const [, first, last] = /^([^.@]{2,})[._](?:[^@]*\.)?([^.@]{2,})@/.exec(value) ?? []
    if (first === undefined || last === undefined) continue
    const known = names.get(folded(first)) ?? []
    names.set(folded(first), [...known, folded(last)])
  }
  return names
}

/** An e-mail address of the page spells the name; the last name may be inflected. */
function isTold({ tokens, first, last }: Candidate, mailboxes: MailboxNames): boolean {
  const family = folded(tokens[last]?.text ?? '').replace(/^.*\s/, '')
  const told = mailboxes.get(folded(tokens[first]?.text ?? '')) ?? []
  return told.some((name) => family.startsWith(name) && family.length - name.length <= longestEnding)
}

const longestEnding = 4

/** Pairs of words that an e-mail address spells although other capitalised words stand beside them. */
function pairsTold(
  { tokens }: ReadLine,
  known: readonly Candidate[],
  mailboxes: MailboxNames,
): readonly Candidate[] {
  if (mailboxes.size === 0) return []
  const within = new Set(tokensIn(known))
  return tokens.flatMap(({ name }, first) => {
    const pair = { tokens, first, last: first + 1, sure: true }
    return name && isTold(pair, mailboxes) && !tokensIn([pair]).some((token) => within.has(token))
      ? [pair]
      : []
  })
}

const initials = /^[)”"]?:?\s{1,3}(?:\p{Lu}\.\s{0,2}){1,2}$/u

/** One word that names somebody after a role: “omaohjaaja Maija”, “johtajat Virtanen ja Maija”, “johtaja M. Virtanen”. */
function singlesAfterRoles(line: ReadLine, known: readonly Candidate[]): readonly Candidate[] {
  const { tokens } = line
  const within = new Set(tokensIn([...known, ...line.candidates]))
  const found = new Set<number>()
  tokens.forEach((token, index) => {
    if (!within.has(token) && isSingleAfterRole(line, index, found)) found.add(index)
  })
  return [...found].map((at) => ({ tokens, first: at, last: at, sure: true }))
}

function isSingleAfterRole({ tokens, text }: ReadLine, index: number, found: ReadonlySet<number>): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]]
  if (token === undefined || before === undefined || !/^\p{Lu}|^\p{Ll}+\s\p{Lu}/u.test(token.text))
    return false
  const gap = text.slice(endOf(before), token.at)
  const isOneWord = firstNameIn(token.text) !== null || isCommonLastName(token.text)
  const isNext = /^(?:ja|och|and|sekä)$/.test(before.text) && found.has(index - 2)
  if (isNext) return isOneWord
  return isRole(before.text) && (initials.test(gap) ? token.name : isOneWord && /^\s{1,2}$/.test(gap))
}

/** “Alvar Aalto -museo”, “Meikäläinen-malli”: something that has its name of a person. */
function isOfCompound({ tokens, last }: Candidate, text: string): boolean {
  return /^\s?-\p{Ll}/u.test(text.slice(endOf(tokens[last])))
}

function tokensIn(names: readonly Candidate[]): readonly Token[] {
  return names.flatMap(({ tokens, first, last }) => tokens.slice(first, last + 1))
}
const wordsAround = 8

function isBesideRole(
  candidate: Candidate,
  line: ReadLine,
  lines: readonly ReadLine[],
  index: number,
): boolean {
  if (isOfCompound(candidate, line.text)) return false
  if (isRightBesideRole(candidate, line.text)) return true
  if (candidate.sure && (line.hasContact || isRoleNear(candidate))) return true
  if (!line.isNameLine) return false
  const [above, below, furtherBelow] = [lines[index - 1], lines[index + 1], lines[index + 2]]
  if (above?.isRoleLine === true || below?.isRoleLine === true) return true
  if (candidate.sure && above?.tokens.length === 1 && above.tokens.every(({ text }) => isContactWord(text)))
    return true
  return candidate.sure && [above, below, furtherBelow].some((near) => near?.hasContact === true)
}

/** “sosiaalityöntekijä Etunimi Sukunimi”, “Etunimi Sukunimi, sosiaalityöntekijä”. */
function isRightBesideRole({ tokens, first, last }: Candidate, text: string): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]]
  const [begin, end] = [tokens[first]?.at ?? 0, endOf(tokens[last])]
  const isAfterRole =
    before !== undefined && isRole(before.text) && /^[)”"]?:?\s{1,3}$/.test(text.slice(endOf(before), begin))
  return (
    isAfterRole ||
    (after !== undefined && isRole(after.text) && /^\s?[,(–-]\s{0,2}$/.test(text.slice(end, after.at)))
  )
}

function isRoleNear({ tokens, first, last }: Candidate): boolean {
  return tokens
    .slice(Math.max(0, first - wordsAround), last + 1 + wordsAround)
    .some(({ text }) => isRole(text) || isContactWord(text))
}
