// Handbooks in temporary folders for benchmarks of the store, with a clock that can be set.
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { logFolder } from '#electron/disk/data-folder.ts'
import { EditLog } from '#electron/disk/edit-log.ts'
import { beginTree } from '#handbook/store/edit-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { realPorts } from '#electron/disk/store/ports.ts'
import { createFolder } from '#electron/disk/handbook-folder.ts'
import { formatVersion } from '#handbook/store/manifest.ts'

/** One shared folder and the data folders of any number of devices. */
export type BookFolders = {
  readonly shared: string
  readonly place: string
  /** Opens the handbook as the device of this name. */
  readonly open: (device: string) => Promise<HandbookStore>
  /** Sets the clock of all devices, in milliseconds since 1970. */
  readonly setTime: (time: number) => void
  readonly remove: () => Promise<void>
}

/** A new handbook without a document. */
export async function newBookFolders(): Promise<BookFolders> {
  const place = await mkdtemp(join(tmpdir(), 'opaskirja-bench-'))
  const shared = join(place, 'kansio')
  let time = Date.UTC(2026, 0, 5)
  await mkdir(shared)
  const created = new Date(time).toISOString()
  await createFolder(shared, { format: 'opaskirja', formatVersion, id: 'benchbook', created })
  await beginBook(shared, join(place, 'perustaja'))
  const open = async (device: string): Promise<HandbookStore> => {
    const opened = await HandbookStore.open({
      folder: shared,
      data: join(place, device),
      begins: true,
      writer: { person: device, organisation: '' },
      ports: { ...realPorts, now: () => time },
    })
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
    return opened.value
  }
  return {
    shared,
    place,
    open,
    setTime: (wanted) => (time = wanted),
    remove: () => rm(place, { recursive: true, force: true }),
  }
}

/** One device begins the book, so that there is something for the others to open. */
async function beginBook(folder: string, data: string): Promise<void> {
  const doc = new Y.Doc()
  beginTree(doc, { title: 'Kirja', language: 'fi' })
  const { log } = await EditLog.open(logFolder(data, 'benchbook'))
  await log.append({ document: treeId, update: Y.encodeStateAsUpdate(doc), time: 0 })
  await log.close()
  const opened = await HandbookStore.open({ folder, data, writer: { person: 'perustaja', organisation: '' } })
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  await opened.value.sync({ now: true })
  await opened.value.close()
}

/** How many files there are below a folder, and how many bytes they take together. */
export async function measureFolder(
  folder: string,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** Milliseconds that work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
