// The footnotes of a field, for a form that has none: short ones in parentheses, others as a list at its end.
import { element, textOf, type MarkupElement } from '#handbook/markup/markup.ts'
import type { ViewBlock, ViewSpan } from '../edition.ts'
import { bodyLine, cleanText, type NoteNumbers } from './body-line.ts'
import type { PackageWords } from './package-words.ts'
import { spansIn } from './spans-in.ts'

type Note = Extract<ViewSpan, { type: 'footnote' }>

/** Longer notes, and more than so many, would break up the sentences they stand in. */
const longestInLine = 120
const mostInLine = 5

/**
 * The notes of a field that stand at its end, numbered from 1 there, by their numbers in the practice; none
 * when they stand in parentheses where they belong. Empty notes are left out.
 */
export function notesAtEnd(blocks: readonly ViewBlock[]): readonly Note[] {
  const notes = spansIn(blocks).filter((span): span is Note => span.type === 'footnote' && lengthOf(span) > 0)
  const fits = notes.length <= mostInLine && notes.every((note) => lengthOf(note) <= longestInLine)
  return fits ? [] : notes
}

function lengthOf({ spans }: Note): number {
  return cleanText(spans.map(({ text }) => text).join('')).trim().length
}

/** What a line shows for each of the notes: "[1]". */
export function numbersOf(notes: readonly Note[]): NoteNumbers {
  return new Map(notes.map(({ number }, index) => [number, index + 1]))
}

/** The notes as a list under its title; nothing when there are none. */
export function noteList(notes: readonly Note[], around: PackageWords): readonly MarkupElement[] {
  if (notes.length === 0) return []
  const items = notes.map(({ spans }) => element('li', {}, bodyLine(spans)))
  return [
    element('p', {}, element('strong', {}, around.notes)),
    element(
      'ol',
      {},
      items.filter((item) => textOf([item]).trim() !== ''),
    ),
  ]
}
