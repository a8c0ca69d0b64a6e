// Every line of words that a book would publish, with its place: what personal data is looked for in.
import { textAttribute, type ContentNode } from '#handbook/model/content.ts'
import type { BookFacts, Chapter, Handbook, Practice } from '#handbook/model/handbook.ts'
import { spansOf, spanText } from '#handbook/model/spans.ts'
import { pagePlace, passagesOf, placeOf, type Place, type PlacedBlock } from './passage.ts'

/**
 * One line of a text. `from` tells whether it is written text, what is said of a page or its parts, the
 * credit of an image, which is to name a person, or the address of a link to a mailbox.
 */
export type Line = Place & { readonly text: string; readonly from: 'text' | 'facts' | 'credit' | 'link' }

/** The lines of the book's own facts. */
export function linesOfBook({ language: _, practicesAfter: __, ...facts }: BookFacts): readonly Line[] {
  const place = { document: '', title: facts.title, field: null, path: [] }
  return lines(place, 'facts', Object.values(facts))
}

/** The lines of what a book lists and what its editions tell of themselves; authors are named there rightly. */
export function linesOfLists({ facts, glossary, variables, editions }: Handbook): readonly Line[] {
  const place = { document: '', title: facts.title, field: null, path: [] } as const
  const imprints = editions.map(({ imprint }) => imprint)
  const told = imprints.flatMap(({ authors: _, editors: __, logos, ...imprint }) => [
    ...textsIn(imprint),
    ...logos.map(({ name }) => name),
  ])
  const credits = imprints.flatMap(({ authors, editors }) => [authors, editors])
  return [
    ...lines(place, 'facts', [...textsIn(glossary.map(({ definition }) => definition)), ...told]),
    ...lines(place, 'facts', textsIn(variables.map(({ value, values }) => [value, values]))),
    ...lines(place, 'credit', credits),
  ]
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
  return texts
    .flatMap((text) => text.split('\n'))
    .map((text) => visible(text))
    .filter((text) => text.trim() !== '')
    .map((text) => ({ ...place, text, from }))
}

/** Without what nobody sees — soft hyphens, zero-width spaces —, by which words would be missed. */
function visible(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
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
      return lines(place, 'facts', attributes(node, ['source']))
    default:
      return []
  }
}

function attributes(node: ContentNode, names: readonly string[]): readonly string[] {
  return names.map((name) => textAttribute(node, name) ?? '')
}

function linesOfInline({ content = [] }: ContentNode, place: Place): readonly Line[] {
  const notes = content.filter(({ type }) => type === 'footnote').map((note) => note.content ?? [])
  const mailboxes = [content, ...notes].flat().flatMap(mailboxesOf)
  return [
    ...lines(
      place,
      'text',
      [content, ...notes].map((nodes) => spanText(spansOf(nodes))),
    ),
    ...lines(place, 'link', [...new Set(mailboxes)]),
  ]
}

function mailboxesOf({ marks = [] }: ContentNode): readonly string[] {
  return marks
    .filter(({ type }) => type === 'link')
    .map((mark) => textAttribute(mark, 'href') ?? '')
    .flatMap((href) => /^\s*(?:mailto|tel):([^?]*)/i.exec(href)?.[1] ?? [])
    .map((address) => address.replace(/%40/g, '@').replace(/%20/g, ' '))
}
