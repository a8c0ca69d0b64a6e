// The file of queries without answers: small, local, and never in the way.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { handbookData } from '#electron/disk/data-folder.ts'
import { UnansweredQueries } from '#electron/disk/unanswered-queries.ts'

let data: string
let file: string
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'opaskirja-haut-'))
  file = join(handbookData(data, 'kirja'), 'haut-ilman-osumia.json')
})
afterEach(() => rm(data, { recursive: true, force: true }))

const queries = () => new UnansweredQueries(data, 'kirja')

describe('queries without answers', () => {
  it('[SE10] are one when they differ by letter case or space, the last spelling naming them', async () => {
    const noted = queries()
    await Promise.all([noted.note('koira', 1), noted.note(' KOIRA ', 2), noted.note('oma  kissa', 3)])
    expect(await queries().list()).toEqual([
      { query: 'oma kissa', times: 1, last: 3 },
      { query: 'KOIRA', times: 2, last: 2 },
    ])
  })

  it.each(['', 'ei jäsenny', '{"a":1}', '[{"query":1}]', '[null]'])(
    '[SE10] read %j as none, and go on',
    async (text) => {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
      const noted = queries()
      expect(await noted.list()).toEqual([])
      await noted.note('koira', 1)
      expect(await queries().list()).toEqual([{ query: 'koira', times: 1, last: 1 }])
    },
  )

  it('[SE10] are held in memory when the disk takes nothing', async () => {
    await mkdir(file, { recursive: true })
    const noted = queries()
    await noted.note('koira', 1)
    expect(await noted.list()).toEqual([{ query: 'koira', times: 1, last: 1 }])
  })

  it('[SE10] are cut when they are long, and none without a word', async () => {
    const noted = queries()
    await noted.note('x'.repeat(5_000), 1)
    await noted.note('   ', 2)
    expect((await noted.list()).map(({ query }) => query.length)).toEqual([200])
  })
})
