// Which blocks of a text stand in some editions only.
import type { Content } from '#handbook/model/content.ts'

/** The stored condition of every block that has one, by its path joined by hyphens, boxes and what is in them. */
export function blockConditions(
  content: Content,
  above: readonly number[] = [],
): ReadonlyMap<string, string> {
  const found = content.flatMap((node, index): readonly (readonly [string, string])[] => {
    const path = [...above, index]
    const when: unknown = node.attrs?.['when']
    const own = typeof when === 'string' ? [[path.join('-'), when] as const] : []
    const isLine = node.type === 'textBlock' || node.type === 'figure'
    return [...own, ...(isLine ? [] : blockConditions(node.content ?? [], path))]
  })
  return new Map(found)
}
