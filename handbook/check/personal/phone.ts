// Telephone numbers as they are written in Finland.
import { matchesOf, withoutOtherNumbers, type Detected } from './detected.ts'

/** What may stand between two digits: spaces, a dot, a slash, dashes with or without spaces, brackets. */
const dash = '[-\\u2010-\\u2015\\u2212/]'
const gap = `(?:[\\s().]{1,2}(?:${dash}[\\s().]{0,2})?|${dash}[\\s().]{0,2})?`
const digits = (least: number, most: number): string => `(?:${gap}\\d){${String(least)},${String(most)}}`
const notAfterNumber = '(?<![\\p{L}\\d]|\\d[-\\u2010-\\u2015.,:/])'
const notBeforeNumber = '(?![\\p{L}\\d]|[.,:]\\d|\\s?§)'

const label =
  '(?:(?:matka|työ|koti)?puh(?:elin(?:numero)?)?|gsm|tel|tfn|telefon|mobil|mobile|phone|faksi?|vaihde|soita)'
const afterLabel = new RegExp(
  `(?<!\\p{L})(?:${label}|p|m)\\.?\\s?(?:numero(?:on|sta|lla)?)?\\s?:?\\s{0,2}\\(?$`,
  'iu',
)

const international = `(?:\\+|\\b00)${gap}358(?:${gap}\\(0\\))?${digits(6, 11)}`
const withoutPlus = `358${gap}(?:4\\d|50)${digits(6, 7)}`
const abroad = `\\+\\s?(?:4[4-9]|37[0-2])${digits(7, 10)}`
const mobile = `\\(?0(?:457${digits(6, 7)}|(?:4\\d|50)${digits(4, 7)})`
const landLine = `\\(?0(?:[235689]|1[3-9])${digits(5, 8)}`
const service = `\\(?0(?:10|2[09]|30|39|7[135]|[67]00|800)${digits(4, 7)}`
const anywhere = new RegExp(
  `${notAfterNumber}(?:${[international, withoutPlus, abroad, mobile, service, landLine].join('|')})${notBeforeNumber}`,
  'gu',
)
const labelled = new RegExp(
  `(?<!\\p{L})${label}\\.?:?\\s{0,2}([1-9]${digits(4, 7)})${notBeforeNumber}`,
  'giu',
)

/** A national number has so many digits; shorter ones are taken for numbers only when a word says so. */
const fewestDigits = 8

/**
 * Mobile, land line and service numbers, with or without +358, and after a word such as *puh.* also those
 * without an area code. Days, times, sums, ISBN, ISSN, business ids and accounts are none.
 */
export function phones(text: string): readonly Detected[] {
  if (!/\d\D{0,4}\d\D{0,4}\d/.test(text)) return []
  const rest = withoutOtherNumbers(text)
  const found = matchesOf(anywhere, rest, ({ 0: number, index }) => {
    const value = nationalDigits(number)
    return value.length >= fewestDigits || followsLabel(rest, index) ? { found: number, value } : null
  })
  const local = matchesOf(labelled, rest, ([, number = '']) => ({
    found: number,
    value: nationalDigits(number),
  }))
  return [...found, ...local]
}

const longestLabel = 24

function followsLabel(text: string, at: number): boolean {
  return afterLabel.test(text.slice(Math.max(0, at - longestLabel), at))
}

/** The number as it is dialled in Finland, so that it is the same however it was written. */
function nationalDigits(number: string): string {
  return number
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(?:00)?358/, '0')
}
