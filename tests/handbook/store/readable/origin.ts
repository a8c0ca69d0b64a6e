// Where the pages of these tests say they come from.
import { createHash } from 'node:crypto'
import type { Origin } from '#handbook/store/readable/origin.ts'

export const sha256: Origin['sha256'] = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest())

/** A page of a handbook in which one device has written. */
export const origin: Origin = {
  handbook: 'testikirja',
  base: { aaaaaaaaaaaaaaaa: 3 },
  title: { client: 1, clock: 4 },
  sha256,
}
