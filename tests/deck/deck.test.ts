// A short deck of random documents in every format; `npm run deck` publishes a long one.
import { beforeAll, expect, it } from 'vitest'
import { formats } from '#electron/disk/publish-book.ts'
import { publishTools } from '#tests/electron/disk/releases/frozen-book.ts'
import { seededRandom } from '#tests/random.ts'
import { runDeck, type DeckWish } from './run-deck.ts'

const { seed } = seededRandom()
let tools: DeckWish['tools']
beforeAll(async () => {
  console.log(`deck: SEED=${seed}`)
  tools = await publishTools()
})

it.each(formats)(
  '[PB40] sixty random documents are published as %s, or refused with their place',
  async (format) => {
    const wish = { seed, documents: 60, inBook: 30, formats: [format], tools }
    const { crashes, published, unset } = await runDeck(wish)
    expect(crashes).toEqual([])
    if (unset.length > 0) console.log(`not set: ${unset.join(' ')}`)
    expect(unset.length).toBeLessThan(4)
    expect(published).toBeGreaterThan(30)
  },
  120_000,
)
