// The inflector: paradigms of all types of school grammar, gradation, harmony, plurals without a singular.
import { describe, expect, it } from 'vitest'
import { weaken, strengthen } from '#build/finnish/gradation.ts'
import { isFront } from '#build/finnish/harmony.ts'
import { comparisonParadigm, nominalParadigm, verbParadigm } from '#build/finnish/paradigm.ts'
import { paradigms } from './paradigms.ts'

const textsOf = (word: string, inflection: number, grade: string): readonly string[] =>
  (inflection < 50 ? nominalParadigm : verbParadigm)({ word, inflection, grade }).map(({ text }) => text)

describe('the inflector', () => {
  const table = paradigms()

  it('is tested by at least 200 words of twelve forms', () => {
    expect(table.length).toBeGreaterThanOrEqual(200)
    expect(table.filter(({ forms }) => forms.length !== 12)).toEqual([])
  })

  it('is tested by every type of noun and verb with a full paradigm', () => {
    const types = new Set(table.map(({ inflection }) => inflection))
    const all = Array.from({ length: 76 }, (_, at) => at + 1).filter((type) => ![22, 50, 51].includes(type))
    expect(all.filter((type) => !types.has(type))).toEqual([])
  })

  it.each(table)('inflects $word ($inflection $grade)', ({ word, inflection, grade, forms }) => {
    const made = textsOf(word, inflection, grade)
    expect(forms.filter((form) => !made.includes(form))).toEqual([])
  })

  it('puts an apostrophe where k has gone between the same vowels', () => {
    expect(weaken('vaaka', 'D')).toBe("vaa'a")
    expect(weaken('haku', 'D')).toBe('hau')
  })

  it('finds the strong grade of a stem that is weak in the base', () => {
    expect([strengthen('tarve', 'E'), strengthen('pyyhe', 'D'), strengthen('rika', 'A')]).toEqual([
      'tarpe',
      'pyyhke',
      'rikka',
    ])
  })

  it('takes the vowels of endings from the last vowel that has a say', () => {
    expect([isFront('työpaikka'), isFront('kesätyö'), isFront('meri'), isFront('tohtori')]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('inflects words that are only plural by the singular behind them, in the plural alone', () => {
    const forms = textsOf('häät', 18, '')
    expect(forms).toContain('häissä')
    expect(forms).not.toContain('häässä')
    expect(textsOf('talkoot', 17, '')).toContain('talkoisiin')
    expect(textsOf('avajaiset', 38, '')).toContain('avajaisissa')
  })

  it('compares adjectives in all cases and finds them under the adjective', () => {
    const forms = comparisonParadigm({ word: 'nuori', inflection: 26, grade: '' })
    const texts = forms.map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['nuorempien', 'nuorinta', 'nuorimmille', 'nuoremmin']))
    expect(new Set(forms.map(({ base }) => base))).toEqual(new Set(['nuori']))
    const old = comparisonParadigm({ word: 'vanha', inflection: 9, grade: '' }).map(({ text }) => text)
    expect(old).toEqual(expect.arrayContaining(['vanhempi', 'vanhemmat', 'vanhin', 'vanhimmalle']))
  })

  it('makes no forms of words that are not inflected', () => {
    expect(nominalParadigm({ word: 'ehkä', inflection: 99, grade: '' })).toEqual([])
  })
})
