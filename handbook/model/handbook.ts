// What a handbook is: plain immutable values, read from the shared documents.
import type { BibliographyEntry, GlossaryEntry, Variable } from './book-lists.ts'
import type { Content } from './content.ts'
import { plainNational, type EditionPlan } from './edition-plan.ts'

/** Names one chapter or practice inside its handbook: 4 to 24 of a–z and 0–9. */
export type DocumentId = string

/** What is said of the whole book, for its title page and imprint. Empty text means not given. */
export type BookFacts = {
  readonly title: string
  readonly subtitle: string
  /** BCP 47 tag of the book's main language. */
  readonly language: string
  readonly publisher: string
  readonly funder: string
  readonly licence: string
  /** A few sentences on what the whole is; Innokylä's description of the kokonaisuus. */
  readonly description: string
  /** The aim and purpose; Innokylä's Kokonaisuuden tarkoitus ja tavoitteet. */
  readonly purpose: string
  /** The chapter after which the practice cards stand in print, or empty: after the last. */
  readonly practicesAfter: DocumentId | ''
}

/**
 * In which editions a page stands: `when` is a condition as stored; absent: everywhere. Where it stands and `replaces`
 * names another page of its kind, it stands in the place of that one, which is left out.
 */
export type Standing = { readonly when?: string; readonly replaces?: DocumentId }

/** One chapter. `edited` is the time of its last edit in milliseconds since 1970, or null when unknown. */
export type Chapter = Standing & {
  readonly kind: 'chapter'
  readonly id: DocumentId
  readonly title: string
  readonly content: Content
  readonly edited: number | null
}

/** One good practice: its fields by id, as its profile names them, and what is said of it. */
export type Practice = Standing & {
  readonly kind: 'practice'
  readonly id: DocumentId
  readonly title: string
  readonly profile: string
  readonly fields: Readonly<Record<string, Content>>
  readonly facts: PracticeFacts
  readonly edited: number | null
}

export const stages = ['unknown', 'idea', 'pilot', 'inUse', 'rooting', 'ended'] as const
/** How far a practice has come. */
export type Stage = (typeof stages)[number]

export const reviewStates = ['draft', 'commented', 'approved', 'published'] as const
/** Luonnos, kommentoitava, hyväksytty, julkaistu. */
export type ReviewState = (typeof reviewStates)[number]

/** An organisation by its name at the time and, where it has changed, its name today. */
export type Organisation = { readonly then: string; readonly now: string }

/** A subject word; `uri` names the concept in YSO, or is empty for a free word. */
export type Keyword = { readonly label: string; readonly uri: string }

/** Where something is said: a title, and an address when there is one. */
export type Source = { readonly title: string; readonly url: string }

/** A file given with one field of a practice. */
export type Attachment = { readonly file: string; readonly title: string; readonly field: string }

/** The metadata of a practice. Empty text or list means not given: never invented. */
export type PracticeFacts = {
  readonly place: string
  /** Areas as `<code set>:<code>`, for example `hyvinvointialue:02`. */
  readonly areas: readonly string[]
  readonly funders: readonly string[]
  readonly organisations: readonly Organisation[]
  readonly stage: Stage
  readonly targetGroups: readonly string[]
  /** The services in which it is used, in words: "kuntouttava työtoiminta". */
  readonly services: readonly string[]
  /** The ways of working it uses, in words: "palveluohjaus". */
  readonly methods: readonly string[]
  readonly keywords: readonly Keyword[]
  readonly sources: readonly Source[]
  readonly attachments: readonly Attachment[]
  /** The project or whole to which the practice belongs, in words. */
  readonly project: string
  /** When it was done, in words: "tammi–toukokuu 2016". */
  readonly period: string
  readonly plainSummary: string
  /** The day by which the card is to be looked at again, YYYY-MM-DD, or empty. */
  readonly checkBy: string
  readonly review: ReviewState
}

/** A practice of which nothing is said yet. */
export const noFacts: PracticeFacts = {
  place: '',
  areas: [],
  funders: [],
  organisations: [],
  stage: 'unknown',
  targetGroups: [],
  services: [],
  methods: [],
  keywords: [],
  sources: [],
  attachments: [],
  project: '',
  period: '',
  plainSummary: '',
  checkBy: '',
  review: 'draft',
}

/** Words that mean the same in a book: `id` names the group, `words` are in alphabetical order. */
export type SynonymGroup = { readonly id: string; readonly words: readonly string[] }

/** A chapter or practice that was moved to the bin. */
export type BinnedDocument = {
  readonly kind: 'chapter' | 'practice'
  readonly id: DocumentId
  readonly title: string
}

/** The lists of a book that its texts point to, and its editions. */
export type BookLists = {
  /** Sources, in no order that matters: the list is sorted where it is shown. */
  readonly bibliography: readonly BibliographyEntry[]
  readonly glossary: readonly GlossaryEntry[]
  readonly variables: readonly Variable[]
  /** The national edition first, the others as they are listed. */
  readonly editions: readonly EditionPlan[]
}

/** The lists of a book that has none of its own yet. */
export const noBookLists: BookLists = {
  bibliography: [],
  glossary: [],
  variables: [],
  editions: [plainNational],
}

/** A whole handbook in reading order. */
export type Handbook = BookLists & {
  readonly id: string
  readonly schemaVersion: number
  readonly facts: BookFacts
  readonly chapters: readonly Chapter[]
  readonly practices: readonly Practice[]
  readonly bin: readonly BinnedDocument[]
  /** The book's own groups of words that search takes as one. */
  readonly synonyms: readonly SynonymGroup[]
}
