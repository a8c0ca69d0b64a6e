// The pages of an HTML edition that gather what the book has.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Finding } from '#handbook/model/finding.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { CheckedBook } from '#handbook/publish/html/accessibility-rules.ts'
import { areaTiles } from '#handbook/publish/html/area-tiles.ts'
import { renderHtml } from '#handbook/publish/html/render-html.ts'
import { wellbeingAreas } from '#handbook/model/areas.ts'
import { listedBook } from './listed-book.ts'
import { expectSoundPages, filesOf, pagesOf, textOf } from './pages.ts'
import { hostile, sampleBook, sampleTools } from './sample-book.ts'

const checked: CheckedBook = { at: Date.UTC(2026, 10, 22, 8), findings: [] }
const files = filesOf(await renderHtml(editionOf(listedBook), sampleTools(), checked))
const pages = pagesOf(files)

const pageAt = (path: string, from = pages): Document => {
  const page = from.get(path)
  if (page === undefined) throw new Error(`No page ${path}`)
  return page
}
const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
const texts = (page: Document, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => tidy(textContent))

describe('every page', () => {
  it('[PB5] is sound, and links to all that gather something', () => {
    expectSoundPages(files, 'fi')
    for (const [path, page] of pages)
      expect(texts(page, '.side-pages li'), path).toEqual([
        'Hyvät käytännöt',
        'Alueet',
        'Käytäntöjen asiasanat',
        'Asiahakemisto',
        'Sanasto',
        'Lähteet',
        'Tietoja julkaisusta',
        'Saavutettavuusseloste',
      ])
  })

  it('tells the way from the front page, the name of the edition, and where to send feedback', () => {
    const page = pageAt('kaytannot/p1.html')
    expect(texts(page, '.crumbs li')).toEqual(['Etusivu', 'Hyvät käytännöt', 'Arjen avaimet'])
    expect(page.title).toBe('Arjen avaimet – Luettelokirja – Valtakunnallinen')
    expect(texts(page, 'footer .feedback')).toEqual(['Palaute: palaute@esimerkki.fi'])
    expect(page.querySelector('footer .feedback a')?.getAttribute('href')).toBe('mailto:palaute@esimerkki.fi')
  })

  it('says whom to tell where no address for feedback is given, and links to no hostile one', async () => {
    const [national] = listedBook.editions
    if (national === undefined) throw new Error('The book has an edition')
    const feedbacks = ['', `javascript:alert(1)`, hostile, 'https://esimerkki.fi/palaute']
    const shown = feedbacks.map(async (feedback) => {
      const imprint = { ...national.imprint, feedback }
      const edition = editionOf({ ...listedBook, editions: [{ ...national, imprint }] })
      const made = pagesOf(filesOf(await renderHtml(edition, sampleTools())))
      return pageAt('index.html', made).querySelector('footer .feedback')
    })
    const [none, script, evil, web] = await Promise.all(shown)
    expect(none?.textContent).toBe('Palautetta kirjasta voi antaa julkaisijalle.')
    expect([script, evil].map((line) => line?.querySelector('a'))).toEqual([null, null])
    expect(web?.querySelector('a')?.getAttribute('href')).toBe('https://esimerkki.fi/palaute')
  })
})

describe('the page of practices', () => {
  const page = pageAt('kaytannot.html')

  it('[PB23] lists all practices, and them by what is said of each', () => {
    expect(texts(page, '.practices li p:first-child')[0]).toBe('Arjen avaimet')
    expect(texts(page, '[data-rajaus] h2')).toEqual(['Vaiheen mukaan'])
    expect(texts(page, '[data-rajaus] h3')).toEqual(['Käytössä (1)'])
  })

  it('[PB23] offers the same as choices where its script runs', () => {
    const { window } = new JSDOM(textOf(files, 'kaytannot.html'), { runScripts: 'outside-only' })
    window.eval(textOf(files, 'tyyli/rajaus.js'))
    const { document } = window
    const shown = (): readonly string[] =>
      [...document.querySelectorAll<HTMLElement>('#kaytannot_ li')]
        .filter(({ hidden }) => !hidden)
        .map((item) => tidy(item.querySelector('a')?.textContent))
    expect(shown()).toHaveLength(2)
    expect(texts(document, '[role="status"]')).toEqual(['Näkyvissä 2 käytäntöä'])
    const select = document.querySelector('select')
    if (select === null) throw new Error('Nothing to choose from')
    expect(texts(document, 'option')).toEqual(['Kaikki', 'Käytössä (1)'])
    select.value = '0'
    select.dispatchEvent(new window.Event('change'))
    expect(shown()).toEqual(['Arjen avaimet'])
    expect(texts(document, '[role="status"]')).toEqual(['Näkyvissä 1 käytäntö'])
    select.value = ''
    select.dispatchEvent(new window.Event('change'))
    expect(shown()).toHaveLength(2)
    window.close()
  })
})

describe('the page of areas', () => {
  const page = pageAt('alueet.html')

  it('[PB23] has a tile for every area, none over another', () => {
    expect(areaTiles.map(({ area }) => area).sort()).toEqual(wellbeingAreas.map(({ id }) => id).sort())
    expect(new Set(areaTiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(areaTiles.length)
  })

  it('[PB23] names and counts on the map what the lists below it name and count', () => {
    const links = [...page.querySelectorAll('svg a')]
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(['Keski-Uusimaa 1 käytäntö'])
    const target = page.querySelector(links[0]?.getAttribute('href') ?? '')
    expect(tidy(target?.textContent)).toBe('Keski-Uudenmaan hyvinvointialue (1)')
    expect(tidy(target?.nextElementSibling?.textContent)).toBe('Arjen avaimet')
    expect(texts(page, '.areas h2')).toEqual(['Hyvinvointialueet', 'Maakunnat'])
  })
})

describe('the pages of lists', () => {
  it('[PB12] explain terms, which words of the text lead to', () => {
    const word = pageAt('luvut/eka1.html').querySelector('a.term')
    expect(word?.getAttribute('href')).toBe('../sanasto.html#termi_osallisuus')
    const page = pageAt('sanasto.html')
    expect(texts(page, 'dt')).toEqual(['osallisuus', 'vertaisneuvoja'])
    expect(texts(page, 'dd').slice(0, 3)).toEqual([
      'Kuulumista yhteisöön ja vaikuttamista siinä.',
      'ruotsiksi: delaktighet',
      'englanniksi: inclusion',
    ])
    expect(page.querySelector('dd [lang="sv"]')?.textContent).toBe('delaktighet')
  })

  it('[PB12] list the sources, to which each one of a citation leads', () => {
    const cited = [...pageAt('luvut/toka2.html').querySelectorAll('.text a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ])
    expect(cited.slice(0, 2)).toEqual([
      ['Toinen laitos 2020', '../lahteet.html#lahde_opas2020'],
      ['Esimerkkilaitos 2016', '../lahteet.html#lahde_thl2016'],
    ])
    expect(texts(pageAt('lahteet.html'), '.sources li')).toHaveLength(2)
  })

  it('[PB12] lead from the subject index to the marked words', () => {
    const page = pageAt('hakemisto.html')
    expect(texts(page, '.text > .index > li > .entry')).toEqual(['kuntoutus', 'osallisuus', 'vertaistuki'])
    expect(texts(page, '.index .index li')).toEqual(['ryhmät Johdanto, luku 1.1'])
    for (const link of page.querySelectorAll('.index a')) {
      const [path = '', id = ''] = link.getAttribute('href')?.split('#') ?? []
      expect(pageAt(path).getElementById(id)?.textContent).toMatch(/Osallisuus|Vertaistuki/)
    }
  })

  it('tell of the publication', () => {
    const page = pageAt('tietoja.html')
    const facts = texts(page, '.imprint-facts > *')
    expect(facts).toContain('ISBN (verkkojulkaisu)')
    expect(facts.slice(facts.indexOf('Rahoittaja'), facts.indexOf('Lisenssi'))).toEqual([
      'Rahoittaja',
      'Euroopan sosiaalirahasto plus (ESR+)',
      'Euroopan unionin osarahoittama',
    ])
    expect(page.querySelector('.logos img')?.getAttribute('alt')).toBe('Euroopan unionin osarahoittama')
    expect(
      [...page.querySelectorAll('section[lang]')].map((section) => section.getAttribute('lang')),
    ).toEqual(['fi', 'sv', 'en'])
    expect(page.querySelector('a[href^="https://urn.fi/"]')?.textContent).toBe('URN:ISBN:978-952-000-000-0')
  })

  it('are not there when they would be empty', async () => {
    const bare = editionOf({ ...sampleBook, practices: [] })
    const made = pagesOf(filesOf(await renderHtml(bare, sampleTools())))
    const names = [...made.keys()].filter((path) => !path.includes('/'))
    expect(names.sort()).toEqual(['haku.html', 'index.html', 'saavutettavuus.html', 'tietoja.html'])
  })

  it('[PB2] stop at a logo that is missing', async () => {
    const readImage = (file: string): Promise<Uint8Array | null> =>
      Promise.resolve(
        file.startsWith('b') ? null : new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      )
    const result = await renderHtml(editionOf({ ...listedBook, practices: [] }), sampleTools({ readImage }))
    const place = { document: '', title: 'Luettelokirja', path: [], found: 'Euroopan unionin osarahoittama' }
    expect(result).toEqual({ ok: false, obstacles: [{ kind: 'missingImage', ...place }] })
  })
})

describe('the accessibility statement', () => {
  const statementOf = async (found: CheckedBook | null, book = listedBook): Promise<Document> =>
    pageAt('saavutettavuus.html', pagesOf(filesOf(await renderHtml(editionOf(book), sampleTools(), found))))
  const fault = (rule: Finding['rule'], document: string, title: string): Finding => ({
    ...{ key: rule + document, rule, severity: 'warning', document, title, field: null, path: [], found: '' },
  })

  it('[PB22] tells the day and what was checked, and claims no more than that nothing was found', async () => {
    const text = tidy((await statementOf(checked)).querySelector('main')?.textContent)
    expect(text).toContain('ohjelmallisesti 22.11.2026')
    expect(text).toContain('Ohjelmallisessa tarkistuksessa ei löytynyt puutteita. Se ei yksin osoita')
    expect(text).toContain('306/2019')
    expect(text).toContain('14 päivän kuluessa')
    expect(text).toContain('Traficom')
    expect(text).not.toContain('Tunnetut puutteet')
  })

  it('[PB22] lists what is open with its pages, and nothing that is no matter of accessibility', async () => {
    const findings = [
      fault('linkVague', 'eka1', 'Johdanto'),
      fault('linkVague', 'eka1', 'Johdanto'),
      fault('tableCaptionMissing', 'toka2', 'Toinen'),
      fault('funderMissing', 'p1', 'Arjen avaimet'),
      fault('linkVague', 'poissa', 'Toisen painoksen luku'),
    ]
    const page = await statementOf({ ...checked, findings })
    const open = [...page.querySelectorAll('h2')].find(
      ({ textContent }) => textContent === 'Tunnetut puutteet',
    )
    expect([...(open?.nextElementSibling?.children ?? [])].map((item) => tidy(item.textContent))).toEqual([
      'Linkin teksti ei kerro, minne linkki vie. (3 kohtaa) Johdanto',
      'Taulukolta puuttuu otsikko. (1 kohta) Toinen',
    ])
    expect(tidy(page.querySelector('main')?.textContent)).toContain('täyttää vaatimukset osittain')
  })

  it('[PB22] says so when nobody has checked', async () => {
    const text = tidy((await statementOf(null)).querySelector('main')?.textContent)
    expect(text).toContain('saavutettavuutta ei ole tarkistettu')
    expect(text).not.toContain('Mitä on tarkistettu')
  })

  it.each(['sv', 'en'])('[PB22] speaks the language of the book: %s', async (language) => {
    const book = { ...listedBook, facts: { ...listedBook.facts, language } }
    const made = filesOf(await renderHtml(editionOf(book), sampleTools(), checked))
    expectSoundPages(made, language)
    expect(textOf(made, 'saavutettavuus.html')).not.toMatch(/puutteita|kohtaa|Miten/)
  })
})
