// Word files as content: what people write in Word, through the whole reading.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readyPage, type ReadyPage } from '#electron/disk/import/read-source.ts'
import { imageNameOf } from '#electron/disk/images/whole-image.ts'
import type { Content } from '#handbook/model/content.ts'
import {
  block,
  bullet,
  callout,
  continuation,
  emphasis,
  h2,
  h3,
  h4,
  indented,
  link,
  note,
  ordered,
  p,
  quote,
  strong,
  words,
} from '#handbook/model/notation.ts'
import { item, para, picture, row, run, table, wordFile, type WordFile } from '#tests/word-file.ts'

let place: string
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-word-'))
})
afterAll(() => rm(place, { recursive: true, force: true }))

async function imported(file: WordFile): Promise<ReadyPage> {
  const path = join(place, 'Oma_luku.docx')
  await writeFile(path, wordFile(file))
  const read = await readyPage(path, 'chapter')
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value
}

async function chapter(file: WordFile): Promise<{ title: string; content: Content }> {
  const { page } = await imported(file)
  return page.kind === 'chapter' ? page : { title: '', content: [] }
}

const contentOf = async (body: string, more: Partial<WordFile> = {}): Promise<Content> =>
  (await chapter({ ...more, body: para('Luku', 'Otsikko1') + body })).content

const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

describe('styles', () => {
  it('[IM3] a title heads the chapter, and headings keep their levels below it, whatever language names them', async () => {
    const body =
      para('Sosiaalinen kuntoutus', 'Otsikko') +
      para('Tausta', 'Otsikko1') +
      para('Laki', 'Otsikko2') +
      para('Pykälä', 'Otsikko3') +
      para('Teksti.')
    expect(await chapter({ body })).toMatchObject({
      title: 'Sosiaalinen kuntoutus',
      content: [h2('Tausta'), h3('Laki'), h4('Pykälä'), p('Teksti.')],
    })
  })

  it('[IM3] a single highest heading is the title, and bold words in headings are plain', async () => {
    const body =
      para(run('Luku', '<w:b/>'), 'Otsikko1') + para(run('Alku', '<w:b/>'), 'Otsikko2') + para('Tekstiä.')
    expect(await chapter({ body })).toMatchObject({ title: 'Luku', content: [h2('Alku'), p('Tekstiä.')] })
  })

  it('[IM3] without headings, short bold lines are headings and the first line is the title', async () => {
    const body =
      para(run('Arjen avaimet', '<w:b/>')) +
      para('Ryhmä kokoontuu viikoittain.') +
      para(run('Mitä tehdään', '<w:b/>')) +
      para('Laitetaan ruokaa.')
    expect(await chapter({ body })).toMatchObject({
      title: 'Arjen avaimet',
      content: [p('Ryhmä kokoontuu viikoittain.'), h2('Mitä tehdään'), p('Laitetaan ruokaa.')],
    })
  })

  it('[IM3] without anything that could be a title, the file gives its name', async () => {
    const body = para('Ensimmäinen virke, joka päättyy.') + para('Toinen.')
    expect((await chapter({ body })).title).toBe('Oma luku')
  })

  it('[IM4] quotes, bold, italics, links, line breaks and raised digits', async () => {
    const related = { rId9: ['hyperlink', 'https://thl.fi/'] } as const
    const body =
      para('Lainattu.', 'Lainaus') +
      para(
        run('Vahva', '<w:b/>') +
          run(' ja ') +
          run('painokas', '<w:i/>') +
          '<w:r><w:br/></w:r>' +
          `<w:hyperlink r:id="rId9">${run('THL', '<w:u w:val="single"/>')}</w:hyperlink>` +
          run(', 20 m') +
          run('2', '<w:vertAlign w:val="superscript"/>'),
      )
    expect(await contentOf(body, { related })).toEqual([
      quote('Lainattu.'),
      p(
        strong('Vahva'),
        ' ja ',
        emphasis('painokas'),
        { type: 'lineBreak' },
        link('https://thl.fi/', 'THL'),
        ', 20 m²',
      ),
    ])
  })
})

describe('lists', () => {
  it('[IM4] keep bullets, numbers, levels, and paragraphs that go on with an item', async () => {
    const body =
      item('Eka', 1) +
      item('Alempi', 1, 1) +
      para('Jatkoa', 'Luettelokappale') +
      item('Toka', 1) +
      para('Väli.') +
      item('Yksi', 2)
    expect(await contentOf(body, { lists: [[true, true], [false]] })).toEqual([
      bullet('Eka'),
      indented(bullet('Alempi')),
      indented(continuation('Jatkoa')),
      bullet('Toka'),
      p('Väli.'),
      ordered('Yksi'),
    ])
  })

  it('[IM4] go on counting across what stands between, as Word does, and start anew where Word does', async () => {
    const numbers = [false, false]
    const body =
      item('yksi', 1) +
      item('alayksi', 1, 1) +
      para('Väli.') +
      item('kaksi', 1) +
      item('alayksi', 1, 1) +
      para('Uusi:') +
      item('yksi', 2)
    expect(await contentOf(body, { lists: [numbers, numbers] })).toEqual([
      ordered('yksi'),
      indented(ordered('alayksi')),
      p('Väli.'),
      block('ordered', ['kaksi'], { start: 2 }),
      indented(ordered('alayksi')),
      p('Uusi:'),
      ordered('yksi'),
    ])
  })
})

describe('tables, figures and notes', () => {
  it('[IM4] tables keep header rows, spans and captions', async () => {
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${para('Yhteensä')}`
    const body =
      para('Taulukko 1. Kävijät kunnittain', 'Kuvaotsikko') +
      table(row(['Kunta', 'Määrä'], true), row(['Laukaa', '12']), row([wide]))
    const cell = (text: string, type = 'tableCell', attrs = {}) => ({
      type,
      ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
      content: [p(text)],
    })
    expect(await contentOf(body)).toEqual([
      {
        type: 'table',
        attrs: { caption: 'Kävijät kunnittain' },
        content: [
          { type: 'tableRow', content: [cell('Kunta', 'tableHeader'), cell('Määrä', 'tableHeader')] },
          { type: 'tableRow', content: [cell('Laukaa'), cell('12')] },
          { type: 'tableRow', content: [cell('Yhteensä', 'tableCell', { colspan: 2 })] },
        ],
      },
    ])
  })

  it('[IM4] a first row that is all bold heads its table; a table of one cell is a callout', async () => {
    const body =
      table(row([para(run('Kunta', '<w:b/>'))]), row(['Laukaa'])) +
      para('Väli.') +
      table(row(['Muista tämä.']))
    const [first, , box] = await contentOf(body)
    expect(first?.content?.[0]?.content?.[0]?.type).toBe('tableHeader')
    const styled = table(row([para('Kunta', 'TableHeading')]), row(['Laukaa']))
    const [second] = await contentOf(styled)
    expect(second?.content?.map(({ content = [] }) => content[0]?.type)).toEqual(['tableHeader', 'tableCell'])
    expect(box).toEqual(callout(p('Muista tämä.')))
  })

  it('[IM4] an image is a figure by its content, with its description and the caption below it', async () => {
    const { page, images } = await imported({
      body:
        para('Luku', 'Otsikko1') +
        para(run('Ennen.') + picture('rId5', 'Polku') + run('Jälkeen.')) +
        para(picture('rId5')) +
        para('Kuva 2: Polun alku', 'Kuvaotsikko'),
      related: { rId5: ['image', 'media/image1.png'] },
      parts: { 'word/media/image1.png': png },
    })
    const file = imageNameOf(png)
    expect(page).toMatchObject({
      content: [
        p('Ennen.'),
        { type: 'figure', attrs: { file, alt: 'Polku' } },
        p('Jälkeen.'),
        { type: 'figure', attrs: { file }, content: [words('Polun alku')] },
      ],
      report: [],
    })
    expect([...images]).toEqual([[file, png]])
  })

  it('[IM4] footnotes stand where their numbers stand', async () => {
    const body = para(`${run('Väite')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`)
    expect(await contentOf(body, { footnotes: { '2': 'Lähde 2017.' } })).toEqual([
      p('Väite', note('Lähde 2017.'), '.'),
    ])
  })
})

describe('the report', () => {
  it('[IM5] names comments with author and words, under their heading', async () => {
    const { page } = await imported({
      body:
        para('Luku', 'Otsikko1') +
        para('Alku', 'Otsikko2') +
        para(`${run('Teksti.')}<w:r><w:commentReference w:id="0"/></w:r>`),
      comments: [{ id: '0', author: 'Tarkastaja', text: 'Onko tämä varmaa?' }],
    })
    expect(page.report).toEqual([
      {
        kind: 'comment',
        count: 1,
        places: [{ section: 'Alku', text: 'Onko tämä varmaa?', by: 'Tarkastaja' }],
      },
    ])
  })

  it('[IM5] tells tracked changes: what was added is in the text, what was deleted is not', async () => {
    const { page } = await imported({
      body:
        para('Luku', 'Otsikko1') +
        para(
          `${run('On ')}<w:ins w:id="1" w:author="A. Muokkaaja">${run('uutta')}</w:ins>` +
            `<w:del w:id="2" w:author="B. Poistaja"><w:r><w:delText>vanhaa</w:delText></w:r></w:del>${run(' tekstiä.')}`,
        ),
    })
    expect(page).toMatchObject({
      content: [p('On uutta tekstiä.')],
      report: [
        { kind: 'insertion', count: 1, places: [{ text: 'uutta', by: 'A. Muokkaaja' }] },
        { kind: 'deletion', count: 1, places: [{ text: 'vanhaa', by: 'B. Poistaja' }] },
      ],
    })
  })

  it('[IM5] tells images that the book cannot use or the file does not hold, links to nowhere, looks, contents and page heads', async () => {
    const { page } = await imported({
      body:
        para('Luku', 'Otsikko1') +
        para('Tausta 3', 'Sisluet1') +
        para(picture('rId5', 'Kaavio') + picture('rId6', 'Etäkuva')) +
        para(
          `<w:hyperlink r:id="rId7">${run('levy')}</w:hyperlink> <w:hyperlink w:anchor="_Toc1">${run('ylempänä')}</w:hyperlink>` +
            run('tärkeää', '<w:highlight w:val="yellow"/>') +
            run('ylhäällä', '<w:vertAlign w:val="superscript"/>'),
        ),
      related: {
        rId5: ['image', 'media/image1.emf'],
        rId6: ['image', 'https://example.org/kuva.png'],
        rId7: ['hyperlink', 'file:///C:/salainen.docx'],
      },
      parts: {
        'word/media/image1.emf': Uint8Array.from([1, 0, 0, 0, 88]),
        'word/header1.xml': `<w:hdr>${para('Luonnos 3')}</w:hdr>`,
      },
    })
    expect(page.report.map(({ kind, count }) => [kind, count])).toEqual([
      ['image', 2],
      ['link', 1],
      ['internalLink', 1],
      ['formatting', 1],
      ['raisedText', 1],
      ['contents', 1],
      ['headerFooter', 1],
    ])
    expect(page).toMatchObject({ content: [p('levyylempänätärkeääylhäällä')] })
  })

  it('[IM5] a document of which all is kept has an empty report', async () => {
    expect((await imported({ body: para('Luku', 'Otsikko1') + para('Tekstiä.') })).page.report).toEqual([])
  })
})
