// Dates as published books write them.

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day, YYYY-MM-DD, as a book in `language` writes it: 21.11.2026, in English 21 November 2026. */
export function bookDay(day: string, language: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const english = language.toLowerCase().split('-')[0] === 'en'
  if (english) return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`
  return `${Number(date)}.${Number(month)}.${year}`
}

/** The day in Finland of a time in milliseconds since 1970, as a book in `language` writes it. */
export function bookDate(time: number, language: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Helsinki',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(time)
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? ''
  return bookDay(`${part('year')}-${part('month')}-${part('day')}`, language)
}
