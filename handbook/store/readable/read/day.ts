// Days as people write them.

/** The day of a text like 3.9.2026 or 2026-09-03 as YYYY-MM-DD; undefined for any other text. */
export function dayFrom(text: string): string | undefined {
  const [, date, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  if (year !== undefined) return `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined
}
