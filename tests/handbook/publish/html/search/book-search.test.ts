// The reader's search finds what the app's search finds.
import { describe, expect, it } from 'vitest'
import { p, variable } from '#handbook/model/notation.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { addressOfSnippet } from '#handbook/publish/html/search/hit-address.ts'
import { searchFiles } from '#handbook/publish/html/search/search-files.ts'
import { sideFiles } from '#handbook/publish/html/side-files.ts'
import { Search } from '#handbook/search/find.ts'
import type { Question } from '#handbook/search/question.ts'
import { pagesOf } from '../pages.ts'
import { searchOf } from './published-search.ts'
import { starterHandbook } from './starter-handbook.ts'

const edition = editionOf(starterHandbook)
const files = searchFiles(edition)
const app = Search.of(edition.searched, edition.synonyms)
const published = await searchOf(files)

const asked = (query: string, more: Partial<Question> = {}): Question => ({ query, limit: 100, ...more })

describe('the search of a published book', () => {
  it.each([
    'kuntoutuksen tarve',
    'tyokyky',
    'laki',
    'vertaisneuv',
    'vertaisneuvojakoulutuksissa',
    'arjen avaimmet',
    'laihdutusryhmä',
    'kokemus asiantuntija',
    'kuntoutusasiakas',
    'alue:keski-uusimaa ryhmä',
    'kohderyhmä:pitkäaikaistyöttömät',
    'alue:kuu ryhmä',
    'EU:n',
    'e',
    'vertaisneuvoja',
    'egen kontaktperson',
    'valtakunnallinen kehittämishanke 2018',
    'laji:sanasto koulutus',
    'laji:lähteet',
  ])('[PB8] answers "%s" as the app does: hits, order, marks, counts', async (query) => {
    const { found } = await published.find(asked(query))
    const expected = app.find(asked(query))
    expect(found.hits.map(({ id }) => id)).toEqual(expected.hits.map(({ id }) => id))
    const withoutReview = { ...expected, facets: { ...expected.facets, review: [] } }
    expect(found).toEqual(withoutReview)
  })

  it('[PB8] answers at every letter as the app does', async () => {
    const whole = 'vertaisneuvojan koulutus Järvenpäässä'
    for (let length = 1; length <= whole.length; length++) {
      const query = whole.slice(0, length)
      const { found } = await published.find(asked(query))
      expect(found.hits, query).toEqual(app.find(asked(query)).hits)
      expect(found.total, query).toBeGreaterThan(0)
    }
  })

  it('[PB8] narrows by the same limits, and lists by name what has no words', async () => {
    for (const question of [
      asked('ryhmä', { limits: { area: ['hyvinvointialue:02'] } }),
      asked('', { limits: { kind: ['practice'] } }),
      asked('', { limits: { stage: ['ended', 'inUse'], keyword: ['ryhmätoiminta'] } }),
    ]) {
      const { found } = await published.find(question)
      expect(found.hits.map(({ id }) => id)).toEqual(app.find(question).hits.map(({ id }) => id))
      expect(found.total).toBeGreaterThan(0)
    }
  })

  it.each([
    '',
    '   ',
    '?!.,:;',
    '+-~^:*',
    '"',
    'title:x^9 -y +z~3',
    '17 §: mitä',
    'kuntoutus~ "',
    '🙂🙂',
    '\ud800',
    'tyo\u0308kyky',
    'ja tai että',
    'social rehabilitering and kuntoutus',
    '__proto__ constructor',
    'ä'.repeat(10_000),
    'kuntoutus '.repeat(1_000),
  ])('[PB8] answers whatever is asked: case %#', async (query) => {
    const { found } = await published.find(asked(query))
    expect(found.hits).toEqual(app.find(asked(query)).hits)
  })

  it.each([
    ['term', 'sanasto.html'],
    ['source', 'lahteet.html'],
  ])('[SE12] has every %s that the edition lists, each with its place on that page', async (kind, path) => {
    const { found, pages } = await published.find(asked('', { limits: { kind: [kind] } }))
    const listed = kind === 'term' ? edition.glossary : edition.bibliography
    expect(found.hits.map(({ entry }) => entry).sort()).toEqual(listed.map(({ id }) => id).sort())
    const page = pagesOf([...files, ...sideFiles(edition, null)]).get(path)
    for (const { id } of found.hits) {
      const [file, place = ''] = pages.get(id)?.address.split('#') ?? []
      expect([file, page?.getElementById(place)?.id]).toEqual([path, place])
    }
  })

  it('[SE12] leaves out sources that the edition does not cite', async () => {
    const unused = { id: 'turha', item: { type: 'book', title: 'Viittaamaton kirja' } }
    const bibliography = [...starterHandbook.bibliography, unused]
    const uncited = await searchOf(searchFiles(editionOf({ ...starterHandbook, bibliography })))
    const { found } = await uncited.find(asked('viittaamaton', { limits: { kind: ['source'] } }))
    expect(found.hits.map(({ entry }) => entry)).not.toContain('turha')
  })

  it('[SE12] leads from what a term means to the term, and to the words there', async () => {
    const { found, pages } = await published.find(asked('laji:sanasto virastossa', { limit: 1 }))
    const [hit] = found.hits
    const page = pages.get(hit?.id ?? '')
    const [snippet] = hit?.snippets ?? []
    if (page === undefined || snippet === undefined) throw new Error('No such term')
    expect(addressOfSnippet(snippet, page, false)).toBe('sanasto.html#termi_vertaisneuvoja')
    expect(addressOfSnippet(snippet, page, true)).toMatch(
      /^sanasto\.html#termi_vertaisneuvoja:~:text=virastossa/,
    )
  })

  it('[SE14] finds a variable by the value of the edition alone', async () => {
    const [first] = starterHandbook.chapters
    if (first === undefined) throw new Error('The starter has chapters')
    const written = { ...first, content: [p('Käy osoitteessa ', variable('osoite', 'osoite'), '.')] }
    const values = { lappi: 'Porokuja' }
    const variables = [{ id: 'osoite', name: 'osoite', value: 'Harjukatu', values }]
    const snippet = async (id: string, query: string) => {
      const edition = editionOf({ ...starterHandbook, chapters: [written], variables }, id)
      const { found } = await (await searchOf(searchFiles(edition))).find(asked(query, { limit: 1 }))
      return found.hits[0]?.snippets[0]?.text
    }
    expect(await snippet('lappi', 'porokujalla')).toBe('Käy osoitteessa Porokuja.')
    expect(await snippet('national', 'harjukadulla')).toBe('Käy osoitteessa Harjukatu.')
    expect(await snippet('national', 'porokuja')).not.toContain('Porokuja')
  })

  it('loads only the scripts that a question needs, each hit’s page among them, and none twice', async () => {
    const loaded: string[] = []
    const search = await searchOf(files, loaded)
    expect(loaded).toEqual(['haku/sanasto.js', 'haku/sivut.js'])
    const { found, pages } = await search.find(asked('painonhallintaryhmä', { limit: 2 }))
    expect(found.hits).toHaveLength(2)
    expect([...pages.keys()]).toEqual(found.hits.map(({ id }) => id))
    const after = [...loaded]
    expect(after.filter((path) => path.startsWith('haku/sivu-'))).toHaveLength(2)
    await search.find(asked('painonhallintaryhmä', { limit: 2 }))
    expect(loaded).toEqual(after)
  })

  it('rejects when a script of the edition is missing', async () => {
    await expect(searchOf(files.filter(({ path }) => path !== 'haku/sivut.js'))).rejects.toThrow(
      'haku/sivut.js',
    )
  })
})
