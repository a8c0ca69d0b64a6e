// Sizes of files as people write them in each language of the window.
import type { Language } from '#handbook/model/failure-words.ts'

const units: Readonly<Record<Language, readonly string[]>> = {
  fi: ['kt', 'Mt', 'Gt'],
  sv: ['kB', 'MB', 'GB'],
  en: ['kB', 'MB', 'GB'],
}
const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/** A size in bytes: 12 kt, 2,4 Mt. Nothing is smaller than 1 kt. */
export function fileSize(bytes: number, language: Language): string {
  const power = bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3
  const value = Math.max(1, bytes / 1000 ** power)
  const digits = power > 1 && value < 10 ? 1 : 0
  const format = new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits })
  return `${format.format(value)} ${units[language][power - 1] ?? ''}`
}
