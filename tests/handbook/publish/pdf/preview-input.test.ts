// One chapter or practice as its writer sees it in print.
import { beforeAll, describe, expect, it } from 'vitest'
import { h2, note, p, reference } from '#handbook/model/notation.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { PageCompiler, PageWish, SetPage } from '#handbook/publish/pdf/page-compiler.ts'
import { previewInput } from '#handbook/publish/pdf/preview-input.ts'
import { book, chapter, practice } from '#tests/book.ts'
import { pageCompilers } from './typeset.ts'

const long = 'Sosiaalinen kuntoutus on suunniteltua toimintaa, jota tehdään yhdessä. '.repeat(30)
const paragraphs = Array.from({ length: 12 }, () => p(long))
const handbook = book(
  chapter('eka', 'Ensimmäinen', p('Lyhyt.', note('Viite.'), ' ', reference('toka', 'Toinen', 'kohta'))),
  chapter('toka', 'Toinen', h2('Väli'), ...paragraphs),
  practice('kortti', 'Kortti', { 'lyhyt-kuvaus': [p('Ryhmä.')], 'ratkaisun-perusidea': paragraphs }),
)
const edition = editionOf(handbook)
const never = { throwIfAborted: () => undefined }

let compilers: Awaited<ReturnType<typeof pageCompilers>>
beforeAll(async () => {
  compilers = await pageCompilers()
}, 60_000)

function page(document: string, wish: PageWish, compiler: PageCompiler = compilers.native): Promise<SetPage> {
  const input = previewInput(edition, document, new Map())
  if (input === null) throw new Error('The edition has no such part')
  return compiler.compilePage(input, wish, never)
}

describe('the preview of a page', () => {
  it('shows the chapter alone, on pages of the size of the book', async () => {
    const set = await page('eka', { number: 1 })
    expect(set).toMatchObject({ number: 1, pages: 1 })
    expect([set.width, set.height].map(Math.round)).toEqual([595, 842])
  })

  it('follows a block of a chapter to its page', async () => {
    const numbers = await Promise.all(
      [0, 1, 6, 12].map(async (index) => (await page('toka', { place: { field: '', index } })).number),
    )
    expect(numbers[0]).toBe(1)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(numbers[3]).toBeGreaterThan(3)
  })

  it('follows a block of a field of a practice', async () => {
    const last = await page('kortti', { place: { field: 'ratkaisun-perusidea', index: 11 } })
    const first = await page('kortti', { place: { field: 'lyhyt-kuvaus', index: 0 } })
    expect(first.number).toBe(1)
    expect(last.number).toBeGreaterThan(3)
  })

  it('is the same drawing from both typesetters but for the names of its shapes', async () => {
    const wish: PageWish = { place: { field: '', index: 6 } }
    const [one, other] = [await page('toka', wish), await page('toka', wish, compilers.wasm)]
    const shapes = ({ svg, ...facts }: SetPage) => ({
      ...facts,
      d: svg.match(/ d="[^"]*"/g)?.sort(),
      uses: svg.match(/<use x="\d+"/g)?.sort(),
    })
    expect(shapes(other)).toEqual(shapes(one))
  }, 60_000)

  it('has nothing to show of what the edition leaves out', () => {
    expect(previewInput(edition, 'poissa', new Map())).toBeNull()
  })

  it('holds no script, link or foreign element', async () => {
    const { svg } = await page('eka', { number: 1 })
    expect(svg).not.toMatch(/<script|<a[ >]|pseudo-link|<foreignObject|\son[a-z]+=|javascript:/i)
  })
})
