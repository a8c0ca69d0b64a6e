// The text of a page and of the shared document behind it, said in the same way so that they compare.
import type * as Y from 'yjs'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { readChapterContent, readPracticeContent } from '#handbook/store/document.ts'
import { fitsSchema } from '#handbook/store/gate.ts'
import { readPracticeFacts } from '#handbook/store/practice-facts.ts'
import { raiseVersion } from '#handbook/store/raise-version.ts'
import { chapterFragment, fieldFragment } from '#handbook/store/shape.ts'
import { canonicalJson, canonicalNode } from '../canonical-json.ts'
import type { Origin } from '../origin.ts'
import type { PageHead } from '../read/page-head.ts'
import { readPage, type ReadPage } from '../read/read-page.ts'
import { readableChapter, readablePractice } from '../readable.ts'
import { holdsBlocks, liesAs, rewriteContent } from './rewrite-content.ts'
import { rewriteFacts } from './rewrite-facts.ts'

/** What a page holds besides its title. */
export type PageText = Pick<ReadPage, 'content' | 'fields' | 'facts'>

const nowhere = { language: 'fi', locate: () => null }
const noOrigin: Origin = { handbook: '', base: {}, title: null, sha256: () => new Uint8Array(32) }

/**
 * What a shared document holds, read from its own page: so it is said exactly as an edited page says it.
 * Null when the document does not lie as its page tells, so that edits could not find their place.
 */
export function readStored(doc: Y.Doc, { kind }: Pick<PageHead, 'kind'>): PageText | null {
  const named = { id: 'x', title: '', edited: null }
  const html =
    kind === 'practice'
      ? readablePractice(
          { ...named, kind, ...readPracticeContent(doc), facts: readPracticeFacts(doc) },
          nowhere,
          noOrigin,
        )
      : readableChapter({ ...named, kind: 'chapter', content: readChapterContent(doc) }, nowhere, noOrigin)
  const text = readPage(html)
  if (text === null || text.lost.length > 0) return null
  const fields = Object.entries(text.fields)
  const lies =
    liesAs(chapterFragment(doc), text.content) &&
    fields.every(([id, field]) => liesAs(fieldFragment(doc, id), field))
  return lies ? text : null
}

/** True when two texts say the same. */
export function isSameText(stored: PageText | null, page: PageText): boolean {
  return stored !== null && canonicalText(stored) === canonicalText(page)
}

function canonicalText({ content, fields, facts }: PageText): string {
  const canonical = (text: Content): readonly string[] => text.map(canonicalNode)
  const named = Object.entries(fields).map(([id, field]) => [id, canonical(field)] as const)
  return canonicalJson([canonical(content), Object.fromEntries(named), facts])
}

/**
 * True when the book can hold all that a page says: what this version does not know may stay where it was in
 * `stored`, but not be brought in.
 */
export function fitsBook(page: PageText, stored: PageText): boolean {
  const known = nodesIn(blocksOf(stored))
  return blocksOf(page).every((node) => fits(node, known))
}

function blocksOf({ content, fields }: PageText): Content {
  return [content, ...Object.values(fields)].flat()
}

function nodesIn(content: Content): ReadonlySet<string> {
  const named = (node: ContentNode): readonly string[] => [
    canonicalNode(node),
    ...(node.content ?? []).flatMap(named),
  ]
  return new Set(content.flatMap(named))
}

function fits(node: ContentNode, known: ReadonlySet<string>): boolean {
  if (known.has(canonicalNode(node)) || fitsSchema([node])) return true
  return holdsBlocks(node) && (node.content ?? []).every((child) => fits(child, known))
}

/** Changes a document that reads as `before` into `after`, touching only what differs. */
export function rewriteDocument(doc: Y.Doc, before: PageText, after: PageText): void {
  const known = addressesIn(blocksOf(before))
  const safe = (text: Content): Content => text.map((node) => withoutUnsafeLinks(node, known))
  rewriteContent(chapterFragment(doc), before.content, safe(after.content))
  const ids = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])
  for (const id of [...ids].sort())
    rewriteContent(fieldFragment(doc, id), before.fields[id] ?? [], safe(after.fields[id] ?? []))
  if (before.facts !== null && after.facts !== null) rewriteFacts(doc, before.facts, after.facts)
  raiseVersion(doc)
}

function linkOf(mark: {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
}): unknown {
  return mark.type === 'link' ? mark.attrs?.['href'] : undefined
}

function addressesIn(content: Content): ReadonlySet<unknown> {
  const marks = (node: ContentNode): readonly unknown[] => [
    ...(node.marks ?? []).map(linkOf),
    ...(node.content ?? []).flatMap(marks),
  ]
  return new Set(content.flatMap(marks))
}

/** An address that is none we open stays where it was, but no page brings in a new one. */
function withoutUnsafeLinks(node: ContentNode, known: ReadonlySet<unknown>): ContentNode {
  const { marks, content, ...rest } = node
  const kept = marks?.filter((mark) => {
    const address = linkOf(mark)
    return address === undefined || known.has(address) || safeAddress(address) !== null
  })
  return {
    ...rest,
    ...(kept === undefined || kept.length === 0 ? {} : { marks: kept }),
    ...(content === undefined ? {} : { content: content.map((each) => withoutUnsafeLinks(each, known)) }),
  }
}
