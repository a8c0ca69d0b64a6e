// Finnish personal identity codes and birth dates.
import { isCalendarDay } from '#handbook/check/day.ts'
import { matchesOf, withoutWebAddresses, type Detected } from './detected.ts'

/** A code; `certain` when its check character fits. */
export type PersonalId = Detected & { readonly certain: boolean }

const hyphens = '-\u2010-\u2015\u2212\ufe63\uff0d'
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(\\d{2})(\\d{2})(\\d{2})\\s?([${hyphens}+A-FU-Y])\\s?(\\d{3})([0-9A-FHJ-NPR-Y])(?![\\p{L}\\d])`,
  'giu',
)
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/**
 * Codes by shape and date: day, month and year, the sign of the century (`+`; `-` and U–Y; A–F), an
 * individual number from 002 and a check character, which is the nine digits modulo 31. Codes with a wrong
 * check character are found too: published examples have it, and so have mistypings of real ones.
 */
export function personalIds(text: string): readonly PersonalId[] {
  if (!/\d{6}/.test(text)) return []
  return matchesOf(pattern, withoutWebAddresses(text), readCode).map((detected) => ({
    ...detected,
    certain: hasCheckCharacter(detected.value),
  }))
}

function readCode(match: RegExpExecArray): Omit<Detected, 'at'> | null {
  const [found, day = '', month = '', year = '', sign = '', individual = '', check = ''] = match
  const value = `${day}${month}${year}${centurySign(sign)}${individual}${check}`.toUpperCase()
  const isSound = isCalendarDay(centuryOf(value.charAt(6)) + Number(year), Number(month), Number(day))
  return isSound && Number(individual) >= 2 ? { found, value } : null
}

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

const birth =
  /(?<!\p{L})(?:s|synt|synt?\.?\s?aika|syntymäaika|syntynyt|född|f|born|date of birth)\.?:?\s{1,2}(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?((?:19|20)?\d{2})(?!\d)/giu

/** Days of birth, told by a word before them: s. 1.2.1980, syntynyt 1.2.1980. */
export function birthDates(text: string): readonly Detected[] {
  if (!/\d\s?\.\s?\d/.test(text)) return []
  return matchesOf(birth, text, (match) => {
    const [found, day, month, year = ''] = match
    const isSound = isCalendarDay(
      year.length === 4 ? Number(year) : 1900 + Number(year),
      Number(month),
      Number(day),
    )
    return isSound ? { found, value: `${String(day)}.${String(month)}.${year}` } : null
  })
}
