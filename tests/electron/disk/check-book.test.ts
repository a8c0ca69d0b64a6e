// Checking and approving a handbook on the disk.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeFindings, checkBook, type ApprovalWish } from '#electron/disk/check-book.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import type { Finding } from '#handbook/model/finding.ts'
import { p, variable } from '#handbook/model/notation.ts'
import { book, chapter } from '#tests/book.ts'
import { writePlanted } from '#tests/books/planted/on-disk.ts'
import { plantedDay, plantedFaults, plantedImageName } from '#tests/books/planted/planted.ts'

let place: string
let folder: string
const now = Date.parse(`${plantedDay}T12:00:00Z`)

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-check-'))
  folder = join(place, 'Kirja')
  await writePlanted(folder, join(place, 'a'))
})
afterAll(() => rm(place, { recursive: true, force: true }))

async function checked(computer: string, edition: string | null = null): Promise<readonly Finding[]> {
  const data = join(place, computer)
  const read = await readHandbook(folder, data)
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  const { documents } = read.value
  const work = { report: () => undefined, cancellation: new AbortController().signal }
  const images = imagePlaces(folder, data, documents.handbookId)
  return checkBook(documents, { images, edition, now }, work)
}

const wish = (computer: string, ...keys: readonly string[]): ApprovalWish => {
  const writer = { person: '', organisation: '' }
  return {
    folder,
    data: join(place, computer),
    writer,
    judgement: 'approve',
    keys,
    by: 'viestintävastaava',
    now,
  }
}

describe('a handbook on the disk', () => {
  it('[CK2] has its forty planted faults found, and nothing else above a hint', async () => {
    const told = (await checked('a')).filter(({ severity }) => severity !== 'hint')
    expect(told.map(({ rule, document, found }) => [rule, document, found])).toEqual(plantedFaults)
  })

  it('[CK9] has a missing image found, once where it is shown', async () => {
    await rm(join(folder, 'kuvat', plantedImageName))
    const missing = (await checked('elsewhere')).filter(({ rule }) => rule === 'imageMissing')
    expect(missing.map(({ path }) => path)).toEqual([[0], [1], [2], [3], [4], [5], [6]])
  })

  it('[CK8] carries an approval to whoever shares it', async () => {
    const [key = ''] = (await checked('a')).filter(({ rule }) => rule === 'phone').map((each) => each.key)
    const outcome = await judgeFindings(wish('a', key))
    expect(outcome).toMatchObject({ ok: true, value: { judged: [{ key }], refused: [], failure: null } })
    const there = (await checked('b')).find((each) => each.key === key)
    expect(there).toMatchObject({ severity: 'approved', approval: { by: 'viestintävastaava', at: now } })
  })

  it('[CK8] has approved what only shows when the value of a variable stands in the text', async () => {
    const kept = folder
    folder = join(place, 'Muuttujat')
    const number = { id: 'numero', name: 'Numero', value: '123 4567', values: {} }
    const text = p('Puhelin 040 ', variable('numero', 'Numero'))
    await writePlanted(folder, join(place, 'd'), {
      ...book(chapter('luku', 'Luku', text)),
      variables: [number],
    })
    const [phone] = (await checked('d', 'national')).filter(({ rule }) => rule === 'phone')
    expect(phone?.found).toBe('040 123 4567')
    const outcome = await judgeFindings(wish('d', phone?.key ?? ''))
    expect(outcome).toMatchObject({ ok: true, value: { judged: [{ key: phone?.key }], refused: [] } })
    expect(await checked('d', 'national')).toContainEqual(
      expect.objectContaining({ key: phone?.key, severity: 'approved' }),
    )
    folder = kept
  })

  it('[CK8] refuses all when one is not of personal data or not there', async () => {
    const found = await checked('a')
    const [email = '', alt = ''] = ['email', 'altMissing'].map(
      (rule) => found.find((each) => each.rule === rule)?.key,
    )
    const outcome = await judgeFindings(wish('a', email, alt, 'phone-0'))
    expect(outcome).toMatchObject({ ok: true, value: { judged: [], refused: [alt, 'phone-0'] } })
    expect((await checked('a')).find(({ key }) => key === email)?.severity).toBe('error')
  })

  it('[CK8] approves nothing while another program has the book open', async () => {
    const opened = await HandbookStore.open({ ...wish('a'), onTakenOver: () => undefined })
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
    expect(await judgeFindings(wish('a', 'phone-0'))).toMatchObject({
      ok: false,
      failure: { kind: 'openElsewhere' },
    })
    await opened.value.close()
  })
})
