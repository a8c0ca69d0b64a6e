// The log of edits on a real disk.
import { appendFile, mkdtemp, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { EditLog, readLog } from '#electron/disk/edit-log.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opaskirja-log-'))
})

const edit = (n: number) => ({ document: 'luku', time: n, update: Uint8Array.from([n, n, n]) })

async function written(...numbers: readonly number[]): Promise<void> {
  const { log } = await EditLog.open(folder)
  await Promise.all(numbers.map((n) => log.append(edit(n))))
  await log.close()
}

const times = async () => (await readLog(folder))?.frames.map(({ time, sequence }) => [sequence, time])

describe('log of edits', () => {
  it('[ST6] gives back every acknowledged edit in order, over many openings', async () => {
    await written(1, 2, 3)
    await written(4)
    expect(await times()).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ])
  })

  it('[ST6] has no log where none was begun', async () => {
    expect(await readLog(join(folder, 'none'))).toBeNull()
  })

  it('[ST7] keeps what is whole of a cut log, sets the rest aside and goes on', async () => {
    await written(1, 2)
    const path = join(folder, '000001.loki')
    await truncate(path, (await readFile(path)).length - 3)
    expect((await readLog(folder))?.damaged).toEqual(['000001.loki'])
    await written(7)
    expect(await times()).toEqual([
      [1, 1],
      [2, 7],
    ])
    expect((await readdir(folder)).filter((name) => name.endsWith('.vioittunut'))).toHaveLength(1)
  })

  it('[ST7] keeps what is whole before a garbled tail', async () => {
    await written(1, 2)
    await appendFile(join(folder, '000001.loki'), 'not a frame')
    await written(3)
    expect((await times())?.map(([, time]) => time)).toEqual([1, 2, 3])
  })

  it('[ST7] leaves a file with an unknown beginning alone and begins another', async () => {
    await writeFile(join(folder, '000001.loki'), 'something else')
    await written(1)
    expect(await readFile(join(folder, '000001.loki'), 'utf8')).toBe('something else')
    expect((await times())?.map(([, time]) => time)).toEqual([1])
  })
})
