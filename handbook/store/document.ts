// One chapter or practice as a shared document: how it begins and how it is read.
import type * as Y from 'yjs'
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap'
import type { Content } from '#handbook/model/content.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import { firstSchemaVersion } from '#handbook/model/schema-version.ts'
import { raiseVersion } from './raise-version.ts'
import { readFragment } from './read-fragment.ts'
import { chapterFragment, fieldFragment, fieldIds, meta } from './shape.ts'

/** Writes what a new document says of itself, with its first byte: kind, schema version, profile. */
export function beginDocument(doc: Y.Doc, kind: 'chapter' | 'practice'): void {
  doc.transact(() => {
    meta(doc).set('schemaVersion', firstSchemaVersion)
    meta(doc).set('kind', kind)
    if (kind === 'practice') meta(doc).set('profile', innokylaProfile.id)
  })
}

/** The text of a chapter's document. */
export function readChapterContent(doc: Y.Doc): Content {
  return readFragment(chapterFragment(doc))
}

/** The fields of a practice's document by id, empty ones left out, and the profile they follow. */
export function readPracticeContent(doc: Y.Doc): {
  readonly profile: string
  readonly fields: Readonly<Record<string, Content>>
} {
  const fields = fieldIds(doc).map((id) => [id, readFragment(fieldFragment(doc, id))] as const)
  const profile = meta(doc).get('profile')
  return {
    profile: typeof profile === 'string' ? profile : innokylaProfile.id,
    fields: Object.fromEntries(fields.filter(([, content]) => content.length > 0)),
  }
}

/**
 * Writes content into an empty fragment: for starter books, imports and tests, never into text that
 * people share. Throws when the content does not fit the schema.
 */
export function writeContent(fragment: Y.XmlFragment, content: Content): void {
  const page = { type: 'doc', content }
  contentSchema.nodeFromJSON(page).check()
  prosemirrorJSONToYXmlFragment(contentSchema, page, fragment)
  if (fragment.doc !== null) raiseVersion(fragment.doc)
}
