import { describe, expect, it } from 'vitest'
import { isbnState, issnState, urnState } from '#handbook/model/publication-numbers.ts'

describe('numbers of publications', () => {
  it('[ED3] an ISBN is right when its check digit fits, with hyphens and spaces anywhere', () => {
    expect(isbnState('978-0-306-40615-7')).toBe('right')
    expect(isbnState('9780306406157')).toBe('right')
    expect(isbnState(' 978 0306 40615\u20117 ')).toBe('right')
    expect(isbnState('978-0-306-40615-8')).toBe('wrongDigit')
    expect(isbnState('978-0-306-40651-7')).toBe('wrongDigit')
  })

  it('[ED3] an ISBN of ten digits, or with other signs, is of another form', () => {
    for (const typed of ['0-306-40615-2', '978-0-306-40615', 'tulossa', '977-0-306-40615-7'])
      expect(isbnState(typed)).toBe('otherForm')
    expect(isbnState('  ')).toBe('empty')
  })

  it('[ED3] an ISSN is right when its check sign fits, X for ten', () => {
    expect(issnState('0378-5955')).toBe('right')
    expect(issnState('2434-561x')).toBe('right')
    expect(issnState('0378-5954')).toBe('wrongDigit')
    expect(issnState('0378-595')).toBe('otherForm')
    expect(issnState('')).toBe('empty')
  })

  it('[ED3] a URN names its space, and one of an ISBN is as right as that', () => {
    expect(urnState('URN:ISBN:978-0-306-40615-7')).toBe('right')
    expect(urnState('URN:ISBN:978-0-306-40615-8')).toBe('wrongDigit')
    expect(urnState('urn:nbn:fi-fe2026112212345')).toBe('right')
    expect(urnState('http://urn.fi/1')).toBe('otherForm')
    expect(urnState('')).toBe('empty')
  })
})
