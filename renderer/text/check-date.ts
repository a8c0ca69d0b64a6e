// The day of the next check, between the card's stored form and what people write.

/** A stored day (YYYY-MM-DD) as people write it: 1.3.2027. Anything else comes back as it is. */
export function writtenDay(stored: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(stored)
  return parts === null ? stored : `${Number(parts[3])}.${Number(parts[2])}.${parts[1]}`
}

/** A written day (d.m.yyyy) in its stored form; '' for no day; null when it is no day of the calendar. */
export function storedDay(written: string): string | null {
  const text = written.trim()
  if (text === '') return ''
  const parts = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text)
  if (parts === null) return null
  const [day, month, year] = parts.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCDate() === day && date.getUTCMonth() === month - 1
  return real && year >= 1900 ? date.toISOString().slice(0, 10) : null
}
