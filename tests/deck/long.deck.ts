// The long deck, by `npm run deck`: DOCUMENTS (10 000), IN_BOOK (100), SEED and FORMATS (all) may be set.
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { formats } from '#electron/disk/publish-book.ts'
import { nodeProcess } from '#electron/disk/typst/node-process.ts'
import { processCompiler } from '#electron/disk/typst/process-compiler.ts'
import { wordWriter } from '#electron/disk/word/write-word.ts'
import { seededRandom } from '#tests/random.ts'
import { runDeck } from './run-deck.ts'

const { DOCUMENTS = '10000', IN_BOOK = '100', FORMATS = formats.join(' ') } = process.env
// The typesetter runs in the process that ships, so that a crash of it is one only of that process.
const out = resolve(import.meta.dirname, '../../out')
const fonts = resolve(out, 'fonts')

it(`${DOCUMENTS} random documents as ${FORMATS}`, async () => {
  const { seed } = seededRandom()
  console.log(`SEED=${seed}`)
  const compiler = processCompiler(
    nodeProcess({ process: resolve(out, 'node/typst-process.cjs'), fontsFolder: fonts }),
  )
  const { published, stopped, unset, crashes } = await runDeck({
    seed,
    documents: Number(DOCUMENTS),
    inBook: Number(IN_BOOK),
    formats: formats.filter((format) => FORMATS.split(' ').includes(format)),
    tools: {
      compiler,
      writeWord: wordWriter(fonts),
      fonts,
      report: () => undefined,
      cancellation: { throwIfAborted: () => undefined },
    },
    tell: (line) => console.log(line),
  })
  compiler.close()
  console.log(`not set: ${unset.join(' ')}`)
  console.log(`${published} published, ${stopped} refused with their place, ${crashes.length} crashes`)
  expect(crashes).toEqual([])
})
