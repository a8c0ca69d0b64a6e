// A handbook's folder that is dropped on the window, made into a packet: the same reader takes in both.
import { Zip, ZipPassThrough } from 'fflate'

/** What a dropped folder may hold, in bytes: a packet of this size is the largest that is taken in. */
const largestFolder = 500 * 1024 * 1024

/** Readable pages are made of the edits; only what carries edits, images and versions is packed. */
const leftOut = /\.html$/i

type FoundFile = { readonly path: string; readonly file: File }

/** The folders among what was dropped. Asked while the drop is being handled: afterwards nobody can tell. */
export function droppedFolders(items: DataTransferItemList): readonly FileSystemDirectoryEntry[] {
  return [...items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry): entry is FileSystemDirectoryEntry => entry?.isDirectory ?? false)
}

/**
 * The files of a folder as the bytes of a packet, not compressed; null when they are more than
 * `largestFolder`. Which of them belong to a handbook, the packet's reader judges by what they hold.
 * Rejects when the folder cannot be read.
 */
export async function packetOf(folder: FileSystemDirectoryEntry): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = (await filesBelow(folder)).filter(({ path }) => !leftOut.test(path))
  if (found.reduce((sum, { file }) => sum + file.size, 0) > largestFolder) return null
  const packed: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    packed.push(chunk)
  })
  for (const { path, file } of found) {
    const entry = new ZipPassThrough(path)
    zip.add(entry)
    entry.push(new Uint8Array(await file.arrayBuffer()), true)
  }
  zip.end()
  return joined(packed)
}

async function filesBelow(folder: FileSystemDirectoryEntry): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = []
  for (const entry of await entriesOf(folder)) {
    if (entry.isDirectory) found.push(...(await filesBelow(entry as FileSystemDirectoryEntry)))
    else found.push({ path: entry.fullPath.slice(1), file: await fileOf(entry as FileSystemFileEntry) })
  }
  return found
}

/** A reader gives a folder's entries some at a time, and none when it has given them all. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
