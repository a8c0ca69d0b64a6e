// A short deck of random documents in every format; `npm run deck` publishes a long one.
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { formats } from '#electron/disk/publish-book.ts'
import { nodeProcess } from '#electron/disk/typst/node-process.ts'
import { processCompiler } from '#electron/disk/typst/process-compiler.ts'
import { publishTools } from '#tests/electron/disk/releases/frozen-book.ts'
import { fontFolder } from '#tests/handbook/publish/pdf/font-folder.ts'
import { seededRandom } from '#tests/random.ts'
import { runDeck, type DeckWish } from './run-deck.ts'

const { seed } = seededRandom()
// Some of what the schema allows takes the typesetter down: it runs in the process that ships.
const built = resolve(import.meta.dirname, '../../out/node/typst-process.cjs')
const compiler = processCompiler(nodeProcess({ process: built, fontsFolder: fontFolder() }))
let tools: DeckWish['tools']
beforeAll(async () => {
  console.log(`deck: SEED=${seed}`)
  tools = { ...(await publishTools()), compiler }
})
afterAll(() => compiler.close())

it.each(formats)(
  '[PB40] sixty random documents are published as %s, or refused with their place',
  async (format) => {
    const wish = { seed, documents: 60, inBook: 30, formats: [format], tools }
    const { crashes, published, unset } = await runDeck(wish)
    expect(crashes).toEqual([])
    expect(unset).toEqual([])
    expect(published).toBeGreaterThan(40)
  },
  120_000,
)
