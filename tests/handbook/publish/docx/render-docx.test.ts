// The book as a word processor understands it, before any file is written.
import { describe, expect, it } from 'vitest'
import { p, table } from '#handbook/model/notation.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { Edition, RenderTools } from '#handbook/publish/edition.ts'
import { renderDocx } from '#handbook/publish/docx/render-docx.ts'
import type {
  WordBlock,
  WordDocument,
  WordParagraph,
  WordRun,
  WordTable,
  WordPicture,
} from '#handbook/publish/docx/word-document.ts'
import {
  bookFacts,
  hostile,
  sampleBook,
  sampleEdition,
  sampleTools,
} from '#tests/handbook/publish/html/sample-book.ts'
import { movingWebp } from '#tests/electron/disk/word/webp-images.ts'
import { listedBook } from '#tests/handbook/publish/html/listed-book.ts'
import { sampleImages } from '#tests/handbook/publish/pdf/sample-images.ts'
import { freshSeed, randomEdition } from '#tests/handbook/publish/random-edition.ts'

const [drawing = new Uint8Array()] = sampleImages.values()
const tools = (changed: Partial<RenderTools> = {}) =>
  sampleTools({ readImage: () => Promise.resolve(drawing), ...changed })

function picturesIn(blocks: readonly WordBlock[]): readonly WordPicture[] {
  return blocks.flatMap((block): readonly WordPicture[] => {
    if (block.type === 'picture') return [block]
    if (block.type === 'table') return picturesIn(block.rows.flat().flatMap((cell) => cell.blocks))
    return block.type === 'landscape' ? picturesIn(block.blocks) : []
  })
}

async function documentOf(edition: Edition): Promise<WordDocument> {
  const made: WordDocument[] = []
  const writer = (document: WordDocument) => {
    made.push(document)
    return Promise.resolve({ ok: true, bytes: new Uint8Array([1]) } as const)
  }
  const rendered = await renderDocx(edition, writer, tools())
  const [document] = made
  if (!rendered.ok || document === undefined) throw new Error(`Not published: ${JSON.stringify(rendered)}`)
  return document
}

const document = await documentOf(sampleEdition)

function everyBlock(blocks: readonly WordBlock[]): readonly WordBlock[] {
  return blocks.flatMap((block) =>
    block.type === 'table'
      ? [block, ...everyBlock(block.rows.flat().flatMap((cell) => cell.blocks))]
      : block.type === 'landscape'
        ? everyBlock(block.blocks)
        : [block],
  )
}
const paragraphsIn = ({ body }: WordDocument): readonly WordParagraph[] =>
  everyBlock(body).filter((block) => block.type === 'paragraph')
const tablesIn = ({ body }: WordDocument): readonly WordTable[] =>
  everyBlock(body).filter((block) => block.type === 'table')
const runText = (run: WordRun): string => {
  if (run.type === 'text') return run.text
  if (run.type === 'sequence') return String(run.shown)
  if (run.type === 'reference') return `${run.before}#${run.bookmark}${run.after}`
  return 'runs' in run && run.type !== 'note' ? run.runs.map(runText).join('') : ''
}
const textOf = ({ runs }: WordParagraph): string => runs.map(runText).join('')
const inStyle = (style: WordParagraph['style']) =>
  paragraphsIn(document).filter((each) => each.style === style)

describe('the Word file of a book', () => {
  it('[PB10] begins with a title page, then contents, then every chapter on a new page', () => {
    const front = document.front.map((block) =>
      block.type === 'paragraph' ? [block.style, textOf(block)] : [],
    )
    expect(front).toEqual([
      ['title', 'Näytekirja'],
      ['subtitle', 'Kaikki mitä sivulla voi olla'],
      ['lead', 'Kirja, jossa on yksi jokaista lajia.'],
      ['imprint', 'Julkaisija: Esimerkkikunta'],
      ['imprint', 'Rahoittaja: Euroopan sosiaalirahasto (ESR)'],
      ['imprint', 'Lisenssi: CC BY 4.0'],
      ['imprint', 'Sisältö päivitetty 21.11.2026'],
    ])
    expect(document.body[0]).toEqual({ type: 'contents', title: 'Sisällys' })
    const chapters = inStyle('heading1')
    expect(chapters.map(textOf).slice(0, 2)).toEqual(['Lukijalle', 'Toinen luku'])
    expect(chapters.every(({ newPage }) => newPage)).toBe(true)
    expect(chapters.map(({ list }) => list?.kind)).toEqual(['heading', 'heading', 'heading', undefined])
  })

  it('[PB10] lets Word count the very numbers that the edition gives', async () => {
    for (const edition of [sampleEdition, randomEdition(7, 10)]) await expectCounted(edition)
  })

  it('[PB10] puts a practice one level below its chapter, with its facts and fields', () => {
    const practice = paragraphsIn(document).findIndex((each) => textOf(each) === 'Arjen avaimet')
    const [kicker, title, lead] = paragraphsIn(document).slice(practice - 1)
    expect([kicker?.style, kicker?.newPage, title?.style, title?.list]).toEqual([
      'kicker',
      true,
      'heading2',
      null,
    ])
    expect([lead?.style, textOf(lead!)]).toEqual(['lead', 'Lyhyesti sanottuna.'])
    const fields = inStyle('heading3').map(textOf)
    expect(fields).toEqual(
      expect.arrayContaining(['Perustiedot', 'Toimintamallin lyhyt kuvaus', 'Kohderyhmä ja asiakasymmärrys']),
    )
    const facts = tablesIn(document).find(({ look }) => look === 'facts')
    const terms = facts?.rows.map(([term]) =>
      term?.blocks.map((block) => (block.type === 'paragraph' ? textOf(block) : '')).join(),
    )
    expect(terms).toEqual(['Paikka', 'Alueet', 'Toteuttaja', 'Rahoittaja', 'Vaihe', 'Asiasanat', 'Lähteet'])
    expect([facts?.headColumn, facts?.rows.every(([term]) => term?.heads)]).toEqual([true, true])
  })

  it('[PB10] makes true lists: levels, and a new count for each', () => {
    const listed = paragraphsIn(document)
      .filter(({ list }) => list !== null && list.kind !== 'heading')
      .slice(0, 3)
      .map((each) => [textOf(each), each.list])
    expect(listed).toEqual([
      ['yksi', { kind: 'ordered', level: 0, id: 1, start: 1 }],
      ['sisempi', { kind: 'bullet', level: 1 }],
      ['viisi', { kind: 'ordered', level: 0, id: 2, start: 5 }],
    ])
    expect(document.lists.slice(0, 2)).toEqual([
      { id: 1, start: 1 },
      { id: 2, start: 5 },
    ])
  })

  it('[PB10] keeps captions with counted numbers, header rows, descriptions and credits', () => {
    expect(inStyle('caption').map(textOf).slice(0, 2)).toEqual([
      'Taulukko 1. Vaiheet',
      'Kuva 1. Asiakkaan polku. Kuva: Esimerkkikunta. Lupa: CC BY 4.0.',
    ])
    const table = tablesIn(document).find(({ look }) => look === 'grid')
    expect([table?.headRows, table?.rows[0]?.map(({ heads }) => heads)]).toEqual([1, [true, true]])
    const pictures = everyBlock(document.body).filter((block) => block.type === 'picture')
    expect(pictures.slice(0, 2).map(({ alt, decorative }) => [alt, decorative])).toEqual([
      ['Kolme laatikkoa.', false],
      ['', true],
    ])
    expect(pictures.every(({ width, height }) => width <= 453 && height <= 560)).toBe(true)
  })

  it('[PB10] keeps notes where they stand, languages of passages and links', () => {
    const runs = paragraphsIn(document).flatMap((each) => each.runs)
    const notes = runs.filter((run) => run.type === 'note')
    expect(notes.slice(0, 2).map((run) => run.runs.map(runText).join(''))).toEqual([
      'Ensimmäinen viite.',
      'Otsikon viite.',
    ])
    expect(runs).toContainEqual(expect.objectContaining({ text: 'social rehabilitering', lang: 'sv-FI' }))
    expect(runs).toContainEqual(expect.objectContaining({ type: 'link', href: 'https://thl.fi/' }))
    expect(document.facts.language).toBe('fi-FI')
  })

  it('[PB1] refers to bookmarks that are there, by chapter and page, and says what is gone', () => {
    const bookmarks = paragraphsIn(document)
      .map(({ bookmark }) => bookmark)
      .filter((name) => name !== null)
    expect(new Set(bookmarks).size).toBe(bookmarks.length)
    const references = paragraphsIn(document)
      .flatMap((each) => each.runs)
      .filter((run) => run.type === 'reference')
    expect(references.length).toBeGreaterThan(2)
    for (const { bookmark } of references) expect(bookmarks).toContain(bookmark)
    const told = paragraphsIn(document)
      .map(textOf)
      .find((text) => text.startsWith('Ks. '))
    expect(told).toContain('luku\u00a02, s.\u00a0#osa_2')
    expect(told).toContain('Poissa (ei tässä kirjassa)')
  })

  it('[PB4] keeps what authors wrote as text', () => {
    expect(inStyle('heading1').map(textOf)).toContain(hostile.trim())
    const links = paragraphsIn(document)
      .flatMap((each) => each.runs)
      .filter((run) => run.type === 'link')
    expect(links.filter(({ href }) => !/^(?:https?|mailto):/.test(href))).toEqual([])
  })

  it('marks the Finnish names of the form in a book of another language', async () => {
    const swedish = await documentOf(editionOf({ ...sampleBook, facts: { ...bookFacts, language: 'sv' } }))
    const field = paragraphsIn(swedish).find((each) => textOf(each) === 'Toimintamallin lyhyt kuvaus')
    expect(field?.runs[0]).toMatchObject({ lang: 'fi-FI' })
    expect(swedish.facts.language).toBe('sv-FI')
  })

  it('[PB2] stops at images that move, and names the place', async () => {
    const rendered = await renderDocx(
      editionOf({ ...sampleBook, practices: [] }),
      () => Promise.reject(new Error('Nothing is to be written')),
      tools({ readImage: () => Promise.resolve(movingWebp) }),
    )
    expect(rendered).toMatchObject({
      ok: false,
      obstacles: [{ kind: 'notInWord', document: 'k1', path: [12] }, {}, {}],
    })
  })

  it('[PB2] stops at images that the writer cannot read, and names the place', async () => {
    const rendered = await renderDocx(
      editionOf({ ...sampleBook, practices: [] }),
      ({ body }) =>
        Promise.resolve({ ok: false, unreadable: picturesIn(body).map(({ image }) => image.path) }),
      tools(),
    )
    expect(rendered).toMatchObject({
      ok: false,
      obstacles: [{ kind: 'damagedImage', document: 'k1', path: [12] }, {}, {}],
    })
  })

  it('tells which part it is making, and stops between parts', async () => {
    let asked = 0
    const throwIfAborted = () => {
      if (++asked === 3) throw new Error('stopped')
    }
    const stopped = tools({ cancellation: { throwIfAborted } })
    await expect(
      renderDocx(sampleEdition, () => Promise.resolve({ ok: false, unreadable: [] }), stopped),
    ).rejects.toThrow('stopped')
    expect(stopped.told).toEqual(['0/6 Lukijalle', '1/6 Toinen luku'])
  })

  it('[PB4] is made whatever is stored, and skips no level of headings', async () => {
    const seed = freshSeed('Random books for Word')
    for (let index = 0; index < 50; index++) {
      const levels = paragraphsIn(await documentOf(randomEdition(seed + index)))
        .filter(({ style }) => style.startsWith('heading'))
        .map(({ style }) => Number(style.slice(-1)))
      levels.forEach((level, at) =>
        expect(level, `SEED=${seed + index}`).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1),
      )
    }
  })
})

/** Counts as Word does: a number at one level begins those below it anew. */
async function expectCounted(edition: Edition): Promise<void> {
  const counted: string[] = []
  const counts = [0, 0, 0]
  for (const { list } of paragraphsIn(await documentOf(edition))) {
    if (list?.kind !== 'heading') continue
    counts[list.level] = (counts[list.level] ?? 0) + 1
    counts.fill(0, list.level + 1)
    counted.push(counts.slice(0, list.level + 1).join('.'))
  }
  const given = edition.parts.flatMap((part) => {
    if (part.kind === 'practice') return []
    const sections = part.blocks.flatMap((block) =>
      block.type === 'heading' &&
      block.number !== null &&
      block.spans.some((span) => span.type !== 'words' || span.text.trim() !== '')
        ? [block.number]
        : [],
    )
    return [String(part.number), ...sections]
  })
  expect(counted).toEqual(given)
}

describe('the lists of a Word file', () => {
  const wide = Array.from({ length: 7 }, (_, n) => `Palvelutarpeenarviointi${n}`)
  const [first, ...rest] = listedBook.chapters
  if (first === undefined) throw new Error('The book has chapters')
  const turned = { ...first, content: [...first.content, table('Leveä', wide, wide), p('Jälkeen')] }
  const listed = documentOf(editionOf({ ...listedBook, chapters: [turned, ...rest] }))
  const bodyParagraphs = async (): Promise<readonly WordParagraph[]> => paragraphsIn(await listed)

  it('[PB12] end it: glossary, sources, index and imprint, each under a heading of the first level', async () => {
    const headings = (await bodyParagraphs()).filter(({ style }) => style === 'heading1').map(textOf)
    expect(headings.slice(-4)).toEqual(['Sanasto', 'Lähteet', 'Asiahakemisto', 'Tietoja julkaisusta'])
    const styled = async (style: WordParagraph['style']): Promise<readonly string[]> =>
      (await bodyParagraphs()).filter((each) => each.style === style).map(textOf)
    expect(await styled('term')).toEqual(['osallisuus', 'vertaisneuvoja'])
    expect(await styled('source')).toHaveLength(2)
    expect(await styled('index')).toEqual([
      'kuntoutus  #osa_1_hakusana_2',
      'osallisuus  #osa_1_hakusana_1, #osa_4_hakusana_1',
      'vertaistuki',
      'ryhmät  #osa_1_hakusana_2',
    ])
    const front = (await listed).front.map((block) => (block.type === 'paragraph' ? textOf(block) : ''))
    expect(front).toContain('Valtakunnallinen')
  })

  it('[PB12] are where citations, terms and index lead to', async () => {
    const paragraphs = await bodyParagraphs()
    const runs = paragraphs.flatMap((each) => each.runs)
    const places = new Set([
      ...paragraphs.flatMap(({ bookmark }) => bookmark ?? []),
      ...runs.flatMap((run) => (run.type === 'place' ? [run.bookmark] : [])),
    ])
    const led = runs.flatMap((run) => (run.type === 'jump' || run.type === 'reference' ? [run.bookmark] : []))
    expect(led).toEqual(expect.arrayContaining(['termi_1', 'lahde_1', 'lahde_2', 'osa_1_hakusana_1']))
    expect(led.filter((bookmark) => !places.has(bookmark))).toEqual([])
    const jumps = runs.flatMap((run) => (run.type === 'jump' && !run.isTerm ? [run.runs[0]?.text] : []))
    expect(jumps).toContain('Toinen laitos 2020')
  })

  it('[PB10] put a wide table on pages that lie, with its caption, and no other', async () => {
    const lying = (await listed).body.filter((block) => block.type === 'landscape')
    expect(lying).toHaveLength(1)
    const [caption, grid] = lying[0]?.blocks ?? []
    expect(caption?.type === 'paragraph' && textOf(caption)).toMatch(/^Taulukko \d+\. Leveä$/)
    expect(grid).toMatchObject({ type: 'table', wide: true })
  })
})
