// A book ready to be published: everything resolved, nothing left to look up. All renderers read this.
import type {
  BoxTitle,
  Callout,
  Figure,
  Heading,
  LawQuotation,
  List,
  Paragraph,
  Quote,
  Table,
  UnknownBlock,
  Words,
} from '#handbook/model/block.ts'
import type { CitedWords } from '#handbook/citations/citation-style.ts'
import type { GlossaryEntry } from '#handbook/model/book-lists.ts'
import type { EditionId, Imprint } from '#handbook/model/edition-plan.ts'
import type { BookFacts, DocumentId, PracticeFacts } from '#handbook/model/handbook.ts'
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import type { FieldState, PracticeProfile } from '#handbook/model/practice-profile.ts'
import type { SearchDocument } from '#handbook/search/document.ts'
import type { SynonymGroups } from '#handbook/search/index/match.ts'
import type { Alias } from '#handbook/model/standing-pages.ts'
import type { IndexHeading } from './subject-index.ts'

/** A place a reference leads to: a part of the book, and a heading in it when `anchor` is not null. */
export type Target = { readonly part: DocumentId; readonly anchor: string | null }

/**
 * Words of a published book. `glossary` is an entry that the edition has; `anchor` an id, unique in its part, to which
 * the subject index leads.
 */
export type ViewWords = Omit<Words, 'index'> & { readonly anchor?: string }

/** What stands in a line of a published book. */
export type ViewSpan =
  | ViewWords
  | { readonly type: 'break' }
  /** Numbered from 1 in each part. */
  | { readonly type: 'footnote'; readonly number: number; readonly spans: readonly ViewWords[] }
  /**
   * `number` is the section number of the target ("3.2") or null; `title` its title. `target` is null
   * when the target is gone: then `title` is the title it had.
   */
  | {
      readonly type: 'reference'
      readonly target: Target | null
      readonly number: string | null
      readonly title: string
    }
  /** Citations side by side as one: `text` with its parentheses, which `parts` give by the sources they name. */
  | { readonly type: 'citation'; readonly text: string; readonly parts: readonly CitedWords[] }
  | { readonly type: 'unknown' }

/** `id` is unique in its part and stable; `number` like "2.1" for levels 2 and 3 of a numbered chapter. */
export type ViewHeading = Heading<ViewSpan> & { readonly id: string; readonly number: string | null }
/** `number` counts through the whole book: "Kuva 3". */
export type ViewFigure = Figure<ViewSpan> & { readonly number: number }
/** `number` counts through the whole book: "Taulukko 2". */
export type ViewTable = Table<ViewBlock> & { readonly number: number }

export type ViewBlock =
  | ViewHeading
  | Paragraph<ViewSpan>
  | BoxTitle<ViewSpan>
  | Quote<ViewSpan>
  | List<ViewBlock>
  | ViewTable
  | ViewFigure
  | Callout<ViewBlock>
  | LawQuotation<ViewBlock>
  | UnknownBlock

/** One field of a practice card with its text and its state. */
export type ViewField = FieldState & { readonly blocks: readonly ViewBlock[] }

/** A chapter of an edition; `number` counts from 1. `slug` is the name of its file: `010-johdanto--k7f2`. */
export type ChapterPart = {
  readonly kind: 'chapter'
  readonly id: DocumentId
  readonly number: number
  readonly title: string
  readonly slug: string
  readonly edited: number | null
  readonly blocks: readonly ViewBlock[]
}

/** A practice card of an edition: all fields in form order, empty ones too. */
export type PracticePart = {
  readonly kind: 'practice'
  readonly id: DocumentId
  readonly title: string
  readonly slug: string
  readonly edited: number | null
  readonly profile: PracticeProfile
  readonly fields: readonly ViewField[]
  readonly facts: PracticeFacts
  /** Names of `facts.areas`, in the same order. */
  readonly areaNames: readonly string[]
}

export type Part = ChapterPart | PracticePart

/** A source as the list of sources has it. */
export type ViewSource = { readonly id: string; readonly spans: readonly Words[] }

/**
 * An edition: the book of one region or of the whole country, in reading order. Practices stand after
 * the chapter that `facts.practicesAfter` names. `updated` is the time of the latest edit, in
 * milliseconds since 1970.
 */
export type Edition = {
  readonly handbook: string
  readonly id: EditionId
  /** The name of the edition; empty for the national one of a book that has no other. */
  readonly title: string
  /** The area it is for, an id of `areas`; null for the national one. */
  readonly area: string | null
  /** Publisher, funder and licence are the book's where the edition says nothing else. */
  readonly imprint: Imprint
  readonly facts: BookFacts
  readonly parts: readonly Part[]
  /** Pages of other editions, whose addresses lead to one of `parts` here. */
  readonly aliases: readonly Alias[]
  readonly updated: number
  /** Names of all image files used, in order of first use. */
  readonly images: readonly string[]
  /** The chapters and practices of `parts`, the glossary and the sources as the search knows them. */
  readonly searched: readonly SearchDocument[]
  /** The book's own words that mean the same, folded. */
  readonly synonyms: SynonymGroups
  /** The sources that are cited, in the order of the list. */
  readonly bibliography: readonly ViewSource[]
  /** The whole glossary, in alphabetical order. */
  readonly glossary: readonly GlossaryEntry[]
  readonly index: readonly IndexHeading[]
}

/** A file of a publication: a relative path with forward slashes, and its text (UTF-8) or bytes. */
export type PublishedFile = { readonly path: string; readonly content: string | Uint8Array }

/** Reads an image of the handbook by its content-addressed name; null when it is missing. */
export type ReadImage = (file: string) => Promise<Uint8Array | null>

export const renderStages = ['images', 'typesetting', 'finishing'] as const
/** What a renderer that makes no pages one by one is doing. */
export type RenderStage = (typeof renderStages)[number]

/** What a renderer tells while it works: `done` of `total` steps, and the title of what is being made or the stage. */
export type Progress = {
  readonly done: number
  readonly total: number
  readonly title: string
  readonly stage?: RenderStage
}

/** Asked between steps; throws once the user has stopped the work. An AbortSignal is one. */
export type Cancellation = { readonly throwIfAborted: () => void }

/** What every renderer gets besides the edition. Cancelling makes it reject. */
export type RenderTools = {
  readonly readImage: ReadImage
  readonly report: (progress: Progress) => void
  readonly cancellation: Cancellation
}

/** The outcome of a renderer: files, or the obstacles that stopped it. */
export type Rendered =
  | { readonly ok: true; readonly files: readonly PublishedFile[] }
  | { readonly ok: false; readonly obstacles: readonly PublishObstacle[] }
