import { describe, expect, test } from 'vitest'
import { conditionOf, formatCondition, parseCondition, standsIn } from '#handbook/model/condition.ts'

describe('conditions of editions', () => {
  test('[ED8] name the editions in which something stands', () => {
    expect(['national', 'lappi', 'kainuu'].map((edition) => standsIn('lappi kainuu', edition))).toEqual([
      false,
      true,
      true,
    ])
  })

  test('[ED8] or those in which it does not', () => {
    expect(['national', 'lappi', 'kainuu'].map((edition) => standsIn('!lappi', edition))).toEqual([
      true,
      false,
      true,
    ])
  })

  test.each([null, undefined, '', '!', ' lappi', 'Lappi', 'lappi  kainuu', 'a'.repeat(41), 7, {}])(
    '[ED8] that are malformed hide nothing: %j',
    (when) => {
      expect(parseCondition(when)).toBeNull()
      expect(standsIn(when, 'lappi')).toBe(true)
    },
  )

  test('are stored sorted, each edition once', () => {
    expect(formatCondition(conditionOf(true, ['lappi', 'kainuu', 'lappi']))).toBe('!kainuu lappi')
    expect(formatCondition(conditionOf(false, []))).toBeNull()
    expect(parseCondition('!kainuu lappi')).toEqual({ except: true, editions: ['kainuu', 'lappi'] })
  })
})
