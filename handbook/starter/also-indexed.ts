// Words that carry another mark and are found by the subject index as well.
import type { ContentNode } from '#handbook/model/content.ts'

/** Marked words that the subject index finds too, under `heading`. */
export const alsoIndexed = (node: ContentNode, heading: string): ContentNode => ({
  ...node,
  marks: [...(node.marks ?? []), { type: 'indexTerm', attrs: { term: heading } }],
})
