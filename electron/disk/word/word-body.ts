// The paragraphs, tables and pictures of a Word file, by the library that knows its format.
import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  InternalHyperlink,
  PageReference,
  Paragraph,
  SequentialIdentifier,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
  type ParagraphChild,
} from 'docx'
import type { PaintDrawing } from '#handbook/publish/drawing-painter.ts'
import type {
  WordBlock,
  WordCell,
  WordParagraph,
  WordPicture,
  WordRun,
  WordTable,
  WordText,
} from '#handbook/publish/docx/word-document.ts'
import { listStep, numberingFor } from './word-numbering.ts'
import { boxGround, lyingMeasure, measure, styleIds, tableBorders } from './word-styles.ts'

/** Makes pictures that Word shows. */
export type PictureMakers = {
  /** A drawing (SVG) as a PNG so many pixels wide; null when it cannot be read. */
  readonly paint: PaintDrawing
  /** A WebP image as a PNG; null when it cannot be read. */
  readonly readWebp: (image: Uint8Array) => Uint8Array | null
}

type Children = (Paragraph | Table | TableOfContents)[]

/** Writes blocks and gathers their footnotes, which a Word file keeps apart. */
export class WordBody {
  readonly footnotes: Record<string, { readonly children: readonly Paragraph[] }> = {}
  /** The paths of the images that could not be read, and do not stand in the file. */
  readonly unreadable: string[] = []
  #notes = 0
  #pictures = 0

  constructor(private readonly make: PictureMakers) {}

  /** The blocks of a section. */
  blocks(blocks: readonly WordBlock[]): Children {
    return blocks.flatMap((block) => this.#block(block))
  }

  /** The blocks of a section of pages that lie: its tables are as wide as these. */
  lying(blocks: readonly WordBlock[]): Children {
    return blocks.flatMap((block) =>
      block.type === 'table' ? [this.#table(block, lyingMeasure)] : this.#block(block),
    )
  }

  #block(block: WordBlock): Children {
    switch (block.type) {
      case 'paragraph':
        return [this.#paragraph(block)]
      case 'picture':
        return [this.#picture(block)]
      case 'table':
        return [this.#table(block, measure)]
      case 'landscape':
        return this.lying(block.blocks)
      case 'contents':
        return [
          new Paragraph({ style: 'TOCHeading', children: [new TextRun(block.title)] }),
          new TableOfContents(block.title, { hyperlink: true, headingStyleRange: '1-2' }),
        ]
    }
  }

  #paragraph({ style, runs, list, indent, bookmark, newPage, withNext, close }: WordParagraph): Paragraph {
    const children = runs.flatMap((run) => this.#run(run))
    const id = list !== null && style === 'text' ? 'ListParagraph' : styleIds[style]
    return new Paragraph({
      ...(id === null ? {} : { style: id }),
      ...(list === null ? {} : { numbering: numberingFor(list) }),
      ...(indent === 0 ? {} : { indent: { left: Math.min(indent, 8) * listStep } }),
      ...(newPage ? { pageBreakBefore: true } : {}),
      ...(withNext ? { keepNext: true } : {}),
      ...(close ? { spacing: { before: 40 } } : {}),
      children: bookmark === null ? children : [new Bookmark({ id: bookmark, children })],
    })
  }

  #run(run: WordRun): readonly ParagraphChild[] {
    switch (run.type) {
      case 'text':
        return [textRun(run)]
      case 'break':
        return [new TextRun({ break: 1 })]
      case 'link': {
        const children = run.runs.map((each) => textRun(each, 'Hyperlink'))
        return [new ExternalHyperlink({ link: run.href, children })]
      }
      case 'reference':
        return [
          new InternalHyperlink({
            anchor: run.bookmark,
            children: [new TextRun(run.before), new PageReference(run.bookmark), new TextRun(run.after)],
          }),
        ]
      case 'jump': {
        const children = run.runs.map((each) => textRun(each, undefined, run.isTerm))
        return [new InternalHyperlink({ anchor: run.bookmark, children })]
      }
      case 'place': {
        const children = run.runs.flatMap((each) => this.#run(each))
        return [new Bookmark({ id: run.bookmark, children })]
      }
      case 'note':
        return [this.#note(run.runs)]
      case 'sequence':
        return [new SequentialIdentifier(run.name)]
    }
  }

  #note(runs: readonly WordRun[]): FootnoteReferenceRun {
    const id = ++this.#notes
    const children = [new TextRun(' '), ...runs.flatMap((run) => this.#run(run))]
    this.footnotes[id] = { children: [new Paragraph({ style: 'FootnoteText', children })] }
    return new FootnoteReferenceRun(id)
  }

  #picture({ image, width, height, alt, decorative }: WordPicture): Paragraph {
    const id = String(++this.#pictures)
    const name = `Kuva ${id}`
    const pixels = { width: (width * 4) / 3, height: (height * 4) / 3 }
    const shared = {
      transformation: pixels,
      altText: { id, name, ...(decorative ? {} : { description: alt }) },
      ...(decorative ? { decorative } : {}),
    }
    const shown = this.#image(image, pixels.width, shared)
    if (shown === null) this.unreadable.push(image.path)
    return new Paragraph({ style: 'OpasPicture', children: shown === null ? [] : [shown] })
  }

  /** Word shows drawings since 2016; whatever cannot, shows the painted picture in their place. */
  #image(
    { format, bytes }: WordPicture['image'],
    width: number,
    shared: Omit<ConstructorParameters<typeof ImageRun>[0], 'type' | 'data' | 'fallback'>,
  ): ImageRun | null {
    if (format === 'webp') {
      const data = this.make.readWebp(bytes)
      return data === null ? null : new ImageRun({ type: 'png', data, ...shared })
    }
    if (format !== 'svg') return new ImageRun({ type: format, data: bytes, ...shared })
    const painted = this.make.paint(bytes, Math.round(width * 2))
    if (painted === null) return null
    return new ImageRun({
      type: 'svg',
      data: bytes,
      fallback: { type: 'png', data: painted },
      ...shared,
    })
  }

  #table({ look, headRows, headColumn, columns, rows }: WordTable, width: number): Table {
    const widths = twips(columns, width)
    return new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: tableBorders[look],
      margins: look === 'box' ? boxMargins : cellMargins,
      tableLook: { firstRow: headRows > 0, firstColumn: headColumn, noHBand: true, noVBand: true },
      rows: rows.map(
        (cells, index) =>
          new TableRow({
            tableHeader: index < headRows,
            cantSplit: look !== 'box',
            children: cells.map((cell) => this.#cell(cell, look)),
          }),
      ),
    })
  }

  /** Word opens no cell that does not end with a paragraph. */
  #cell({ colspan, rowspan, blocks }: WordCell, look: WordTable['look']): TableCell {
    const children = this.blocks(blocks).filter(
      (child): child is Paragraph | Table => !(child instanceof TableOfContents),
    )
    if (!(children.at(-1) instanceof Paragraph)) children.push(new Paragraph({ style: 'OpasTableText' }))
    return new TableCell({
      children,
      ...(colspan === 1 ? {} : { columnSpan: colspan }),
      ...(rowspan === 1 ? {} : { rowSpan: rowspan }),
      ...(look === 'box' ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: boxGround } } : {}),
    })
  }
}

const cellMargins = { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 0, right: 160 }
const boxMargins = { marginUnitType: WidthType.DXA, top: 200, bottom: 120, left: 260, right: 260 }

function textRun({ text, strong, emphasis, lang }: WordText, style?: string, isTerm = false): TextRun {
  return new TextRun({
    text,
    ...(style === undefined ? {} : { style }),
    ...(strong ? { bold: true } : {}),
    ...(emphasis ? { italics: true } : {}),
    ...(isTerm ? { underline: { type: UnderlineType.DOTTED } } : {}),
    ...(lang === null ? {} : { language: { value: lang } }),
  })
}

/** The widths of columns, together `width`. */
function twips(columns: readonly number[], width: number): number[] {
  const all = columns.reduce((sum, each) => sum + each, 0)
  return columns.map((each) => Math.floor((each / all) * width))
}
