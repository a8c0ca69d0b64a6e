// A published folder: written anew, brought up to date, cut at any step, and never at the cost of what is not ours.
import { spawn, spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PublishedFile } from '#handbook/publish/edition.ts'
import { realFolderDisk, type FolderDisk } from '#electron/disk/publication/folder-disk.ts'
import { mayWriteFolder, writeFolder } from '#electron/disk/publication/write-folder.ts'

const publication = { kind: 'html', handbook: 'k1rja', edition: 'national' }
const manifest = 'julkaisu.json'
const earlier: readonly PublishedFile[] = [
  { path: 'index.html', content: 'etusivu' },
  { path: 'luvut/eka1.html', content: 'eka' },
  { path: 'luvut/toka2.html', content: 'toka' },
  { path: 'kaytannot/vanha.html', content: 'pois jäävä' },
  { path: 'kuvat/a.png', content: new Uint8Array([1, 2, 3]) },
]
const later: readonly PublishedFile[] = [
  { path: 'index.html', content: 'etusivu, uusi' },
  { path: 'luvut/eka1.html', content: 'eka' },
  { path: 'luvut/toka2.html', content: 'toka muuttui' },
  { path: 'luvut/kolmas3.html', content: 'kolmas' },
  { path: 'kuvat/a.png', content: new Uint8Array([1, 2, 3]) },
]

let place: string
let out: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-julkaisu-'))
  out = join(place, 'verkkokirja')
})
afterEach(() => rm(place, { recursive: true, force: true }))

/** Every file below a folder as text. */
async function read(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(
    files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'latin1')]),
  )
  return Object.fromEntries(texts) as Readonly<Record<string, string>>
}

const asText = (files: readonly PublishedFile[]): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ path, content }) => [path, Buffer.from(content).toString('latin1')]))

/** Checks that the folder holds exactly these files and its manifest. */
async function expectFolder(
  files: readonly PublishedFile[],
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { [manifest]: told = '', ...found } = await read(out)
  expect(found).toEqual({ ...asText(files), ...more })
  expect(Object.keys((JSON.parse(told) as { files: object }).files).sort()).toEqual(
    files.map(({ path }) => path).sort(),
  )
  expect(await readdir(place)).toEqual(['verkkokirja'])
}

const write = (files: readonly PublishedFile[], disk?: FolderDisk): ReturnType<typeof writeFolder> =>
  writeFolder(out, publication, files, disk)

const failure = (trouble: string, what = out): object => ({
  ok: false,
  failure: { kind: 'cannotWrite', what, trouble },
})

/** A disk of which each step from the `limit`th on fails, as when the power goes. */
function cutAfter(limit: number, code = 'EIO'): FolderDisk & { readonly steps: () => number } {
  let steps = 0
  const counted = Object.entries(realFolderDisk).map(([name, step]) => [
    name,
    async (...places: readonly string[]) => {
      if (++steps > limit) throw Object.assign(new Error('cut'), { code })
      return (step as (...given: readonly string[]) => Promise<void>)(...places)
    },
  ])
  return { ...(Object.fromEntries(counted) as FolderDisk), steps: () => steps }
}

describe('a published folder', () => {
  it('[PB7] is written whole where nothing is, with a list of its files', async () => {
    expect(await write(earlier)).toEqual({ ok: true, value: { written: 5, removed: 0, same: 0 } })
    await expectFolder(earlier)
  })

  it('[PB20] is brought up to date: only what differs is written, and what is gone is removed', async () => {
    await write(earlier)
    const before = await stat(join(out, 'luvut/eka1.html'))
    expect(await write(later)).toEqual({ ok: true, value: { written: 3, removed: 1, same: 2 } })
    await expectFolder(later)
    expect(await readdir(out)).not.toContain('kaytannot')
    const after = await stat(join(out, 'luvut/eka1.html'))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })

  it('[PB20] is not touched at all when nothing differs', async () => {
    await write(earlier)
    const nothing = cutAfter(0)
    expect(await write(earlier, nothing)).toEqual({ ok: true, value: { written: 0, removed: 0, same: 5 } })
    expect(nothing.steps()).toBe(0)
  })

  it.each(['a folder', 'an empty folder', 'a file', 'a link to a folder', 'a manifest that is none'])(
    '[PB7] never replaces what is not ours: %s',
    async (what) => {
      if (what.endsWith('folder')) await mkdir(out)
      if (what === 'a folder') await writeFile(join(out, 'index.html'), 'oma')
      if (what === 'a file') await writeFile(out, 'oma')
      if (what.startsWith('a link')) {
        await rm(out, { recursive: true })
        await mkdir(join(place, 'muualla'))
        await symlink(join(place, 'muualla'), out)
      }
      if (what.startsWith('a manifest')) {
        await mkdir(out)
        await writeFile(join(out, manifest), '{"files": "kaikki"')
      }
      expect(await mayWriteFolder(out, publication)).toBe(false)
      expect(await write(earlier)).toEqual(failure('exists'))
    },
  )

  it.each([
    ['another book', { handbook: 'toinen' }],
    ['another edition', { edition: 'lappi' }],
    ['another kind', { kind: 'innokyla' }],
  ])('[PB7] never becomes one of %s', async (_, other) => {
    await write(earlier)
    expect(await mayWriteFolder(out, { ...publication, ...other })).toBe(false)
    expect(await writeFolder(out, { ...publication, ...other }, later)).toEqual(failure('exists'))
    await expectFolder(earlier)
  })

  it('[PB20] keeps what somebody put beside or edited, and stops before it would replace it', async () => {
    await write(earlier)
    await writeFile(join(out, 'kaytannot/vanha.html'), 'korjattu käsin')
    await writeFile(join(out, 'oma.txt'), 'oma')
    expect(await write(later)).toMatchObject({ ok: true, value: { removed: 0 } })
    await expectFolder(later, { 'kaytannot/vanha.html': 'korjattu k\xc3\xa4sin', 'oma.txt': 'oma' })
    await writeFile(join(out, 'luvut/toka2.html'), 'korjattu')
    const found = await read(out)
    expect(await write(earlier)).toEqual(failure('exists', join(out, 'luvut/toka2.html')))
    expect(await read(out)).toEqual(found)
  })

  it('[PB7] removes nothing outside itself, whatever its list says', async () => {
    await write(earlier)
    const secret = join(place, 'muu.txt')
    await writeFile(secret, 'muu')
    const told = JSON.parse(await readFile(join(out, manifest), 'utf8')) as { files: Record<string, unknown> }
    const hash = (await import('node:crypto')).createHash('sha256').update('muu').digest('hex')
    for (const path of ['../muu.txt', secret, 'luvut/../../muu.txt', 'luvut\\..\\..\\muu.txt'])
      told.files[path] = [hash]
    await writeFile(join(out, manifest), JSON.stringify(told))
    expect(await write(later)).toMatchObject({ ok: true })
    expect(await readFile(secret, 'utf8')).toBe('muu')
  })

  it('[PB7] follows no link inside itself', async () => {
    await write(earlier)
    await cp(join(out, 'luvut'), join(place, 'muualla'), { recursive: true })
    await rm(join(out, 'luvut'), { recursive: true })
    await symlink(join(place, 'muualla'), join(out, 'luvut'))
    expect(await write(later)).toEqual(failure('exists', join(out, 'luvut/eka1.html')))
    expect(await readFile(join(place, 'muualla/toka2.html'), 'utf8')).toBe('toka')
  })

  it('[PB20] cut at any step, a new one leaves nothing in its place and is made by the next run', async () => {
    const whole = cutAfter(Infinity)
    await write(earlier, whole)
    for (let limit = 0; limit < whole.steps() - 1; limit++) {
      await rm(out, { recursive: true })
      expect((await write(earlier, cutAfter(limit))).ok, String(limit)).toBe(false)
      expect(await mayWriteFolder(out, publication)).toBe(true)
      expect((await write(earlier)).ok, String(limit)).toBe(true)
      await expectFolder(earlier)
    }
  })

  it.each(['the same edition', 'the earlier edition', 'yet another edition'])(
    '[PB20] cut at any step, each file is whole, and the next run of %s makes the folder so',
    async (next) => {
      const third = later.map((file) =>
        file.path === 'index.html' ? { ...file, content: 'kolmas painos' } : file,
      )
      const wanted = next === 'the same edition' ? later : next === 'the earlier edition' ? earlier : third
      await write(earlier)
      const whole = cutAfter(Infinity)
      await write(later, whole)
      expect(whole.steps()).toBeGreaterThan(10)
      for (let limit = 0; limit < whole.steps(); limit++) {
        await rm(out, { recursive: true })
        await write(earlier)
        await write(later, cutAfter(limit))
        await expectWholeFiles(limit)
        expect((await write(wanted)).ok, String(limit)).toBe(true)
        await expectFolder(wanted)
      }
    },
  )

  /** Every file of either edition, none torn. */
  async function expectWholeFiles(limit: number): Promise<void> {
    const known = [asText(earlier), asText(later)]
    for (const [path, text] of Object.entries(await read(out))) {
      if (path === manifest || path.startsWith('.julkaisu-kesken')) continue
      expect(
        known.some((files) => files[path] === text),
        `${limit}: ${path}`,
      ).toBe(true)
    }
  }

  it.each(['ENOSPC', 'EDQUOT'])('[PB20] stays as it is when the disk is full (%s)', async (code) => {
    await write(earlier)
    const before = await read(out)
    const full: FolderDisk = {
      ...realFolderDisk,
      write: (path, content) =>
        path.endsWith('kolmas3.html')
          ? Promise.reject(Object.assign(new Error('full'), { code }))
          : realFolderDisk.write(path, content),
    }
    expect(await write(later, full)).toEqual(failure('full'))
    expect(await read(out)).toEqual(before)
    expect(await readdir(out)).not.toContain('.julkaisu-kesken')
  })

  it('[PB20] tells that a file is in use, and is completed by the next run', async () => {
    await write(earlier)
    const busy: FolderDisk = {
      ...realFolderDisk,
      move: (from, to) =>
        to.endsWith('toka2.html')
          ? Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' }))
          : realFolderDisk.move(from, to),
    }
    expect(await write(later, busy)).toEqual(failure('inUse'))
    expect((await write(later)).ok).toBe(true)
    await expectFolder(later)
  })

  it('[PB20] is written by one run at a time, on this computer and on others', async () => {
    await write(earlier)
    const work = join(out, '.julkaisu-kesken')
    await mkdir(work)
    const owner = (host: string, pid: number): Promise<void> =>
      writeFile(join(work, 'tekija.json'), JSON.stringify({ host, pid }))
    await owner('toinen-kone', 1)
    expect(await write(later)).toEqual(failure('inUse'))
    await owner(hostname(), process.ppid)
    expect(await write(later)).toEqual(failure('inUse'))
    await owner(hostname(), deadProcess())
    expect((await write(later)).ok).toBe(true)
    await expectFolder(later)
    for (let time = 0; time < 20; time++) {
      const all = await Promise.all([write(earlier), write(later), write(earlier)])
      expect(all.some(({ ok }) => ok)).toBe(true)
      for (const each of all) if (!each.ok) expect(each).toEqual(failure('inUse'))
    }
    expect((await write(later)).ok).toBe(true)
    await expectFolder(later)
  })

  /** The id of a process that has ended. */
  function deadProcess(): number {
    return spawnSync(process.execPath, ['--version']).pid
  }

  it('[PB20] leaves nothing beside itself, even where an earlier run was cut at its very end', async () => {
    await write(earlier)
    const beside = `${out}-kesken`
    await mkdir(join(beside, 'uudet'), { recursive: true })
    await writeFile(join(beside, 'tekija.json'), JSON.stringify({ host: hostname(), pid: deadProcess() }))
    expect((await write(later)).ok).toBe(true)
    await expectFolder(later)
    await mkdir(beside)
    await writeFile(join(beside, 'oma.txt'), 'oma')
    expect((await write(earlier)).ok).toBe(true)
    expect(await readFile(join(beside, 'oma.txt'), 'utf8')).toBe('oma')
  })

  it(
    '[PB20] is mended after the process was killed in its midst, whenever that was',
    { timeout: 120_000 },
    async () => {
      const many = (text: string): readonly PublishedFile[] =>
        Array.from({ length: 300 }, (_, n) => ({
          path: `luvut/luku${n}.html`,
          content: `${text} ${n}`.repeat(200),
        }))
      await write(many('eka'))
      let cut = 0
      for (let wait = 0; wait < 8; wait++) {
        if (await killedWhileWriting(wait * 25)) cut += 1
        const { [manifest]: _, ...found } = await read(out)
        for (const [path, text] of Object.entries(found))
          if (path.startsWith('luvut/'))
            expect(/^(?:eka|toka)/.test(text) && text.length >= 1000, path).toBe(true)
        expect((await write(many('eka'))).ok).toBe(true)
        await expectFolder(many('eka'))
      }
      expect(cut).toBeGreaterThan(0)
    },
  )

  /** True when the process was still writing when it was killed, `wait` milliseconds after it had begun. */
  async function killedWhileWriting(wait: number): Promise<boolean> {
    const script = join(import.meta.dirname, 'write-many.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', script, out], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise<boolean>((resolve) => child.on('exit', (code) => resolve(code === null)))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await new Promise((resolve) => setTimeout(resolve, wait))
    child.kill('SIGKILL')
    return ended
  }

  it.runIf(process.getuid?.() === 0)('[PB20] stays as it is on a disk that is truly full', async () => {
    const small = join(place, 'pieni')
    await mkdir(small)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small]).status !== 0) return
    try {
      out = join(small, 'verkkokirja')
      expect((await write(earlier)).ok).toBe(true)
      const before = await read(out)
      const large = [...later, { path: 'kuvat/iso.png', content: new Uint8Array(2_000_000) }]
      expect(await write(large)).toEqual(failure('full'))
      expect(await read(out)).toEqual(before)
      expect((await write(later)).ok).toBe(true)
      expect(await writeFolder(join(small, 'uusi'), publication, large)).toEqual(
        failure('full', join(small, 'uusi')),
      )
      expect(await readdir(small)).toEqual(['verkkokirja'])
      expect(spawnSync('mount', ['-o', 'remount,ro', small]).status).toBe(0)
      expect(await write(earlier)).toEqual(failure('permission'))
      expect((await write(later)).ok).toBe(true)
    } finally {
      spawnSync('umount', [small])
    }
  })
})
