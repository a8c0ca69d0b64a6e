// The styles of a Word file: Word's own where it has them, so that its navigation and contents know them.
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx'
import type { WordDocument, WordStyle } from '#handbook/publish/docx/word-document.ts'

/** Faces that every Word has, and LibreOffice as wide ones of its own. */
const serif = 'Cambria'
const sans = 'Calibri'
const ink = '22201D'
const quiet = '55514B'
const accent = '0D5C68'

/** The measure of an upright page in twentieths of a point, and of one that lies. */
export const measure = 9070
export const lyingMeasure = 14002

/** The name in the file by which a paragraph names its style; null for running text. */
export const styleIds: Readonly<Record<WordStyle, string | null>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  lead: 'OpasLead',
  imprint: 'OpasImprint',
  contentsTitle: 'TOCHeading',
  kicker: 'OpasKicker',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  heading5: 'Heading5',
  heading6: 'Heading6',
  text: null,
  quote: 'Quote',
  boxTitle: 'OpasBoxTitle',
  lawSource: 'OpasLawSource',
  picture: 'OpasPicture',
  caption: 'Caption',
  tableText: 'OpasTableText',
  tableHead: 'OpasTableHead',
  gap: 'OpasGap',
  term: 'OpasTerm',
  source: 'OpasSource',
  index: 'OpasIndex',
}

/** Sizes are in half points, spaces in twentieths of a point, lines in 240ths. */
const heading = (size: number, before: number, after: number, font = serif) => ({
  run: { font, size, bold: true, color: ink },
  paragraph: {
    spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO },
    keepNext: true,
    keepLines: true,
  },
})

/** The styles of a document, named for people in the language of the book. */
export function wordStyles({ facts, styleNames }: WordDocument): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: serif, size: 22, color: ink, language: { value: facts.language } },
        paragraph: { spacing: { after: 140, line: 312, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: serif, size: 72, bold: true, color: accent },
        paragraph: { spacing: { before: 3200, after: 240, line: 252, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(44, 0, 320),
      heading2: heading(30, 440, 120),
      heading3: heading(25, 320, 80),
      heading4: heading(23, 280, 60, sans),
      heading5: heading(22, 240, 60, sans),
      heading6: heading(22, 240, 60, sans),
      caption: {
        run: { font: sans, size: 20, color: quiet, italics: false, bold: false },
        paragraph: { spacing: { before: 120, after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: accent, underline: {} } },
      footnoteText: {
        run: { font: serif, size: 19 },
        paragraph: { spacing: { after: 40, line: 252, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [
      ...wordsOwn,
      ...ours.map(([style, look]) => ({
        id: styleIds[style] ?? style,
        name: styleNames[style] ?? style,
        basedOn: 'Normal',
        quickFormat: true,
        ...look,
      })),
    ],
  }
}

const contentsEntry = (level: number): IParagraphStyleOptions => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  uiPriority: 39,
  run: { font: sans, size: level === 1 ? 22 : 21, bold: level === 1 },
  paragraph: {
    rightTabStop: measure,
    indent: { left: level === 1 ? 0 : 340 },
    spacing: { before: level === 1 ? 140 : 0, after: 30, line: 264, lineRule: LineRuleType.AUTO },
  },
})

/** Styles that Word knows by these names, though the library does not make them. */
const wordsOwn: readonly IParagraphStyleOptions[] = [
  contentsEntry(1),
  contentsEntry(2),
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 30, color: quiet },
    paragraph: { spacing: { after: 600 } },
  },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    quickFormat: true,
    run: { color: quiet },
    paragraph: { indent: { left: 480, right: 480 }, spacing: { before: 80, after: 140 } },
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    ...heading(44, 0, 320),
  },
]

type Look = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>

const hanging = { left: 480, hanging: 480 }

const ours: readonly (readonly [WordStyle, Look])[] = [
  [
    'lead',
    { run: { size: 25 }, paragraph: { spacing: { after: 200, line: 320, lineRule: LineRuleType.AUTO } } },
  ],
  ['imprint', { run: { font: sans, size: 20, color: quiet }, paragraph: { spacing: { after: 30 } } }],
  [
    'kicker',
    {
      run: { font: sans, size: 22, color: accent },
      paragraph: { spacing: { after: 0 }, keepNext: true },
    },
  ],
  [
    'boxTitle',
    { run: { font: sans, bold: true }, paragraph: { spacing: { before: 40, after: 60 }, keepNext: true } },
  ],
  ['lawSource', { run: { font: sans, size: 20 }, paragraph: { spacing: { after: 100 }, keepNext: true } }],
  ['picture', { paragraph: { spacing: { before: 240, after: 60 }, keepNext: true } }],
  [
    'tableText',
    {
      run: { font: sans, size: 20 },
      paragraph: { spacing: { before: 30, after: 30, line: 264, lineRule: LineRuleType.AUTO } },
    },
  ],
  [
    'tableHead',
    {
      run: { font: sans, size: 20, bold: true },
      paragraph: {
        spacing: { before: 30, after: 30, line: 264, lineRule: LineRuleType.AUTO },
        alignment: AlignmentType.LEFT,
      },
    },
  ],
  [
    'gap',
    {
      run: { size: 12 },
      paragraph: { spacing: { before: 0, after: 120, line: 240, lineRule: LineRuleType.AUTO } },
    },
  ],
  ['term', { run: { bold: true }, paragraph: { spacing: { before: 200, after: 20 }, keepNext: true } }],
  ['source', { paragraph: { indent: hanging, spacing: { after: 120 }, keepLines: true } }],
  ['index', { paragraph: { spacing: { after: 40 } } }],
]

/** Hairlines between the rows of a table, stronger ones above and below it. */
export const tableBorders = {
  grid: bordersOf('8B857B', 'C9C4BA'),
  facts: bordersOf('C9C4BA', 'E3DFD8'),
  box: bordersOf(null, null),
} as const

function bordersOf(around: string | null, between: string | null) {
  const line = (color: string | null) =>
    color === null
      ? { style: BorderStyle.NONE, size: 0, color: 'auto' }
      : { style: BorderStyle.SINGLE, size: 6, color }
  const none = line(null)
  return {
    top: line(around),
    bottom: line(around),
    left: none,
    right: none,
    insideHorizontal: line(between),
    insideVertical: none,
  }
}

/** The ground of a box. */
export const boxGround = 'F5F3EF'
