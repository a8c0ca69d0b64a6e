// Brings a page back to a state that it had: an ordinary edit that goes forward, never a rewinding.
import { updateYFragment } from '@tiptap/y-tiptap'
import type { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import type { Content } from '#handbook/model/content.ts'
import type { Practice, PracticeFacts } from '#handbook/model/handbook.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import { readChapterContent, readPracticeContent } from '#handbook/store/document.ts'
import { fitsSchema } from '#handbook/store/gate.ts'
import {
  readPracticeFacts,
  setPracticeArea,
  setPracticeFact,
  type TextFact,
} from '#handbook/store/practice-facts.ts'
import { readFragment } from '#handbook/store/read-fragment.ts'
import { canonicalJson, canonicalNode } from '#handbook/store/readable/canonical-json.ts'
import {
  chapterFragment,
  fieldFragment,
  fieldIds,
  practiceList,
  practiceLists,
  type PracticeList,
} from '#handbook/store/shape.ts'
import { commonPairs } from './common-pairs.ts'
import type { Page } from './page-changes.ts'
import { markRestoration } from './restoration.ts'

/**
 * Changes the live document of a page until its text and facts are those of `page`. What is equal is
 * not touched, so that what others write there meanwhile stays. False, and nothing changed, when the
 * page holds what this version does not know. The title lies in the tree: `retitle` brings it back.
 */
export function restorePage(doc: Y.Doc, page: Page): boolean {
  const texts = page.kind === 'chapter' ? [page.content] : Object.values(page.fields)
  if (!texts.every(fitsSchema)) return false
  if (canonicalJson(heldBy(doc, page)) === canonicalJson(wantedOf(page))) return true
  doc.transact(() => {
    markRestoration(doc)
    if (page.kind === 'chapter') return bringTo(chapterFragment(doc), page.content)
    const fields = new Set([...fieldIds(doc), ...Object.keys(page.fields)])
    for (const field of fields) bringTo(fieldFragment(doc, field), page.fields[field] ?? [])
    restoreFacts(doc, page.facts)
  })
  return true
}

function wantedOf(page: Page): unknown {
  return page.kind === 'chapter' ? page.content : { fields: filled(page.fields), facts: page.facts }
}

function heldBy(doc: Y.Doc, page: Page): unknown {
  if (page.kind === 'chapter') return readChapterContent(doc)
  return { fields: readPracticeContent(doc).fields, facts: readPracticeFacts(doc) }
}

function filled(fields: Practice['fields']): Practice['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, content]) => content.length > 0))
}

/** Changes a text until it is `content`, which must fit the schema; equal blocks are not touched. */
export function bringTo(fragment: Y.XmlFragment, content: Content): void {
  if (fragment.doc === null) throw new Error('The text belongs to no document.')
  if (canonicalJson(readFragment(fragment)) === canonicalJson(content)) return
  const page = contentSchema.nodeFromJSON({ type: 'doc', content })
  updateYFragment(fragment.doc, fragment, page, {
    mapping: equalBlocks(fragment, content, page),
    isOMark: new Map(),
  })
}

type Mapping = Parameters<typeof updateYFragment>[3]['mapping']

/** Tells the binding which stored blocks are blocks of the new text already; alone it finds few of them. */
function equalBlocks(fragment: Y.XmlFragment, content: Content, page: Node): Mapping {
  const stored = fragment.toArray()
  const before = readFragment(fragment)
  const mapping: Mapping = new Map()
  // A text outside any block is read as no block or as many: then places would not agree.
  if (!stored.every((block) => block instanceof Y.XmlElement)) return mapping
  for (const [at, now] of commonPairs(before.map(canonicalNode), content.map(canonicalNode))) {
    const block = stored[at]
    if (block !== undefined) mapping.set(block, page.child(now))
  }
  return mapping
}

function restoreFacts(doc: Y.Doc, facts: PracticeFacts): void {
  const now = readPracticeFacts(doc)
  for (const [name, value] of Object.entries(facts))
    if (typeof value === 'string' && now[name as TextFact] !== value)
      setPracticeFact(doc, name as TextFact, value)
  for (const area of new Set([...now.areas, ...facts.areas])) {
    const belongs = facts.areas.includes(area)
    if (belongs !== now.areas.includes(area)) setPracticeArea(doc, area, belongs)
  }
  for (const list of practiceLists)
    if (canonicalJson(now[list]) !== canonicalJson(facts[list])) restoreList(doc, list, facts[list])
}

function restoreList(doc: Y.Doc, list: PracticeList, items: readonly unknown[]): void {
  const stored = practiceList(doc, list)
  const kept = commonPairs(stored.toArray().map(canonicalJson), items.map(canonicalJson))
  const keptBefore = new Set(kept.map(([before]) => before))
  const keptAfter = new Set(kept.map(([, after]) => after))
  for (let at = stored.length - 1; at >= 0; at--) if (!keptBefore.has(at)) stored.delete(at, 1)
  items.forEach((item, at) => {
    if (!keptAfter.has(at)) stored.insert(at, [item])
  })
}
