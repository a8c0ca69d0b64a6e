// Personal data in the lines of a page: identity codes, birth dates, contacts, addresses and names.
import type { Line } from '#handbook/check/line.ts'
import type { Rule } from '#handbook/model/finding.ts'
import type { Fault } from '#handbook/check/passage.ts'
import { addresses } from './address.ts'
import type { Detected } from './detected.ts'
import { emails } from './email.ts'
import { personNames } from './names.ts'
import { birthDates, personalIds } from './personal-id.ts'
import { phones } from './phone.ts'

/** Personal data in the lines of one page, in order. */
export function checkPersonalData(lines: readonly Line[]): readonly Fault[] {
  const names = personNames(lines)
  const named = names.flatMap((name) => {
    const line = lines[name.line]
    return line === undefined ? [] : [faultOf(line, 'personName', name)]
  })
  return [...lines.flatMap(inLine), ...named]
}

type Found = readonly [rule: Rule, detected: Detected]

function inLine(line: Line): readonly Fault[] {
  const found = line.from === 'broken' ? acrossBreaks(line.text) : detect(line.text)
  return found.map(([rule, detected]) => faultOf(line, rule, detected))
}

function detect(text: string): readonly Found[] {
  const ids = personalIds(text)
  // What is an identity code is no telephone number as well.
  const rest = ids.reduce((left, { found, at }) => blank(left, at, found.length), text)
  return [
    ...ids.map((id) => [id.certain ? 'personalId' : 'personalIdLike', id] as const),
    ...birthDates(text).map((each) => ['birthDate', each] as const),
    ...phones(rest).map((each) => ['phone', each] as const),
    ...emails(text).map((each) => [each.office ? 'officeEmail' : 'email', each] as const),
    ...addresses(text).map((each) => ['address', each] as const),
  ]
}

/** What only shows when lines are read together; what stands in one of them is found there. */
function acrossBreaks(text: string): readonly Found[] {
  return detect(text)
    .filter(
      ([, { found }]) => found.includes('\n') && found.split('\n').every((part) => detect(part).length === 0),
    )
    .map(([rule, detected]) => [rule, { ...detected, found: detected.found.replace(/\s+/g, ' ') }])
}

function blank(text: string, at: number, length: number): string {
  return text.slice(0, at) + ' '.repeat(length) + text.slice(at + length)
}

function faultOf(
  { text: _text, from: _from, ...place }: Line,
  rule: Rule,
  { found, value }: Detected,
): Fault {
  return { ...place, rule, found, value }
}
