// Where a handbook says something of one edition: what would be left without meaning if the edition went.
import { parseCondition } from '#handbook/model/condition.ts'
import type { ContentNode } from '#handbook/model/content.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import type { Chapter, DocumentId, Handbook, Practice } from '#handbook/model/handbook.ts'

/** A page that names an edition: in the condition of the page itself, and in how many blocks and stretches of words. */
export type EditionUse = {
  readonly document: DocumentId
  readonly title: string
  readonly wholePage: boolean
  readonly inside: number
}

/** Where conditions and variables name an edition. */
export type EditionUses = {
  readonly pages: readonly EditionUse[]
  /** The names of variables that have a value of its own. */
  readonly variables: readonly string[]
}

/** Where the handbook names `edition`, in reading order. */
export function editionUses(handbook: Handbook, edition: EditionId): EditionUses {
  const pages = [...handbook.chapters, ...handbook.practices].map((page) => useIn(page, edition))
  const variables = handbook.variables.filter(({ values }) => Object.hasOwn(values, edition))
  return {
    pages: pages.filter(({ wholePage, inside }) => wholePage || inside > 0),
    variables: variables.map(({ name }) => name),
  }
}

function useIn(page: Chapter | Practice, edition: EditionId): EditionUse {
  const texts = page.kind === 'chapter' ? [page.content] : Object.values(page.fields)
  return {
    document: page.id,
    title: page.title,
    wholePage: names(page.when, edition),
    inside: texts.flat().reduce((sum, node) => sum + usesIn(node, edition), 0),
  }
}

function usesIn(node: ContentNode, edition: EditionId): number {
  const marks = node.marks?.filter(
    ({ type, attrs }) => type === 'condition' && names(attrs?.['when'], edition),
  )
  const own = Number(names(node.attrs?.['when'], edition)) + (marks?.length ?? 0)
  return (node.content ?? []).reduce((sum, child) => sum + usesIn(child, edition), own)
}

function names(when: unknown, edition: EditionId): boolean {
  return parseCondition(when)?.editions.includes(edition) ?? false
}
