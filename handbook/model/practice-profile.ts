// Which fields a good practice has: read from dated profiles kept as data.
import * as v from 'valibot'
import innokyla2020 from './profiles/innokyla-2020.json' with { type: 'json' }
import { plainText } from './plain-text.ts'
import type { Practice } from './handbook.ts'

const fieldSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  label: v.string(),
  part: v.string(),
  required: v.optional(v.boolean(), false),
  counted: v.optional(v.boolean(), false),
  inSummary: v.optional(v.boolean(), false),
  retired: v.optional(v.boolean(), false),
  recommended: v.optional(v.number()),
  limit: v.optional(v.number()),
  evidence: v.picklist(['seen', 'believed']),
})

const profileSchema = v.object({
  id: v.string(),
  title: v.string(),
  checked: v.pipe(v.string(), v.isoDate()),
  note: v.string(),
  name: v.object({ label: v.string(), recommended: v.number(), limit: v.number() }),
  fields: v.array(fieldSchema),
  controlled: v.array(v.object({ id: v.string(), label: v.string() })),
})

/**
 * One rich-text field: `label` is the form's exact heading, `part` the part of the form it stands in.
 * `required` fields the form's published summary cannot do without; `counted` ones make up the
 * completeness of a card; `recommended` and `limit` are lengths in characters.
 */
export type ProfileField = Readonly<v.InferOutput<typeof fieldSchema>>
/** A form for practices with its fields in form order. `checked` is the day it was last compared with the real form. */
export type PracticeProfile = Readonly<v.InferOutput<typeof profileSchema>>

/** The profile of new practices: Innokylä's form as it has been since spring 2020. */
export const innokylaProfile: PracticeProfile = v.parse(profileSchema, innokyla2020)

/** The profile with this id; an unknown id reads as the profile of new practices, so that no card is unreadable. */
export function profileOf(id: string): PracticeProfile {
  return [innokylaProfile].find((profile) => profile.id === id) ?? innokylaProfile
}

/** The state of one field: `veryLong` is over the limit, `long` over the recommendation. */
export type FieldState = {
  readonly field: ProfileField
  readonly characters: number
  readonly words: number
  readonly kind: FieldStateKind
}
export type FieldStateKind = 'done' | 'empty' | 'long' | 'veryLong'

/** The state of a text of so many characters in a field. */
export function fieldStateKind(
  field: Pick<ProfileField, 'recommended' | 'limit'>,
  characters: number,
): FieldStateKind {
  if (characters === 0) return 'empty'
  if (field.limit !== undefined && characters > field.limit) return 'veryLong'
  return field.recommended !== undefined && characters > field.recommended ? 'long' : 'done'
}

/** The state of each field of a practice in form order; retired fields only where they hold text. */
export function fieldStates(practice: Pick<Practice, 'profile' | 'fields'>): readonly FieldState[] {
  return profileOf(practice.profile)
    .fields.map((field) => stateOf(field, plainText(practice.fields[field.id] ?? [])))
    .filter(({ field, kind }) => !field.retired || kind !== 'empty')
}

function stateOf(field: ProfileField, text: string): FieldState {
  const characters = text.trim().length
  return { field, characters, words: countWords(text), kind: fieldStateKind(field, characters) }
}

/** The number of words: runs of letters and digits, joined by hyphens and apostrophes. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** How many of the counted fields, the name among them, are done (long ones are not). */
export function completeness(practice: Pick<Practice, 'profile' | 'fields' | 'title'>): {
  readonly done: number
  readonly of: number
} {
  const counted = fieldStates(practice).filter(({ field }) => field.counted)
  const named = practice.title.trim() === '' ? 0 : 1
  return { done: counted.filter(({ kind }) => kind === 'done').length + named, of: counted.length + 1 }
}

/** Field ids in a practice that its profile does not name: kept, shown last, never dropped. */
export function unknownFields(practice: Pick<Practice, 'profile' | 'fields'>): readonly string[] {
  const known = new Set(profileOf(practice.profile).fields.map(({ id }) => id))
  return Object.keys(practice.fields).filter((id) => !known.has(id))
}
