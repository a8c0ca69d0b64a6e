// Runs a deck: so many random documents, some in each book, published in these formats.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storeImage } from '#electron/disk/images/store-image.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import type { Format } from '#electron/disk/publish-book.ts'
import { editions, image, randomBook } from './deck.ts'
import { publishDeck, type Crash, type DeckTools } from './publish-deck.ts'

/** `seed` is that of the first book; each further one has the next. */
export type DeckWish = {
  readonly seed: number
  readonly documents: number
  readonly inBook: number
  readonly formats: readonly Format[]
  readonly tools: Omit<DeckTools, 'now'>
  readonly tell?: (line: string) => void
}

/** Counts are of documents, each once for every format. */
export type DeckReport = {
  readonly published: number
  readonly stopped: number
  /** What only the typesetter refused: the seed of its book, the edition, the document. */
  readonly unset: readonly string[]
  readonly crashes: readonly DeckCrash[]
}

export type DeckCrash = Crash & { readonly seed: number; readonly format: Format; readonly edition: string }

/** Publishes every book in every format, for its editions in turn. */
export async function runDeck(wish: DeckWish): Promise<DeckReport> {
  const place = await mkdtemp(join(tmpdir(), 'opaskirja-pakka-'))
  try {
    return await runIn(place, wish)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

async function runIn(place: string, wish: DeckWish): Promise<DeckReport> {
  const { seed: first, documents, inBook, formats, tell } = wish
  const tools: DeckTools = { ...wish.tools, now: Date.UTC(2026, 10, 22) }
  let [published, stopped] = [0, 0]
  const unset: string[] = []
  const crashes: DeckCrash[] = []
  for (let made = 0, seed = first; made < documents; made += inBook, seed++) {
    const book = randomBook(seed, Math.min(inBook, documents - made))
    const images = imagePlaces(place, place, book.id)
    await storeImage(images, image.bytes, image.name)
    const edition = editions[seed % editions.length] ?? editions[0]
    for (const format of formats) {
      const fate = await publishDeck(book, format, edition, images, place, tools)
      published += fate.published
      stopped += fate.stopped
      unset.push(...fate.unset.map((document) => `${seed}/${edition}/${document}`))
      crashes.push(...fate.crashes.map((crash) => ({ ...crash, seed, format, edition })))
    }
    tell?.(
      `${made + inBook} documents, ${published} published, ${stopped} refused (${unset.length} by the typesetter), ${crashes.length} crashes`,
    )
  }
  return { published, stopped, unset, crashes }
}
