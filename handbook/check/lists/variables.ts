// Variables where they stand: those the book does not have, and those without a value in an edition.
import { valueIn, type Variable } from '#handbook/model/book-lists.ts'
import { standsIn } from '#handbook/model/condition.ts'
import { textAttribute, type ContentNode } from '#handbook/model/content.ts'
import type { EditionPlan } from '#handbook/model/edition-plan.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { pagesOf, passagesOf, placeOf, type Fault, type PlacedBlock } from '../passage.ts'
import { inlineOf } from './pointers.ts'

/** Where a variable stands in a page, and in which of the editions that are looked at. */
type Use = {
  readonly node: ContentNode
  readonly path: readonly number[]
  readonly editions: readonly EditionPlan[]
}

/** Variables of the stored texts, as the editions `looked` at have them. */
export function checkVariables(stored: Handbook, looked: readonly EditionPlan[]): readonly Fault[] {
  const variables = new Map(stored.variables.map((each) => [each.id, each]))
  return pagesOf(stored).flatMap((page) => {
    const editions = looked.filter(({ id }) => standsIn(page.when, id))
    return passagesOf(page).flatMap((passage) =>
      usesIn(passage.blocks, editions).flatMap((use) =>
        faultsOf(use, variables).map((fault) => ({ ...placeOf(passage, use.path), ...fault })),
      ),
    )
  })
}

function faultsOf(
  { node, editions }: Use,
  variables: ReadonlyMap<string, Variable>,
): readonly Pick<Fault, 'rule' | 'found'>[] {
  const label = textAttribute(node, 'label') ?? ''
  if (editions.length === 0) return []
  const variable = variables.get(textAttribute(node, 'variable') ?? '')
  if (variable === undefined) return [{ rule: 'variableUnknown', found: label }]
  const empty = editions.filter(({ id }) => valueIn(variable, id).trim() === '')
  return empty.map(({ id, title }) => ({
    rule: 'variableEmpty',
    found: `${variable.name || label} (${title || id})`,
  }))
}

function usesIn(blocks: readonly PlacedBlock[], editions: readonly EditionPlan[]): readonly Use[] {
  const above: { readonly path: readonly number[]; readonly editions: readonly EditionPlan[] }[] = []
  return blocks.flatMap(({ node, path, within }) => {
    // Containers come before what is in them: those that are still open are as many as `within` says.
    above.length = within.length
    const standing = (above.at(-1)?.editions ?? editions).filter(({ id }) =>
      standsIn(node.attrs?.['when'], id),
    )
    above.push({ path, editions: standing })
    const inline = node.type === 'textBlock' || node.type === 'figure' ? inlineOf(node) : []
    return inline
      .filter(({ type }) => type === 'variable')
      .map((each) => ({
        node: each,
        path,
        editions: standing.filter(({ id }) => standsIn(each.attrs?.['when'], id)),
      }))
  })
}
