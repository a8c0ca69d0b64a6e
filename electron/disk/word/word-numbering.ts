// The numbers and bullets of a Word file: true lists that Word counts itself.
import { AlignmentType, LevelFormat, type ILevelsOptions, type NumberingDefinition } from 'docx'
import type { WordDocument, WordList } from '#handbook/publish/docx/word-document.ts'

const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
/** How far each level of a list stands in, in twentieths of a point. */
export const listStep = 400

const bullets = depths.map((level): ILevelsOptions => {
  const sign = ['•', '–', '▪'][level % 3] ?? '•'
  return levelOf(level, LevelFormat.BULLET, sign, 1)
})

const ordered = (start: number): readonly ILevelsOptions[] =>
  depths.map((level) => levelOf(level, LevelFormat.DECIMAL, `%${level + 1}.`, start))

function levelOf(
  level: number,
  format: ILevelsOptions['format'] & string,
  text: string,
  start: number,
): ILevelsOptions {
  const indent = { left: (level + 1) * listStep, hanging: level === 0 ? listStep : listStep - 20 }
  const spacing = { after: 60 }
  return {
    level,
    format,
    text,
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent, spacing } },
  }
}

/** Chapters and sections: 1, 1.1, 1.1.1. */
const headings = [0, 1, 2].map((level): ILevelsOptions => {
  const text = Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join('.')
  const indent = { left: 0, hanging: 0 }
  return {
    level,
    format: LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.LEFT,
    suffix: 'space',
    style: { run: { bold: false }, paragraph: { indent } },
  }
})

/** The definitions that a document needs: one for bullets, one for headings, one for each first number. */
export function numberingOf({ lists }: WordDocument): readonly NumberingDefinition[] {
  const starts = [...new Set(lists.map(({ start }) => start))]
  return [
    { reference: 'luettelo', levels: bullets },
    { reference: 'luvut', levels: headings },
    ...starts.map((start) => ({ reference: orderedName(start), levels: ordered(start) })),
  ]
}

function orderedName(start: number): string {
  return `numerot-${start}`
}

/** How a paragraph names its place in a list. */
export function numberingFor(list: WordList): {
  readonly reference: string
  readonly level: number
  readonly instance?: number
} {
  switch (list.kind) {
    case 'bullet':
      return { reference: 'luettelo', level: list.level }
    case 'heading':
      return { reference: 'luvut', level: Math.min(2, list.level), instance: 1 }
    case 'ordered':
      return { reference: orderedName(list.start), level: list.level, instance: list.id }
  }
}
