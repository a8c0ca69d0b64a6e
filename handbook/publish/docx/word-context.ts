// What the parts of one Word file share while it is made: images, bookmarks, lists.
import { safeLanguage } from '../pdf/safe-language.ts'
import type { PrintImage } from '../pdf/print-image.ts'
import { isBlank } from '../html/line.ts'
import { pageWords, type PageWords } from '../html/page-words.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { Edition, Target } from '../edition.ts'
import { publishedWords, type PublishedWords } from '../words.ts'

/** Regions for spelling where a tag names none: where the readers of Finnish books write these languages. */
const homes: Readonly<Record<string, string>> = { en: 'GB', se: 'FI' }

/** A language as Word names it ("fi-FI"), or null when it is none. */
export function wordLanguage(bcp47: string): string | null {
  const safe = safeLanguage(bcp47)
  if (safe === null) return null
  const region = safe.region ?? homes[safe.lang]
  return region === undefined ? safe.lang : `${safe.lang}-${region}`
}

/** One Word file being made. */
export class WordContext {
  readonly words: PublishedWords
  readonly around: PageWords
  readonly #bookmarks: ReadonlyMap<string, string>
  readonly #terms: Positions
  readonly #sources: Positions
  readonly #lists: { readonly id: number; readonly start: number }[] = []

  constructor(
    readonly edition: Edition,
    /** The images by their names in the handbook. */
    readonly images: ReadonlyMap<string, PrintImage>,
  ) {
    this.words = publishedWords(edition.facts.language)
    this.around = pageWords(edition.facts.language)
    this.#bookmarks = bookmarksOf(edition)
    this.#terms = positionsOf(edition.glossary)
    this.#sources = positionsOf(edition.bibliography)
  }

  get language(): string {
    return this.edition.facts.language
  }

  /** The bookmark of a place: of the part itself where the place in it is not printed; null when it is gone. */
  bookmark({ part, anchor }: Target): string | null {
    return this.#bookmarks.get(`${part}/${anchor ?? ''}`) ?? this.#bookmarks.get(`${part}/`) ?? null
  }

  /** The bookmark of marked words in a part: `anchor` as the subject index has it; null when nothing is marked. */
  mark(part: DocumentId, anchor: string | undefined): string | null {
    const own = anchor === undefined ? undefined : this.#bookmarks.get(`${part}/`)
    return own === undefined ? null : `${own}_${anchor?.replaceAll('-', '_')}`
  }

  /** The bookmark of an entry of the glossary; null when the edition has none. */
  termBookmark(entry: string | undefined): string | null {
    return positionName('termi', this.#terms, entry ?? null)
  }

  /** The bookmark of a source; null when the edition does not list it. */
  sourceBookmark(source: string | null): string | null {
    return positionName('lahde', this.#sources, source)
  }

  /** A new ordered list, which begins with `start`. */
  newList(start: number): { readonly id: number; readonly start: number } {
    const list = { id: this.#lists.length + 1, start }
    this.#lists.push(list)
    return list
  }

  get lists(): readonly { readonly id: number; readonly start: number }[] {
    return this.#lists
  }
}

type Positions = ReadonlyMap<string, number>

function positionsOf(entries: readonly { readonly id: string }[]): Positions {
  return new Map(entries.map(({ id }, index) => [id, index + 1]))
}

function positionName(name: string, positions: Positions, id: string | null): string | null {
  const position = id === null ? undefined : positions.get(id)
  return position === undefined ? null : `${name}_${position}`
}

/** Names that Word takes: letters, digits and underscores, the same for the same book. */
function bookmarksOf({ parts }: Edition): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  parts.forEach((part, index) => {
    const name = `osa_${index + 1}`
    names.set(`${part.id}/`, name)
    const blocks = part.kind === 'chapter' ? part.blocks : part.fields.flatMap((field) => field.blocks)
    blocks.forEach((block, at) => {
      if (block.type === 'heading' && !isBlank(block.spans))
        names.set(`${part.id}/${block.id}`, `${name}_kohta_${at + 1}`)
    })
  })
  return names
}
