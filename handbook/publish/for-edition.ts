// The handbook of one edition: what does not stand in it is left out, variables are written as words.
import { valueIn, type Variable } from '#handbook/model/book-lists.ts'
import { standsIn } from '#handbook/model/condition.ts'
import { textAttribute, type Content, type ContentNode } from '#handbook/model/content.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import type { Chapter, DocumentId, Handbook, Practice } from '#handbook/model/handbook.ts'
import { leftOut } from '#handbook/model/normal-form.ts'
import { standInsOf, standingPages } from '#handbook/model/standing-pages.ts'

/** What the texts of an edition are read by; two with equal `key` read every text alike. */
type Reading = {
  readonly edition: EditionId
  readonly variables: ReadonlyMap<string, Variable>
  /** The page that stands in the place of another, by the id of that one. */
  readonly standIns: ReadonlyMap<DocumentId, StandIn>
  readonly key: string
}

type StandIn = { readonly id: DocumentId; readonly title: string }

/**
 * The handbook as one edition has it. Pages, blocks and words that do not stand in the edition are left out; a block
 * leaves a node of the type `leftOut` behind, so that the path of every other block stays what it is in the stored
 * document. Variables become words, and references to a replaced page lead to the one in its place. Pure: a page
 * that did not change gives the same value again.
 */
export function handbookFor(handbook: Handbook, edition: EditionId): Handbook {
  const standIns = standInsOf(handbook, edition)
  const reading = readingOf(handbook, edition, standIns)
  const chapters = standingPages(handbook.chapters, edition, standIns)
  const practices = standingPages(handbook.practices, edition, standIns)
  return {
    ...handbook,
    facts: { ...handbook.facts, practicesAfter: practicesAfter(handbook, chapters, standIns) },
    chapters: chapters.map((page) => readFor(page, reading)),
    practices: practices.map((page) => readFor(page, reading)),
  }
}

function readingOf(
  { variables, chapters, practices }: Handbook,
  edition: EditionId,
  ids: ReadonlyMap<DocumentId, DocumentId>,
): Reading {
  const titles = new Map([...chapters, ...practices].map(({ id, title }) => [id, title]))
  const standIns = new Map([...ids].map(([id, by]) => [id, { id: by, title: titles.get(by) ?? '' }]))
  const values = variables.map((each) => [each.id, valueIn(each, edition)])
  const key = JSON.stringify([edition, values, [...standIns]])
  return { edition, variables: new Map(variables.map((each) => [each.id, each])), standIns, key }
}

/** The chapter after which practices stand; where that is left out, the nearest one before it that is not. */
function practicesAfter(
  { facts, chapters }: Handbook,
  standing: readonly Chapter[],
  standIns: ReadonlyMap<DocumentId, DocumentId>,
): DocumentId {
  const at = chapters.findIndex(({ id }) => id === facts.practicesAfter)
  const before = chapters.slice(0, at + 1).map(({ id }) => standIns.get(id) ?? id)
  return before.findLast((id) => standing.some((page) => page.id === id)) ?? ''
}

const kept = new WeakMap<Chapter | Practice, { readonly key: string; readonly page: Chapter | Practice }[]>()
/** As many editions as one is likely to look at side by side. */
const keptReadings = 4

function readFor<P extends Chapter | Practice>(page: P, reading: Reading): P {
  const known = kept.get(page) ?? []
  const same = known.find(({ key }) => key === reading.key)
  if (same !== undefined) return same.page as P
  const read = pageFor(page, reading)
  kept.set(page, [{ key: reading.key, page: read }, ...known].slice(0, keptReadings))
  return read as P
}

function pageFor(page: Chapter | Practice, reading: Reading): Chapter | Practice {
  if (page.kind === 'chapter') return { ...page, content: contentFor(page.content, reading) }
  const fields = Object.entries(page.fields).map(([id, content]) => [id, contentFor(content, reading)])
  return { ...page, fields: Object.fromEntries(fields) as Practice['fields'] }
}

function contentFor(content: Content, reading: Reading): Content {
  return content.map((node) => blockFor(node, reading))
}

function blockFor(node: ContentNode, reading: Reading): ContentNode {
  if (!standsIn(node.attrs?.['when'], reading.edition)) return { type: leftOut }
  if (node.content === undefined) return node
  const isLine = node.type === 'textBlock' || node.type === 'figure'
  const content = isLine ? lineFor(node.content, reading) : contentFor(node.content, reading)
  return isEmptied(node, content) ? { type: leftOut } : { ...node, content }
}

/** True for boxes and lines of text of which nothing stands in the edition: nobody wants to see them empty. */
function isEmptied({ type, content: stored = [] }: ContentNode, content: Content): boolean {
  if (type === 'callout' || type === 'lawQuotation')
    return content.length > 0 && content.every((block) => block.type === leftOut)
  const isBlank = content.every((piece) => piece.type === 'text' && piece.text?.trim() === '')
  return type === 'textBlock' && content.length < stored.length && isBlank
}

function lineFor(line: readonly ContentNode[], reading: Reading): readonly ContentNode[] {
  return line.filter((node) => isInLine(node, reading.edition)).map((node) => inlineFor(node, reading))
}

function isInLine({ attrs, marks = [] }: ContentNode, edition: EditionId): boolean {
  const conditions = marks.filter(({ type }) => type === 'condition')
  return (
    standsIn(attrs?.['when'], edition) && conditions.every((mark) => standsIn(mark.attrs?.['when'], edition))
  )
}

function inlineFor(node: ContentNode, reading: Reading): ContentNode {
  switch (node.type) {
    case 'variable':
      return variableFor(node, reading)
    case 'crossReference':
      return referenceFor(node, reading.standIns.get(String(node.attrs?.['document'])))
    case 'footnote':
      return node.content === undefined ? node : { ...node, content: lineFor(node.content, reading) }
    default:
      return node
  }
}

/** A reference to a page reads as the title of what stands in its place; one to a section keeps the words it is found by. */
function referenceFor(node: ContentNode, standIn: StandIn | undefined): ContentNode {
  if (standIn === undefined) return node
  const label = textAttribute(node, 'anchor') === null ? { label: standIn.title } : {}
  return { ...node, attrs: { ...node.attrs, document: standIn.id, ...label } }
}

/** A variable that the book does not know is left as it is: its name is shown, and the check tells of it. */
function variableFor(node: ContentNode, { variables, edition }: Reading): ContentNode {
  const known = variables.get(String(node.attrs?.['variable']))
  return known === undefined ? node : { type: 'text', text: valueIn(known, edition) }
}
