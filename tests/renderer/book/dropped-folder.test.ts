// A book's folder that is dropped on the window: its files as a packet that the packet's own reader reads.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatVersion, writeManifest } from '#handbook/store/manifest.ts'
import { unwatched } from '#electron/disk/long-work.ts'
import { sourceOf } from '#electron/disk/packet/byte-source.ts'
import { readPacket } from '#electron/disk/packet/packet-parts.ts'
import { packetOf } from '#renderer/book/dropped-folder.ts'
import { handbookId, hashOf, sampleDevice, sampleEdit } from '#tests/electron/disk/sample-devices.ts'

const aino = sampleDevice(1, 'Aino')
const segment = aino.segment([sampleEdit('kirja', 'title', 'Aino')])
const created = '2026-01-01T00:00:00.000Z'

let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'opaskirja-dropped-')), 'Kirja')
  await mkdir(join(folder, 'muutokset', aino.device), { recursive: true })
  await mkdir(join(folder, 'luvut'))
  await writeFile(
    join(folder, 'kasikirja.json'),
    writeManifest({ format: 'opaskirja', formatVersion, id: handbookId, created }),
  )
  await writeFile(join(folder, 'muutokset', aino.device, '0000001-0000001.seg'), segment)
  await writeFile(join(folder, 'luvut', '010-alku--alku.html'), '<p>Luettava sivu</p>')
})
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }))

/** A folder as the window gives it: entries a few at a time, then none. */
function dropped(path: string, fullPath: string): FileSystemDirectoryEntry {
  let rest: string[] | null = null
  const readEntries = async (give: (entries: FileSystemEntry[]) => void): Promise<void> => {
    const listed = await readdir(path, { withFileTypes: true })
    rest ??= listed.map(({ name }) => name)
    const next = rest.splice(0, 1)
    const isFolder = (name: string): boolean =>
      listed.some((each) => each.name === name && each.isDirectory())
    give(next.map((name) => (isFolder(name) ? dropped : file)(join(path, name), `${fullPath}/${name}`)))
  }
  const entry = { isDirectory: true, name: 'Kirja', fullPath, createReader: () => ({ readEntries }) }
  return entry as unknown as FileSystemDirectoryEntry
}

function file(path: string, fullPath: string): FileSystemEntry {
  const give = async (take: (file: File) => void): Promise<void> => {
    const bytes = await readFile(path)
    const found = { size: bytes.length, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) }
    take(found as unknown as File)
  }
  return { isDirectory: false, fullPath, file: give } as unknown as FileSystemEntry
}

describe('a dropped folder', () => {
  it('[SH8] becomes a packet with the edits of the book, without its readable pages', async () => {
    const packet = await packetOf(dropped(folder, '/Kirja'))
    const read = await readPacket(sourceOf(packet ?? new Uint8Array()), handbookId, 'Kirja', unwatched)
    if (!read.ok) return expect.unreachable(JSON.stringify(read.failure))
    const { manifest, segments, faulty, whole } = read.value
    expect({ id: manifest?.id, faulty, whole }).toEqual({ id: handbookId, faulty: [], whole: true })
    expect(segments.map(({ bytes }) => hashOf(bytes))).toEqual([hashOf(segment)])
  })

  it('[SH8] that is no book is refused by the same reader', async () => {
    const packet = await packetOf(dropped(join(folder, 'luvut'), '/luvut'))
    const read = await readPacket(sourceOf(packet ?? new Uint8Array()), handbookId, 'luvut', unwatched)
    expect(read).toMatchObject({ ok: false, failure: { kind: 'notAPacket' } })
  })
})
