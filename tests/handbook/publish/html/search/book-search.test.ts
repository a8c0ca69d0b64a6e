// The reader's search finds what the app's search finds.
import { describe, expect, it } from 'vitest'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { searchFiles } from '#handbook/publish/html/search/search-files.ts'
import { Search } from '#handbook/search/find.ts'
import type { Question } from '#handbook/search/question.ts'
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
