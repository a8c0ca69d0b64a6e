// The brochure of one practice.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Edition, PracticePart, ViewBlock } from '#handbook/publish/edition.ts'
import type { BrochureJson } from '#handbook/publish/pdf/brochure-json.ts'
import { pdfBrochure, practiceIn } from '#handbook/publish/pdf/pdf-brochure.ts'
import type { PdfCompiler } from '#handbook/publish/pdf/pdf-compiler.ts'
import { readPrintImage, type PrintImage } from '#handbook/publish/pdf/print-image.ts'
import { renderBrochure } from '#handbook/publish/pdf/render-brochure.ts'
import { publishedWords } from '#handbook/publish/words.ts'
import { citation, fullEdition, tableOf } from './full-edition.ts'
import { allTags, readPdf, type ReadPdf } from './read-pdf.ts'
import { list, p, practice, reference, words } from './sample-edition.ts'
import { imageName, sampleImages } from './sample-images.ts'
import { createdAt, native, toolsWith, wasm } from './typeset.ts'

const figure: ViewBlock = {
  type: 'figure',
  path: [0],
  number: 7,
  file: imageName('a', 'svg'),
  alt: 'Kolme laatikkoa.',
  decorative: false,
  author: '',
  permission: '',
  caption: [words('Polku.')],
}

const ryhma = practice(
  'ryhma',
  'Arjen avaimet',
  {
    'lyhyt-kuvaus': [p('Ryhmä, jossa etsitään voimavaroja.')],
    kohderyhma: [p('Mukaan voi tulla kuka vain.')],
    'ratkaisun-perusidea': [
      p('Kokoonnutaan viikoittain ', citation('(Esimerkkilaitos 2013)', 'laitos'), '.'),
      figure,
      tableOf(3, 3),
      list(false, 1, [p('tavataan')], [p('keskustellaan')]),
      p('Lue myös ', reference('muualla', null, null, 'Omatyöntekijä'), '.'),
    ],
    'toimivuuden-ehdot': [p('Tarvitaan kaksi vetäjää.')],
    lahtotilanne: [p('Tätä ei esitteessä kerrota.')],
  },
  {
    plainSummary: 'Ryhmä auttaa arjessa.',
    targetGroups: ['aikuiset'],
    organisations: [{ then: 'Esimerkkikunta', now: '' }],
    keywords: [{ label: 'vertaistuki', uri: '' }],
    sources: [{ title: 'Loppuraportti', url: 'https://example.fi/' }],
  },
)

const images = new Map<string, PrintImage>()
for (const [file, bytes] of sampleImages) {
  const image = readPrintImage(file, bytes)
  if (image !== null) images.set(file, image)
}

function brochureOf(part: PracticePart, edition: Edition = fullEdition): BrochureJson {
  const making = { words: publishedWords(edition.facts.language), images, created: 0, twoSided: false }
  return pdfBrochure(edition, part, making)
}

const sectionsOf = ({ sections }: BrochureJson): readonly unknown[] =>
  sections.map(({ heading, blocks }) => [
    heading.spans.map((span) => (span.type === 'words' ? span.text : '')).join(''),
    ...blocks.map(({ type }) => type),
  ])

describe('what a brochure tells', () => {
  it('is what a newcomer asks, in plain headings; pictures and tables stand elsewhere', () => {
    expect(sectionsOf(brochureOf(ryhma))).toEqual([
      ['Mistä on kyse', 'paragraph'],
      ['Kenelle', 'list', 'paragraph'],
      ['Miten se toimii', 'paragraph', 'list', 'paragraph'],
      ['Mitä se vaatii', 'paragraph'],
    ])
  })

  it('begins with the summary and the first picture that says something', () => {
    expect(brochureOf(ryhma)).toMatchObject({
      title: 'Arjen avaimet',
      lead: [{ text: 'Ryhmä auttaa arjessa.' }],
      picture: { alt: 'Kolme laatikkoa.' },
    })
  })

  it('ends with who to ask, the book, and the sources it cites', () => {
    const { contact, sources, logos } = brochureOf(ryhma)
    expect(contact.facts.map(({ term }) => term)).toEqual(['Toteuttaja', 'Lähteet', 'Opaskirja', 'Palaute'])
    expect(sources?.items.map(({ label }) => label)).toEqual(['/source/laitos'])
    expect(logos).toHaveLength(1)
  })

  it('[PB15] is cut where there is no room, and says so', () => {
    const long = Array.from({ length: 60 }, () => p('Sana ja toinen sana. '.repeat(20)))
    const cut = brochureOf(
      practice('x', 'X', { 'ratkaisun-perusidea': long, 'toimivuuden-ehdot': [p('Ehto.')] }),
    )
    expect(cut.sections[0]?.blocks.length).toBeLessThan(30)
    expect(cut.rest).toBe('Kuvaus jatkuu opaskirjassa.')
    expect(brochureOf(ryhma).rest).toBe('')
  })

  it('is in the language of the book', () => {
    const swedish = { ...fullEdition, facts: { ...fullEdition.facts, language: 'sv' } }
    expect(brochureOf(ryhma, swedish).sections[1]?.heading.spans).toMatchObject([{ text: 'För vem' }])
  })
})

describe('a practice of an edition', () => {
  it('is found by its id, and a chapter is none', () => {
    expect(practiceIn(fullEdition, 'kortti')?.title).toBe('Kortti')
    expect([practiceIn(fullEdition, 'alku'), practiceIn(fullEdition, 'kadonnut')]).toEqual([null, null])
  })
})

describe('the printed brochure', () => {
  const made = async (compiler: PdfCompiler, part = ryhma): Promise<Uint8Array> => {
    const rendered = await renderBrochure(fullEdition, part, compiler, toolsWith(sampleImages), createdAt)
    const content = rendered.ok ? rendered.files[0]?.content : undefined
    if (!(content instanceof Uint8Array)) throw new Error(JSON.stringify(rendered))
    return content
  }

  let brochure: ReadPdf

  beforeAll(async () => {
    brochure = await readPdf(await made(await native()))
  })

  it.each(['ua-1', 'a-2a'] as const)('[PB3] passes the typesetter’s own check of %s', async (standard) => {
    await expect(made(await native({ standard }))).resolves.toBeInstanceOf(Uint8Array)
  })

  it('is the same from the native and the WebAssembly typesetter', async () => {
    expect(await readPdf(await made(await wasm()))).toEqual(brochure)
  })

  it('[PB3] has title, language, headings, and a text for its picture and logo', () => {
    expect(brochure).toMatchObject({
      title: 'Arjen avaimet',
      language: 'fi-FI',
      claims: ['PDF/UA-1', 'PDF/A-2A'],
    })
    const tags = brochure.pages.flatMap((page) => allTags(page.tags))
    expect(tags.filter(({ role }) => role === 'H1')).toHaveLength(6)
    const alts = tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)
    expect(alts).toEqual(['Kolme laatikkoa.', 'Esimerkkikunnan merkki'])
  })

  it('names a card elsewhere in the book without a page', () => {
    const text = brochure.pages.map((page) => page.text.replaceAll(/\s+/g, ' ')).join(' ')
    expect(text).toContain('Lue myös Omatyöntekijä.')
  })

  it('[PB15] takes four pages at most', async () => {
    const long = Array.from({ length: 200 }, () => p('Sana ja toinen sana. '.repeat(12)))
    const longest = practice('x', 'X', { 'ratkaisun-perusidea': [figure, ...long] }, ryhma.facts)
    expect((await readPdf(await made(await native(), longest))).pages.length).toBeLessThanOrEqual(4)
  })

  it('is stopped by a picture without a text', async () => {
    const mute = practice('x', 'X', { 'lyhyt-kuvaus': [{ ...figure, alt: '' }] })
    const rendered = await renderBrochure(
      fullEdition,
      mute,
      await native(),
      toolsWith(sampleImages),
      createdAt,
    )
    expect(rendered).toMatchObject({ ok: false, obstacles: [{ kind: 'missingAlt', document: 'x' }] })
  })
})
