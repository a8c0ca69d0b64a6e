import { describe, expect, it } from 'vitest'
import type { QuietChange } from '#handbook/history/quiet-changes.ts'
import { quietText, standingTexts, type QuietNames } from '#renderer/text/quiet-changes.ts'

const names: QuietNames = {
  condition: (when) => (when === null ? null : `vain painoksessa ${when}`),
  cite: ({ source, locator }) => `(${source}${locator === '' ? '' : `, ${locator}`})`,
  term: (id) => (id === 'osall' ? 'osallisuus' : ''),
  title: (id) => (id === 'luku' ? 'Johdanto' : ''),
}
const said = (change: QuietChange, isNew = false): string => quietText(change, names, 'fi', isNew)

describe('what changed without a word, in words', () => {
  it('[HI2] says in which editions a block and words stood and stand', () => {
    const block: QuietChange = { what: 'condition', of: { type: 'block' }, before: 'Lappi', after: null }
    expect(said(block)).toBe('Näkyy: vain painoksessa Lappi → kaikissa painoksissa')
    const words = { type: 'words', words: 'Kemissä' } as const
    const came: QuietChange = { what: 'condition', of: words, before: null, after: 'Lappi' }
    expect(said(came)).toBe('”Kemissä” näkyy: kaikissa painoksissa → vain painoksessa Lappi')
    expect(said(came, true)).toBe('”Kemissä” näkyy: vain painoksessa Lappi')
  })

  it('[HI2] says what terms, index marks and citations were and are', () => {
    const of = { type: 'words', words: 'Osallisuus' } as const
    expect(said({ what: 'term', of, before: null, after: 'osall' })).toBe(
      '”Osallisuus” merkittiin sanaston termiksi: osallisuus',
    )
    expect(said({ what: 'term', of, before: 'osall', after: 'poissa' })).toBe(
      '”Osallisuus” on sanaston termi: osallisuus → ei enää kirjassa',
    )
    expect(said({ what: 'index', of, before: null, after: '' })).toBe('”Osallisuus” merkittiin hakemistoon')
    expect(said({ what: 'index', of, before: '', after: 'kuntoutus > osallisuus' })).toBe(
      '”Osallisuus” hakemistossa: ”Osallisuus” → kuntoutus > osallisuus',
    )
    expect(said({ what: 'index', of, before: 'a', after: null })).toBe(
      '”Osallisuus” ei ole enää hakemistossa',
    )
    const cited = { source: 'Isola 2017', locator: '' }
    expect(said({ what: 'citation', before: null, after: cited })).toBe('Lähdeviite lisättiin: (Isola 2017)')
    expect(said({ what: 'citation', before: cited, after: { ...cited, locator: '9' } })).toBe(
      'Lähdeviite muuttui: (Isola 2017) → (Isola 2017, 9)',
    )
  })

  it('[HI4] says in which editions a page stood and stands, and in whose place', () => {
    const change = { before: { when: 'Lappi' }, after: { replaces: 'luku' } }
    expect(standingTexts(change, names, 'fi')).toEqual([
      'Sivu näkyy: vain painoksessa Lappi → kaikissa painoksissa',
      'Sivun paikka: oma → sivun Johdanto tilalla',
    ])
    expect(standingTexts({ before: {}, after: { replaces: 'poissa' } }, names, 'en')).toEqual([
      'Place of the page: its own → in place of a page no longer in the book',
    ])
  })
})
