// The files of the search: small, stable, and safe whatever was written.
import { describe, expect, it } from 'vitest'
import { block, p } from '#handbook/model/notation.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { PublishedFile } from '#handbook/publish/edition.ts'
import { frontCoded, fromFrontCoded } from '#handbook/publish/html/search/front-coded.ts'
import { dataScript, unpacked } from '#handbook/publish/html/search/packed.ts'
import { fromSigns, toSigns } from '#handbook/publish/html/search/signs.ts'
import { searchFiles } from '#handbook/publish/html/search/search-files.ts'
import { sideFiles } from '#handbook/publish/html/side-files.ts'
import { pagesOf } from '../pages.ts'
import { hostile, sampleBook } from '../sample-book.ts'
import { finnishLikePages, handbookOf } from './large-book.ts'
import { handedOver, searchOf } from './published-search.ts'
import { starterHandbook } from './starter-handbook.ts'

const filesOf = (handbook: Handbook): readonly PublishedFile[] => searchFiles(editionOf(handbook))
const files = filesOf(starterHandbook)
const contents = (from: readonly PublishedFile[]): ReadonlyMap<string, string> =>
  new Map(from.map(({ path, content }) => [path, String(content)]))

const evil = `${hostile}</script><!--\u2028\u2029\u0000\ud800`

describe('the files of the search', () => {
  it('[PB11] are the same bytes when they are made again', () => {
    expect(filesOf(structuredClone(starterHandbook))).toEqual(files)
  })

  it('[PB11] change only where a page has changed, and where all pages meet', () => {
    const [first, ...rest] = starterHandbook.chapters
    if (first === undefined) throw new Error('The starter has chapters')
    const written = { ...first, content: [...first.content, p('Kissanhännänkannattaja')] }
    const changed = contents(filesOf({ ...starterHandbook, chapters: [written, ...rest] }))
    const before = contents(files)
    const different = [...before.keys()].filter((path) => before.get(path) !== changed.get(path))
    const shared = different.filter((path) => /^haku\/(?:sanasto|sivut|paikat-\d+)\.js$/.test(path))
    expect(different.filter((path) => !shared.includes(path))).toEqual([`haku/sivu-${first.id}.js`])
    expect(shared.length).toBeLessThanOrEqual(3)
    expect([...changed.keys()]).toEqual([...before.keys()])
  })

  it('[PB4] hold what authors wrote in signs that no text can break out of', async () => {
    const handbook: Handbook = {
      ...sampleBook,
      chapters: sampleBook.chapters.map((chapter) => ({
        ...chapter,
        title: evil,
        content: [p(evil), block('bullet', [evil])],
      })),
    }
    const made = filesOf(handbook).filter(({ path }) => path.startsWith('haku/') && path !== 'haku/haku.js')
    for (const { path, content } of made) {
      expect(content, path).toMatch(/^opaskirjaHaku\("haku\/[a-z0-9-]+\.js","[!#-;=-[\]-~]*"\)\n$/)
      expect([...handedOver(String(content)).keys()], path).toEqual([path])
    }
    const { found } = await (await searchOf(made)).find({ query: 'alert', limit: 10 })
    expect(found.hits.some(({ title }) => title.includes('</script>'))).toBe(true)
  })

  it('give back what was packed', () => {
    for (const data of [{ a: [1, 'ä\u2028</script>', null] }, 'x'.repeat(70_000), []]) {
      const script = dataScript('haku/x.js', data)
      expect(unpacked(handedOver(script).get('haku/x.js') ?? '')).toEqual(data)
    }
    expect(() => unpacked('AAAA')).toThrow()
  })

  it('write bytes as signs and read them again, whatever their number', () => {
    for (let length = 0; length < 40; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 89 + length * 31) & 255)
      const read = fromSigns(toSigns(bytes))
      expect([...read.subarray(0, length)]).toEqual([...bytes])
      expect([...read.subarray(length)].every((rest) => rest === 0)).toBe(true)
    }
  })

  it('list words by what differs from the word before', () => {
    const words = [
      'a',
      'kunta',
      'kuntoutuksen',
      'kuntoutus',
      'x'.repeat(40),
      `${'x'.repeat(40)}y`,
      '𝐱',
      '𝐲',
      'ääni',
    ]
    expect(frontCoded(words.slice(1, 4))).toBe('AkuntaBoutuksenEs')
    expect(fromFrontCoded(frontCoded(words))).toEqual(words)
    expect(frontCoded(['𝐱', '𝐲'])).toBe('A𝐱C𝐲')
    expect(fromFrontCoded('')).toEqual([])
  })

  it('do not tell the team’s state of review', async () => {
    const { found } = await (await searchOf(files)).find({ query: '', limit: 1 })
    expect(found.facets.review).toEqual([])
    expect(found.facets.stage.length).toBeGreaterThan(0)
  })

  it('[PB5] are a page that says what to do without a script, and the subject words', () => {
    const pages = pagesOf([...files, ...sideFiles(editionOf(starterHandbook), null)])
    const search = pages.get('haku.html')
    const script = [...(search?.querySelectorAll('script') ?? [])].map((each) => each.getAttribute('src'))
    expect(script).toEqual(['haku/haku.js'])
    expect(search?.querySelector('noscript')?.textContent).toContain('tarvitsee skriptin')
    const links = [...(search?.querySelectorAll('.start a') ?? [])].map((each) => each.getAttribute('href'))
    expect(links).toEqual(['index.html#sisallys_', 'asiasanat.html'])
    const subjects = [...(pages.get('asiasanat.html')?.querySelectorAll('.subjects > div') ?? [])]
    const group = subjects.find((each) => each.querySelector('dt')?.textContent === 'elämänhallinta')
    expect(group?.querySelector('a')?.getAttribute('href')).toBe('kaytannot/arjenavaimet.html')
  })

  it('[PB5] leave the page of subject words out where no practice has any', () => {
    const bare = { ...starterHandbook, practices: [] }
    const made = filesOf(bare)
    expect(sideFiles(editionOf(bare), null).map(({ path }) => path)).not.toContain('asiasanat.html')
    expect(contents(made).get('haku.html')).not.toContain('asiasanat.html')
  })

  it(
    '[PB11] are read by at most 500 kB for the first search in a book of 1,000 pages',
    { timeout: 120_000 },
    async () => {
      const pages = finnishLikePages(1_000, 80)
      const made = filesOf(handbookOf(pages))
      const loaded = ['haku.html', 'haku/haku.js']
      const { found } = await (
        await searchOf(made, loaded)
      ).find({ query: pages[100]?.title ?? '', limit: 10 })
      expect(found.hits).toHaveLength(10)
      const read = made.filter(({ path }) => loaded.includes(path))
      const bytes = read.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
      expect(bytes).toBeLessThanOrEqual(500_000)
    },
  )
})
