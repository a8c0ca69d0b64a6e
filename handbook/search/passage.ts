// The passages of a handbook: each stretch of text that a search may find and show.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import type { Chapter, Handbook, Practice } from '#handbook/model/handbook.ts'
import { plainText } from '#handbook/model/plain-text.ts'

/** One block's text with its place; `field` is a practice field's id or null. */
export type Passage = {
  readonly text: string
  readonly path: readonly number[]
  readonly field: string | null
  readonly heading: boolean
}

/** A chapter or practice as search sees it. */
export type SearchDocument = {
  readonly kind: 'chapter' | 'practice'
  readonly id: string
  readonly title: string
  readonly areas: readonly string[]
  readonly passages: readonly Passage[]
}

/** Everything of a handbook that can be found, in reading order. The bin is not searched. */
export function searchDocuments(handbook: Handbook): readonly SearchDocument[] {
  return [...handbook.chapters.map(fromChapter), ...handbook.practices.map(fromPractice)]
}

function fromChapter({ id, title, content }: Chapter): SearchDocument {
  return { kind: 'chapter', id, title, areas: [], passages: passagesOf(content, null) }
}

function fromPractice({ id, title, fields, facts }: Practice): SearchDocument {
  const written = Object.entries(fields).flatMap(([field, content]) => passagesOf(content, field))
  const said = [
    facts.place,
    facts.project,
    ...facts.targetGroups,
    ...facts.keywords.map(({ label }) => label),
  ]
  const text = [...said, facts.plainSummary].filter((each) => each !== '').join(' · ')
  const meta: Passage[] = text === '' ? [] : [{ text, path: [], field: null, heading: false }]
  return { kind: 'practice', id, title, areas: facts.areas, passages: [...written, ...meta] }
}

function passagesOf(content: Content, field: string | null): readonly Passage[] {
  return content.flatMap((node, index): readonly Passage[] => {
    const text = plainText([node])
    return text === '' ? [] : [{ text, path: [index], field, heading: isHeading(node) }]
  })
}

function isHeading(node: ContentNode): boolean {
  return /^h[1-4]$/.test(String(node.attrs?.['kind'] ?? ''))
}
