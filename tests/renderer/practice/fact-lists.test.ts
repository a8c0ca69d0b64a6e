// The lists of the card: what is asked becomes the item, and what cannot be is said.
import { describe, expect, it } from 'vitest'
import { factLists } from '#renderer/practice/fact-lists.ts'
import { practiceFactWords } from '#renderer/text/practice-facts.ts'

const words = practiceFactWords.fi

describe('an item of the card', () => {
  it('is the answers without spaces around them', () => {
    expect(factLists.keywords.item([' arki ', ''])).toEqual({ label: 'arki', uri: '' })
    expect(factLists.funders.item([' ESR'])).toBe('ESR')
  })

  it('shows the name of today only where it has changed', () => {
    const shown = factLists.organisations.shown
    expect(shown({ then: 'Vates', now: '' }, words)).toBe('Vates')
    expect(shown({ then: 'Vates', now: 'Vates' }, words)).toBe('Vates')
    expect(shown({ then: 'Sosiaali- ja terveyspiiri', now: 'Hyvinvointialue' }, words)).toBe(
      'Sosiaali- ja terveyspiiri (nykyään Hyvinvointialue)',
    )
  })

  it.each(['http://www.yso.fi/onto/yso/p12878', 'https://yso.fi/onto/yso/p1', ''])(
    'may name the concept %j',
    (uri) => {
      expect(factLists.keywords.trouble(['vertaistuki', uri], words)).toBeNull()
    },
  )

  it.each(['p12878', 'https://example.org/onto/yso/p1', 'http://www.yso.fi/onto/yso/p1"><b>'])(
    'may not name the concept %j',
    (uri) => {
      expect(factLists.keywords.trouble(['vertaistuki', uri], words)).toBe(words.notAConcept)
    },
  )

  it('may not have an address that the app would not open', () => {
    expect(factLists.sources.trouble(['Lähde', 'javascript:alert(1)'], words)).toBe(words.notAnAddress)
    expect(factLists.sources.trouble(['Lähde', 'https://sosku.fi'], words)).toBeNull()
  })
})
