// How a handbook lies in shared documents: the names of their parts, written here and nowhere else.
import * as Y from 'yjs'

/** The document that holds the tree of the book: which chapters and practices there are, in which order. */
export const treeId = 'kirja'

/** The part of the tree that holds an entry for each chapter and practice. */
export const pagesRoot = 'documents'

/**
 * The tree: `documents` maps an id to {kind, title, order, binned, when, replaces}; `facts` holds the book's own facts;
 * `synonyms` maps the id of a group to a map of its words, so that what two people add is kept;
 * `approvals` maps the key of a finding to {by, at}: who let the personal data stay that was found, and when.
 * `bibliography`, `glossary`, `variables` and `editions` map an id to a map of fields each.
 * Titles and order live here, so renaming and moving never touch the text.
 */
export const tree = {
  documents: (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap(pagesRoot),
  facts: (doc: Y.Doc): Y.Map<unknown> => doc.getMap('facts'),
  synonyms: (doc: Y.Doc): Y.Map<unknown> => doc.getMap('synonyms'),
  approvals: (doc: Y.Doc): Y.Map<unknown> => doc.getMap('approvals'),
  bibliography: (doc: Y.Doc): Y.Map<unknown> => doc.getMap('bibliography'),
  glossary: (doc: Y.Doc): Y.Map<unknown> => doc.getMap('glossary'),
  variables: (doc: Y.Doc): Y.Map<unknown> => doc.getMap('variables'),
  editions: (doc: Y.Doc): Y.Map<unknown> => doc.getMap('editions'),
}

/** What every document says of itself: `schemaVersion`, and `kind` and `profile` where they apply. */
export const meta = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('meta')

/** The text of a chapter. */
export const chapterFragment = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment('content')

const fieldPrefix = 'field:'

/** The text of one practice field: a fragment of its own, so two devices never create it twice. */
export const fieldFragment = (doc: Y.Doc, field: string): Y.XmlFragment =>
  doc.getXmlFragment(fieldPrefix + field)

/** The id of the practice field that a part of a document holds; null for its other parts. */
export function fieldOfRoot(name: string): string | null {
  return name.startsWith(fieldPrefix) ? name.slice(fieldPrefix.length) : null
}

/** The ids of all fields that a practice's document holds, known or not, sorted. */
export function fieldIds(doc: Y.Doc): readonly string[] {
  return [...doc.share.keys()]
    .map(fieldOfRoot)
    .filter((id) => id !== null)
    .sort()
}

/** Facts of a practice that are one text or one choice each. */
export const practiceFacts = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('facts')

/** A practice's areas: a set, so that two people adding areas keep both. */
export const practiceAreas = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('areas')

export const practiceLists = [
  'funders',
  'organisations',
  'targetGroups',
  'services',
  'methods',
  'keywords',
  'sources',
  'attachments',
] as const
/** Facts of a practice that are lists. */
export type PracticeList = (typeof practiceLists)[number]

export const practiceList = (doc: Y.Doc, list: PracticeList): Y.Array<unknown> => doc.getArray(list)

/** What has been done about rescued text: ids of letters → what was done. */
export const rescueMarks = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('rescued')
