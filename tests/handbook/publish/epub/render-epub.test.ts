// The EPUB: sound by our own checks and by the official one, whatever was written.
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { RenderTools } from '#handbook/publish/edition.ts'
import { renderEpub } from '#handbook/publish/epub/render-epub.ts'
import {
  bookFacts,
  hostile,
  sampleBook,
  sampleEdition,
  sampleTools,
} from '#tests/handbook/publish/html/sample-book.ts'
import { sampleImages } from '#tests/handbook/publish/pdf/sample-images.ts'
import { freshSeed, randomEdition } from '#tests/handbook/publish/random-edition.ts'
import { starterEdition, starterTools } from '#tests/handbook/publish/starter-edition.ts'
import { listedBook } from '#tests/handbook/publish/html/listed-book.ts'
import { violationsIn } from './axe-page.ts'
import { epubCheck, epubCheckJar } from './epubcheck.ts'
import { bytesOf, expectSoundEpub, pagesOf, readEpub } from './read-epub.ts'

const [drawing = new Uint8Array()] = sampleImages.values()
const tools = (changed: Partial<RenderTools> = {}) =>
  sampleTools({ readImage: () => Promise.resolve(drawing), ...changed })
const bytes = bytesOf(await renderEpub(sampleEdition, tools()))
const epub = readEpub(bytes)
const pageNamed = (part: string): XMLDocument => {
  const found = pagesOf(epub).find(([path]) => path.includes(part))
  if (found === undefined) throw new Error(`No page ${part}`)
  return found[1]
}
const listedRendered = await renderEpub(editionOf(listedBook), tools())
const texts = (page: XMLDocument, selector: string): readonly (string | undefined)[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
const meta = (property: string): readonly (string | undefined)[] =>
  texts(epub.documents.get('kirja.opf')!, `meta[property="${property}"]`)

describe('the EPUB', () => {
  it('[PB9] is sound: kind first, all files listed, pages well formed, links leading somewhere', () => {
    expectSoundEpub(epub, 'fi')
  })

  it('[PB9] has a cover, a title page, contents and a page for each part, read in this order', () => {
    expect(pagesOf(epub).map(([path]) => path)).toEqual([
      'kansi.xhtml',
      'nimio.xhtml',
      'sisallys.xhtml',
      'luvut/k1.xhtml',
      'luvut/k2.xhtml',
      'kaytannot/p1.xhtml',
      'kaytannot/p2.xhtml',
      'luvut/k3.xhtml',
      'tietoja.xhtml',
    ])
    expect(pageNamed('kansi').querySelector('img')?.getAttribute('alt')).toBe(
      'Kansi: Näytekirja. Kaikki mitä sivulla voi olla. Esimerkkikunta',
    )
    expect(texts(pageNamed('nimio'), '.imprint p')).toEqual([
      'Julkaisija: Esimerkkikunta',
      'Rahoittaja: Euroopan sosiaalirahasto (ESR)',
      'Lisenssi: CC BY 4.0',
      'Sisältö päivitetty 21.11.2026',
    ])
  })

  it('[PB9] tells what it is: title, language, publisher, licence and the time of the last edit', () => {
    const opf = epub.documents.get('kirja.opf')!
    const given = [...opf.querySelectorAll('metadata > *')]
      .filter(({ prefix }) => prefix === 'dc')
      .map(({ localName, textContent }) => `${localName}: ${textContent}`)
    expect(given).toEqual([
      'identifier: urn:opaskirja:naytekirja',
      'title: Näytekirja',
      'title: Kaikki mitä sivulla voi olla',
      'language: fi',
      'publisher: Esimerkkikunta',
      'contributor: Euroopan sosiaalirahasto (ESR)',
      'rights: CC BY 4.0',
      'description: Kirja, jossa on yksi jokaista lajia.',
      'date: 2026-11-21',
    ])
    expect(meta('dcterms:modified')).toEqual(['2026-11-21T10:00:00Z'])
  })

  it('[PB9] tells how accessible it is, and that a program has judged it', () => {
    expect(meta('dcterms:conformsTo')).toEqual(['EPUB Accessibility 1.1 - WCAG 2.2 Level AA'])
    expect(meta('a11y:certifiedBy')).toEqual(['Opaskirja'])
    expect(meta('schema:accessMode')).toEqual(['textual', 'visual'])
    expect(meta('schema:accessModeSufficient')).toEqual(['textual'])
    expect(meta('schema:accessibilityFeature')).toContain('alternativeText')
    expect(meta('schema:accessibilityHazard')).toEqual(['none'])
    expect(meta('schema:accessibilitySummary')[0]).toMatch(/kukaan ei ole arvioinut/)
  })

  it('[PB9] says that it does not know of flashes when an image may be a moving one', async () => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64')
    const moving = await renderEpub(sampleEdition, tools({ readImage: () => Promise.resolve(gif) }))
    const opf = readEpub(bytesOf(moving)).documents.get('kirja.opf')!
    expect(texts(opf, '[property="schema:accessibilityHazard"]')).toEqual(['unknown'])
    expect(opf.querySelector('#kuva-1')?.getAttribute('media-type')).toBe('image/gif')
  })

  it('[PB9] offers chapters with sections, figures, tables and landmarks to go to', () => {
    const page = pageNamed('sisallys')
    expect(texts(page, '#toc_ > ol > li > :first-child').slice(0, 3)).toEqual([
      '1 Lukijalle',
      '2 Toinen luku',
      'Hyvät käytännöt',
    ])
    expect(texts(page, '#toc_ > ol > li:first-child > ol > li > a')).toEqual([
      '1.1 Ensimmäinen luku',
      '1.2 Toinen',
      '1.3 Viimeinen',
    ])
    expect(texts(page, '#loi_ li').slice(0, 2)).toEqual([
      'Kuva 1. Asiakkaan polku.',
      'Kuva 2. Asiakkaan polku.',
    ])
    expect(texts(page, '#lot_ li')[0]).toBe('Taulukko 1. Vaiheet')
    expect(texts(page, 'nav[hidden] a')).toEqual([
      'Kansi',
      'Nimiösivu',
      'Sisällys',
      'Kirjan alku',
      'Tietoja julkaisusta',
    ])
    const points = texts(epub.documents.get('sisallys.ncx')!, 'navMap > navPoint > navLabel')
    expect(points.slice(0, 3)).toEqual(['Nimiösivu', '1 Lukijalle', '2 Toinen luku'])
  })

  it('[PB9] ends with glossary, sources, index and imprint, which words and citations lead to', () => {
    const listed = readEpub(bytesOf(listedRendered))
    expectSoundEpub(listed, 'fi')
    const back = ['sanasto.xhtml', 'lahteet.xhtml', 'hakemisto.xhtml', 'tietoja.xhtml']
    expect(
      pagesOf(listed)
        .slice(-4)
        .map(([path]) => path),
    ).toEqual(back)
    const page = listed.documents.get('luvut/eka1.xhtml')!
    const links = [...page.querySelectorAll('.text a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(
      ['../sanasto.xhtml#termi_osallisuus', '../lahteet.xhtml#lahde_thl2016', 'toka2.xhtml'].map(
        (href) => expect.stringContaining(href) as string,
      ),
    )
    expect(texts(listed.documents.get('nimio.xhtml')!, '.edition')).toEqual(['Valtakunnallinen'])
    expect(
      texts(listed.documents.get('kirja.opf')!, 'meta[property="schema:accessibilityFeature"]'),
    ).toContain('index')
  })

  it('[PB9] marks footnotes as notes, with a way there and back', () => {
    const page = pageNamed('/k1')
    expect(texts(page, '.notes [role="doc-footnote"]')).toEqual([
      '1. Ensimmäinen viite.',
      '2. Otsikon viite.',
      '3. Taulukon viite',
    ])
    for (const mark of page.querySelectorAll('[role="doc-noteref"]')) {
      expect(mark.getAttribute('epub:type')).toBe('noteref')
      const note = page.querySelector(mark.getAttribute('href') ?? '')
      expect(note?.getAttribute('epub:type')).toBe('footnote')
      expect(note?.querySelector('[role="doc-backlink"]')?.getAttribute('href')).toBe(`#${mark.id}`)
    }
  })

  it('[PB9] keeps captions, header cells, image descriptions and languages of passages', () => {
    const page = pageNamed('/k1')
    expect(texts(page, 'caption')).toEqual(['Taulukko 1. Vaiheet'])
    expect([...page.querySelectorAll('th')].map((cell) => cell.getAttribute('scope'))).toEqual(['col', 'col'])
    expect([...page.querySelectorAll('figure img')].map((image) => image.getAttribute('alt'))).toEqual([
      'Kolme laatikkoa.',
      '',
    ])
    const swedish = page.querySelector('span[lang="sv"]')
    expect([swedish?.textContent, swedish?.getAttribute('xml:lang')]).toEqual(['social rehabilitering', 'sv'])
    expect(page.querySelector('a[href="../luvut/k2.xhtml"]')).not.toBeNull()
  })

  it('[PB4] shows what authors wrote as text, never as markup', () => {
    expect(pageNamed('/k3').querySelector('h1')?.textContent).toBe(hostile.trim())
  })

  it('[PB9] is the same bytes when it is made again', async () => {
    expect(bytesOf(await renderEpub(editionOf(sampleBook), tools()))).toEqual(bytes)
  })

  it('[PB9] has a name and a language even where the book has none', async () => {
    const bare = editionOf({
      ...sampleBook,
      facts: { ...bookFacts, title: ' ', subtitle: '', language: 'x"y' },
    })
    const made = readEpub(bytesOf(await renderEpub(bare, tools())))
    expectSoundEpub(made, 'fi')
    expect(texts(made.documents.get('kirja.opf')!, 'metadata > *').slice(1, 2)).toEqual(['Nimetön'])
  })

  it('[PB2] stops at an image that cannot be read, and names the place', async () => {
    const cut = tools({ readImage: () => Promise.resolve(drawing.subarray(0, 200)) })
    const result = await renderEpub(editionOf({ ...sampleBook, practices: [] }), cut)
    expect(result).toMatchObject({
      ok: false,
      obstacles: [
        { kind: 'damagedImage', document: 'k1', path: [12], found: 'Asiakkaan polku.' },
        { kind: 'damagedImage', document: 'k1' },
        { kind: 'damagedImage', document: 'k3' },
      ],
    })
  })

  it('tells which page it is making, and stops between pages', async () => {
    const told = tools()
    await renderEpub(sampleEdition, told)
    expect([told.told[0], told.told.at(-1)]).toEqual(['0/6 Lukijalle', '6/6 Näytekirja'])
    let asked = 0
    const throwIfAborted = () => {
      if (++asked === 3) throw new Error('stopped')
    }
    await expect(renderEpub(sampleEdition, tools({ cancellation: { throwIfAborted } }))).rejects.toThrow(
      'stopped',
    )
  })

  it('[PB4] is sound whatever is stored', async () => {
    const seed = freshSeed('Random books as EPUB')
    for (let index = 0; index < 20; index++) {
      const made = bytesOf(await renderEpub(randomEdition(seed + index), tools()))
      expectSoundEpub(readEpub(made), 'fi')
    }
  })
})

describe('axe', () => {
  it('[PB9] finds nothing on any page of the sample', async () => {
    const failed: Record<string, readonly string[]> = {}
    for (const [path] of pagesOf(epub)) {
      const violations = await violationsIn(epub.files.get(path) ?? '')
      if (violations.length > 0) failed[path] = violations
    }
    const listed = readEpub(bytesOf(listedRendered))
    for (const [path] of pagesOf(listed)) {
      const violations = await violationsIn(listed.files.get(path) ?? '')
      if (violations.length > 0) failed[`listed ${path}`] = violations
    }
    expect(failed).toEqual({})
  })
})

describe('EPUBCheck', () => {
  if (epubCheckJar === null)
    console.warn(
      'EPUBCheck is not installed here: its verdict on the EPUB is NOT known (apt install epubcheck).',
    )
  const jar = epubCheckJar ?? ''

  it.skipIf(jar === '')(
    '[PB9] finds no error and no warning in the starter',
    { timeout: 180_000 },
    async () => {
      expect(await epubCheck(jar, bytesOf(await renderEpub(starterEdition, starterTools)))).toEqual([])
    },
  )

  it.skipIf(jar === '')('[PB9] finds none in the sample', { timeout: 180_000 }, async () => {
    expect(await epubCheck(jar, bytes)).toEqual([])
    expect(await epubCheck(jar, bytesOf(listedRendered))).toEqual([])
  })

  it.skipIf(jar === '')('[PB9] finds none in a book of random chapters', { timeout: 180_000 }, async () => {
    const seed = freshSeed('A random book for EPUBCheck')
    const made = bytesOf(await renderEpub(randomEdition(seed, 25), tools()))
    expect(await epubCheck(jar, made)).toEqual([])
  })

  it.skipIf(jar === '')(
    'finds a fault that is planted, so its silence means something',
    { timeout: 180_000 },
    async () => {
      const entries = unzipSync(bytes)
      const page = 'EPUB/nimio.xhtml'
      const broken = strFromU8(entries[page]!).replace('<h1', '<h9').replace('</h1>', '</h9>')
      const planted = zipSync({ ...entries, [page]: Buffer.from(broken) }, { level: 0 })
      expect(await epubCheck(jar, planted)).toContainEqual(expect.stringMatching(/^ERROR RSC-005 .*nimio/))
    },
  )
})
