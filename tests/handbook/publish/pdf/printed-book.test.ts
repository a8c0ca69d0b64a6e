// What a reader finds in the printed sample book.
import { beforeAll, describe, expect, it } from 'vitest'
import { allTags, readPdf, unpacked, type ReadPdf, type Tag } from './read-pdf.ts'
import { sampleEdition } from './sample-edition.ts'
import { native, published } from './typeset.ts'

let file: string
let book: ReadPdf
let text: string
let tags: readonly Tag[]

beforeAll(async () => {
  const bytes = await published(sampleEdition, await native())
  file = unpacked(bytes)
  book = await readPdf(bytes)
  // Readers differ in how they give spaces that do not break.
  text = book.pages.map((page) => page.text.replaceAll(/\s+/g, ' ')).join('\n')
  tags = book.pages.flatMap((page) => allTags(page.tags))
})

/** The last page with these words: in the contents list they stand, too. */
const pageWith = (words: string): number =>
  book.pages.findLastIndex((page) => page.text.replaceAll(/\s+/g, ' ').includes(words)) + 1
const roles = (): ReadonlySet<string> => new Set(tags.map(({ role }) => role))

describe('the properties of the file', () => {
  it('[PB3] names title, language, author, keywords and time', () => {
    expect(book).toMatchObject({
      title: 'Näytekirja hyvistä käytännöistä',
      language: 'fi-FI',
      author: 'Esimerkkikunta',
      keywords: 'vertaistuki, arkielämä',
      created: 'D:20261121103000Z',
    })
  })

  it('[PB3] is marked as tagged, shows its title and claims PDF/UA-1 and PDF/A-2a', () => {
    expect(book).toMatchObject({ marked: true, displaysTitle: true, claims: ['PDF/UA-1', 'PDF/A-2A'] })
  })
})

describe('finding the way', () => {
  it('[PB3] has bookmarks for chapters, sections and cards, subsections and fields', () => {
    expect(outline(book.bookmarks)).toEqual([
      'Tietoja julkaisusta',
      'Sisällys',
      'Kuvat',
      'Taulukot',
      '1 Lukijalle',
      '  1.1 Kenelle kirja on tehty',
      '    1.1.1 Työn tekijöille',
      '2 Mitä on sosiaalinen kuntoutus ja mistä kaikesta se rakentuu?',
      '  2.1 Asiakkaan polku',
      '  2.2 Ryhmät',
      '3 Hyvät käytännöt',
      '  Arjen avaimet',
      '    Toimintamallin lyhyt kuvaus',
      '    Ratkaisun perusidea',
      '    Toimintaympäristö',
      '    Lähtötilanne ja strategiset liittymäkohdat',
      '  Omatyöntekijä',
      '    Ratkaisun perusidea',
      '4 Liitteet',
    ])
  })

  it('[PB1] the contents list gives the page of each chapter, section and card', () => {
    const contents = book.pages[2]?.text.replaceAll(/[\s.]+/g, ' ')
    expect(contents).toContain(`Asiakkaan polku ${pageWith('2.1 Asiakkaan polku')} `)
    expect(contents).toContain(`Arjen avaimet ${pageWith('Hyvä käytäntö Arjen avaimet')} `)
    expect(contents).toContain(`Liitteet ${pageWith('Luku 4 Liitteet')} `)
  })

  it('[PB1] a reference inside a sentence tells title, number and page', () => {
    expect(text).toContain(`luvussa Asiakkaan polku (ks. luku 2.1, s. ${pageWith('2.1 Asiakkaan polku')}).`)
  })

  it('[PB1] a reference in brackets or after the writer\'s own "ks." is short', () => {
    const card = pageWith('Hyvä käytäntö Arjen avaimet')
    expect(text).toContain(
      `(ks. luku 2.1, s. ${pageWith('2.1 Asiakkaan polku')}) ja ks. Arjen avaimet, s. ${card}.`,
    )
  })

  it('[PB1] a reference to a place that is gone says so', () => {
    expect(text).toContain('Poistettu luku (ei tässä kirjassa)')
  })

  it('[PB3] every link tells where it leads', () => {
    const links = book.pages.flatMap((page) => page.links)
    expect(links.length).toBeGreaterThan(15)
    expect(links.filter(({ contents }) => contents === '')).toEqual([])
    expect(links.map(({ url }) => url)).toContain('https://innokyla.fi/')
  })

  it('runs book and chapter above the pages, and a number below', () => {
    const second = book.pages[pageWith('Arjen avaimet 20') - 1]?.text
    expect(second).toContain('Näytekirja hyvistä käytännöistä')
    expect(second).toContain('Mitä on sosiaalinen kuntoutus')
    expect(second?.trim()).toMatch(new RegExp(`${pageWith('Arjen avaimet 20')}$`))
  })
})

describe('the structure that screen readers use', () => {
  it('[PB3] has headings, contents, lists, tables, figures, notes, quotations and links', () => {
    const expected =
      'H1 H2 H3 H4 TOC TOCI L LI Lbl LBody Table THead TBody TR TH TD Figure Caption Note BlockQuote Link P'
    expect([...roles()]).toEqual(expect.arrayContaining(expected.split(' ')))
  })

  it('[PB3] skips no heading level', () => {
    const levels = tags.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role.slice(1)))
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    expect(jumps).toEqual([])
  })

  it('[PB3] describes each picture, and leaves a decorative one out', () => {
    expect(tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual([
      'Kolme laatikkoa: tarve, suunnitelma ja tuki arjessa.',
    ])
  })

  it('[PB3] names the language of a passage', () => {
    expect(file).toContain('/Lang (sv-FI)')
  })

  it('repeats the head of a table over pages but tags it once', () => {
    const heads = book.pages.filter((page) => page.text.includes('Kenelle ryhmä on tarkoitettu'))
    expect(heads).toHaveLength(3)
    expect(file.match(/\/S \/TH\s/g)).toHaveLength(3)
  })
})

describe('the text', () => {
  it('can be taken out with its letters', () => {
    for (const words of [
      'Ryhmässä uskalsin puhua.',
      'ääkköset näkyvät',
      'Kuva 1. Asiakkaan polku kolmessa vaiheessa.',
    ])
      expect(text).toContain(words)
  })

  it('is hyphenated in Finnish', () => {
    // Hyphens at line ends are soft ones to whoever copies the text.
    expect(file).toMatch(/<[0-9A-F]{4}> <00AD>/)
    expect(text).toContain('työllistymis valmiuksien')
  })

  it('[PB13] holds no soft hyphens but at the ends of lines', () => {
    const lines = book.pages.flatMap((page) => page.text.split('\n'))
    expect(lines.filter((line) => /\u00ad(?!$)/.test(line.trimEnd()))).toEqual([])
  })

  it('shows law quotations with their day of comparison, or that there was none', () => {
    expect(text).toContain('Tarkistettu 3.9.2026')
    expect(text).toContain('Ei tarkistettu')
  })

  it('numbers notes from 1 in each part and sets them at the foot', () => {
    expect(text).toMatch(/1\s+Alaviite sivun alareunassa/)
    expect(text).toMatch(/1\s+Kortin oma alaviite/)
  })

  it('shows the basic facts of a card, then the fields of the summary, then the rest', () => {
    const card = text.slice(text.indexOf('Ryhmä auttaa, kun arki tuntuu raskaalta.'))
    const order = [
      'Paikka',
      'Keski-Uudenmaan hyvinvointialue',
      'Järvenpään kaupunki (nyk. Keski-Uudenmaan hyvinvointialue)',
      'Euroopan sosiaalirahasto (ESR)',
      'Käytössä',
      'vertaistuki, arkielämä',
      'Hankkeen loppuraportti',
      'Toimintamallin lyhyt kuvaus',
      'Ratkaisun perusidea',
      'Toimintaympäristö',
      'Lähtötilanne ja strategiset liittymäkohdat',
    ].map((words) => card.indexOf(words))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order[0]).toBeGreaterThan(0)
  })
})

function outline(bookmarks: ReadPdf['bookmarks'], depth = 0): readonly string[] {
  return bookmarks.flatMap(({ title, items }) => [
    `${'  '.repeat(depth)}${title}`,
    ...outline(items, depth + 1),
  ])
}
