// Where a text points to the lists of its book.
import { textAttribute, type Content, type ContentNode } from '#handbook/model/content.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import { indexHeadings } from '#handbook/model/index-term.ts'

/** The lists that texts point to; the subject index is made of the marks themselves. */
export type ListName = 'sources' | 'glossary' | 'variables' | 'index'

/** One place: of which list and entry, in which field of a practice, in which block. An entry of the index is its words. */
export type ListUse = {
  readonly list: ListName
  readonly id: string
  readonly field: string | null
  readonly path: readonly number[]
}

/** A place in the book that points to an entry. */
export type UsedAt = ListUse & { readonly document: DocumentId; readonly title: string }

type Page = { readonly id: DocumentId; readonly title: string }

/** The places of all pages by list and entry ("sources kivi"), in the order of the pages. */
export function gatherUses(
  pages: readonly Page[],
  usesOf: (page: DocumentId) => readonly ListUse[],
): ReadonlyMap<string, readonly UsedAt[]> {
  const all = new Map<string, UsedAt[]>()
  for (const { id: document, title } of pages) {
    for (const use of usesOf(document)) {
      const key = `${use.list} ${use.id}`
      all.set(key, [...(all.get(key) ?? []), { ...use, document, title }])
    }
  }
  return all
}

/** Every place of a text, in reading order; words marked in one stretch are one place. */
export function listUses(content: Content, field: string | null): readonly ListUse[] {
  return content.flatMap((node, index) => usesOf(node, [index])).map((use) => ({ ...use, field }))
}

type Use = Omit<ListUse, 'field'>

function usesOf(node: ContentNode, path: readonly number[]): readonly Use[] {
  const { content = [] } = node
  if (node.type === 'textBlock' || node.type === 'figure' || node.type === 'footnote')
    return inLine(content, path)
  return content.flatMap((child, index) => usesOf(child, [...path, index]))
}

function inLine(nodes: Content, path: readonly number[]): readonly Use[] {
  return nodes.flatMap((node, index) => {
    if (node.type === 'footnote') return inLine(node.content ?? [], path)
    const before = pointersOf(nodes[index - 1])
    const isNew = ([list, id]: Pointer): boolean =>
      node.type !== 'text' || !before.some(([otherList, otherId]) => otherList === list && otherId === id)
    return pointersOf(node)
      .filter(isNew)
      .map(([list, id]) => ({ list, id, path }))
  })
}

type Pointer = readonly [list: ListName, id: string]

function pointersOf(node: ContentNode | undefined): readonly Pointer[] {
  if (node === undefined) return []
  if (node.type === 'citation') return [['sources', textAttribute(node, 'source') ?? '']]
  if (node.type === 'variable') return [['variables', textAttribute(node, 'variable') ?? '']]
  return (node.marks ?? []).flatMap((mark): readonly Pointer[] => {
    if (mark.type === 'glossaryTerm') return [['glossary', textAttribute(mark, 'entry') ?? '']]
    if (mark.type !== 'indexTerm') return []
    return indexHeadings(textAttribute(mark, 'term') ?? '', node.text ?? '').map((heading) => [
      'index',
      heading,
    ])
  })
}
