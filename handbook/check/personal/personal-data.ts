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

function inLine(line: Line): readonly Fault[] {
  const { text } = line
  const ids = personalIds(text)
  // What is an identity code is no telephone number as well.
  const rest = ids.reduce((left, { found, at }) => blank(left, at, found.length), text)
  return [
    ...ids.map((id) => faultOf(line, id.certain ? 'personalId' : 'personalIdLike', id)),
    ...birthDates(text).map((each) => faultOf(line, 'birthDate', each)),
    ...phones(rest).map((each) => faultOf(line, 'phone', each)),
    ...emails(text).map((each) => faultOf(line, each.office ? 'officeEmail' : 'email', each)),
    ...addresses(text).map((each) => faultOf(line, 'address', each)),
  ]
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
