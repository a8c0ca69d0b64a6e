// Editions of content as badly behaved as stored content may be, for the renderers.
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { Edition } from '#handbook/publish/edition.ts'
import { RandomContent, randomFrom } from '#tests/handbook/store/readable/random-content.ts'
import { publishable, sampleBook } from './html/sample-book.ts'

/** A book of so many random chapters from a seed, its figures fit to be published. The same seed, the same book. */
export function randomEdition(seed: number, many = 1): Edition {
  const random = new RandomContent(randomFrom(seed))
  const [chapter] = sampleBook.chapters
  const [practice] = sampleBook.practices
  if (chapter === undefined || practice === undefined)
    throw new Error('The sample has chapters and practices')
  const fields = {
    'lyhyt-kuvaus': publishable(random.content(1)),
    kohderyhma: publishable(random.content(2)),
  }
  return editionOf({
    ...sampleBook,
    chapters: Array.from({ length: many }, (_, index) => ({
      ...chapter,
      id: index === 0 ? 'k7f2' : `luku${index}`,
      content: publishable(random.content(2)),
    })),
    practices: [{ ...practice, id: 'p3x9', fields }],
  })
}

/** A seed for this run, printed so that a run that fails can be repeated: set SEED. */
export function freshSeed(what: string): number {
  const given = process.env['SEED']
  const seed = given === undefined ? Math.floor(Math.random() * 1e9) : Number(given)
  console.log(`${what}: SEED=${seed}`)
  return seed
}
