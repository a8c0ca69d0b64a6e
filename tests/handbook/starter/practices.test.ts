// The practice cards of the starter guidebook: whole, sourced, and free of personal data.
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { areas } from '#handbook/model/areas.ts'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import { fieldStates, innokylaProfile, unknownFields } from '#handbook/model/practice-profile.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import { practices } from '#handbook/starter/practices/practices.ts'
import type { StarterPractice } from '#handbook/starter/starter-book.ts'

const chapterIds = [
  'lukijalle',
  'mitaon',
  'periaatteet',
  'yhteiskehittaminen',
  'asiakkaanprosessi',
  'hyvatkaytannot',
  'verkostot',
  'arviointi',
  'kayttoonotto',
  'liitteet',
]

const asRead = ({ fields }: StarterPractice) => ({ profile: innokylaProfile.id, fields })

function everyNode(content: Content): readonly ContentNode[] {
  return content.flatMap((node) => [node, ...everyNode(node.content ?? [])])
}

const fieldsOf = (practice: StarterPractice) => Object.values(practice.fields)

/** All that a reader of the card can see, one line a block or fact. */
function everyWord({ title, fields, facts }: StarterPractice): string {
  const texts = Object.values(fields).map(plainText)
  const captions = Object.values(fields)
    .flatMap(everyNode)
    .map(({ attrs }) => String(attrs?.['alt'] ?? ''))
  return [title, ...texts, ...captions, ...wordsOfFacts(facts)].join('\n')
}

function wordsOfFacts(facts: StarterPractice['facts']): readonly string[] {
  return [
    facts.place ?? '',
    facts.project ?? '',
    facts.period ?? '',
    ...(facts.funders ?? []),
    ...(facts.targetGroups ?? []),
    ...(facts.services ?? []),
    ...(facts.methods ?? []),
    ...(facts.organisations ?? []).flatMap(({ then, now }) => [then, now]),
    ...(facts.keywords ?? []).map(({ label }) => label),
    ...(facts.sources ?? []).map(({ title }) => title),
  ]
}

const card = (id: string): StarterPractice => {
  const found = practices.find((practice) => practice.id === id)
  if (found === undefined) throw new Error(`no card ${id}`)
  return found
}

it('There are nineteen cards, each with an id and a title of its own', () => {
  expect(practices).toHaveLength(19)
  expect(new Set(practices.map(({ id }) => id)).size).toBe(19)
  expect(new Set(practices.map(({ title }) => title)).size).toBe(19)
  for (const { id } of practices) expect(id).toMatch(/^[a-z0-9]{4,24}$/)
})

describe.each(practices.map((practice) => [practice.title, practice] as const))('%s', (_title, practice) => {
  it('has only fields of the profile, and none of them empty', () => {
    expect(unknownFields(asRead(practice))).toEqual([])
    for (const field of fieldsOf(practice)) expect(plainText(field).trim()).not.toBe('')
  })

  it('has a name and a short description that fit the form', () => {
    const description = plainText(practice.fields['lyhyt-kuvaus'] ?? [])
    expect(description.length).toBeGreaterThan(100)
    expect(description.length).toBeLessThanOrEqual(300)
    expect(practice.title.length).toBeLessThanOrEqual(innokylaProfile.name.recommended)
    expect(fieldStates(asRead(practice)).filter(({ kind }) => kind.endsWith('ong'))).toEqual([])
  })

  it('tells its idea and its setting', () => {
    expect(Object.keys(practice.fields)).toEqual(
      expect.arrayContaining(['lyhyt-kuvaus', 'ratkaisun-perusidea', 'toimintaymparisto']),
    )
  })

  it('names its sources, its project and areas that exist, of then and of now', () => {
    const { areas: named = [], sources = [], project = '' } = practice.facts
    expect(sources.length).toBeGreaterThan(0)
    for (const { title } of sources) expect(title).not.toBe('')
    expect(project).not.toBe('')
    expect(areas.map(({ id }) => id)).toEqual(expect.arrayContaining([...named]))
    expect(named.map((id) => id.split(':')[0])).toEqual(['hyvinvointialue', 'maakunta'])
  })

  it('gives each fact once, and YSO concepts by address', () => {
    const { keywords = [], organisations = [], targetGroups = [] } = practice.facts
    const { services = [], methods = [] } = practice.facts
    for (const list of [
      keywords.map(({ label }) => label),
      organisations.map(({ then }) => then),
      targetGroups,
      services,
      methods,
    ])
      expect(new Set(list).size).toBe(list.length)
    expect(keywords.some(({ uri }) => uri !== '')).toBe(true)
    for (const { uri } of keywords) expect(uri).toMatch(/^(http:\/\/www\.yso\.fi\/onto\/yso\/p\d+)?$/)
  })

  it('waits for its reviewers: nobody has checked it or told it in plain language', () => {
    expect(practice.facts.review).toBe('draft')
    expect(practice.facts.checkBy ?? '').toBe('')
    expect(practice.facts.plainSummary ?? '').toBe('')
  })

  it('holds only content that the schema allows', () => {
    for (const field of fieldsOf(practice)) {
      const page = contentSchema.nodeFromJSON({ type: 'doc', content: field })
      expect(() => page.check()).not.toThrow()
    }
  })

  it('refers only to chapters and other cards, by their titles', () => {
    const titles = new Map(practices.map(({ id, title }) => [id, title]))
    const references = fieldsOf(practice)
      .flatMap(everyNode)
      .filter(({ type }) => type === 'crossReference')
    for (const { attrs } of references) {
      const target = String(attrs?.['document'])
      expect([...chapterIds, ...titles.keys()]).toContain(target)
      expect(target).not.toBe(practice.id)
      expect(attrs?.['label']).toBe(titles.get(target) ?? attrs?.['label'])
    }
  })

  it('shows only drawings that exist, each told in words', () => {
    const figures = fieldsOf(practice)
      .flatMap(everyNode)
      .filter(({ type }) => type === 'figure')
    for (const { attrs } of figures) {
      const drawing = new URL(`../../../handbook/starter/figures/${String(attrs?.['file'])}`, import.meta.url)
      expect(existsSync(drawing)).toBe(true)
      expect(attrs?.['alt']).not.toBe('')
    }
  })

  it('gives no phone number and no e-mail address', () => {
    expect(everyWord(practice)).not.toMatch(/@|\(at\)|\bpuh\b|\+358|\b0\d{1,2}[ -]?\d{3}/i)
  })

  it('is set as Finnish is: curved quotes, dashes in ranges, single spaces, whole sentences', () => {
    const text = everyWord(practice)
    expect(text).not.toMatch(/["'“„]|\d\s?-\s?\d| - |\u00a0 | {2}|\s[.,;:]|\.\.| $/m)
    for (const field of fieldsOf(practice))
      for (const line of plainText(field).split('\n')) expect(line).not.toMatch(/^\s|\.[A-ZÅÄÖ]/)
  })
})

it('Known figures are told as the project texts give them', () => {
  const results = (id: string) => plainText(card(id).fields['arvioinnin-tulokset'] ?? [])
  expect(results('vertaisneuvoja')).toContain('34 osallistujaa')
  expect(results('arjenavaimet')).toContain('kahdeksan asiakasta')
  expect(results('lahivertais')).toContain('5–8 osallistujaa')
})

it('Aims are not told as results', () => {
  for (const id of ['portaittainen', 'monialainen', 'kehittajakumppanuus', 'tiedonkeruu']) {
    expect(card(id).facts.stage).toBe('idea')
    expect(card(id).fields).not.toHaveProperty('arvioinnin-tulokset')
  }
})

it('Conditions of use stand only where a source speaks of them', () => {
  const told = practices.filter(({ fields }) => 'toimivuuden-ehdot' in fields).map(({ id }) => id)
  expect(told).toEqual([
    'arjenavaimet',
    'masennuksesta',
    'vertaisneuvoja',
    'tehotiimi',
    'kehittajakumppanuus',
    'tiedonkeruu',
  ])
})
