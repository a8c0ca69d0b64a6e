// Days as people write them and as they are stored.
import { describe, expect, it } from 'vitest'
import { storedDay, writtenDay } from '#renderer/text/check-date.ts'

describe('the day of the next check', () => {
  it.each([
    ['1.3.2027', '2027-03-01'],
    ['31. 12. 2026', '2026-12-31'],
    ['29.2.2028', '2028-02-29'],
    ['  ', ''],
  ])('%j is stored as %j', (written, stored) => {
    expect(storedDay(written)).toBe(stored)
  })

  it.each(['29.2.2027', '31.4.2027', '0.1.2027', '1.13.2027', '1.3.27', '2027-03-01', 'keväällä'])(
    '%j is no day',
    (written) => {
      expect(storedDay(written)).toBeNull()
    },
  )

  it('is shown without zeros, and shown as it is when it is none of ours', () => {
    expect(writtenDay('2027-03-01')).toBe('1.3.2027')
    expect(writtenDay('keväällä')).toBe('keväällä')
  })
})
