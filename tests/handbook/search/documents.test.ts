// What of a page is searched: every text in it, in the language it is marked as.
import { describe, expect, it } from 'vitest'
import type { ContentNode } from '#handbook/model/content.ts'
import { noFacts } from '#handbook/model/handbook.ts'
import { h2, p } from '#handbook/model/notation.ts'
import { plainRuns, plainText } from '#handbook/model/plain-text.ts'
import { searchDocuments } from '#handbook/search/book-documents.ts'
import { indexed } from '#handbook/search/document.ts'
import { Search } from '#handbook/search/find.ts'
import { pageDocument } from '#handbook/search/page-document.ts'
import { passageText } from '#handbook/search/passage.ts'
import { book, chapter, practice } from '#tests/book.ts'

const text = (words: string, lang?: string): ContentNode => ({
  type: 'text',
  text: words,
  ...(lang === undefined ? {} : { marks: [{ type: 'language', attrs: { lang } }] }),
})
const block = (...content: ContentNode[]): ContentNode => ({ type: 'textBlock', content })
const cell = (words: string): ContentNode => ({ type: 'tableCell', content: [p(words)] })

const content: ContentNode[] = [
  h2('Väliotsikko'),
  block(text('Leipätekstiä'), { type: 'footnote', content: [text('alaviitteessä')] }),
  {
    type: 'table',
    attrs: { caption: 'Taulukkonimi' },
    content: [{ type: 'tableRow', content: [cell('solussa')] }],
  },
  { type: 'figure', attrs: { alt: 'Kuvauksena portaat' }, content: [text('Kuvatekstiä')] },
  { type: 'callout', content: [h2('Nostossa'), p('laatikko')] },
  { type: 'lawQuotation', attrs: { source: 'Sosiaalihuoltolaki 17 §' }, content: [p('pykälä')] },
  block(
    text('Ruotsiksi '),
    text('stödet för unga', 'sv'),
    text(' ja englanniksi '),
    text('supporting', 'en'),
  ),
]
const page = chapter('luku', 'Luvun nimi', ...content)
const document = pageDocument(page, 'fi')
const search = Search.of(searchDocuments(book(page)))

describe('the texts of a page', () => {
  it.each([
    'väliotsikko',
    'leipätekstiä',
    'alaviitteessä',
    'taulukkonimi',
    'solussa',
    'portaat',
    'kuvatekstiä',
  ])('[SE11] hold %s, and show it', (word) => {
    const [hit] = search.find({ query: word, limit: 1 }).hits
    const marked = hit?.snippets.flatMap(({ text: shown, ranges }) =>
      ranges.map(([from, to]) => shown.slice(from, to).toLowerCase()),
    )
    expect(marked).toContain(word)
  })

  it.each(['nostossa', 'laatikko', 'sosiaalihuoltolaki', 'pykälä'])('[SE11] hold %s', (word) => {
    expect(search.find({ query: word, limit: 1 }).total).toBe(1)
  })

  it('[SE11] begin with the plain text of the block, so that ranges fit the page', () => {
    document.passages.forEach((passage, index) => {
      const plain = plainText([content[index] ?? p('')])
      expect(passageText(passage).slice(0, passage.plain)).toBe(plain)
    })
    expect(
      plainRuns(content)
        .map((run) => run.text)
        .join(''),
    ).toBe(plainText(content))
  })

  it('[SE11] are told apart by the language they are marked as', () => {
    const last = document.passages.at(-1)
    expect(last?.stretches).toEqual([
      { text: 'Ruotsiksi ', language: 'fi' },
      { text: 'stödet för unga', language: 'sv' },
      { text: ' ja englanniksi ', language: 'fi' },
      { text: 'supporting', language: 'en' },
    ])
  })

  it('[SE11] are found by other forms of Swedish and English words', () => {
    expect(search.find({ query: 'stöd', limit: 1 }).total).toBe(1)
    expect(search.find({ query: 'supports', limit: 1 }).total).toBe(1)
  })

  it('[SE11] are taken in the language of the book where nothing is marked', () => {
    expect(pageDocument(page, 'sv-FI').title.language).toBe('sv')
  })

  it('[SE1] weigh by where they stand: title, subject words, headings, body', () => {
    const card = {
      ...practice('kortti', 'Nimi', { 'lyhyt-kuvaus': [p('Tiivistys')], tarpeet: [p('Tarve')] }),
      facts: {
        ...noFacts,
        place: 'Järvenpää',
        areas: ['hyvinvointialue:21'],
        keywords: [{ label: 'vertaistuki', uri: '' }],
        targetGroups: ['nuoret'],
        services: ['neuvonta'],
        methods: ['ryhmätyö'],
      },
    }
    const { title, keywords, headings, body } = indexed(pageDocument(card, 'fi'))
    const words = (stretches: typeof title) => stretches.map((stretch) => stretch.text)
    expect(words(title)).toEqual(['Nimi'])
    expect(words(keywords)).toEqual(['vertaistuki', 'nuoret', 'neuvonta', 'ryhmätyö'])
    expect(words(headings)).toEqual(['Tiivistys'])
    expect(words(body).join()).toMatch(/Tarve.*Järvenpää.*Lapin hyvinvointialue.*Lappi/)
  })
})
