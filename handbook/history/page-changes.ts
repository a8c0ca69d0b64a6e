// What became of a whole chapter or practice: its title, where it stands, its text field by field, its facts by name.
import type { Content } from '#handbook/model/content.ts'
import type { Chapter, Practice, PracticeFacts } from '#handbook/model/handbook.ts'
import { profileOf } from '#handbook/model/practice-profile.ts'
import { contentChanges, isUnchanged, type BlockChange } from './content-changes.ts'
import { factChanges, type FactChange } from './fact-changes.ts'
import { standingChange, type StandingChange } from './standing-changes.ts'
import { wordChanges, type Piece } from './word-changes.ts'

/** A chapter or practice as it was or is. */
export type Page = Chapter | Practice

/** What became of one text: the field of a practice with this id, or null for the text of a chapter. */
export type FieldChanges = { readonly field: string | null; readonly blocks: readonly BlockChange[] }

/** What became of a page. Only what differs is there; fields come in the order of their form. */
export type PageChanges = {
  /** The title word by word, or null when it stayed. */
  readonly title: readonly Piece[] | null
  /** In which editions it stands, and in the place of which page; null when that stayed. */
  readonly standing: StandingChange | null
  readonly fields: readonly FieldChanges[]
  readonly facts: readonly FactChange[]
}

/** Compares two states of a page; null stands for one that is not there. */
export function pageChanges(before: Page | null, after: Page | null): PageChanges {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  const fields = fieldOrder(before, after).map((field) => ({
    field: field === '' ? null : field,
    blocks: contentChanges(old.get(field) ?? [], now.get(field) ?? []),
  }))
  const [oldTitle, title] = [before?.title ?? '', after?.title ?? '']
  return {
    title: oldTitle === title ? null : wordChanges(oldTitle, title),
    standing: standingChange(before, after),
    fields: fields.filter(({ blocks }) => !isUnchanged(blocks)),
    facts: factChanges(factsOf(before), factsOf(after)),
  }
}

/** True when nothing differs. */
export function isNothing({ title, standing, fields, facts }: PageChanges): boolean {
  return title === null && standing === null && fields.length === 0 && facts.length === 0
}

/** The text of a chapter is the field without a name. */
function fieldsOf(page: Page | null): ReadonlyMap<string, Content> {
  if (page === null) return new Map()
  return page.kind === 'chapter' ? new Map([['', page.content]]) : new Map(Object.entries(page.fields))
}

function fieldOrder(before: Page | null, after: Page | null): readonly string[] {
  const practice = [after, before].find((page) => page?.kind === 'practice')
  const known = practice?.kind === 'practice' ? profileOf(practice.profile).fields.map(({ id }) => id) : []
  const held = new Set([...fieldsOf(before).keys(), ...fieldsOf(after).keys()])
  return [...known.filter((id) => held.has(id)), ...[...held].filter((id) => !known.includes(id))]
}

function factsOf(page: Page | null): PracticeFacts | null {
  return page?.kind === 'practice' ? page.facts : null
}
