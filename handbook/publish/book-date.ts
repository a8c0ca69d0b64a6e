// Dates as published books write them.

/** A day, YYYY-MM-DD, as a book in `language` writes it: 21.11.2026, in English 21 November 2026. */
export function bookDay(day: string, language: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return isEnglish(language) ? inEnglish(Date.parse(day), 'UTC') : `${Number(date)}.${Number(month)}.${year}`
}

/** The day in Finland of a time in milliseconds since 1970, as a book in `language` writes it. */
export function bookDate(time: number, language: string): string {
  if (isEnglish(language)) return inEnglish(time, 'Europe/Helsinki')
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki' }).formatToParts(time)
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value)
  return `${part('day')}.${part('month')}.${part('year')}`
}

/** The day in Finland, YYYY-MM-DD, of a time in milliseconds since 1970: the same on every computer. */
export function finnishDay(time: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(time)
}

function isEnglish(language: string): boolean {
  return language.toLowerCase().split('-')[0] === 'en'
}

function inEnglish(time: number, timeZone: string): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const
  return new Intl.DateTimeFormat('en-GB', format).format(time)
}
