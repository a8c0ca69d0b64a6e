// What a text points to in the lists of its book: sources, terms, subject words, editions.
import { textAttribute, type ContentNode } from '#handbook/model/content.ts'
import { parseCondition } from '#handbook/model/condition.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import type { Rule } from '#handbook/model/finding.ts'
import { placeOf, type Fault, type Passage } from '../passage.ts'

/** What there is to point to, by its ids. */
export type ListTargets = Readonly<Record<'sources' | 'terms' | 'editions', ReadonlySet<string>>>

/** The targets that the lists of a book have. */
export function listTargetsOf({ bibliography, glossary, editions }: Handbook): ListTargets {
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(list.map(({ id }) => id))
  return { sources: ids(bibliography), terms: ids(glossary), editions: ids(editions) }
}

type Found = readonly [rule: Rule, found: string]

/** Citations, terms and conditions of a text that lead to nothing, and subject words without a word. */
export function checkPointers(passage: Passage, targets: ListTargets): readonly Fault[] {
  return passage.blocks.flatMap(({ node, path }) => {
    const inline = node.type === 'textBlock' || node.type === 'figure' ? inlineOf(node) : []
    const found = [node, ...inline].flatMap((each) => faultsOf(each, targets))
    return found.map(([rule, quoted]) => ({ ...placeOf(passage, path), rule, found: quoted }))
  })
}

/** What stands in a line, that of its notes included. */
export function inlineOf({ content = [] }: ContentNode): readonly ContentNode[] {
  return content.flatMap((node) => (node.type === 'footnote' ? [node, ...(node.content ?? [])] : [node]))
}

function faultsOf(node: ContentNode, targets: ListTargets): readonly Found[] {
  const marks = node.marks ?? []
  return [
    ...(node.type === 'citation' ? ofCitation(node, targets) : []),
    ...ofCondition(node.attrs?.['when'], node.text ?? textAttribute(node, 'label') ?? '', targets),
    ...marks.flatMap((mark) => ofMark(mark, node.text ?? '', targets)),
  ]
}

function ofCitation(node: ContentNode, { sources }: ListTargets): readonly Found[] {
  const source = textAttribute(node, 'source') ?? ''
  return sources.has(source) ? [] : [['citationUnknown', textAttribute(node, 'locator') ?? '']]
}

type Mark = NonNullable<ContentNode['marks']>[number]

function ofMark(mark: Mark, text: string, targets: ListTargets): readonly Found[] {
  switch (mark.type) {
    case 'glossaryTerm':
      return targets.terms.has(textAttribute(mark, 'entry') ?? '') ? [] : [['termUnknown', text]]
    case 'indexTerm':
      return hasEmptyTerm(textAttribute(mark, 'term') ?? text) ? [['indexTermEmpty', text]] : []
    case 'condition':
      return ofCondition(mark.attrs?.['when'], text, targets)
    default:
      return []
  }
}

/** "main > sub; other": every part says something. */
function hasEmptyTerm(terms: string): boolean {
  return terms.split(';').some((term) => term.split('>').some((part) => part.trim() === ''))
}

/** Whatever the condition is on stands everywhere when it cannot be read, and nowhere new when its edition is gone. */
export function ofCondition(when: unknown, found: string, { editions }: ListTargets): readonly Found[] {
  if (when === undefined || when === null || when === '') return []
  const condition = parseCondition(when)
  if (condition === null) return [['conditionUnreadable', typeof when === 'string' ? when : found]]
  const unknown = condition.editions.filter((edition) => !editions.has(edition))
  return unknown.map((edition) => ['conditionUnknown', edition] as const)
}
