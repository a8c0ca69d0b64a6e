// A whole handbook as stored values, read back trusting nothing in them.
import * as v from 'valibot'
import type { ContentNode } from '#handbook/model/content.ts'
import { imprintTexts, isEditionId, plainNational } from '#handbook/model/edition-plan.ts'
import { reviewStates, stages } from '#handbook/model/handbook.ts'

function isNode(value: unknown): boolean {
  if (!isRecord(value) || typeof value['type'] !== 'string') return false
  const { attrs, content, marks, text: letters } = value
  return (
    (attrs === undefined || isRecord(attrs)) &&
    (content === undefined || (Array.isArray(content) && content.every(isNode))) &&
    (marks === undefined || (Array.isArray(marks) && marks.every(isMark))) &&
    (letters === undefined || typeof letters === 'string')
  )
}

function isMark(value: unknown): boolean {
  if (!isRecord(value) || typeof value['type'] !== 'string') return false
  return value['attrs'] === undefined || isRecord(value['attrs'])
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const word = v.string()
const words = v.array(word)
const id = v.pipe(word, v.regex(/^[a-z0-9]{3,24}$/))
const node = v.custom<ContentNode>(isNode)
const edited = v.nullable(v.number())
/** Pages of before there were editions stand everywhere. */
const standing = { when: v.exactOptional(word), replaces: v.exactOptional(id) }
const chapter = v.object({
  kind: v.literal('chapter'),
  id,
  title: word,
  content: v.array(node),
  edited,
  ...standing,
})
const facts = v.object({
  place: word,
  areas: words,
  funders: words,
  organisations: v.array(v.object({ then: word, now: word })),
  stage: v.picklist(stages),
  targetGroups: words,
  /** Versions of before there were such facts have none. */
  services: v.optional(words, []),
  methods: v.optional(words, []),
  keywords: v.array(v.object({ label: word, uri: word })),
  sources: v.array(v.object({ title: word, url: word })),
  attachments: v.array(v.object({ file: word, title: word, field: word })),
  project: word,
  period: word,
  plainSummary: word,
  checkBy: word,
  review: v.picklist(reviewStates),
})
const practice = v.object({
  kind: v.literal('practice'),
  id,
  title: word,
  profile: word,
  fields: v.record(word, v.array(node)),
  facts,
  edited,
  ...standing,
})
const bookFacts = v.object({
  title: word,
  subtitle: word,
  language: word,
  publisher: word,
  funder: word,
  licence: word,
  description: word,
  purpose: word,
  practicesAfter: word,
})
const translated = v.object({ fi: word, sv: word, en: word })
const imprint = v.object({
  ...v.entriesFromList(imprintTexts, word),
  logos: v.array(v.object({ file: word, name: word })),
  abstract: translated,
  keywords: translated,
})
const editionId = v.pipe(
  word,
  v.check((value) => isEditionId(value)),
)
const edition = v.object({ id: editionId, title: word, area: v.nullable(word), order: word, imprint })

/** A handbook of any version of the app: what older ones did not know is empty. */
export const storedHandbook = v.object({
  id: word,
  schemaVersion: v.number(),
  facts: bookFacts,
  chapters: v.array(chapter),
  practices: v.array(practice),
  bin: v.array(v.object({ kind: v.picklist(['chapter', 'practice']), id, title: word })),
  synonyms: v.optional(v.array(v.object({ id, words })), []),
  bibliography: v.optional(v.array(v.object({ id, item: v.record(word, v.unknown()) })), []),
  glossary: v.optional(v.array(v.object({ id, term: translated, definition: translated })), []),
  variables: v.optional(
    v.array(v.object({ id, name: word, value: word, values: v.record(editionId, word) })),
    [],
  ),
  editions: v.optional(v.pipe(v.array(edition), v.minLength(1)), [plainNational]),
})
