// Which backups are kept: many of the last days, fewer of the last months.

const dayLength = 86_400_000
const daysKept = 7
const weeksKept = 8
const monthsKept = 24
/** A clock that runs wild must not cost every backup: so many of the newest stay, however old they seem. */
const alwaysKept = 10

/**
 * Which of the backups of `days` (YYYY-MM-DD) are needed no more on the day `today`. Kept are all of the last
 * 7 days, then the first of each week (from Monday) for 8 weeks, then the first of each month for 24 months,
 * and always the ten newest and what bears a day to come.
 */
export function superfluousDays(days: readonly string[], today: string): readonly string[] {
  const oldestFirst = [...new Set(days)].sort()
  const safe = new Set(oldestFirst.slice(-alwaysKept))
  const taken = new Set<string>()
  return oldestFirst.filter((day) => {
    const span = spanOf(day, today)
    const isFirst = span !== null && !taken.has(span)
    if (span !== null) taken.add(span)
    return !isFirst && !safe.has(day)
  })
}

/** Names the day, week or month of which one backup is kept; null when the day is beyond all. */
function spanOf(day: string, today: string): string | null {
  const age = numberOf(today) - numberOf(day)
  if (age < daysKept) return `day ${day}`
  if (age < daysKept + weeksKept * 7) return `week ${weekOf(day)}`
  return monthOf(today) - monthOf(day) <= monthsKept ? `month ${monthOf(day)}` : null
}

/** Days since 1970. */
function numberOf(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / dayLength)
}

/** Weeks from Monday; 1 January 1970 was a Thursday. */
function weekOf(day: string): number {
  return Math.floor((numberOf(day) + 3) / 7)
}

function monthOf(day: string): number {
  const [year, month] = day.split('-')
  return Number(year) * 12 + Number(month)
}
