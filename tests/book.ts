// A notation for whole handbooks in tests: book(chapter(…), practice(…)).
import type { Content, ContentNode } from '#handbook/model/content.ts'
import {
  noBookLists,
  noFacts,
  type BookFacts,
  type Chapter,
  type Handbook,
  type Practice,
} from '#handbook/model/handbook.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import { schemaVersion } from '#handbook/model/schema-version.ts'

export const bookFacts: BookFacts = {
  title: 'Koekirja',
  subtitle: '',
  language: 'fi',
  publisher: '',
  funder: '',
  licence: '',
  description: '',
  purpose: '',
  practicesAfter: '',
}

export function chapter(id: string, title: string, ...content: ContentNode[]): Chapter {
  return { kind: 'chapter', id, title, content, edited: null }
}

export function practice(
  id: string,
  title: string,
  fields: Readonly<Record<string, Content>> = {},
  areas: readonly string[] = [],
): Practice {
  return {
    kind: 'practice',
    id,
    title,
    fields,
    profile: innokylaProfile.id,
    facts: { ...noFacts, areas },
    edited: null,
  }
}

export function book(...documents: readonly (Chapter | Practice)[]): Handbook {
  return {
    id: 'koekirja',
    schemaVersion,
    facts: bookFacts,
    chapters: documents.filter((each) => each.kind === 'chapter'),
    practices: documents.filter((each) => each.kind === 'practice'),
    bin: [],
    synonyms: [],
    ...noBookLists,
  }
}
