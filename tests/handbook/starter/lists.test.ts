// The lists of the starter guidebook, and what its texts point to in them.
import { describe, expect, it } from 'vitest'
import { readCslItem } from '#handbook/citations/csl-item.ts'
import { isListId, valueIn } from '#handbook/model/book-lists.ts'
import { formatCondition, parseCondition } from '#handbook/model/condition.ts'
import { textAttribute, type Content, type ContentNode } from '#handbook/model/content.ts'
import { headingsOf } from '#handbook/publish/subject-index.ts'
import { starter } from '#handbook/starter/starter.ts'

const { chapters, practices, bibliography, glossary, variables, editions } = starter

function everyNode(content: Content): readonly ContentNode[] {
  return content.flatMap((node) => [node, ...everyNode(node.content ?? [])])
}

const inChapters = chapters.flatMap(({ content }) => everyNode(content))
const inPractices = practices.flatMap(({ fields }) => Object.values(fields).flatMap(everyNode))
const nodes = [...inChapters, ...inPractices]
const ofType = (type: string): readonly ContentNode[] => nodes.filter((node) => node.type === type)

type Marked = { readonly text: string; readonly attrs: Readonly<Record<string, unknown>> }

function marked(type: string, among: readonly ContentNode[] = nodes): readonly Marked[] {
  return among.flatMap(({ text = '', marks = [] }) =>
    marks.filter((mark) => mark.type === type).map(({ attrs = {} }) => ({ text, attrs })),
  )
}

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id)

it('Every entry of a list has an id of its own', () => {
  for (const list of [bibliography, glossary, variables]) {
    expect(idsOf(list).filter((id) => !isListId(id))).toEqual([])
    expect(new Set(idsOf(list)).size).toBe(list.length)
  }
})

describe('the sources', () => {
  it('are six records of CSL-JSON with an author or a law, a title and a date, and no address', () => {
    expect(bibliography).toHaveLength(6)
    for (const { item } of bibliography) {
      expect(readCslItem(item)).toEqual(item)
      expect(item['title']).not.toBe('')
      expect(item['issued']).toBeDefined()
      expect(item['author'] !== undefined || item['type'] === 'legislation').toBe(true)
      expect(item).not.toHaveProperty('URL')
    }
  })

  it('are all cited, in the appendices and in running text', () => {
    const cited = (content: Content): readonly string[] =>
      everyNode(content).flatMap((node) =>
        node.type === 'citation' ? [textAttribute(node, 'source') ?? ''] : [],
      )
    const appendices = chapters.find(({ id }) => id === 'liitteet')
    expect(cited(appendices?.content ?? []).toSorted()).toEqual(idsOf(bibliography).toSorted())
    const elsewhere = chapters.filter(({ id }) => id !== 'liitteet').map(({ content }) => cited(content))
    expect(elsewhere.filter((sources) => sources.length > 0).length).toBeGreaterThanOrEqual(6)
    expect(elsewhere.flat().filter((source) => !idsOf(bibliography).includes(source))).toEqual([])
  })
})

describe('the glossary', () => {
  it('explains every term in Finnish, and ends with where the meaning comes from', () => {
    for (const { term, definition } of glossary) {
      expect(term.fi).not.toBe('')
      expect(definition.fi).toMatch(/\. Lähde: .+\.$/)
    }
  })

  it('has the words of other languages where they are established', () => {
    const named = glossary.find(({ id }) => id === 'sosiaalinenkuntoutus')
    expect(named?.term).toEqual({
      fi: 'sosiaalinen kuntoutus',
      sv: 'social rehabilitering',
      en: 'social rehabilitation',
    })
    expect(glossary.filter(({ term }) => term.sv !== '' || term.en !== '').length).toBeGreaterThanOrEqual(6)
  })

  it('is pointed to for every term, once at most in the chapters, and for nothing that it does not explain', () => {
    const entries = (among?: readonly ContentNode[]) =>
      marked('glossaryTerm', among).map(({ attrs }) => attrs['entry'])
    expect(new Set(entries())).toEqual(new Set(idsOf(glossary)))
    expect(entries(inChapters).length).toBeGreaterThanOrEqual(15)
    expect(new Set(entries(inChapters)).size).toBe(entries(inChapters).length)
  })
})

describe('the subject index', () => {
  const paths = marked('indexTerm').flatMap(({ text, attrs }) =>
    headingsOf(String(attrs['term'] ?? ''), text),
  )

  it('has at least forty marks, eight of them below another heading, in chapters and in practices', () => {
    expect(paths.length).toBeGreaterThanOrEqual(40)
    expect(paths.filter((path) => path.length === 2).length).toBeGreaterThanOrEqual(8)
    expect(marked('indexTerm', inChapters).length).toBeGreaterThanOrEqual(40)
    expect(marked('indexTerm', inPractices).length).toBeGreaterThanOrEqual(8)
  })

  it('gives every heading in one form only', () => {
    const headings = [...new Set(paths.map((path) => path.join(' > ')))]
    const folded = headings.map((heading) => heading.toLowerCase())
    expect(folded.filter((heading, at) => folded.indexOf(heading) !== at)).toEqual([])
    for (const heading of headings) expect(heading).toMatch(/^[\p{L}\d]/u)
  })
})

describe('the variables', () => {
  it('have a value of their own in each regional edition, and one elsewhere', () => {
    for (const variable of variables) {
      const values = editions.map(({ id }) => valueIn(variable, id))
      expect(new Set(values).size).toBe(editions.length)
      expect(values).not.toContain('')
    }
  })

  it('stand in at least four places, each by its name in the list', () => {
    const used = ofType('variable').map(({ attrs }) => [attrs?.['variable'], attrs?.['label']])
    const listed = variables.map(({ id, name }) => [id, name])
    expect(used.length).toBeGreaterThanOrEqual(4)
    for (const each of used) expect(listed).toContainEqual(each)
    expect(new Set(used.map(([id]) => id))).toEqual(new Set(idsOf(variables)))
  })
})

describe('the conditions', () => {
  const ofNodes = nodes.flatMap((node) => textAttribute(node, 'when') ?? [])
  const ofWords = marked('condition').map(({ attrs }) => String(attrs['when']))
  const ofPages = [...chapters, ...practices].flatMap(({ when }) => when ?? [])

  it('are on blocks, words, references, chapters and practices', () => {
    expect(ofNodes.length).toBeGreaterThanOrEqual(8)
    expect(ofWords.length).toBeGreaterThanOrEqual(4)
    expect(chapters.filter(({ when }) => when !== undefined)).toHaveLength(2)
    expect(practices.filter(({ when }) => when !== undefined)).toHaveLength(3)
  })

  it('are written as they are stored, and name editions that there are', () => {
    for (const when of [...ofNodes, ...ofWords, ...ofPages]) {
      expect(formatCondition(parseCondition(when))).toBe(when)
      for (const id of parseCondition(when)?.editions ?? []) expect(idsOf(editions)).toContain(id)
    }
  })

  it('let one common chapter be replaced in each regional edition', () => {
    const replacing = chapters.filter(({ replaces }) => replaces !== undefined)
    expect(replacing.map(({ when, replaces }) => [when, replaces])).toEqual([
      ['lappi', 'omallaalueella'],
      ['keski-uusimaa', 'omallaalueella'],
    ])
    expect(idsOf(chapters)).toContain('omallaalueella')
  })
})

it('No list holds a contact or the name of a person', () => {
  const all = JSON.stringify({ bibliography, glossary, variables, editions })
  expect(all).not.toMatch(/@|\(at\)|https?:|\bpuh\b|\+358|\b0\d{1,2}[ -]?\d{3}/i)
  expect(all).not.toMatch(/"(?:family|given)"/)
})
