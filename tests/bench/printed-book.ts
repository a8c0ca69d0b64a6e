// A book of some three hundred printed pages: the starter's chapters and practices, over and over in other words.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import type { Handbook } from '#handbook/model/handbook.ts'

/** So many times the starter's pages make the book. */
const copies = 4

/** The starter without its pictures, `copies` times; no two paragraphs are the same. */
export function longBook(starter: Handbook): Handbook {
  const numbers = Array.from({ length: copies }, (_, copy) => copy)
  return {
    ...starter,
    chapters: numbers.flatMap((copy) =>
      starter.chapters.map(({ id, title, content, edited }) => ({
        kind: 'chapter',
        id: `${id}${copy}`,
        title,
        edited,
        content: reworded(content, copy),
      })),
    ),
    practices: numbers.flatMap((copy) =>
      starter.practices.map((practice) => ({
        ...practice,
        id: `${practice.id}${copy}`,
        fields: Object.fromEntries(
          Object.entries(practice.fields).map(([field, content]) => [field, reworded(content, copy)]),
        ),
      })),
    ),
  }
}

/** The book with one paragraph of one chapter changed; each `turn` changes it anew. */
export function withChange(book: Handbook, turn: number): Handbook {
  const middle = Math.floor(book.chapters.length / 2)
  const changed: ContentNode = {
    type: 'textBlock',
    content: [{ type: 'text', text: `Muutos numero ${turn} keskelle kirjaa.` }],
  }
  const chapters = book.chapters.map((chapter, index) =>
    index === middle ? { ...chapter, content: [changed, ...chapter.content.slice(1)] } : chapter,
  )
  return { ...book, chapters }
}

function reworded(content: Content, copy: number): Content {
  return content
    .filter(({ type }) => type !== 'figure')
    .map((node): ContentNode => {
      const text = node.text === undefined ? {} : { text: copy === 0 ? node.text : `${node.text} ${copy}` }
      return {
        ...node,
        ...text,
        ...(node.content === undefined ? {} : { content: reworded(node.content, copy) }),
      }
    })
}
