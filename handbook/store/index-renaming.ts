// Renames a heading of the subject index in the marks of one page; its words are not touched.
import * as Y from 'yjs'
import { renamedTerm } from '#handbook/model/index-term.ts'
import { chapterFragment, fieldFragment, fieldIds } from './shape.ts'

/** One mark that was renamed: where it stands, whatever is written around it, and what it said and says. */
export type RenamedMark = {
  readonly start: Y.RelativePosition
  readonly end: Y.RelativePosition
  readonly before: MarkValue
  readonly after: MarkValue
}

/** As the binding stores the mark: its attributes. */
type MarkValue = { readonly term?: string | null }

const mark = 'indexTerm'

/**
 * Calls the heading `from` `to` wherever the page is marked with it, in one edit of formatting only, so that words
 * that others write there meanwhile stay. Gives what was renamed.
 */
export function renameIndexHeading(doc: Y.Doc, from: string, to: string): readonly RenamedMark[] {
  const renamed: RenamedMark[] = []
  doc.transact(() => {
    for (const text of textsOf(doc))
      for (const { at, words, value } of marksOf(text)) {
        const term = renamedTerm(value.term ?? '', words, from, to)
        if (term !== null) renamed.push(setMark(text, at, words.length, value, { term }))
      }
  })
  return renamed
}

/** Gives marks that were renamed their headings back, in one edit; those that say something else by now are left. */
export function takeBackRenaming(doc: Y.Doc, renamed: readonly RenamedMark[]): void {
  doc.transact(() => {
    for (const { start, end, before, after } of renamed) {
      const [from, to] = [start, end].map((each) => Y.createAbsolutePositionFromRelativePosition(each, doc))
      const text = from?.type
      if (!from || !(text instanceof Y.XmlText) || to?.type !== text) continue
      const inside = marksOf(text).filter(({ at }) => at >= from.index && at < to.index)
      for (const { at, words, value } of inside)
        if (value.term === after.term) setMark(text, at, words.length, value, before)
    }
  })
}

function setMark(
  text: Y.XmlText,
  at: number,
  length: number,
  before: MarkValue,
  after: MarkValue,
): RenamedMark {
  text.format(at, length, { [mark]: after })
  const start = Y.createRelativePositionFromTypeIndex(text, at)
  // Belongs to the last letter of the words, so that what is typed after them stays outside.
  const end = Y.createRelativePositionFromTypeIndex(text, at + length, -1)
  return { start, end, before, after }
}

function textsOf(doc: Y.Doc): readonly Y.XmlText[] {
  const fields = fieldIds(doc).map((id) => fieldFragment(doc, id))
  return [chapterFragment(doc), ...fields].flatMap(textsIn)
}

function textsIn(holder: Y.XmlFragment | Y.XmlElement): readonly Y.XmlText[] {
  return holder.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child]
    return child instanceof Y.XmlElement ? textsIn(child) : []
  })
}

type Run = { readonly insert: unknown; readonly attributes?: Readonly<Record<string, unknown>> }
type Marked = { readonly at: number; readonly words: string; readonly value: MarkValue }

function marksOf(text: Y.XmlText): readonly Marked[] {
  const marked: Marked[] = []
  let at = 0
  for (const { insert, attributes } of text.toDelta() as readonly Run[]) {
    const words = typeof insert === 'string' ? insert : ''
    const value = attributes?.[mark]
    if (words !== '' && typeof value === 'object' && value !== null)
      marked.push({ at, words, value: termIn(value) })
    at += typeof insert === 'string' ? insert.length : 1
  }
  return marked
}

function termIn(value: object): MarkValue {
  const term: unknown = 'term' in value ? value.term : undefined
  return typeof term === 'string' ? { term } : {}
}
