// Makes a new handbook: a folder people can share, and its first edits in this computer's log.
import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { decodeFrames, type Frame } from '#handbook/store/frame.ts'
import { formatVersion } from '#handbook/store/manifest.ts'
import { framesOf } from '#handbook/store/starter-frames.ts'
import { writeAtomically } from './atomic-write.ts'
import { logFolder } from './data-folder.ts'
import { EditLog } from './edit-log.ts'
import { writeFailure } from './file-trouble.ts'
import { createFolder, removeManifest } from './handbook-folder.ts'

/** What a new handbook begins with: the starter guidebook, or an empty first chapter. */
export type Template = 'starter' | 'empty'

export type NewHandbook = {
  readonly folder: string
  readonly template: Template
  /** The book's title; the starter keeps its own when this is empty. */
  readonly title: string
  /** This computer's data folder. */
  readonly data: string
  /** The folder with the starter's frames and images. */
  readonly starter: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Makes the handbook and gives its id. The folder must be empty or absent; a failure leaves nothing half-made. */
export async function makeHandbook(wanted: NewHandbook): Promise<Result<string>> {
  const id = newId()
  const created = new Date(wanted.now).toISOString()
  const made = await createFolder(wanted.folder, { format: 'opaskirja', formatVersion, id, created })
  if (!made.ok) return made
  try {
    await writeFirstEdits(id, wanted)
    if (wanted.template === 'starter') await copyImages(wanted.starter, wanted.folder)
    return success(id)
  } catch (error) {
    await removeManifest(wanted.folder)
    return failed(writeFailure(error, wanted.folder))
  }
}

/** A random id of 20 letters and digits. */
export function newId(): string {
  return randomBytes(20).reduce((id, byte) => id + 'abcdefghijkmnpqrstuvwxyz23456789'.charAt(byte % 32), '')
}

async function writeFirstEdits(id: string, wanted: NewHandbook): Promise<void> {
  const frames = wanted.template === 'starter' ? await starterFrames(wanted.starter) : emptyBook(wanted.title)
  const { log } = await EditLog.open(logFolder(wanted.data, id))
  try {
    await Promise.all(
      frames.map(({ document, update }) => log.append({ document, update, time: wanted.now })),
    )
  } finally {
    await log.close()
  }
}

// By reading and writing: copying a folder does not see into the archive of the packaged app.
async function copyImages(starter: string, folder: string): Promise<void> {
  for (const file of await readdir(join(starter, 'kuvat'))) {
    await writeAtomically(join(folder, 'kuvat', file), await readFile(join(starter, 'kuvat', file)))
  }
}

async function starterFrames(folder: string): Promise<readonly Frame[]> {
  const { frames, whole } = decodeFrames(await readFile(join(folder, 'starter.frames')))
  if (!whole) throw new RangeError('The starter guidebook of this build is damaged')
  return frames
}

function emptyBook(title: string): readonly Frame[] {
  const facts = { title: title.trim() === '' ? 'Uusi opaskirja' : title.trim(), language: 'fi' }
  return framesOf({ facts, chapters: [{ id: newId(), title: 'Lukijalle', content: [] }], practices: [] }, 0)
}
