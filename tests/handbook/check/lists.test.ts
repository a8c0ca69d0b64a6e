// What checks find in a book's lists, conditions, editions and imprints.
import { describe, expect, it } from 'vitest'
import { BookChecker } from '#handbook/check/book-checker.ts'
import { isIsbn, isIssn, isUrn } from '#handbook/check/lists/standard-numbers.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { p } from '#handbook/model/notation.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { plantedListFaults, plantedLists } from '#tests/books/planted/planted-lists.ts'
import { findings, today } from './in-text.ts'

const told = (handbook: Handbook): readonly unknown[] =>
  findings(handbook)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, document, found }) => [rule, document, found])

function rulesIn(edition: EditionId): readonly string[] {
  const handbook = handbookFor(plantedLists, edition)
  const circumstances = { today, approvals: new Map(), edition: { id: edition, stored: plantedLists } }
  const found = new BookChecker().check(handbook, circumstances)
  return found.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule)
}

describe('[CK12] the lists of a book', () => {
  it('have their planted faults found, and nothing else above a hint', () => {
    expect(told(plantedLists)).toEqual(plantedListFaults)
  })

  it('tell as hints which sources nobody cites', () => {
    const unused = findings(plantedLists).filter(({ rule }) => rule === 'sourceUnused')
    expect(unused.map(({ found, severity }) => [found, severity])).toEqual([['Turha kirja', 'hint']])
  })

  it('are checked for personal data, the names of authors and editors aside', () => {
    const [national, ...others] = plantedLists.editions
    if (national === undefined) throw new Error('A book has a national edition')
    const imprint = { ...national.imprint, editors: 'Maija Meikäläinen', feedback: 'matti.mallinen@kunta.fi' }
    const book = { ...plantedLists, editions: [{ ...national, imprint }, ...others] }
    const personal = findings(book).filter(({ rule }) => rule === 'email' || rule === 'personName')
    expect(personal.map(({ found }) => found)).toEqual(['matti.mallinen@kunta.fi'])
  })
})

describe('[CK12] a check of one edition', () => {
  it('finds a variable without a value only where it has none', () => {
    expect(rulesIn('national')).toContain('variableEmpty')
    expect(rulesIn('lappi')).not.toContain('variableEmpty')
  })

  it('finds the faults of its own imprint and pages, and not those of others', () => {
    expect(rulesIn('lappi')).toEqual(expect.arrayContaining(['isbnInvalid', 'replacedGone', 'logoUnnamed']))
    for (const rule of ['isbnInvalid', 'replacedGone', 'logoUnnamed'])
      expect(rulesIn('national')).not.toContain(rule)
  })
})

describe('[CK13] checking again', () => {
  it('finds the same as checking anew, and yields only for pages that have changed', () => {
    const checker = new BookChecker()
    const circumstances = { today, approvals: new Map() }
    const steps = (handbook: Handbook): number => [...checker.checking(handbook, circumstances)].length
    expect(steps(plantedLists)).toBe(4)
    expect(steps(plantedLists)).toBe(0)
    const [first, ...rest] = plantedLists.chapters
    if (first === undefined) throw new Error('The book has chapters')
    const edited = { ...plantedLists, chapters: [{ ...first, content: [p('040 123 4567')] }, ...rest] }
    expect(steps(edited)).toBe(1)
    expect(checker.check(edited, circumstances)).toEqual(new BookChecker().check(edited, circumstances))
  })
})

describe('[CK12] the numbers of an imprint', () => {
  it.each([
    ['0-306-40615-2', true],
    ['978-0-306-40615-7', true],
    ['0-8044-2957-X', true],
    ['978-0-306-40615-8', false],
    ['0-306-40615-3', false],
    ['978030640615', false],
    ['', false],
  ])('the ISBN %s is right: %s', (text, right) => {
    expect(isIsbn(text)).toBe(right)
  })

  it.each([
    ['0378-5955', true],
    ['2434-561X', true],
    ['0378-5954', false],
    ['03785', false],
  ])('the ISSN %s is right: %s', (text, right) => {
    expect(isIssn(text)).toBe(right)
  })

  it.each([
    ['urn:nbn:fi-fe2018042318332', true],
    ['URN:ISBN:978-0-306-40615-7', true],
    ['urn:isbn:978-0-306-40615-8', false],
    ['http://urn.fi/URN:NBN:fi-fe2018', false],
    ['urn:nbn', false],
  ])('the URN %s is right: %s', (text, right) => {
    expect(isUrn(text)).toBe(right)
  })
})
