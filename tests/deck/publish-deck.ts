// Publishes books of random documents in every format, and names the document over which one crashes.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImagePlaces } from '#electron/disk/images/image-places.ts'
import {
  publishBook,
  type Format,
  type PublishResult,
  type PublishTools,
} from '#electron/disk/publish-book.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { without } from './deck.ts'

/**
 * How one book fared in one format. `stopped` counts the documents that were refused with their place, `unset` names
 * those among them that only the typesetter refused.
 */
export type Fate = {
  readonly published: number
  readonly stopped: number
  readonly unset: readonly string[]
  readonly crashes: readonly Crash[]
}

/** A document alone is enough for the crash; null when it takes more than one. */
export type Crash = { readonly document: string | null; readonly said: string }

export type DeckTools = Omit<PublishTools, 'edition'>

/** Publishes a book in one format for an edition into `place`; what is refused is left out and the rest published. */
export async function publishDeck(
  book: Handbook,
  format: Format,
  edition: string,
  images: ImagePlaces,
  place: string,
  tools: DeckTools,
): Promise<Fate> {
  const publish = async (some: Handbook): Promise<PublishResult | string> => {
    const out = join(place, `${format}-${edition}`)
    try {
      return await publishBook(some, images, format, out, { ...tools, edition })
    } catch (fault) {
      return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
    } finally {
      await rm(out, { recursive: true, force: true })
    }
  }
  return fateOf(book, publish)
}

type Publish = (book: Handbook) => Promise<PublishResult | string>

/** Refused documents are left out until none is; each such round names at least one. */
async function fateOf(book: Handbook, publish: Publish): Promise<Fate> {
  let left = book
  const unset: string[] = []
  for (;;) {
    const result = await publish(left)
    const many = documentsIn(left).length
    const stopped = documentsIn(book).length - many
    if (typeof result === 'string') {
      const document = await culprit(left, publish)
      return { published: 0, stopped, unset, crashes: [{ document, said: result }] }
    }
    if (result.ok) return { published: many, stopped, unset, crashes: [] }
    const refused = new Set(result.obstacles.map(({ document }) => document))
    const isPlaced = [...refused].some((id) => documentsIn(left).includes(id))
    if (!isPlaced)
      return { published: 0, stopped, unset, crashes: [{ document: null, said: JSON.stringify(result) }] }
    unset.push(
      ...result.obstacles.filter(({ kind }) => kind === 'notTypeset').map(({ document }) => document),
    )
    left = without(left, refused)
  }
}

/** Halves the book until one document is left with which it still crashes. */
async function culprit(book: Handbook, publish: Publish): Promise<string | null> {
  const ids = documentsIn(book)
  if (ids.length < 2) return ids[0] ?? null
  const middle = Math.ceil(ids.length / 2)
  for (const dropped of [ids.slice(0, middle), ids.slice(middle)]) {
    const half = without(book, new Set(dropped))
    if (typeof (await publish(half)) === 'string') return culprit(half, publish)
  }
  return null
}

function documentsIn({ chapters, practices }: Handbook): readonly string[] {
  return [...chapters, ...practices].map(({ id }) => id)
}
