// Every line of words that a book would publish, with its place: what personal data is looked for in.
import { textAttribute, type ContentNode } from '#handbook/model/content.ts'
import type { CslItem } from '#handbook/model/book-lists.ts'
import type { BookFacts, Chapter, Handbook, Practice } from '#handbook/model/handbook.ts'
import { spansOf, spanText } from '#handbook/model/spans.ts'
import { pagePlace, passagesOf, placeOf, type Place, type PlacedBlock } from './passage.ts'

/**
 * One line of a text. `from` tells whether it is written text, what is said of a page or its parts, the
 * credit of an image or source, which is to name a person, the address of a link, or (`broken`) all lines of
 * a block that has line breaks, with them.
 */
export type Line = Place & {
  readonly text: string
  readonly from: 'text' | 'facts' | 'credit' | 'link' | 'broken'
}

/** The lines of the book's own facts. */
export function linesOfBook({ language: _, practicesAfter: __, ...facts }: BookFacts): readonly Line[] {
  const place = { document: '', title: facts.title, field: null, path: [] }
  return lines(place, 'facts', Object.values(facts))
}

/** The lines of what a book lists and what its editions tell of themselves; authors are named there rightly. */
export function linesOfLists(handbook: Handbook): readonly Line[] {
  const { facts, bibliography, glossary, variables, editions } = handbook
  const place = { document: '', title: facts.title, field: null, path: [] } as const
  const imprints = editions.map(({ imprint }) => imprint)
  const told = imprints.flatMap(({ authors: _, editors: __, logos, ...imprint }) => [
    ...textsIn(imprint),
    ...logos.map(({ name }) => name),
  ])
  const credits = imprints.flatMap(({ authors, editors }) => [authors, editors])
  return [
    ...lines(place, 'facts', textsIn(glossary.map(({ term, definition }) => [term, definition]))),
    ...lines(place, 'facts', [...editions.map(({ title }) => title), ...told]),
    ...lines(place, 'facts', textsIn(variables.map(({ value, values }) => [value, values]))),
    ...lines(place, 'credit', [...credits, ...bibliography.flatMap(({ item }) => wordsOfSource(item))]),
  ]
}

const numbersOfSources = new Set(
  'id type DOI ISBN ISSN PMID PMCID page volume issue issued accessed language number call-number'.split(' '),
)

/** The words of a source; its numbers are those of books and papers. */
function wordsOfSource(item: CslItem): readonly string[] {
  return Object.entries(item).flatMap(([name, value]) => (numbersOfSources.has(name) ? [] : textsIn(value)))
}

/** Every text in a value, in whatever lists and records it stands. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** The lines of a page in reading order: its title, its texts, and for a practice what is said of it. */
export function linesOfPage(page: Chapter | Practice): readonly Line[] {
  const place = pagePlace(page)
  const texts = passagesOf(page).flatMap((passage) =>
    passage.blocks.flatMap((block) => linesOfBlock(block, placeOf(passage, block.path))),
  )
  const facts = page.kind === 'practice' ? lines(place, 'facts', wordsOfFacts(page.facts)) : []
  return [...lines(place, 'text', [page.title]), ...texts, ...facts]
}

function lines(place: Place, from: Line['from'], texts: readonly string[]): readonly Line[] {
  return texts.map(visible).flatMap((text) => {
    const parts = text.split('\n').filter((part) => part.trim() !== '')
    const whole: readonly Line[] = parts.length > 1 ? [{ ...place, text, from: 'broken' }] : []
    return [...parts.map((part) => ({ ...place, text: part, from })), ...whole]
  })
}

/** Without what nobody sees — soft hyphens, zero-width spaces —, and with letters of one kind, so that nothing is missed. */
function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\u034f]/gu, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

const notWords = new Set(['areas', 'stage', 'review', 'checkBy', 'uri'])

/** The words of a practice's facts, in whatever lists and records they stand. */
function wordsOfFacts(facts: object): readonly string[] {
  return Object.entries(facts).flatMap(([name, value]: [string, unknown]) => {
    if (notWords.has(name)) return []
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? wordsOfFacts(value) : []
  })
}

function linesOfBlock({ node }: PlacedBlock, place: Place): readonly Line[] {
  switch (node.type) {
    case 'textBlock':
      return linesOfInline(node, place)
    case 'figure':
      return [
        ...linesOfInline(node, place),
        ...lines(place, 'facts', attributes(node, ['alt'])),
        ...lines(place, 'credit', attributes(node, ['author', 'permission'])),
      ]
    case 'table':
      return lines(place, 'text', attributes(node, ['caption']))
    case 'lawQuotation':
      return [
        ...lines(place, 'facts', attributes(node, ['source'])),
        ...lines(place, 'link', attributes(node, ['url']).map(readable)),
      ]
    default:
      return []
  }
}

function attributes(node: ContentNode, names: readonly string[]): readonly string[] {
  return names.map((name) => textAttribute(node, name) ?? '')
}

function linesOfInline({ content = [] }: ContentNode, place: Place): readonly Line[] {
  const notes = content.filter(({ type }) => type === 'footnote').map((note) => note.content ?? [])
  const inline = [content, ...notes].flat()
  const words = [content, ...notes].map((nodes) => spanText(spansOf(nodes)))
  return [
    ...lines(place, 'text', words),
    ...lines(place, 'facts', inline.flatMap(asideOf)),
    ...lines(place, 'link', [...new Set(inline.flatMap(addressesOf))]),
  ]
}

/** What is published of a piece of a line in another place: where in a source, under which subject word. */
function asideOf(node: ContentNode): readonly string[] {
  const terms = (node.marks ?? []).filter(({ type }) => type === 'indexTerm')
  const locator = node.type === 'citation' ? attributes(node, ['locator']) : []
  return [...locator, ...terms.map((mark) => textAttribute(mark, 'term') ?? '')]
}

function addressesOf({ marks = [] }: ContentNode): readonly string[] {
  return marks
    .filter(({ type }) => type === 'link')
    .map((mark) => readable(textAttribute(mark, 'href') ?? ''))
}

/** An address without its escapes; that of a mailbox or telephone without what it begins with. */
function readable(address: string): string {
  const plain = address.replace(/(?:%[0-9a-f]{2})+/gi, decoded)
  return /^\s*(?:mailto|tel|sms|callto|whatsapp):/i.test(plain)
    ? plain.replace(/^\s*\w+:|[?&=;]/g, ' ')
    : plain
}

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes)
  } catch {
    // No letters in UTF-8: they say nothing.
    return escapes
  }
}
