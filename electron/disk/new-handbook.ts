// Makes a new handbook: a folder people can share, and its first edits, safe on this computer and in the folder.
import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import type { Writer } from '#handbook/store/edit.ts'
import { decodeFrames, type Frame } from '#handbook/store/frame.ts'
import { formatVersion } from '#handbook/store/manifest.ts'
import { framesOf } from '#handbook/store/starter-frames.ts'
import { writeAtomically } from './atomic-write.ts'
import { writeFailure } from './file-trouble.ts'
import { createFolder, removeManifest } from './handbook-folder.ts'
import { HandbookStore } from './store/handbook-store.ts'
import { realPorts } from './store/ports.ts'
import { changesFolder } from './transport/shared-files.ts'

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
  /** Who makes it; nobody in particular when left out. */
  readonly writer?: Writer
}

/** Makes the handbook and gives its id. The folder must be empty or absent; a failure leaves nothing half-made. */
export async function makeHandbook(wanted: NewHandbook): Promise<Result<string>> {
  const id = newId()
  const created = new Date(wanted.now).toISOString()
  const made = await createFolder(wanted.folder, { format: 'opaskirja', formatVersion, id, created })
  if (!made.ok) return made
  const failure = await fill(wanted)
  if (failure === null) return success(id)
  await removeManifest(wanted.folder)
  await rm(join(wanted.folder, changesFolder), { recursive: true, force: true })
  return failed(failure)
}

async function fill(wanted: NewHandbook): Promise<Failure | null> {
  try {
    if (wanted.template === 'starter') await copyImages(wanted.starter, wanted.folder)
    return await writeFirstEdits(wanted)
  } catch (error) {
    return writeFailure(error, wanted.folder)
  }
}

/** A random id of 20 letters and digits. */
export function newId(): string {
  return randomBytes(20).reduce((id, byte) => id + 'abcdefghijkmnpqrstuvwxyz23456789'.charAt(byte % 32), '')
}

async function writeFirstEdits(wanted: NewHandbook): Promise<Failure | null> {
  const frames = wanted.template === 'starter' ? await starterFrames(wanted.starter) : emptyBook(wanted.title)
  const { folder, data, writer = { person: '', organisation: '' }, now } = wanted
  const ports = { ...realPorts, now: () => now }
  const opened = await HandbookStore.open({ folder, data, writer, ports, begins: true })
  if (!opened.ok) return opened.failure
  const store = opened.value
  try {
    const saved = await Promise.all(frames.map(({ document, update }) => store.append(document, update)))
    const refused = saved.find((each) => !each.ok)
    return refused?.ok === false ? refused.failure : (await store.sync({ now: true })).failure
  } finally {
    await store.close()
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
