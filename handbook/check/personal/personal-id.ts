// Finnish personal identity codes and birth dates.
import { isCalendarDay } from '#handbook/check/day.ts'
import { apart, matchesOf, withoutWebAddresses, type Detected } from './detected.ts'

/** A code; `certain` when its check character fits. */
export type PersonalId = Detected & { readonly certain: boolean }

const hyphens = '-\u2010-\u2015\u2212\ufe63\uff0d'
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(\\d{2})(\\d{2})(\\d{2})\\s?([${hyphens}+A-FU-Y])\\s?(\\d{3})([0-9A-FHJ-NPR-Y])(?![\\p{L}\\d])`,
  'giu',
)
/** Parted by hand or by a form, run into words, or with a wrong sign or none: only the check character proves them. */
const loose = new RegExp(
  `(?<!\\d)(\\d{2})[.\\s]?(\\d{2})[.\\s]?(\\d{2})\\s?(?:([${hyphens}+A-FU-Ya-fu-y_/.*])\\s?|[${hyphens}\\s]{1,3})(\\d{3})\\s?([0-9A-FHJ-NPR-Y]|[a-fhj-npr-y](?!\\p{Ll}))(?![\\p{Lu}\\d])`,
  'gu',
)
/** Without any sign the check character must be a letter: ten digits could be anything. */
const unsigned = /(?<![\p{L}\d])(\d{2})(\d{2})(\d{2})()(\d{3})([A-FHJ-NPR-Y])(?![\p{L}\d])/gu
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/**
 * Codes by shape and date: day, month and year, the sign of the century (`+`; `-` and U–Y; A–F), an
 * individual number from 002 and a check character, which is the nine digits modulo 31. Codes with a wrong
 * check character are found too: published examples have it, and so have mistypings of real ones. What is
 * parted by spaces or dots, stands in a web address or runs into words is found when the character fits.
 */
export function personalIds(text: string): readonly PersonalId[] {
  if (!/\d\d\D?\d\d\D?\d\d/.test(text)) return []
  const found = [pattern, loose, unsigned].flatMap((each) => matchesOf(each, text, readCode))
  const codes = found.map((detected) => ({ ...detected, certain: hasCheckCharacter(detected.value) }))
  const shaped = new Set(matchesOf(pattern, withoutWebAddresses(text), readCode).map(({ at }) => at))
  return apart(codes.filter(({ certain, at }) => certain || shaped.has(at)))
}

function readCode(match: RegExpExecArray): Omit<Detected, 'at'> | null {
  const [found, day = '', month = '', year = '', sign = '', individual = '', check = ''] = match
  const value = `${day}${month}${year}${centurySign(sign)}${individual}${check}`.toUpperCase()
  const isSound = isCalendarDay(centuryOf(value.charAt(6)) + Number(year), Number(month), Number(day))
  const isCode = isSigned.test(found.slice(6)) || /\p{L}/u.test(check)
  return isSound && isCode && Number(individual) >= 2 ? { found, value } : null
}

const isSigned = new RegExp(`[${hyphens}+A-FU-Y]\\s?\\d{3}`, 'iu')

function centurySign(sign: string): string {
  return /[+A-Z]/i.test(sign) ? sign : '-'
}

function centuryOf(sign: string): number {
  if (sign === '+') return 1800
  return /[A-F]/.test(sign) ? 2000 : 1900
}

function hasCheckCharacter(code: string): boolean {
  const digits = Number(code.slice(0, 6) + code.slice(7, 10))
  return checkCharacters.charAt(digits % 31) === code.charAt(10)
}

const told =
  '(?<!\\p{L})(?:s|synt|synt?\\.?\\s?aika|syntymä(?:aika|päivä)|syntynyt|född|f|born|date of birth)\\.?:?\\s{0,2}'
const inNumbers = '(\\d{1,2})\\s?\\.\\s?(\\d{1,2})\\s?\\.\\s?((?:19|20)?\\d{2})(?!\\d)'
const months = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ')
const inWords = `(\\d{1,2})\\.\\s(${months.join('|')})kuuta\\s((?:19|20)\\d{2})(?!\\d)`
const births = [
  new RegExp(told + inNumbers, 'giu'),
  new RegExp(told + inWords, 'giu'),
  new RegExp(`(?<![\\d.])${inNumbers}\\s(?:syntynyt|syntyneen|född|born)(?!\\p{L})`, 'giu'),
]
/** A code of which only the day of birth is left: 131052-XXXX. */
const masked = new RegExp(
  `(?<![\\p{L}\\d])(\\d{2})(\\d{2})(\\d{2})\\s?[${hyphens}+A-FU-Y]\\s?[xX*•_]{3,5}`,
  'gu',
)

/** Days of birth: s. 1.2.1980, syntynyt 1. helmikuuta 1980, 1.2.1980 syntynyt, 010280-XXXX. */
export function birthDates(text: string): readonly Detected[] {
  if (!/\d\D{0,3}\d/.test(text)) return []
  return [...births, masked].flatMap((pattern) => matchesOf(pattern, text, readBirth))
}

function readBirth(match: RegExpExecArray): Omit<Detected, 'at'> | null {
  const [found, day = '', named = '', year = ''] = match
  const month = /\d/.test(named) ? Number(named) : months.indexOf(named.toLowerCase()) + 1
  const isSound = isCalendarDay(year.length === 4 ? Number(year) : 1900 + Number(year), month, Number(day))
  return isSound ? { found, value: `${day}.${month}.${year}` } : null
}
