// Data as JSON whose bytes depend on the data alone.
import type { ContentMark, ContentNode } from '#handbook/model/content.ts'

/** JSON with the keys of every object sorted. Values are plain data, as read from shared documents. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const given = Object.entries(value).filter(([, each]) => each !== undefined)
  const members = given
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [JSON.stringify(key), canonicalJson(each)])
  return `{${members.map((member) => member.join(':')).join(',')}}`
}

/** A stored node as JSON; the order of marks, which says nothing, is sorted too. */
export function canonicalNode(node: ContentNode): string {
  return canonicalJson(withSortedMarks(node))
}

/** Marks as JSON, sorted. */
export function canonicalMarks(marks: readonly ContentMark[]): string {
  return canonicalJson(sorted(marks))
}

function withSortedMarks(node: ContentNode): ContentNode {
  const content = node.content?.map(withSortedMarks)
  return { ...node, ...(content && { content }), ...(node.marks && { marks: sorted(node.marks) }) }
}

function sorted(marks: readonly ContentMark[]): readonly ContentMark[] {
  return [...marks].sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1))
}
