// The table of Finnish that goes with the app: made of the sources as they are, and small.
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { sourcesHash } from '#build/finnish/sources-hash.ts'
import { packedTable } from '#handbook/search/language/finnish/table.generated.ts'

const largest = 60 * 1024

it('is made of the word lists and the code beside them as they are; `npm run finnish` makes it anew', () => {
  const file = new URL('../../handbook/search/language/finnish/table.generated.ts', import.meta.url)
  expect(readFileSync(file, 'utf8')).toContain(`// Made of: ${sourcesHash()}\n`)
})

it('takes at most 60 kB, and packing it once more gains nothing', () => {
  const bytes = Buffer.from(packedTable, 'base64')
  expect(bytes.length).toBeLessThan(largest)
  expect(deflateRawSync(bytes, { level: 9 }).length).toBeGreaterThan(bytes.length * 0.95)
})
