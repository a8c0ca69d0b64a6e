// The HTML edition: sound pages, whatever was written.
import { describe, expect, it } from 'vitest'
import type { Content } from '#handbook/model/content.ts'
import { figure, p } from '#handbook/model/notation.ts'
import type { Edition } from '#handbook/publish/edition.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { pageAssets } from '#handbook/publish/html/html-tools.ts'
import { renderHtml } from '#handbook/publish/html/render-html.ts'
import { searchAssets } from '#handbook/publish/html/search/licences.ts'
import { RandomContent, randomFrom } from '#tests/handbook/store/readable/random-content.ts'
import { expectSoundPages, filesOf, pagesOf, textOf } from './pages.ts'
import {
  bookFacts,
  hostile,
  imageName,
  publishable,
  sampleBook,
  sampleEdition,
  sampleTools,
} from './sample-book.ts'

const rendered = await renderHtml(sampleEdition, sampleTools())
const files = filesOf(rendered)
const pages = pagesOf(files)
const pageNamed = (part: string): Document => {
  const found = [...pages].find(([path]) => path.includes(part))
  if (found === undefined) throw new Error(`No page ${part}`)
  return found[1]
}
const texts = (page: Document, selector: string): readonly (string | undefined)[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())

describe('the HTML edition', () => {
  it('[PB5] is a folder of pages, images, style and faces', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'index.html',
      'luvut/k1.html',
      'luvut/k2.html',
      'kaytannot/p1.html',
      'kaytannot/p2.html',
      'luvut/k3.html',
      'kaytannot.html',
      'alueet.html',
      'asiasanat.html',
      'tietoja.html',
      'saavutettavuus.html',
      'tyyli/rajaus.js',
      `kuvat/${imageName('a')}`,
      `kuvat/${imageName('b')}`,
      'haku.html',
      'haku/haku.js',
      'haku/sanasto.js',
      'haku/sivut.js',
      'haku/paikat-000.js',
      ...['k1', 'k2', 'k3', 'p1', 'p2'].map((id) => `haku/sivu-${id}.js`),
      'haku/LISENSSIT.txt',
      ...searchAssets.map((name) => `haku/${name}`),
      'tyyli/opaskirja.css',
      ...pageAssets.map((name) => `tyyli/fonts/${name}`),
    ])
  })

  it('[PB5] has sound pages', () => {
    expectSoundPages(files, 'fi')
  })

  it('[PB4] has sound pages whatever is stored', { timeout: 120_000 }, async () => {
    for (let seed = 1; seed <= 25; seed++)
      expectSoundPages(filesOf(await renderHtml(randomEdition(seed), sampleTools())), 'fi')
  })

  it('[PB5] loads nothing but its own files, and says so to the browser', () => {
    for (const page of pages.values()) {
      const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
      expect(policy).toMatch(
        /^default-src 'none'; style-src 'self' file:; font-src 'self' file:; img-src 'self' file:/,
      )
    }
    expect(textOf(files, 'tyyli/opaskirja.css')).not.toMatch(/https?:|@import|data:/)
    const faces = [...textOf(files, 'tyyli/opaskirja.css').matchAll(/url\('?([^')]+)'?\)/g)].map(
      ([, url]) => `tyyli/${url}`,
    )
    expect(faces.filter((face) => !files.some(({ path }) => path === face))).toEqual([])
    expect(faces.length).toBeGreaterThan(0)
  })

  it('[PB4] shows what authors wrote as text, never as markup', () => {
    const page = pageNamed('/k3')
    expect(page.querySelector('h1')?.textContent).toBe(hostile.trim())
    expect(page.querySelectorAll('script')).toHaveLength(0)
    expect(texts(page, '.text')[0]).toContain('syvyys 0')
  })

  it('has a way past, landmarks and the date of the content on every page of a part', () => {
    const page = pageNamed('/k1')
    const skip = page.querySelector('body > p:first-child > a')
    expect(skip?.getAttribute('href')).toBe('#sisalto_')
    expect(
      ['header', 'nav', 'main', 'footer'].map((name) => page.querySelectorAll(`body ${name}`).length > 0),
    ).toEqual([true, true, true, true])
    expect(texts(page, '.title .updated')).toEqual(['Sisältö päivitetty 21.11.2026'])
    expect(texts(page, '.book-nav [aria-current]')).toEqual(['1 Lukijalle'])
    expect(texts(page, '.neighbours a')).toEqual(['Seuraava Toinen luku'])
    expect(texts(pageNamed('/k2'), '.neighbours a')).toEqual([
      'Edellinen Lukijalle',
      'Seuraava Arjen avaimet',
    ])
  })

  it('lists chapters with their sections and practices in reading order on the front page', () => {
    const page = pageNamed('index')
    expect(texts(page, 'h1')).toEqual(['Näytekirja'])
    expect(texts(page, '.chapters > li > p').slice(0, 2)).toEqual(['1 Lukijalle', '2 Toinen luku'])
    expect(texts(page, '.chapters ul').slice(0, 1)).toEqual(['1.1 Ensimmäinen luku 1.2 Toinen 1.3 Viimeinen'])
    expect(texts(page, '.practices li')[0]).toBe('Arjen avaimet Järvenpää · Käytössä')
  })

  it('shows a table of contents when a chapter has three sections or more', () => {
    expect(texts(pageNamed('/k1'), '.toc li')).toEqual([
      '1.1 Ensimmäinen luku',
      '1.2 Toinen',
      '1.3 Viimeinen',
    ])
    expect(pageNamed('/k2').querySelector('.toc')).toBeNull()
  })

  it('[NF1] shows lists, quotations, boxes, tables and figures as what they are', () => {
    const page = pageNamed('/k1')
    expect(texts(page, '.text > ol')).toEqual(['yksi sisempi jatkuu', 'viisi'])
    expect(page.querySelectorAll('.text > ol')[1]?.getAttribute('start')).toBe('5')
    expect(texts(page, 'ol > li > ul > li')).toEqual(['sisempi jatkuu'])
    expect(texts(page, '.text > blockquote > p')).toEqual(['Ryhmässä uskalsin puhua.', 'Nyt autan muita.'])
    expect(texts(page, '[role="note"]')).toEqual(['Nosto Teksti kohta'])
    expect(texts(page, '.law figcaption')).toEqual(['Sosiaalihuoltolaki 17 § Tarkistettu 3.9.2026'])
    expect(texts(page, 'caption')).toEqual(['Taulukko 1. Vaiheet'])
    expect([...page.querySelectorAll('th')].map((th) => th.getAttribute('scope'))).toEqual(['col', 'col'])
    expect([...page.querySelectorAll('figure img')].map((img) => img.getAttribute('alt'))).toEqual([
      'Kolme laatikkoa.',
      '',
    ])
    expect(texts(page, 'figure:not(.law) figcaption')[0]).toBe(
      'Kuva 1. Asiakkaan polku. Kuva: Esimerkkikunta. Lupa: CC BY 4.0.',
    )
    expect(texts(page, '.unknown')).toEqual([
      'Tässä on sisältöä, jota tämä Opaskirjan versio ei osaa näyttää.',
    ])
    expect(page.querySelector('[lang="sv"]')?.textContent).toBe('social rehabilitering')
  })

  it('ends a page with its footnotes, each linked to its place and back', () => {
    const page = pageNamed('/k1')
    expect(texts(page, '.notes li')).toEqual(['Ensimmäinen viite. ↑', 'Otsikon viite. ↑', 'Taulukon viite ↑'])
    for (const mark of page.querySelectorAll('.note a')) {
      const noteText = page.querySelector(mark.getAttribute('href') ?? '')
      expect(noteText?.querySelector('.back')?.getAttribute('href')).toBe(`#${mark.id}`)
    }
  })

  it('[PB1] links references by the title of their target, and says what is gone', () => {
    const page = pageNamed('/k1')
    expect(texts(page, '.text')[0]).toContain('Ks. Toinen luku, Arjen avaimet, Poissa (ei tässä kirjassa)')
    const link = pageNamed('/k2').querySelector('.text a')
    expect([link?.getAttribute('href'), link?.getAttribute('data-place')]).toEqual([
      '../luvut/k1.html#kohta1',
      'luku 1.1',
    ])
  })

  it('[PR2] shows the filled fields of a practice in form order with a jump list, and its facts', () => {
    const page = pageNamed('/p1')
    const fields = [
      'Lyhyesti',
      'Toimintamallin lyhyt kuvaus',
      'Ratkaisun perusidea',
      'Toimintaympäristö',
      'Kohderyhmä ja asiakasymmärrys',
    ]
    expect(texts(page, '.text > section:not(.notes) > h2')).toEqual(fields)
    expect(texts(page, '.toc li')).toEqual(fields)
    expect(texts(page, '.facts dt')).toEqual([
      'Paikka',
      'Alueet',
      'Toteuttaja',
      'Rahoittaja',
      'Vaihe',
      'Asiasanat',
      'Lähteet',
    ])
    expect(page.querySelectorAll('.facts a')).toHaveLength(1)
    expect(texts(pageNamed('/p2'), '.text')).toEqual(['Tästä käytännöstä ei ole vielä kirjoitettu.'])
  })

  it('marks the Finnish names of the form in a book of another language', async () => {
    const swedish = editionOf({ ...sampleBook, facts: { ...bookFacts, language: 'sv' } })
    const made = filesOf(await renderHtml(swedish, sampleTools()))
    expectSoundPages(made, 'sv')
    const page = [...pagesOf(made)].find(([path]) => path.includes('/p1'))?.[1]
    expect(page?.querySelector('h2 [lang="fi"]')?.textContent).toBe('Toimintamallin lyhyt kuvaus')
    expect(page?.querySelector('.skip')?.textContent).toBe('Gå till innehållet')
  })

  it('[PB5] is the same bytes when it is made again', async () => {
    expect(filesOf(await renderHtml(editionOf(sampleBook), sampleTools()))).toEqual(files)
  })

  it('[PB11] changes no other page when a paragraph of one is written on another day', async () => {
    const [, second, ...rest] = sampleBook.chapters
    if (second === undefined) throw new Error('The sample has chapters')
    const written = { ...second, content: [...second.content, p('Lisätty.')], edited: Date.UTC(2027, 0, 5) }
    const chapters = sampleBook.chapters.map((chapter) => (chapter === second ? written : chapter))
    expect(rest).toHaveLength(1)
    const again = filesOf(await renderHtml(editionOf({ ...sampleBook, chapters }), sampleTools()))
    const before = new Map(files.map(({ path, content }) => [path, String(content)]))
    const changed = again
      .filter(({ path, content }) => before.get(path) !== String(content))
      .map(({ path }) => path)
    expect(changed.filter((path) => path.endsWith('.html'))).toEqual([
      'index.html',
      'luvut/k2.html',
      'tietoja.html',
    ])
  })

  it('shows beside a page of a long book those around it, and the way to all others', async () => {
    const chapters = Array.from({ length: 100 }, (_, index) => ({
      ...{ kind: 'chapter' as const, id: `luku${index}`, title: `Luku ${index}`, edited: null },
      content: [p('Teksti.')],
    }))
    const long = editionOf({ ...sampleBook, chapters, facts: { ...bookFacts, practicesAfter: '' } })
    const made = filesOf(await renderHtml(long, sampleTools()))
    const page = pagesOf(made).get('luvut/luku50.html')
    const links = [...(page?.querySelectorAll('.book-nav .chapter a') ?? [])].map(
      ({ textContent }) => textContent,
    )
    expect(links.slice(0, 2)).toEqual(['Aiemmat sisällyksessä', '39 Luku 38'])
    expect(links.slice(-2)).toEqual(['63 Luku 62', 'Myöhemmät sisällyksessä'])
    expect(page?.querySelector('.book-nav [aria-current]')?.textContent).toBe('51 Luku 50')
    expect([...(page?.querySelectorAll('.book-nav .practice a') ?? [])]).toHaveLength(2)
  })

  it('tells which page it is making, and stops between pages', async () => {
    const tools = sampleTools()
    await renderHtml(sampleEdition, tools)
    expect(tools.told.slice(0, 3)).toEqual(['0/6 Näytekirja', '1/6 Lukijalle', '2/6 Toinen luku'])
    expect(tools.told.at(-1)).toBe('6/6 Näytekirja')
    let asked = 0
    const stopped = sampleTools({
      cancellation: {
        throwIfAborted: () => {
          if (++asked === 3) throw new Error('stopped')
        },
      },
    })
    await expect(renderHtml(sampleEdition, stopped)).rejects.toThrow('stopped')
    expect(stopped.told).toHaveLength(2)
  })

  it('[PB2] stops at missing images, descriptions and titles, and names the place', async () => {
    const faulty: Content = [
      p('alku'),
      figure({ file: imageName('c'), alt: ' ', author: '', permission: '' }, 'Kuvateksti'),
    ]
    const [first] = sampleBook.chapters
    const [card] = sampleBook.practices
    if (first === undefined || card === undefined) throw new Error('The sample has chapters and practices')
    const edition = editionOf({
      ...sampleBook,
      chapters: [{ ...first, title: ' ', content: faulty }],
      practices: [{ ...card, fields: { kohderyhma: faulty } }],
    })
    const result = await renderHtml(edition, sampleTools({ readImage: () => Promise.resolve(null) }))
    const place = { path: [1], found: 'Kuvateksti' }
    expect(result).toEqual({
      ok: false,
      obstacles: [
        { kind: 'missingTitle', document: 'k1', title: ' ', path: [], found: '' },
        { kind: 'missingImage', document: 'k1', title: ' ', ...place },
        { kind: 'missingAlt', document: 'k1', title: ' ', ...place },
        { kind: 'missingImage', document: 'p1', title: 'Arjen avaimet', field: 'kohderyhma', ...place },
        { kind: 'missingAlt', document: 'p1', title: 'Arjen avaimet', field: 'kohderyhma', ...place },
      ],
    })
  })
})

function randomEdition(seed: number): Edition {
  const random = new RandomContent(randomFrom(seed))
  const [chapter] = sampleBook.chapters
  const [practice] = sampleBook.practices
  if (chapter === undefined || practice === undefined)
    throw new Error('The sample has chapters and practices')
  const fields = {
    'lyhyt-kuvaus': publishable(random.content(1)),
    kohderyhma: publishable(random.content(2)),
  }
  return editionOf({
    ...sampleBook,
    chapters: [{ ...chapter, id: 'k7f2', content: publishable(random.content(2)) }],
    practices: [{ ...practice, id: 'p3x9', fields }],
  })
}
