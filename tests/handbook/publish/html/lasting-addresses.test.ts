// Links to one edition lead to the same places of the next.
import { describe, expect, it } from 'vitest'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { p } from '#handbook/model/notation.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { renderHtml } from '#handbook/publish/html/render-html.ts'
import { filesOf, pagesOf } from './pages.ts'
import { sampleBook, sampleTools } from './sample-book.ts'

type Addresses = ReadonlyMap<string, string>

/** Every page and heading of the parts by address, with its title. */
async function addressesOf(handbook: Handbook, edition?: EditionId): Promise<Addresses> {
  const pages = pagesOf(filesOf(await renderHtml(editionOf(handbook, edition), sampleTools())))
  const parts = [...pages].filter(([path]) => /^(?:luvut|kaytannot)\//.test(path))
  return new Map(
    parts.flatMap(([path, page]) => [
      [path, page.querySelector('h1')?.textContent ?? ''] as const,
      ...[...page.querySelectorAll('.text [id]')].map(
        ({ id, textContent }) => [`${path}#${id}`, textContent] as const,
      ),
    ]),
  )
}

const [first, second, third] = sampleBook.chapters
const [card, empty] = sampleBook.practices
if (!first || !second || !third || !card || !empty) throw new Error('The sample has chapters and practices')

/** The next edition: a chapter before all others, two in other places, new titles, a paragraph more. */
const next: Handbook = {
  ...sampleBook,
  facts: { ...sampleBook.facts, practicesAfter: '' },
  chapters: [
    { kind: 'chapter', id: 'uusi', title: 'Uusi alku', content: [p('Uutta.')], edited: null },
    third,
    { ...second, title: 'Toisen luvun uusi nimi' },
    { ...first, title: 'Lukijalle, uudistettu', content: [p('Lisätty kappale.'), ...first.content] },
  ],
  practices: [
    { ...empty, title: 'Nimi vaihtui' },
    { ...card, title: 'Arjen uudet avaimet' },
  ],
}

describe('the addresses of an HTML edition', () => {
  it('[PB21] stay when pages are renamed, moved and joined by others', async () => {
    const [before, after] = [await addressesOf(sampleBook), await addressesOf(next)]
    expect(before.size).toBeGreaterThan(10)
    expect([...before.keys()].filter((address) => !after.has(address))).toEqual([])
    expect(after.get('luvut/k2.html')).toBe('Toisen luvun uusi nimi')
    expect(before.get('luvut/k1.html#kohta1')).toContain('Ensimmäinen luku')
    expect(after.get('luvut/k1.html#kohta1')).toContain('Ensimmäinen luku')
  })

  it('[PB21] lead also where one page stands in the place of another, with the places on it', async () => {
    const regional: Handbook = {
      ...sampleBook,
      chapters: [
        first,
        { ...first, id: 'lapinoma', title: 'Lapissa', when: 'lappi', replaces: 'k1' },
        second,
      ],
      practices: [
        card,
        { ...card, id: 'lapinkortti', title: 'Lapin avaimet', when: 'lappi', replaces: 'p1' },
      ],
    }
    const [national, lappi] = [await addressesOf(regional), await addressesOf(regional, 'lappi')]
    expect([...national.keys()].filter((address) => !lappi.has(address))).toEqual([])
    expect([...lappi.keys()].filter((address) => !national.has(address))).toEqual([])
    expect(lappi.get('luvut/k1.html')).toBe('Lapissa')
    expect(lappi.get('kaytannot/p1.html')).toBe('Lapin avaimet')
    expect(national.get('luvut/lapinoma.html')).toBe(first.title)
  })

  it('[PB21] tell on a page at another address than its own which is its own', async () => {
    const regional: Handbook = {
      ...sampleBook,
      chapters: [first, { ...first, id: 'lapinoma', title: 'Lapissa', when: 'lappi', replaces: 'k1' }],
    }
    const pages = pagesOf(filesOf(await renderHtml(editionOf(regional, 'lappi'), sampleTools())))
    const own = (path: string) => pages.get(path)?.querySelector('link[rel=canonical]')?.getAttribute('href')
    expect(own('luvut/k1.html')).toBe('../luvut/lapinoma.html')
    expect(own('luvut/lapinoma.html')).toBeUndefined()
    const marked = pages.get('luvut/k1.html')?.querySelector('.book-nav [aria-current=page]')
    expect(marked?.getAttribute('href')).toBe('../luvut/lapinoma.html')
  })

  it('[PB21] are safe as names of files, whatever the title', async () => {
    const names = [...(await addressesOf(sampleBook)).keys()].map((address) => address.split('#')[0])
    expect(new Set(names)).toEqual(
      new Set(['luvut/k1.html', 'luvut/k2.html', 'luvut/k3.html', 'kaytannot/p1.html', 'kaytannot/p2.html']),
    )
  })
})
