// What stands before and after the parts of the printed book, and what leads there.
import { describe, expect, it } from 'vitest'
import type { Edition, ViewBlock } from '#handbook/publish/edition.ts'
import { pdfDocument } from '#handbook/publish/pdf/pdf-document.ts'
import type { PdfBlock, PdfFact, PdfJson } from '#handbook/publish/pdf/pdf-json.ts'
import { publishedWords } from '#handbook/publish/words.ts'
import { citation, fullEdition, tableOf } from './full-edition.ts'
import { bookFacts, chapter, edition, heading, note, p, words } from './sample-edition.ts'
import { readPrintImage, type PrintImage } from '#handbook/publish/pdf/print-image.ts'
import { sampleImages } from './sample-images.ts'

const images = new Map<string, PrintImage>()
for (const [file, bytes] of sampleImages) {
  const image = readPrintImage(file, bytes)
  if (image !== null) images.set(file, image)
}

function documentOf(of: Edition): PdfJson {
  return pdfDocument(of, { words: publishedWords(of.facts.language), images, created: 0, twoSided: false })
}

function blocksOf(...blocks: ViewBlock[]): readonly PdfBlock[] {
  const [part] = documentOf(edition([chapter('luku', 1, 'Luku', ...blocks)])).parts
  return part?.kind === 'chapter' ? part.blocks : []
}

const textOf = (facts: readonly PdfFact[]): readonly string[] =>
  facts.map(({ term, values }) => {
    const lines = values.map((line) => line.map((span) => (span.type === 'words' ? span.text : '')).join(''))
    return `${term}: ${lines.join(' / ')}`
  })

describe('the title page', () => {
  it('tells publisher, funder, series and day, and the name of the edition', () => {
    const { front } = documentOf(fullEdition)
    expect(front.edition).toBe('Pohjoisen laitos')
    expect(textOf(front.cover)).toEqual([
      'Julkaisija: Esimerkkikunta',
      'Rahoittaja: Esimerkkirahasto',
      'Sarja: Työpaperi 7/2026',
      'Sisältö päivitetty: 21.11.2026',
    ])
  })
})

describe('the imprint', () => {
  it('tells what is given and nothing else, with links for addresses', () => {
    const { imprint } = documentOf(fullEdition).front
    expect(textOf(imprint?.facts ?? [])).toEqual([
      'Julkaisija: Esimerkkikunta',
      'Sarja ja numero: Työpaperi 7/2026',
      'ISBN (verkkojulkaisu): 978-952-00-0001-8',
      'Pysyvä osoite (URN): URN:ISBN:978-952-00-0001-8',
      'Rahoittaja: Esimerkkirahasto / Euroopan unionin osarahoittama',
      'Lisenssi: CC BY 4.0',
      'Palaute: kirjaamo@example.fi',
      'Sisältö päivitetty: 21.11.2026',
    ])
    const links = (imprint?.facts ?? [])
      .flatMap(({ values }) => values.flat())
      .map((span) => 'href' in span && span.href)
    expect(links.filter((href) => href !== null)).toEqual([
      'https://urn.fi/URN:ISBN:978-952-00-0001-8',
      'mailto:kirjaamo@example.fi',
    ])
  })

  it('shows the logos with their names as texts in their place', () => {
    expect(documentOf(fullEdition).front.imprint?.logos).toMatchObject([{ alt: 'Esimerkkikunnan merkki' }])
  })

  it('[PB14] is left out when the title page has told all', () => {
    const told = edition([], [], { ...bookFacts, licence: '' })
    expect(documentOf(told).front.imprint).toBeNull()
  })
})

describe('documentation pages', () => {
  it('are there for each language with an abstract, in that language', () => {
    const { leaves } = documentOf(fullEdition).front
    expect(
      leaves.map(({ language, heading: title, paragraphs }) => [language.lang, title, paragraphs]),
    ).toEqual([
      ['fi', 'Kuvailulehti', ['Kirja näyttää kaiken.', 'Se on lyhyt.']],
      ['sv', 'Presentationsblad', ['Boken visar allt.']],
    ])
  })

  it('tell when the content was updated, each in its own language', () => {
    const { imprint } = fullEdition
    const english = { ...imprint, abstract: { ...imprint.abstract, en: 'The book shows all.' } }
    const { leaves } = documentOf({ ...fullEdition, imprint: english }).front
    const updated = leaves.flatMap(({ facts }) =>
      textOf(facts)
        .filter((line) => line.includes('2026'))
        .at(-1),
    )
    expect(updated).toEqual([
      'Sisältö päivitetty: 21.11.2026',
      'Innehållet uppdaterat: 21.11.2026',
      'Content updated: 21 November 2026',
    ])
  })

  it('mark what they tell in the language of the book', () => {
    const [finnish, swedish] = documentOf(fullEdition).front.leaves
    const langOf = (facts: readonly PdfFact[] | undefined, term: string) =>
      facts?.find((fact) => fact.term === term)?.values[0]?.[0]
    expect(langOf(swedish?.facts, 'Utgivare')).toMatchObject({ lang: { lang: 'fi' } })
    expect(langOf(swedish?.facts, 'Ämnesord')).toMatchObject({ text: 'prov', lang: null })
    expect(langOf(finnish?.facts, 'Julkaisija')).toMatchObject({ lang: null })
  })
})

describe('words of the lists', () => {
  it('[PB14] lead to their entries: terms, each source of a citation, places of the index', () => {
    const blocks = blocksOf(
      p(
        words('kohtaaminen', { glossary: 'a1', anchor: 'hakusana-1' }),
        citation('(Laitos 2013, 12; Virasto 2016)', 'x', 'y'),
      ),
    )
    expect(blocks).toMatchObject([
      {
        spans: [
          { type: 'anchor', label: 'luku/hakusana-1' },
          { term: '/glossary/a1' },
          {
            pieces: [
              { text: '(', label: null },
              { text: 'Laitos 2013, 12', label: '/source/x' },
              { text: '; ', label: null },
              { text: 'Virasto 2016', label: '/source/y' },
              { text: ')', label: null },
            ],
          },
        ],
      },
    ])
  })

  it('lead nowhere from a title, which stands in the contents list, too', () => {
    const title = heading(2, null, 'a', words('Sana', { glossary: 'a1', anchor: 'b' }), citation('(X)', 'x'))
    expect(blocksOf(title)).toMatchObject([
      {
        spans: [
          { text: 'Sana', term: null },
          { type: 'words', text: '(X)' },
        ],
        notes: [{ label: 'luku/b' }],
      },
    ])
  })
})

describe('the lists at the end', () => {
  it('name the terms in the other languages, marked as such', () => {
    expect(documentOf(fullEdition).back.glossary?.items).toMatchObject([
      {
        label: '/glossary/kohtaaminen',
        term: { text: 'kohtaaminen', lang: null },
        others: [
          {
            name: 'ruotsiksi',
            spans: [
              { text: 'möte', lang: { lang: 'sv' } },
              { text: ' – När en människa blir hörd.', lang: { lang: 'sv' } },
            ],
          },
        ],
      },
    ])
  })

  it('put the terms of a book in Swedish under their Swedish names', () => {
    const swedish = { ...fullEdition, facts: { ...bookFacts, language: 'sv' } }
    expect(documentOf(swedish).back.glossary?.items).toMatchObject([
      { term: { text: 'möte', lang: null }, others: [{ name: 'på finska' }] },
    ])
  })

  it('put the index under letters, å, ä and ö among them, and what is no letter apart', () => {
    const terms = ['1 päivä', 'École', 'ensiapu', 'Åbo', 'äiti']
    const index = terms.map((term) => ({ term, places: [], below: [] }))
    const letters = documentOf({ ...fullEdition, index }).back.index?.items
    expect(letters?.map(({ letter, headings }) => [letter, headings.length])).toEqual([
      ['0–9', 1],
      ['E', 2],
      ['Å', 1],
      ['Ä', 1],
    ])
  })
})

describe('wide tables', () => {
  const kinds = (blocks: readonly PdfBlock[]): readonly unknown[] =>
    blocks.map((block) => (block.type === 'landscape' ? block.blocks.map(({ type }) => type) : block.type))

  it('stand on landscape pages with the headings right above them', () => {
    const blocks = blocksOf(p('Alku.'), heading(2, null, 'a', 'Luvut'), tableOf(9, 3), p('Loppu.'))
    expect(kinds(blocks)).toEqual(['paragraph', ['heading', 'table'], 'paragraph'])
  })

  it('stay upright where no text stands before them, and narrow ones always do', () => {
    expect(kinds(blocksOf(heading(2, null, 'a', 'Luvut'), tableOf(9, 3)))).toEqual(['heading', 'table'])
    expect(kinds(blocksOf(p('Alku.'), tableOf(4, 3)))).toEqual(['paragraph', 'table'])
  })

  it('have a head without links to the lists, so that it stands on every page', () => {
    expect(blocksOf(tableOf(3, 20, words('Sana', { glossary: 'a1' }), citation('(X)', 'x')))).toMatchObject([
      { repeats: true, header: [{ blocks: [{ spans: [{ term: null }, { type: 'words' }] }] }, {}, {}] },
    ])
  })

  it('have a head that stands once when it leads elsewhere or has a note', () => {
    const heads = [words('Sana', { href: 'https://example.fi' }), note(1, 'Huomaa')]
    for (const head of heads) expect(blocksOf(tableOf(3, 20, head))).toMatchObject([{ repeats: false }])
  })
})
