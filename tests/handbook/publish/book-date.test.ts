import { afterEach, expect, test } from 'vitest'
import { bookDate, bookDay, finnishDay } from '#handbook/publish/book-date.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test.each(['America/Los_Angeles', 'UTC', 'Europe/Helsinki', 'Asia/Tokyo'])(
  '[ED7] the day of a publication is Finland’s on a computer in %s',
  (elsewhere) => {
    process.env['TZ'] = elsewhere
    const evening = Date.UTC(2026, 10, 21, 22, 30)
    expect([finnishDay(evening), bookDate(evening, 'fi'), bookDate(evening, 'en')]).toEqual([
      '2026-11-22',
      '22.11.2026',
      '22 November 2026',
    ])
    expect([bookDay('2026-11-22', 'sv'), bookDay('2026-11-22', 'en')]).toEqual([
      '22.11.2026',
      '22 November 2026',
    ])
  },
)
