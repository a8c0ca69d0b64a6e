// Telephone numbers as they are written in Finland.
import { apart, matchesOf, withoutOtherNumbers, type Detected } from './detected.ts'

/** What may stand between two digits: spaces, a dot, a slash, dashes with or without spaces, brackets. */
const dash = '[-\\u2010-\\u2015\\u2212/]'
const gap = `(?:[\\s().]{1,3}(?:${dash}[\\s().]{0,2})?|${dash}[\\s().]{0,2})?`
const digits = (least: number, most: number): string => `(?:${gap}\\d){${String(least)},${String(most)}}`
const notAfterNumber = '(?<![\\p{L}\\d]|\\d[-\\u2010-\\u2015.,:/])'
const notBeforeNumber = '(?![\\p{L}\\d]|[.,:]\\d|\\s?§)'

const label =
  '(?:(?:matka|työ|koti|asiakas)?puh(?:elin|elimen|elimeen|elimesta|elimitse)?(?:numero\\p{Ll}{0,5})?|gsm|kännyk(?:kä|än)|tel|tfn|telefon|mobil|mobile|phone|faksi?|vaihde|soita|tekstiviesti)'
const numberWord = '(?:\\s?(?:numero(?:on|sta|lla)?|nro|n:o|nr|on|är|is)(?!\\p{L}))?'
const afterLabel = new RegExp(`(?<!\\p{L})(?:${label}|p|m)\\.?${numberWord}\\.?\\s?:?\\s{0,2}\\(?$`, 'iu')

const international = `(?:\\+|\\b00)${gap}358(?:${gap}\\(0\\))?${digits(6, 11)}`
const withoutPlus = `358${gap}(?:4\\d|50)${digits(6, 7)}`
const abroad = `(?:\\+\\s?[1-9]${digits(8, 13)}|00(?:3[0-469]|37[12]|38\\d|4\\d)${digits(7, 10)})`
const mobile = `\\(?0(?:457${digits(6, 7)}|(?:4\\d|50)${digits(4, 7)})`
const landLine = `\\(?0(?:[235689]|1[3-9])${digits(5, 8)}`
const service = `\\(?0(?:10|2[09]|30|39|7[135]|[67]00|800)${digits(4, 7)}`
const anywhere = new RegExp(
  `${notAfterNumber}(?:${[international, withoutPlus, abroad, mobile, service, landLine].join('|')})${notBeforeNumber}`,
  'gu',
)
const labelled = new RegExp(
  `(?<!\\p{L})${label}\\.?${numberWord}\\.?:?\\s{0,2}(\\d${digits(4, 9)})${notBeforeNumber}`,
  'giu',
)
/** Web addresses that open a talk with a number. */
const talks = /(?:\bwa\.me\/|[?&](?:phone|tel|puh\p{L}{0,9})=)(\+?\d{7,15})(?!\d)/giu

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
    const isNumber = value.length >= fewestDigits && !isListOfCodes(number)
    return isNumber || followsLabel(rest, index) ? { found: number, value } : null
  })
  const told = (pattern: RegExp, line: string): readonly Detected[] =>
    matchesOf(pattern, line, ([, number = '']) => ({ found: number, value: nationalDigits(number) }))
  const others = [...told(labelled, rest), ...told(talks, text)]
  return apart([...found, ...others.filter((each) => !isCommon.test(each.found))])
}

/** Years after a word for telephone, and numbers that are the same in all of Europe: 116 117. */
const isCommon = /^(?:(?:19|20)\d{2}\D{1,3}(?:19|20)\d{2}|116\s?\d{3})$/

/** Codes of municipalities or areas one after the other, 010 020 030, are no number. */
function isListOfCodes(number: string): boolean {
  const groups = number.trim().split(/\s+/)
  return groups.length > 2 && groups.every((each) => /^0\d+$/.test(each) && each.length === groups[0]?.length)
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
