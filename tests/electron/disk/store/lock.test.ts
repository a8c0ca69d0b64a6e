// Two processes and one handbook: one writes at a time, and the other can take it over without losing a word.
import { spawn, type ChildProcess } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { lockFolder } from '#electron/disk/store/lock.ts'
import { usePlaces, type Place } from './place.ts'
import { textOf, type } from './writers.ts'

const newPlace = usePlaces()
const program = resolve(import.meta.dirname, 'lock-process.ts')
const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** A second app on the same data folder; gives its lines one by one. */
function startApp(place: Place, word: string, ...more: readonly string[]) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', program, place.folder, place.data('Aino'), word, ...more],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  started.push(child)
  const lines: string[] = []
  const waiting: ((line: string) => void)[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.trim().split('\n')) {
      const next = waiting.shift()
      if (next === undefined) lines.push(line)
      else next(line)
    }
  })
  const says = (): Promise<string> => {
    const line = lines.shift()
    return line === undefined ? new Promise((done) => waiting.push(done)) : Promise.resolve(line)
  }
  return { child, says }
}

const ended = (child: ChildProcess): Promise<unknown> => new Promise((done) => child.once('exit', done))

describe('the lock of a handbook', () => {
  it('[SH11] keeps a second process out, which is told where the book is open', async () => {
    const place = await newPlace()
    const holder = startApp(place, 'ensimmäinen')
    expect(await holder.says()).toBe('saved')
    expect(await place.tryOpen('Aino', { lock: lockFolder })).toEqual({
      ok: false,
      failure: { kind: 'openElsewhere', what: place.folder },
    })
  })

  it('[SH11] goes over to a process that asks for it: the holder publishes, closes and says so', async () => {
    const place = await newPlace()
    const holder = startApp(place, 'ensimmäinen')
    expect(await holder.says()).toBe('saved')
    const second = startApp(place, 'toinen', 'takeOver')
    expect(await holder.says()).toBe('left')
    expect(await second.says()).toBe('saved')
    const third = await place.open('Aino', { lock: lockFolder, takeOver: true })
    expect(textOf(third)).toMatch(/ensimmäinen.*toinen/)
    expect(await second.says()).toBe('left')
    const elsewhere = await place.open('Eero')
    expect(textOf(elsewhere)).toMatch(/ensimmäinen.*toinen/)
  })

  it('[SH11] of a process that was killed stands in nobody’s way', async () => {
    const place = await newPlace()
    const holder = startApp(place, 'ensimmäinen')
    expect(await holder.says()).toBe('saved')
    holder.child.kill('SIGKILL')
    await ended(holder.child)
    const next = await place.open('Aino', { lock: lockFolder })
    expect(textOf(next)).toContain('ensimmäinen')
  })

  it('[SH11] of a process that does not answer is taken, and that one writes nothing more', async () => {
    const place = await newPlace()
    const holder = startApp(place, 'jumissa')
    expect(await holder.says()).toBe('saved')
    holder.child.kill('SIGSTOP')
    const next = await place.open('Aino', { lock: lockFolder, takeOver: true })
    expect(textOf(next)).toContain('jumissa')
    expect(await type(next, 'jatkuu')).toMatchObject({ ok: true })
    holder.child.kill('SIGCONT')
    expect(await holder.says()).toBe('left')
    expect(await type(next, 'yhä')).toMatchObject({ ok: true })
  })

  it('[SH11] from before the computer was started counts for nothing, whoever has the number now', async () => {
    const place = await newPlace()
    const lock = join(await place.home('Aino'), 'lukko.json')
    const before = { pid: process.pid, token: 'vanha', started: 1, host: hostname() }
    await writeFile(lock, JSON.stringify(before))
    await (await place.open('Aino', { lock: lockFolder })).close()
    await writeFile(lock, JSON.stringify({ ...before, started: Date.now() }))
    expect(await place.tryOpen('Aino', { lock: lockFolder })).toMatchObject({ ok: false })
  })

  it('[SH11] refuses edits and looks once another has taken the book', async () => {
    const place = await newPlace()
    const store = await place.open('Aino', { lock: lockFolder, onTakenOver: () => undefined })
    const lock = join(await place.home('Aino'), 'lukko.json')
    const other = { pid: process.pid, token: 'toinen', started: 1, host: hostname() }
    await writeFile(lock, JSON.stringify(other))
    expect(await type(store, 'liian myöhään')).toMatchObject({ failure: { kind: 'openElsewhere' } })
    expect(await store.sync()).toMatchObject({ failure: { kind: 'openElsewhere' } })
    await store.close()
    expect(JSON.parse(await readFile(lock, 'utf8'))).toEqual(other)
  })

  it.each([['roskaa'], ['{}'], ['']])(
    '[SH11] of which nothing can be read (%s) counts for nothing',
    async (text) => {
      const place = await newPlace()
      await writeFile(join(await place.home('Aino'), 'lukko.json'), text)
      expect(await place.tryOpen('Aino', { lock: lockFolder })).toMatchObject({ ok: true })
    },
  )
})
