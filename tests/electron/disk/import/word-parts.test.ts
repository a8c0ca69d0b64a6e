// What a Word file says outside its text: where lists start, what styles are based on, what was moved.
import { describe, expect, it } from 'vitest'
import { pageOf } from '#electron/disk/import/read-source.ts'
import type { ImportedPage } from '#handbook/import/imported-page.ts'
import type { Content } from '#handbook/model/content.ts'
import { block, h2, h3, ordered, p } from '#handbook/model/notation.ts'
import { item, para, run, wordFile, type WordFile } from '#tests/word-file.ts'

async function imported(file: WordFile): Promise<{ readonly page: ImportedPage }> {
  const read = await pageOf('Oma_luku.docx', wordFile(file), 'chapter')
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value
}

async function contentOf(body: string, more: Partial<WordFile> = {}): Promise<Content> {
  const { page } = await imported({ ...more, body: para('Luku', 'Otsikko1') + body })
  return page.kind === 'chapter' ? page.content : []
}

describe('what Word says in parts of its own', () => {
  it('[IM4] lists start where Word starts them, also those that share a description', async () => {
    const numbers = [false]
    const body = item('neljä', 1) + item('viisi', 1) + para('Väli.') + item('yksi', 2) + item('kaksi', 2)
    expect(await contentOf(body, { lists: [numbers, numbers], starts: { '1': 4 } })).toEqual([
      block('ordered', ['neljä'], { start: 4 }),
      ordered('viisi'),
      p('Väli.'),
      ordered('yksi'),
      ordered('kaksi'),
    ])
  })

  it('[IM3] styles of one’s own are what they are based on, and outline levels are headings', async () => {
    const style = (id: string, inside: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`
    const styles =
      style('Otsikko1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style('Heading2', '').replace('w:name w:val="Heading2"', 'w:name w:val="heading 2"') +
      style('Oma', '<w:basedOn w:val="Heading2"/>') +
      style('Omempi', '<w:basedOn w:val="Oma"/>') +
      style('Kolmas', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style('Kehä', '<w:basedOn w:val="Kehä"/>')
    const body =
      para('Alku', 'Oma') + para('Toinen', 'Omempi') + para('Syvempi', 'Kolmas') + para('Teksti.', 'Kehä')
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const parts = { 'word/styles.xml': `<w:styles ${space}>${styles}</w:styles>` }
    expect(await contentOf(body, { parts })).toEqual([h2('Alku'), h2('Toinen'), h3('Syvempi'), p('Teksti.')])
  })

  it('[IM2] words in simple fields and formulas are kept', async () => {
    const body = para(
      `<w:fldSimple w:instr="REF x">${run('kohta 3')}</w:fldSimple>` +
        `<m:oMath><m:r><m:t>a&lt;b</m:t></m:r></m:oMath>` +
        `<w:bdo w:val="ltr">${run(' loppu')}</w:bdo>`,
    )
    expect(await contentOf(body)).toEqual([p('kohta 3a<b loppu')])
  })

  it('[IM2] a carriage return parts words', async () => {
    expect(await contentOf(para('<w:r><w:t>eka</w:t><w:cr/><w:t>toka</w:t></w:r>'))).toEqual([
      p('eka', { type: 'lineBreak' }, 'toka'),
    ])
  })

  it('[IM5] words that were moved are told where they stand and where they stood', async () => {
    const moved = (kind: string, text: string): string =>
      `<w:${kind} w:id="1" w:author="A. Muokkaaja">${run(text)}</w:${kind}>`
    const { page } = await imported({
      body: para('Luku', 'Otsikko1') + para(moved('moveFrom', 'vanhassa') + moved('moveTo', 'uudessa')),
    })
    expect(page).toMatchObject({
      content: [p('uudessa')],
      report: [
        { kind: 'insertion', places: [{ text: 'uudessa' }] },
        { kind: 'deletion', places: [{ text: 'vanhassa' }] },
      ],
    })
  })
})
