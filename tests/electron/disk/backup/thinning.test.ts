// Which backups are kept as time goes by.
import { describe, expect, it } from 'vitest'
import { superfluousDays } from '#electron/disk/backup/thinning.ts'

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The backups that are there after one was made and the rest thinned on each of `count` days. */
function after(count: number, first = '2024-01-01'): readonly string[] {
  let kept: readonly string[] = []
  for (let n = 0; n < count; n++) {
    const today = dayAfter(first, n)
    const all = [...kept, today]
    const gone = new Set(superfluousDays(all, today))
    kept = all.filter((day) => !gone.has(day))
  }
  return kept
}

describe('thinning backups', () => {
  it('[SH14] keeps every one of the last days', () => {
    expect(after(10)).toHaveLength(10)
    const kept = after(200)
    expect(kept.slice(-7)).toEqual(Array.from({ length: 7 }, (_, n) => dayAfter('2024-01-01', 193 + n)))
  })

  it('[SH14] keeps one of each of the eight weeks before, then one of each month, for two years', () => {
    const kept = after(1500)
    const today = dayAfter('2024-01-01', 1499)
    const ages = kept.map((day) => (Date.parse(today) - Date.parse(day)) / 86_400_000)
    const weekly = ages.filter((age) => age >= 7 && age < 63)
    const monthly = kept.filter((_, index) => (ages[index] ?? 0) >= 63).map((day) => day.slice(0, 7))
    expect(weekly.length).toBeGreaterThanOrEqual(8)
    expect(weekly.length).toBeLessThanOrEqual(12)
    expect(new Set(monthly).size).toBe(monthly.length)
    expect(monthly.length).toBeGreaterThanOrEqual(21)
    expect(Math.max(...ages)).toBeGreaterThan(690)
    expect(Math.max(...ages)).toBeLessThan(770)
  })

  it('[SH14] gives the same whether it is asked every day or now and then', () => {
    const days = after(300)
    expect(superfluousDays(days, dayAfter('2024-01-01', 299))).toEqual([])
  })

  it('[SH14] keeps the newest ten when the clock has run far ahead, and days to come', () => {
    const days = after(30)
    const gone = superfluousDays(days, '2050-01-01')
    expect(days.filter((day) => !gone.includes(day))).toEqual(days.slice(-10))
    expect(superfluousDays(['2031-05-05', '2030-01-01'], '2024-01-01')).toEqual([])
  })

  it('[SH14] keeps the only backup, however old', () => {
    expect(superfluousDays(['2001-01-01'], '2026-01-01')).toEqual([])
  })
})
