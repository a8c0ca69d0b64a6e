// What stands after the last part of the printed book: glossary, sources and subject index.
import type { GlossaryEntry } from '#handbook/model/book-lists.ts'
import type { Translated } from '#handbook/model/translated.ts'
import type { Edition } from '#handbook/publish/edition.ts'
import type { IndexHeading } from '#handbook/publish/subject-index.ts'
import { ownHeading, type PrintContext } from './pdf-blocks.ts'
import type {
  PdfBack,
  PdfGlossaryEntry,
  PdfIndexHeading,
  PdfIndexLetter,
  PdfLine,
  PdfList,
  PdfSource,
  PdfWords,
} from './pdf-json.ts'
import { glossaryLabel, labelOf, lineOf, plainWords, sourceLabel, withBorders } from './pdf-line.ts'
import { printWords } from './print-words.ts'
import { printableText } from './printable-text.ts'
import { safeLanguage } from './safe-language.ts'

type Tongue = keyof Translated
const tongues: readonly Tongue[] = ['fi', 'sv', 'en']

/** The lists at the end of an edition. */
export function backOf(edition: Edition, context: PrintContext): PdfBack {
  const { words } = context
  return {
    glossary: listOf('/glossary', words.glossary, glossaryOf(edition)),
    sources: listOf('/sources', words.sources, sourcesOf(edition, context)),
    index: listOf('/index', words.subjectIndex, lettersOf(edition.index)),
  }
}

function listOf<Item>(label: string, title: string, items: readonly Item[]): PdfList<Item> | null {
  return items.length === 0 ? null : { running: title, heading: ownHeading(label, 1, title, null), items }
}

function glossaryOf({ glossary, facts }: Edition): readonly PdfGlossaryEntry[] {
  const own = tongues.find((tongue) => facts.language.toLowerCase().startsWith(tongue)) ?? 'fi'
  return glossary.flatMap((entry) => entryOf(entry, own))
}

/** An entry under its term in the language of the book, or else in the first language that has one. */
function entryOf({ id, term, definition }: GlossaryEntry, own: Tongue): readonly PdfGlossaryEntry[] {
  const given = [own, ...tongues.filter((tongue) => tongue !== own)].filter(
    (each) => term[each].trim() !== '',
  )
  const [first, ...rest] = given
  if (first === undefined) return []
  const { inLanguage } = printWords(own)
  return [
    {
      label: glossaryLabel(id),
      term: wordsIn(first, term[first].trim(), own),
      definition: lineIn(first, definition[first], own),
      others: rest.map((tongue) => ({
        name: inLanguage[tongue],
        spans: [
          { ...wordsIn(tongue, term[tongue].trim(), own), strong: true },
          ...lineIn(tongue, definition[tongue], own, ' – '),
        ],
      })),
    },
  ]
}

function wordsIn(tongue: Tongue, text: string, own: Tongue): PdfWords {
  return { ...plainWords(text), lang: tongue === own ? null : safeLanguage(tongue) }
}

function lineIn(tongue: Tongue, text: string, own: Tongue, before = ''): PdfLine {
  if (text.trim() === '') return []
  const made = wordsIn(tongue, `${before}${text.trim()}`, own)
  return [tongue === 'fi' ? { ...made, text: withBorders(made.text) } : made]
}

/** The sources that an edition lists. */
export function sourcesOf({ bibliography }: Edition, context: PrintContext): readonly PdfSource[] {
  const making = { ...context, part: '', whole: true, title: true }
  return bibliography.map(({ id, spans }) => ({ label: sourceLabel(id), spans: lineOf(spans, making) }))
}

/** The index by the letters under which its headings stand. */
function lettersOf(index: readonly IndexHeading[]): readonly PdfIndexLetter[] {
  const letters = new Map<string, PdfIndexHeading[]>()
  for (const heading of index) {
    const letter = letterOf(heading.term)
    letters.set(letter, [...(letters.get(letter) ?? []), headingOf(heading)])
  }
  return [...letters].map(([letter, headings]) => ({ letter, headings }))
}

/** The letter under which a term stands: its own capital without marks, but å, ä and ö are letters. */
function letterOf(term: string): string {
  const [first = ''] = printableText(term.trim())
  if (!/\p{L}/u.test(first)) return '0–9'
  const capital = first.toUpperCase()
  return 'ÅÄÖ'.includes(capital) ? capital : (capital.normalize('NFD')[0] ?? capital)
}

function headingOf({ term, places, below }: IndexHeading): PdfIndexHeading {
  return {
    term: printableText(term.trim()),
    labels: places.map(({ part, anchor }) => labelOf({ part, anchor })),
    below: below.map(headingOf),
  }
}
