// Times, days and numbers as people write them in each language of the window.
import type { Language } from '#handbook/model/failure-words.ts'

const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

const relative: Readonly<Record<Language, { today: string; yesterday: string; at: string }>> = {
  fi: { today: 'tänään', yesterday: 'eilen', at: 'klo' },
  sv: { today: 'i dag', yesterday: 'i går', at: 'kl.' },
  en: { today: 'today', yesterday: 'yesterday', at: 'at' },
}

const dayLength = 24 * 60 * 60 * 1000
const recentDays = 7

/** The time of day of `at` (milliseconds since 1970): 14.32, in English 14:32. */
export function timeOfDay(at: number, language: Language): string {
  const date = new Date(at)
  const separator = language === 'en' ? ':' : '.'
  return `${date.getHours()}${separator}${String(date.getMinutes()).padStart(2, '0')}`
}

/** The day of `at` seen from `now`: tänään, eilen, ti 10.11., 28.10., 3.5.2024. */
export function dayOf(at: number, now: number, language: Language): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / dayLength)
  if (days === 0) return relative[language].today
  if (days === 1) return relative[language].yesterday
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const date = dateText(at, language, sameYear)
  return days > 1 && days <= recentDays ? `${weekday(at, language)} ${date}` : date
}

/** Day and time of `at` seen from `now`: tänään klo 14.32. */
export function dayAndTime(at: number, now: number, language: Language): string {
  return `${dayOf(at, now, language)} ${relative[language].at} ${timeOfDay(at, language)}`
}

/** A day without its year: 17.11., in English 17 Nov. */
export function shortDay(at: number, language: Language): string {
  return dateText(at, language, true)
}

/** A day in full: 17.11.2026. */
export function fullDay(at: number, language: Language): string {
  return dateText(at, language, false)
}

/** The time of day of `at` when it is today as seen from `now`, the day when it is earlier. */
export function dayOrTime(at: number, now: number, language: Language): string {
  return startOfDay(at) === startOfDay(now) ? timeOfDay(at, language) : dayOf(at, now, language)
}

/** A length of time in milliseconds, rounded in the largest unit that fits: minutes, hours or days. */
export function lasting(length: number): { count: number; unit: 'minutes' | 'hours' | 'days' } {
  const minutes = Math.abs(length) / 60_000
  if (minutes < 90) return { count: Math.max(1, Math.round(minutes)), unit: 'minutes' }
  const hours = minutes / 60
  return hours < 36
    ? { count: Math.round(hours), unit: 'hours' }
    : { count: Math.round(hours / 24), unit: 'days' }
}

/** A whole number with its thousands apart: 1 240. */
export function wholeNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value)
}

function dateText(at: number, language: Language, withoutYear: boolean): string {
  const year = withoutYear ? {} : ({ year: 'numeric' } as const)
  const month = language === 'en' ? 'short' : 'numeric'
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month, ...year }).format(at)
}

function weekday(at: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { weekday: 'short' }).format(at)
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}
