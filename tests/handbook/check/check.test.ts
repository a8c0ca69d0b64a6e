// The check of whole books: the planted one, the starter, and books as odd as stored ones can be.
import { describe, expect, it } from 'vitest'
import { check } from '#handbook/check/check.ts'
import { isPersonal } from '#handbook/model/finding.ts'
import { figure, link, p } from '#handbook/model/notation.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { book, chapter, practice } from '#tests/book.ts'
import { planted, plantedDay, plantedFaults } from '#tests/books/planted/planted.ts'
import { starterHandbook } from '#tests/handbook/publish/html/search/starter-handbook.ts'
import { RandomContent, randomFrom } from '#tests/handbook/store/readable/random-content.ts'
import { seededRandom } from '#tests/random.ts'
import { findings, foundIn, today } from './in-text.ts'

const circumstances = { today: plantedDay, approvals: new Map() }

describe('the planted handbook', () => {
  const found = check(planted, circumstances)

  it('[CK2] holds forty faults, and all of them are found in the order of reading, and nothing else', () => {
    expect(plantedFaults).toHaveLength(40)
    const told = found.filter(({ severity }) => severity !== 'hint')
    expect(told.map(({ rule, document, found }) => [rule, document, found])).toEqual(plantedFaults)
  })

  it('[CK2] gives each finding a key of its own that lasts when the text around it changes', () => {
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
    const chapters = planted.chapters.map((each) => ({ ...each, content: [p('Alku.'), ...each.content] }))
    const later = check({ ...planted, chapters }, circumstances)
    expect(new Set(later.map(({ key }) => key))).toEqual(new Set(found.map(({ key }) => key)))
  })

  it('[CK8] tells nothing of personal data in its keys', () => {
    for (const { key, found: quoted } of found.filter(({ rule }) => isPersonal(rule))) {
      expect(key).toMatch(/^[a-zA-Z]+-[0-9a-f]{16}$/)
      expect(key).not.toContain(quoted)
    }
  })

  it('[CK8] lets by what was approved, and nothing else', () => {
    const [phone, other] = found.filter(({ rule }) => rule === 'phone')
    const unapprovable = found.find(({ rule }) => rule === 'altMissing')
    const approval = { by: 'viestintävastaava', at: 1_700_000_000_000 }
    const approvals = new Map([phone, unapprovable].map((finding) => [finding?.key ?? '', approval]))
    const after = check(planted, { ...circumstances, approvals })
    const severityOf = (key = '') => after.find((finding) => finding.key === key)?.severity
    expect(after.find(({ key }) => key === phone?.key)).toMatchObject({ severity: 'approved', approval })
    expect(severityOf(other?.key)).toBe('error')
    expect(severityOf(unapprovable?.key)).toBe('error')
  })

  it('[CK8] knows an approved contact again on its page, however it is written, but on no other page', () => {
    const before = findings(book(chapter('luku', 'Luku', p('puh. 040 123 4567'))))
    const first = before.find(({ rule }) => rule === 'phone')
    const approvals = new Map([[first?.key ?? '', { by: 'viestintä', at: 0 }]])
    const text = p('Soita: +358 40 1234567')
    const pages = book(chapter('luku', 'Luku', text), chapter('toinen', 'Toinen', text))
    const phones = check(pages, { today, approvals }).filter(({ rule }) => rule === 'phone')
    expect(phones.map(({ document, severity }) => [document, severity])).toEqual([
      ['luku', 'approved'],
      ['toinen', 'error'],
    ])
  })

  it('[CK8] tells of a contact that was approved more than a year ago, and lets it by', () => {
    const handbook = book(chapter('luku', 'Luku', p('Ohjaaja Maija Mallinen, puh. 040 123 4567')))
    const keys = findings(handbook).map(({ key }) => key)
    const rulesAfter = (day: string): readonly string[] => {
      const approvals = new Map(keys.map((key) => [key, { by: 'viestintä', at: Date.parse(day) }]))
      const found = check(handbook, { today, approvals })
      return found.filter(({ title }) => title === 'Luku').map(({ rule, severity }) => `${rule} ${severity}`)
    }
    expect(rulesAfter('2025-11-22')).toEqual(['phone approved', 'personName approved'])
    expect(rulesAfter('2025-11-21')).toEqual([
      'phone approved',
      'contactStale warning',
      'personName approved',
    ])
  })

  it('[CK9] tells what the preflight of the printed book found, each thing once', () => {
    const place = { document: 'kuvat', title: 'Kuvat', path: [6], found: 'Kuva ilman kuvaa' }
    const letters = {
      kind: 'unprintable',
      document: 'kuvat',
      title: 'Kuvat',
      path: [0],
      found: '漢',
    } as const
    const obstacles = [letters, { kind: 'missingImage', ...place }, { kind: 'missingAlt', ...place }] as const
    const added = check(planted, { ...circumstances, obstacles }).filter(
      ({ key }) => !found.some((finding) => finding.key === key),
    )
    expect(added.map(({ rule, found: quoted }) => [rule, quoted])).toEqual([['unprintable', '漢']])
  })
})

describe('the starter guidebook', () => {
  const found = findings(starterHandbook)

  it('[CK1] has no finding above a hint', () => {
    expect(found.filter(({ severity }) => severity !== 'hint')).toEqual([])
  })

  it.each(starterHandbook.editions.map(({ id }) => id))('[CK12] has none in its edition %s either', (id) => {
    const edition = { id, stored: starterHandbook }
    const inEdition = check(handbookFor(starterHandbook, id), { today, approvals: new Map(), edition })
    expect(inEdition.filter(({ severity }) => severity !== 'hint')).toEqual([])
  })

  it('[CK5] says of its drafts what they still lack', () => {
    const fields = innokylaProfile.fields.map(({ label }) => label)
    const empty = found.filter(({ rule }) => rule === 'fieldEmpty')
    expect(empty.length).toBeGreaterThan(0)
    for (const each of empty) expect(fields).toContain(each.found)
  })

  it('[CK7] names no person', () => {
    expect(found.filter(({ rule }) => isPersonal(rule))).toEqual([])
  })
})

/** The same value, of which nothing can be changed. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}

describe('any book', () => {
  it('[CK1] is checked without a fault, unchanged, and twice the same', () => {
    const { seed, below } = seededRandom()
    for (let round = 0; round < 100; round++) {
      const random = new RandomContent(randomFrom(seed + round))
      const text = () => random.content(below(4))
      const fields = { 'lyhyt-kuvaus': text(), kohderyhma: text(), outo: text() }
      const handbook = frozen(book(chapter('luku', 'Luku', ...text()), practice('kortti', '', fields)))
      const said = `SEED=${String(seed)}, round ${String(round)}`
      const found = findings(handbook)
      expect(findings(handbook), said).toEqual(found)
      for (const { key, path } of found) {
        expect(key, said).toMatch(/^[a-zA-Z]+-[0-9a-f]{16}(?:-\d+)?$/)
        expect(path.every(Number.isInteger), said).toBe(true)
      }
    }
  })

  it('[CK1] is checked however deep its content is', () => {
    let deep = p('040 123 4567')
    for (let depth = 0; depth < 2_000; depth++) deep = { type: 'callout', content: [deep] }
    const rules = findings(book(chapter('syva', 'Syvä', deep))).map(({ rule }) => rule)
    expect(rules).toContain('phone')
  })

  it.each([
    '0  4 ',
    'a.',
    'Anna ',
    '(at) ',
    'Anna Anna, ohjaaja ',
    '09.09.',
    'a(piste)',
    'Kuja 1 ',
    'Ohjaaja Anna ',
    'a_at_',
    '1.',
  ])('[CK1] is checked in time when one paragraph repeats “%s” forty thousand times', (unit) => {
    expect(Array.isArray(foundIn('phone', unit.repeat(40_000)))).toBe(true)
  })

  it('[CK7] may name the author of an image, but not by a telephone number', () => {
    const file = `${'a'.repeat(64)}.svg`
    const author = 'Ohjaaja Maija Mallinen, puh. 040 123 4567'
    const image = figure({ file, alt: 'Ryhmä ulkona.', author, permission: 'Saa julkaista' })
    const personal = findings(book(chapter('luku', 'Luku', image))).filter(({ rule }) => isPersonal(rule))
    expect(personal.map(({ found }) => found)).toEqual(['040 123 4567'])
  })

  it('[CK7] has an address behind the words of a link, in a caption and in its facts found', () => {
    const handbook = book(
      chapter('luku', 'Puh. 040 123 4567', p(link('mailto:maija.mallinen@kunta.fi', 'Palaute'))),
    )
    const facts = { ...handbook.facts, description: 'Lisätietoja: 050 765 4321' }
    const quoted = findings({ ...handbook, facts }).filter(({ rule }) => isPersonal(rule))
    expect(quoted.map(({ document, found }) => [document, found])).toEqual([
      ['', '050 765 4321'],
      ['luku', '040 123 4567'],
      ['luku', 'maija.mallinen@kunta.fi'],
    ])
  })
})
