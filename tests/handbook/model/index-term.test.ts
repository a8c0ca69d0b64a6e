import { describe, expect, it } from 'vitest'
import { isRenamed, renamedTerm } from '#handbook/model/index-term.ts'

describe('renaming a heading of the index in a mark', () => {
  it('[WI7] renames the heading alone, also where the mark names none, and joins what becomes the same', () => {
    expect(renamedTerm('a; b', 'x', 'a', 'c')).toBe('c; b')
    expect(renamedTerm('', 'ryhmä', 'ryhmä', 'ryhmät')).toBe('ryhmät')
    expect(renamedTerm('a; b', 'x', 'a', 'b')).toBe('b')
    expect(renamedTerm('ab', 'x', 'a', 'c')).toBeNull()
    expect(renamedTerm('x > a', 'a', 'a', 'c')).toBeNull()
  })

  it('[WI7] takes what stands below a main heading along, as far as there is a level for it', () => {
    expect(renamedTerm('kuntoutus > ryhmät; kuntoutus', 'x', 'kuntoutus', 'työ')).toBe('työ > ryhmät; työ')
    expect(renamedTerm('kuntoutus > ryhmät', 'x', 'kuntoutus', 'työ > kuntoutus')).toBeNull()
    expect(renamedTerm('kuntoutus > ryhmät', 'x', 'kuntoutus > ryhmät', 'ryhmät')).toBe('ryhmät')
    expect(isRenamed('kuntoutus > ryhmät', 'kuntoutus')).toBe(true)
    expect(isRenamed('kuntoutusohjaus', 'kuntoutus')).toBe(false)
  })
})
