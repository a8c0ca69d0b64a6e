// Reads an edited readable page back: the inverse of writing one, and patient with what people do to it.
import type { Content } from '#handbook/model/content.ts'
import type { PracticeFacts } from '#handbook/model/handbook.ts'
import { profileOf } from '#handbook/model/practice-profile.ts'
import { collapsed, storedOrShown } from '../whitespace.ts'
import { readableWords, type ReadableWords } from '../words.ts'
import { readBlocks } from './blocks.ts'
import { readFacts } from './facts.ts'
import {
  elementsUnder,
  isElement,
  readHtml,
  textUnder,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.ts'
import { readHead, type PageHead } from './page-head.ts'
import { Reading } from './reading.ts'

/** A page as content. `fields` and `facts` are those of a practice, `content` is that of a chapter. */
export type ReadPage = {
  readonly head: PageHead
  readonly title: string
  readonly content: Content
  readonly fields: Readonly<Record<string, Content>>
  readonly facts: PracticeFacts | null
  /** What was left out because the book has no place for it and it holds no words: tags, mostly. */
  readonly dropped: readonly string[]
  /** What was not understood, words above all. A page that has any is never merged by itself. */
  readonly lost: readonly string[]
}

/** Reads a page; null when it is no page that can be read at all. Never throws. */
export function readPage(text: string): ReadPage | null {
  const page = readHtml(text)
  if (page === null) return null
  const head = readHead(page.root)
  const [body] = elementsUnder(page.root, ({ tag }) => tag === 'body')
  if (body === undefined) return null
  const main = elementsUnder(body, ({ tag }) => tag === 'main')[0] ?? body
  const words = readableWords(page.root.attributes.get('lang') ?? '')
  const reading = new Reading(words, notesOf(main))
  const parts = partsOf(main, words, reading)
  const read = head.kind === 'practice' ? practiceOf(parts, head, reading) : chapterOf(parts, reading)
  const dropped = [...new Set([...page.dropped, ...reading.dropped])].sort()
  return { head, title: titleOf(parts.title, head, reading), ...read, dropped, lost: reading.lost(body) }
}

type Parts = { readonly title: HtmlElement | null; readonly rest: readonly HtmlNode[] }

function isNotes(node: HtmlNode): node is HtmlElement {
  return isElement(node) && node.attributes.has('data-notes')
}

function notesOf(main: HtmlElement): ReadonlyMap<string, HtmlElement> {
  const notes = elementsUnder(main, isNotes).flatMap((section) =>
    elementsUnder(section, ({ tag, attributes }) => tag === 'li' && attributes.has('id')),
  )
  return new Map(notes.map((note) => [note.attributes.get('id') ?? '', note]))
}

function partsOf(main: HtmlElement, words: ReadableWords, reading: Reading): Parts {
  const isTitle = (node: HtmlNode): node is HtmlElement => isElement(node) && node.tag === 'h1'
  const title = main.children.find(isTitle) ?? null
  for (const section of main.children.filter(isNotes))
    for (const own of elementsUnder(section, ({ tag }) => tag === 'h2' || tag === 'a'))
      reading.generated(own, words.notes, '↩')
  return { title, rest: main.children.filter((child) => child !== title && !isNotes(child)) }
}

/** The heading counts; when it was left alone and the title of the window was changed, that one. */
function titleOf(heading: HtmlElement | null, head: PageHead, reading: Reading): string {
  const before = head.title ?? ''
  const headTitle = nameIn(collapsed(head.shownTitle), before, reading)
  if (heading === null) return headTitle
  const stored = heading.attributes.get('data-title')
  const title = nameIn(reading.all(heading), stored ?? before, reading)
  return title === before && headTitle !== '' && head.title !== null ? headTitle : title
}

/** A title as it is shown: one that is empty is shown by a word for it. */
function nameIn(shown: string, stored: string, reading: Reading): string {
  return collapsed(stored) === '' && shown === reading.words.untitled ? stored : storedOrShown(stored, shown)
}

type Written = Pick<ReadPage, 'content' | 'fields' | 'facts'>

function chapterOf(parts: Parts, reading: Reading): Written {
  return { content: readBlocks(parts.rest, reading), fields: {}, facts: null }
}

function practiceOf(parts: Parts, head: PageHead, reading: Reading): Written {
  const { words } = reading
  const profile = profileOf(head.profile ?? '')
  const fields = new Map<string, Content>()
  let terms: HtmlElement | null = null
  for (const part of parts.rest.filter(isElement)) {
    if (part.tag === 'dl' && terms === null) terms = part
    else if (part.tag === 'section') readField(part, profile.fields, fields, reading)
    else reading.generated(part, words.practice)
  }
  return { content: [], fields: Object.fromEntries(fields), facts: readFacts(terms, reading) }
}

type FieldName = { readonly id: string; readonly label: string }

/** A field stands under its heading; one that was typed in by hand is known by the heading's words. */
function readField(
  section: HtmlElement,
  known: readonly FieldName[],
  fields: Map<string, Content>,
  reading: Reading,
): void {
  const heading = section.children.find((child) => isElement(child) && child.tag === 'h2')
  const told = section.attributes.get('data-field')
  const named = known.find(({ label }) => heading !== undefined && label === collapsed(textUnder(heading)))
  const id = told ?? named?.id
  if (id === undefined || !/^\S{1,100}$/.test(id) || fields.has(id)) return
  const label = known.find((field) => field.id === id)?.label ?? id
  if (heading !== undefined) reading.generated(heading, label)
  const content = readBlocks(
    section.children.filter((child) => child !== heading),
    reading,
  )
  if (content.length > 0) fields.set(id, content)
}
