// How what points to the book's lists is shown: its text, its name for those who do not see it, whether it stands.
import { parseCondition, standsIn } from '#handbook/model/condition.ts'
import { nationalEdition } from '#handbook/model/edition-plan.ts'
import { valueIn } from '#handbook/model/book-lists.ts'
import type { Node } from '@tiptap/pm/model'
import type { PointingWords } from '#renderer/text/pointing.ts'
import type { BookLists, Cited } from '../book-lists.ts'
import type { EditorSurroundings } from '../editor-services.ts'
import { citedOf } from './line-pieces.ts'

/** A citation or variable in the line: its words, what it is, and whether the book has what it points to. */
export type ShownAtom = { readonly text: string; readonly title: string; readonly missing: boolean }

/** A citation in its place among those beside it: "(Kivipelto 2013, 12" … "; THL 2016)". */
export function shownCitation(
  cited: Cited,
  place: { readonly first: boolean; readonly last: boolean },
  lists: BookLists,
  words: PointingWords,
): ShownAtom {
  const inside = lists.cite([cited]).replace(/^\((.*)\)$/s, '$1')
  const text = `${place.first ? '(' : '; '}${inside}${place.last ? ')' : ''}`
  return { text, title: words.citation, missing: !lists.sources.some(({ id }) => id === cited.source) }
}

/** A variable as its value in the edition that is shown; by its name where there is no value. */
export function shownVariable(id: string, label: string, lists: BookLists, words: PointingWords): ShownAtom {
  const variable = lists.variables.find((each) => each.id === id)
  if (variable === undefined) return { text: label, title: words.variableMissing, missing: true }
  const value = valueIn(variable, lists.shownEdition ?? nationalEdition)
  const name = variable.name || label
  return {
    text: value || `${name} (${words.emptyValue})`,
    title: words.variableOf(name),
    missing: value === '',
  }
}

/** True for what stands in the line as words of a list: citations and variables. */
export function isPointer(node: Node): boolean {
  return node.type.name === 'citation' || node.type.name === 'variable'
}

/** What other programs read of a citation or variable that stands alone; empty for anything else. */
export function shownText(node: Node, { services: { lists }, words }: EditorSurroundings): string {
  if (node.type.name === 'citation')
    return shownCitation(citedOf(node), { first: true, last: true }, lists, words()).text
  if (node.type.name !== 'variable') return node.type.spec.leafText?.(node) ?? ''
  const { variable, label } = node.attrs
  return shownVariable(String(variable ?? ''), String(label ?? ''), lists, words()).text
}

/** What the glossary says of marked words, or that it no longer knows them. */
export function shownTerm(entry: string, lists: BookLists, words: PointingWords): ShownAtom {
  const found = lists.glossary.find(({ id }) => id === entry)
  if (found === undefined) return { text: '', title: words.termMissing, missing: true }
  const meaning = [found.term.fi, found.definition.fi].filter((part) => part !== '').join(': ')
  return { text: '', title: words.termOf(meaning), missing: false }
}

/** "Vain: Lappi", or null for what stands everywhere. */
export function conditionLabel(when: unknown, lists: BookLists, words: PointingWords): string | null {
  const condition = parseCondition(when)
  if (condition === null) return null
  const names = condition.editions.map(lists.editionName)
  if (!condition.except) return words.only(names.join(', '))
  return names.length === 1 ? words.exceptOne(names[0] ?? '') : words.except(names.join(', '))
}

/** True when the edition that is shown does not have it. */
export function isAway(when: unknown, { shownEdition }: BookLists): boolean {
  return shownEdition !== null && !standsIn(when, shownEdition)
}
