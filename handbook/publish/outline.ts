// The outline of a book: every section with its number and id, so that references find their place.
import type { Block, Heading, Span } from '#handbook/model/block.ts'
import type { DocumentId, Handbook } from '#handbook/model/handbook.ts'
import { SectionCounter, sectionNumber } from '#handbook/model/section-numbers.ts'
import { slugOf } from '#handbook/model/slug.ts'
import { spanText } from '#handbook/model/spans.ts'

/** One section: `id` is unique in its part, `number` is "2.1" or null, `anchor` as stored or null. */
export type Section = {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly anchor: string | null
}

/** A part of the book as references see it; `number` is the chapter's number or null for a practice. */
export type OutlinePart = {
  readonly number: string | null
  readonly title: string
  readonly sections: ReadonlyMap<Heading<Span>, Section>
}

export type Outline = ReadonlyMap<DocumentId, OutlinePart>

/** The outline of a handbook whose chapters read as `blocks`. */
export function outlineOf(handbook: Handbook, blocks: readonly (readonly Block[])[]): Outline {
  const chapters = handbook.chapters.map((chapter, index): [DocumentId, OutlinePart] => {
    const number = String(index + 1)
    return [chapter.id, { number, title: chapter.title, sections: sectionsOf(blocks[index] ?? [], number) }]
  })
  const practices = handbook.practices.map((practice): [DocumentId, OutlinePart] => [
    practice.id,
    { number: null, title: practice.title, sections: new Map() },
  ])
  return new Map([...chapters, ...practices])
}

function sectionsOf(blocks: readonly Block[], chapter: string): ReadonlyMap<Heading<Span>, Section> {
  const headings = blocks.filter((block): block is Heading<Span> => block.type === 'heading')
  const sections = new Map<Heading<Span>, Section>()
  const taken = new Set<string>()
  const counter = new SectionCounter()
  for (const heading of headings) {
    const title = spanText(heading.spans)
    const number = sectionNumber(chapter, counter.next(heading.level, title))
    if (title.trim() === '') continue
    sections.set(heading, {
      id: freeId(idFrom(heading.anchor) ?? slugOf(title), taken),
      number,
      title,
      anchor: heading.anchor,
    })
  }
  return sections
}

/** An anchor as an id that every format can hold: stored ones may be anything. */
function idFrom(anchor: string | null): string | null {
  return anchor === null || /^[\w-]+$/.test(anchor) ? anchor : slugOf(anchor)
}

/** `wanted`, or the first of `wanted-2`, `wanted-3` … that is not taken yet; takes it. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
  taken.add(id)
  return id
}

/** The section a reference means: by its anchor, otherwise by the title it was made with. */
export function findSection(part: OutlinePart, anchor: string, label: string): Section | undefined {
  const sections = [...part.sections.values()]
  return (
    sections.find((section) => section.anchor === anchor) ??
    sections.find((section) => section.title === label)
  )
}
