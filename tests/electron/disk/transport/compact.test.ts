// Own segments that have grown old.
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { decodeSegment, type Segment } from '#handbook/store/segment.ts'
import { sealReader } from '#electron/disk/seal.ts'
import { usePlaces } from '#tests/electron/disk/store/place.ts'
import { textOf, type } from '#tests/electron/disk/store/writers.ts'

const newPlace = usePlaces()
const month = 31 * 24 * 3600 * 1000

async function read(path: string): Promise<Segment> {
  const segment = decodeSegment(await readFile(path), null, sealReader)
  if ('fault' in segment) throw new Error(segment.fault)
  return segment
}

it('[SH6] folds the sittings of a large old segment, however few there are beside it', async () => {
  const place = await newPlace()
  const aino = await place.open('Aino')
  for (let n = 0; n < 30; n++) await type(aino, `kappale ${n}.`)
  await aino.sync({ now: true })
  const before = await Promise.all((await place.segments(aino.device)).map(read))
  const eero = await place.open('Eero')
  place.now += month
  for (let look = 0; look < 3; look++) await aino.sync()
  const after = await Promise.all((await place.segments(aino.device)).map(read))
  const edits = (segments: readonly Segment[]): number => segments.flatMap(({ frames }) => frames).length
  expect(edits(before)).toBeGreaterThanOrEqual(30)
  expect(edits(after)).toBeLessThan(5)
  await eero.sync()
  const maija = await place.open('Maija')
  for (const store of [eero, maija]) {
    for (let n = 0; n < 30; n++) expect(textOf(store)).toContain(`kappale ${n}.`)
  }
  expect(eero.documents.vector()).toEqual(maija.documents.vector())
  const settled = await place.segments(aino.device)
  await aino.sync()
  expect(await place.segments(aino.device)).toEqual(settled)
})
