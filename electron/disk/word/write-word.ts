// Makes a Word file of a document: the library writes it, and what it makes anew each time is settled after.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { WordBlock, WordDocument, WordWriter } from '#handbook/publish/docx/word-document.ts'
import { coreProperties } from './core-properties.ts'
import { drawingPainter } from './paint-drawing.ts'
import { webpReader } from './read-webp.ts'
import { settled } from './settled.ts'
import { WordBody } from './word-body.ts'
import { numberingOf } from './word-numbering.ts'
import { wordStyles } from './word-styles.ts'

/** The writer of Word files; `fonts` is the folder of the fonts that ship with the app, for drawings. */
export function wordWriter(fonts: string): WordWriter {
  return async (document) => {
    const body = new WordBody({ paint: await drawingPainter(fonts), readWebp: await webpReader() })
    const file = new Document({ ...properties(document), ...contents(document, body) })
    if (body.unreadable.length > 0) return { ok: false, unreadable: body.unreadable }
    const overrides = [{ path: 'docProps/core.xml', data: coreProperties(document.facts) }]
    return { ok: true, bytes: settled(new Uint8Array(await Packer.toArrayBuffer(file, false, overrides))) }
  }
}

/** A4, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1360, bottom: 1360, left: 1418, right: 1418, header: 700, footer: 700, gutter: 0 },
}

/** The library itself turns the sides of a page that lies. */
const lyingPage = { ...page, size: { ...page.size, orientation: PageOrientation.LANDSCAPE } }

function properties(document: WordDocument) {
  const { title, author, description } = document.facts
  return {
    title,
    creator: author,
    description,
    styles: wordStyles(document),
    numbering: { config: numberingOf(document) },
    // Word would ask before it counts the pages itself, so they are counted here as it would count them.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
  }
}

function contents(document: WordDocument, body: WordBody) {
  const front = body.blocks(document.front)
  const sections = [
    {
      properties: { page },
      headers: { default: noHeader() },
      footers: { default: noFooter() },
      children: front,
    },
    ...stretchesOf(document.body).map(({ lies, blocks }) => ({
      properties: { page: lies ? lyingPage : page },
      headers: { default: runningHeader(document.facts.title) },
      footers: { default: pageFooter() },
      children: lies ? body.lying(blocks) : body.blocks(blocks),
    })),
  ]
  return { sections, footnotes: body.footnotes }
}

type Stretch = { readonly lies: boolean; readonly blocks: readonly WordBlock[] }

/** The text in stretches of upright and of lying pages: a Word file turns its pages by sections. */
function stretchesOf(blocks: readonly WordBlock[]): readonly Stretch[] {
  const stretches: { readonly lies: boolean; readonly blocks: WordBlock[] }[] = []
  for (const block of blocks) {
    const last = stretches.at(-1)
    if (block.type === 'landscape') stretches.push({ lies: true, blocks: [...block.blocks] })
    else if (last?.lies === false) last.blocks.push(block)
    else stretches.push({ lies: false, blocks: [block] })
  }
  return stretches
}

const small = { font: 'Calibri', size: 18, color: '66615A' } as const

function runningHeader(title: string): Header {
  return new Header({ children: [new Paragraph({ children: [new TextRun({ text: title, ...small })] })] })
}

function pageFooter(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT], ...small })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [number] })] })
}

function noHeader(): Header {
  return new Header({ children: [new Paragraph({})] })
}

function noFooter(): Footer {
  return new Footer({ children: [new Paragraph({})] })
}
