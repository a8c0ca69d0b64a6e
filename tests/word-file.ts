// Word files for tests: a small package of XML, made from paragraphs in a short notation.
import { strToU8, zipSync } from 'fflate'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const offices = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const names = [
  `xmlns:w="${word}"`,
  `xmlns:r="${offices}/relationships"`,
  `xmlns:m="${offices}/math"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')

/** Words as they stand in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** A run of words; `looks` are its properties as XML: `<w:b/>`. */
export function run(text: string, looks = ''): string {
  return `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

/** A paragraph of runs; `style` names a style by its id, `more` are further properties. */
export function para(inside: string, style = '', more = ''): string {
  const named = style === '' ? '' : `<w:pStyle w:val="${style}"/>`
  const content = inside.startsWith('<') || inside === '' ? inside : run(inside)
  return `<w:p><w:pPr>${named}${more}</w:pPr>${content}</w:p>`
}

/** A paragraph in the list `list` on the level `level`. */
export function item(inside: string, list: number, level = 0): string {
  return para(
    inside,
    'Luettelokappale',
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  )
}

/** A row of cells, each one paragraph of words or XML of its own. */
export function row(cells: readonly string[], isHeader = false): string {
  const head = isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : ''
  const inside = cells.map((each) => `<w:tc>${each.startsWith('<w:') ? each : para(each)}</w:tc>`)
  return `<w:tr>${head}${inside.join('')}</w:tr>`
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
}

/** An image by its relation; `alt` is its description. */
export function picture(relation: string, alt = ''): string {
  const blip = `<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>`
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Kuva 1" descr="${escaped(alt)}"/>${blip}</wp:inline></w:drawing></w:r>`
}

/** What a Word file is made of. `related` are relations of the document: id → [type, target]. */
export type WordFile = {
  readonly body: string
  readonly styles?: Readonly<Record<string, string>>
  /** Lists by number: for each level whether it is a bullet. */
  readonly lists?: readonly (readonly boolean[])[]
  /** Where the first level of a list starts, by its number. */
  readonly starts?: Readonly<Record<string, number>>
  readonly related?: Readonly<Record<string, readonly [string, string]>>
  readonly footnotes?: Readonly<Record<string, string>>
  readonly comments?: readonly { readonly id: string; readonly author: string; readonly text: string }[]
  /** Further parts by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

const finnishStyles = {
  Otsikko: 'Title',
  Otsikko1: 'heading 1',
  Otsikko2: 'heading 2',
  Otsikko3: 'Otsikko 3',
  Luettelokappale: 'Luettelokappale',
  Kuvaotsikko: 'caption',
  Lainaus: 'Quote',
  Sisluet1: 'toc 1',
}

/** The bytes of a Word file. */
export function wordFile(file: WordFile): Uint8Array {
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations({ rId1: ['officeDocument', 'word/document.xml'] }),
    'word/document.xml': part('document', `<w:body>${file.body}</w:body>`),
    'word/_rels/document.xml.rels': relations(file.related ?? {}),
    'word/styles.xml': part('styles', stylesOf(file.styles ?? finnishStyles)),
    'word/numbering.xml': part('numbering', numberingOf(file.lists ?? [], file.starts ?? {})),
    'word/footnotes.xml': part('footnotes', notesOf(file.footnotes ?? {})),
    'word/comments.xml': part('comments', commentsOf(file.comments ?? [])),
    ...file.parts,
  }
  const bytes = Object.entries(texts).map(([name, text]) => [
    name,
    typeof text === 'string' ? strToU8(text) : text,
  ])
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { level: 0 })
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const contentTypes = `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>`

function part(root: string, inside: string): string {
  return `${declaration}<w:${root} ${names}>${inside}</w:${root}>`
}

function relations(related: Readonly<Record<string, readonly [string, string]>>): string {
  const each = Object.entries(related).map(([id, [type, target]]) => {
    const mode = /^[a-z]+:/i.test(target) ? ' TargetMode="External"' : ''
    return `<Relationship Id="${id}" Type="${offices}/relationships/${type}" Target="${escaped(target)}"${mode}/>`
  })
  return `${declaration}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`
}

function stylesOf(styles: Readonly<Record<string, string>>): string {
  return Object.entries(styles)
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join('')
}

/** Lists 1 … n share no description; a list that is told twice by the same array shares it. */
function numberingOf(
  lists: readonly (readonly boolean[])[],
  starts: Readonly<Record<string, number>>,
): string {
  const shared = [...new Set(lists)]
  const level = (isBullet: boolean, at: number): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${isBullet ? 'bullet' : 'decimal'}"/></w:lvl>`
  const described = shared.map(
    (levels, at) => `<w:abstractNum w:abstractNumId="${at}">${levels.map(level).join('')}</w:abstractNum>`,
  )
  const used = lists.map((levels, at) => {
    const start = starts[String(at + 1)]
    const over =
      start === undefined
        ? ''
        : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${String(start)}"/></w:lvlOverride>`
    return `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${shared.indexOf(levels)}"/>${over}</w:num>`
  })
  return [...described, ...used].join('')
}

function notesOf(notes: Readonly<Record<string, string>>): string {
  const separator =
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
  const each = Object.entries(notes).map(
    ([id, text]) =>
      `<w:footnote w:id="${id}">${para(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`,
  )
  return separator + each.join('')
}

function commentsOf(comments: NonNullable<WordFile['comments']>): string {
  return comments
    .map(
      ({ id, author, text }) =>
        `<w:comment w:id="${id}" w:author="${escaped(author)}">${para(text)}</w:comment>`,
    )
    .join('')
}
