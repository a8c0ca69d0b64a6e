// Files that are damaged, huge, or made to do harm: each ends in a page that fits the book, or in a failure.
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pageOf } from '#electron/disk/import/read-source.ts'
import type { Content } from '#handbook/model/content.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import { damaged } from '#tests/mutations.ts'
import { seededRandom, type SeededRandom } from '#tests/random.ts'
import { item, para, picture, row, run, table, wordFile } from '#tests/word-file.ts'

/** What came of a file: the trouble that refused it, or `page` when it became one that the schema holds. */
async function outcomeOf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await pageOf(`/ei-ole/${name}`, bytes, null)
  if (!read.ok) return read.failure.kind === 'cannotImport' ? read.failure.trouble : read.failure.kind
  const { page } = read.value
  const contents: readonly Content[] = page.kind === 'chapter' ? [page.content] : Object.values(page.fields)
  for (const content of contents) contentSchema.nodeFromJSON({ type: 'doc', content }).check()
  return page.title.trim() === '' ? 'untitled' : 'page'
}

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

const body =
  para('Luku', 'Otsikko') +
  para('Tausta', 'Otsikko1') +
  para(
    `${run('Vahva', '<w:b/>')}<w:hyperlink r:id="rId1">${run('linkki')}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r>`,
  ) +
  item('yksi', 1) +
  item('kaksi', 1, 1) +
  table(row(['Kunta', 'Määrä'], true), row(['Laukaa', '12'])) +
  para(`${picture('rId2', 'Polku')}<w:r><w:commentReference w:id="0"/></w:r>`) +
  para('Kuva 1. Polku', 'Kuvaotsikko') +
  para(`<w:ins w:id="1" w:author="A">${run('uusi')}</w:ins>`)

const rich = {
  body,
  lists: [[false, true]],
  related: { rId1: ['hyperlink', 'https://thl.fi/'], rId2: ['image', 'media/a.gif'] },
  footnotes: { '2': 'Lähde.' },
  comments: [{ id: '0', author: 'A', text: 'Kommentti' }],
  parts: { 'word/media/a.gif': bytesOf('GIF89a') },
} as const

const html = `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Sivu</title></head><body><nav>Valikko</nav>
<main><h1>Sivu</h1><p>Väite<a href="#n1" id="v1"><sup>1</sup></a> <b>vahva</b> <a href="https://thl.fi">linkki</a></p>
<ul><li>yksi<ol start="3"><li>kaksi</li></ol></li></ul><figure><img src="data:image/gif;base64,R0lGODlh" alt="x"><figcaption>Kuva</figcaption></figure>
<table><caption>T</caption><tr><th colspan="2">A</th></tr><tr><td>1<td>2</table><blockquote>Lainaus</blockquote><pre>a
b</pre><aside>Huom</aside><ol><li id="n1">Lähde <a href="#v1">↩</a></li></ol></main></body></html>`
const markdown = `---\ntitle: Opas\n---\n# Otsikko\n\nTeksti[^1] **vahva** [x](https://thl.fi)\n\n- a\n  - b\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n> lainaus\n\n<div><b>x</b></div>\n\n[^1]: Lähde\n`
const text =
  'Otsikko\n\nRatkaisun perusidea\n\n • yksi\n   2) kaksi\n\nToimintaympäristö\n=====\n\nPuh. 040 123 4567, https://thl.fi/a\n\nTavoiteltu muutos\n\nLoppu.'

/** A Word file damaged as a package, or whole around a damaged part: then only the readers of its text can notice. */
function damagedWord(random: SeededRandom): Uint8Array {
  const whole = wordFile(rich)
  if (random.below(4) === 0) return damaged(whole, random).bytes
  const parts = ['document', 'numbering', 'styles', 'footnotes', 'comments', '_rels/document.xml']
  const name = `word/${parts[random.below(parts.length)] ?? ''}.${random.below(6) === 0 ? 'rels' : 'xml'}`
  const { bytes } =
    random.below(2) === 0 ? damaged(partOf(name), random) : { bytes: swapped(partOf(name), random) }
  return wordFile({ ...rich, parts: { ...rich.parts, [name.replace('.xml.xml', '.xml.rels')]: bytes } })
}

function partOf(name: string): Uint8Array {
  return name.includes('document') ? bytesOf(documentXml) : bytesOf(otherXml)
}

const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const documentXml = `<w:document ${space}><w:body>${table(row(['a', 'b']))}${item('x', 1)}${para('y', 'Otsikko2')}</w:body></w:document>`
const otherXml = `<w:numbering ${space}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

/** Still XML, most of the time: one element becomes another. */
function swapped(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const tags = [
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:pPr',
    'w:numPr',
    'w:body',
    'w:hyperlink',
    'w:sdt',
  ]
  const pick = (): string => tags[random.below(tags.length)] ?? 'w:p'
  const [from, to] = [pick(), pick()]
  return bytesOf(
    Buffer.from(bytes)
      .toString()
      .replaceAll(new RegExp(`(</?)${from}(?=[ />])`, 'g'), `$1${to}`),
  )
}

const makers: Readonly<Record<string, (random: SeededRandom) => Uint8Array>> = {
  'a.docx': damagedWord,
  'a.html': (random) => damaged(bytesOf(html), random).bytes,
  'a.md': (random) => damaged(bytesOf(markdown), random).bytes,
  'a.txt': (random) => damaged(bytesOf(text), random).bytes,
}

/** How many damaged files are read; a seed tried by hand may take more. */
const files = 4_000

describe('damaged files', () => {
  it(
    '[IM8] thousands of them end in a page or a failure, never in a crash',
    { timeout: 300_000 },
    async () => {
      const random = seededRandom()
      console.info(`SEED=${random.seed}`)
      const seen = new Map<string, number>()
      const names = Object.keys(makers)
      for (let n = 0; n < files; n++) {
        const name = names[n % names.length] ?? ''
        const outcome = await outcomeOf(name, makers[name]?.(random) ?? new Uint8Array())
        expect(outcome, `SEED=${random.seed}, file ${n}, ${name}`).toMatch(
          /^(?:page|empty|damaged|unknownType|tooLarge)$/,
        )
        const key = `${name} ${outcome}`
        seen.set(key, (seen.get(key) ?? 0) + 1)
      }
      console.info(Object.fromEntries([...seen].sort()))
      expect(seen.get('a.docx damaged') ?? 0).toBeGreaterThan(files / 20)
      expect(seen.get('a.docx page') ?? 0).toBeGreaterThan(files / 20)
    },
  )

  it('[IM1] [IM8] one changed byte in the text of a Word file is seen by its checksum', async () => {
    const whole = Buffer.from(zipped({ 'word/document.xml': bytesOf(documentXml) }, 0))
    const at = whole.indexOf('>y<') + 1
    expect(await outcomeOf('a.docx', new Uint8Array(whole))).toBe('page')
    whole[at] = 'z'.charCodeAt(0)
    expect(await outcomeOf('a.docx', new Uint8Array(whole))).toBe('damaged')
  })
})

function zipped(parts: Readonly<Record<string, Uint8Array>>, level: 0 | 9 = 9): Uint8Array {
  return zipSync({ '[Content_Types].xml': bytesOf('<Types/>'), ...parts }, { level })
}

describe('files made to do harm', () => {
  it('[IM8] a part that unpacks to more than any text is refused by its promise', async () => {
    expect(await outcomeOf('a.docx', zipped({ 'word/document.xml': new Uint8Array(60_000_000) }))).toBe(
      'tooLarge',
    )
  })

  it('[IM8] a part that unpacks to more than it promises is refused', async () => {
    const bytes = Buffer.from(zipped({ 'word/document.xml': new Uint8Array(5_000_000).fill(32) }))
    const line = bytes.lastIndexOf('word/document.xml') - 46
    bytes.writeUInt32LE(100, line + 24)
    expect(await outcomeOf('a.docx', new Uint8Array(bytes))).toBe('damaged')
  })

  it('[IM8] XML without a bottom, with entities that grow, or of another kind is refused', async () => {
    const deep = `<w:document ${space}><w:body>${'<w:smartTag>'.repeat(100_000)}`
    const closed = `${deep}${'</w:smartTag>'.repeat(100_000)}</w:body></w:document>`
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document ${space}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`
    for (const xml of [deep, closed, laughs, '<svg/>', '', '<w:document/>']) {
      const outcome = await outcomeOf('a.docx', zipped({ 'word/document.xml': bytesOf(xml) }))
      expect(['damaged', 'tooLarge', 'empty']).toContain(outcome)
    }
  })

  it('[IM8] elements that are closed but never opened, by the hundred thousand, are refused in time', async () => {
    for (const name of ['m:oMath', 'w:ins w:id="1" ', 'w:style w:type="paragraph"', 'w:num w:numId="1"']) {
      const torn = `<w:document ${space}><w:body>${`<${name}></w:x>`.repeat(300_000)}</w:body></w:document>`
      expect(await outcomeOf('a.docx', zipped({ 'word/document.xml': bytesOf(torn) }))).toBe('damaged')
    }
  })

  it('[IM8] tables in tables without end are dissolved or refused', async () => {
    for (const depth of [5, 50, 400]) {
      const xml = `<w:document ${space}><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${para('x')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}</w:body></w:document>`
      expect(['page', 'tooLarge', 'damaged']).toContain(
        await outcomeOf('a.docx', zipped({ 'word/document.xml': bytesOf(xml) })),
      )
      const page = `<h1>x</h1>${'<table><tr><th>a<td>'.repeat(depth)}x`
      expect(['page', 'tooLarge']).toContain(await outcomeOf('a.html', bytesOf(page)))
    }
  })

  it(
    '[IM8] a saved page of ten megabytes is a page, and one without a bottom is refused',
    { timeout: 120_000 },
    async () => {
      const paragraph = `<p>${'Sosiaalinen kuntoutus on tehostettua tukea. '.repeat(20)}<b>Tärkeää</b>.</p>\n<ul><li>yksi<li>kaksi</ul>`
      const large = `<main><h1>Suuri</h1>${paragraph.repeat(Math.ceil(10_000_000 / paragraph.length))}</main>`
      expect(await outcomeOf('a.html', bytesOf(large))).toBe('page')
      expect(await outcomeOf('a.html', bytesOf('<div>'.repeat(200_000)))).toBe('tooLarge')
      expect(await outcomeOf('a.html', bytesOf('<b><p>'.repeat(50_000)))).toMatch(/tooLarge|empty/)
    },
  )

  it.each([
    '> ',
    '- ',
    '[',
    '![',
    '*a **b ',
    '<b>',
    '`',
    '[^1]',
    '|a|b|\n|-|-|\n',
    '\\',
    '&#x41;',
    '# \n',
    'a@b.c ',
    '1. \n\n',
  ])('[IM8] Markdown that repeats %j ends', { timeout: 60_000 }, async (part) => {
    expect(await outcomeOf('a.md', bytesOf(`# x\n\nAlku.\n\n${part.repeat(4_000)}`))).toMatch(
      /^(?:page|tooLarge)$/,
    )
  })

  it('[IM8] a text of long lines, of short ones and of signs alone ends', { timeout: 60_000 }, async () => {
    for (const part of ['x', 'x\n', '\n', '• a\n', '1. a\n', ' ', 'https://', '-', 'A\n\n'])
      expect(await outcomeOf('a.txt', bytesOf(`Alku\n\n${part.repeat(200_000)}`))).toMatch(
        /^(?:page|empty|tooLarge)$/,
      )
  })
})
