// Progress of the commands on a terminal, and Ctrl-C: as parts, and in a process as built.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TerminalWork } from '#electron/cli/terminal-work.ts'
import { imageNameOf } from '#electron/disk/images/whole-image.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'

function terminal({ isTTY }: { readonly isTTY: boolean }) {
  const written: string[] = []
  let time = 0
  const output = { isTTY, write: (text: string) => written.push(text) }
  const work = new TerminalWork(
    output,
    (done, total) => `${done}/${total}`,
    () => time,
  )
  return { work, written, pass: (milliseconds: number) => void (time += milliseconds) }
}

describe('work at a terminal', () => {
  it('[SH8] writes one line over and over, and takes it away', () => {
    const { work, written, pass } = terminal({ isTTY: true })
    work.report(1, 9)
    work.report(2, 9)
    pass(200)
    work.report(3, 9)
    work.clear()
    work.clear()
    const erase = '\r\u001B[K'
    expect(written).toEqual([`${erase}1/9`, `${erase}3/9`, erase])
  })

  it('[SH8] writes nothing into a file or a pipe', () => {
    const { work, written } = terminal({ isTTY: false })
    work.report(1, 9)
    work.clear()
    expect(written).toEqual([])
  })

  it('[SH8] rejects once it was stopped', () => {
    const { work } = terminal({ isTTY: true })
    work.cancellation.throwIfAborted()
    work.stop()
    expect(() => work.cancellation.throwIfAborted()).toThrow()
  })
})

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  const cli = resolve(import.meta.dirname, '../../../out/node/cli.cjs')
  let place: string
  let folder: string
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'opaskirja-ctrl-c-'))
    folder = join(place, 'Kirja')
    const data = join(place, 'data')
    const now = 1_790_000_000_000
    await makeHandbook({ folder, template: 'empty', title: 'Koe', data, starter: '', now })
    await mkdir(join(folder, 'kuvat'), { recursive: true })
    for (let n = 0; n < 60; n++) {
      const picture = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${`${n} `.repeat(700_000)}</svg>`)
      await writeFile(join(folder, 'kuvat', imageNameOf(picture) ?? ''), picture)
    }
  })
  afterEach(() => rm(place, { recursive: true, force: true }))

  it('[SH8] ends the making of a packet with 130, and nothing half-written stays', async () => {
    const out = join(place, 'ulos')
    await mkdir(out)
    const env = { ...process.env, OPASKIRJA_DATA: join(place, 'data'), OPASKIRJA_LANGUAGE: 'fi' }
    const making = spawn(process.execPath, [cli, 'packet', folder, join(out, 'kirja.opaskirja')], { env })
    let said = ''
    making.stderr.on('data', (text) => (said += String(text)))
    const ended = new Promise((done) => making.on('close', done))
    await expect.poll(() => readdir(out), { interval: 5, timeout: 20_000 }).toHaveLength(1)
    making.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(said).toBe('Työ keskeytettiin. Keskeneräisiä tiedostoja ei jäänyt.\n')
    expect(await readdir(out)).toEqual([])
  })
})
