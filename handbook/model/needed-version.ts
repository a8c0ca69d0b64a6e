// Which version of the schema a text needs: the oldest that knows everything in it.
import type { Content, ContentNode } from './content.ts'
import { firstSchemaVersion } from './schema-version.ts'

const nodesOf2 = new Set(['citation', 'variable'])
const marksOf2 = new Set(['glossaryTerm', 'indexTerm', 'condition'])

/** The oldest version of the schema whose apps can edit this content without losing any of it. */
export function neededVersion(content: Content): number {
  return content.some(isOf2) ? 2 : firstSchemaVersion
}

function isOf2(node: ContentNode): boolean {
  return (
    nodesOf2.has(node.type) ||
    Object.hasOwn(node.attrs ?? {}, 'when') ||
    (node.marks ?? []).some(({ type }) => marksOf2.has(type)) ||
    (node.content ?? []).some(isOf2)
  )
}
