// The local log of own edits: the truth until published. Acknowledged means on this disk.
import { copyFile, mkdir, open, readdir, readFile, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeFrames, encodeFrame, type Frame, type NewEdit } from '#handbook/store/frame.ts'
import { writeAtomically } from './atomic-write.ts'
import { systemCode } from './file-trouble.ts'

const firstLine = 'Opaskirjan muokkausloki 1\n'
const head = new TextEncoder().encode(firstLine)
const logName = /^\d{6}\.loki$/
const firstName = '000001.loki'

/** What a log holds. `damaged` names files with something after their last whole frame. */
export type LogRead = {
  readonly frames: readonly Frame[]
  /** Edits whose place in the order is lost, because earlier ones were damaged. */
  readonly strays: readonly Frame[]
  readonly damaged: readonly string[]
}

type LogFile = { readonly name: string; readonly frames: readonly Frame[]; readonly whole: boolean }

/**
 * Reads all edits of a log folder in order, changing nothing; null when there is no log. Up to the sequence
 * `known` edits are known from elsewhere, so that there the log may begin late or have gaps.
 */
export async function readLog(folder: string, known = 0): Promise<LogRead | null> {
  const files = await readLogFiles(folder)
  return files.length === 0 ? null : putInOrder(files, known)
}

/**
 * Copies every damaged file of the log aside and writes anew what is whole of it; a file whose beginning
 * alone is garbled gives back all its edits. Only while no process has the log open.
 */
export async function mendLog(folder: string): Promise<void> {
  for (const { name, whole } of await readLogFiles(folder)) {
    if (whole) continue
    const path = join(folder, name)
    const bytes = await readFile(path)
    const { end } = decodeFrames(bytes, Math.min(head.length, bytes.length))
    await copyFile(path, `${path}.${Date.now()}.vioittunut`)
    await writeAtomically(path, Buffer.concat([head, bytes.subarray(head.length, end)]))
  }
}

function putInOrder(files: readonly LogFile[], known: number): LogRead {
  const strays: Frame[] = []
  let last = known
  const frames = files
    .flatMap((file) => file.frames)
    .filter((frame) => {
      const inPlace = frame.sequence <= known || frame.sequence === last + 1
      if (inPlace) last = Math.max(last, frame.sequence)
      else strays.push(frame)
      return inPlace
    })
  return { frames, strays, damaged: files.filter(({ whole }) => !whole).map(({ name }) => name) }
}

async function readLogFiles(folder: string): Promise<readonly LogFile[]> {
  const names = await logNames(folder)
  return Promise.all(
    names.map(async (name) => ({ name, ...readLogBytes(await readFile(join(folder, name))) })),
  )
}

function readLogBytes(bytes: Uint8Array): ReturnType<typeof decodeFrames> {
  const known = bytes.length >= head.length && head.every((byte, index) => bytes[index] === byte)
  return known ? decodeFrames(bytes, head.length) : { frames: [], end: 0, whole: false }
}

async function logNames(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => logName.test(name)).sort()
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}

/** An older file of the log, no longer written to. `last` is the highest sequence in it. */
type ClosedFile = { readonly name: string; readonly last: number; readonly whole: boolean }
/** The file that is written to; `end` is where its last whole frame ends, `torn` that something follows it. */
type CurrentFile = { readonly name: string; readonly handle: FileHandle; end: number; torn: boolean }

/** An open log to write to. One process writes a log at a time. */
export class EditLog {
  #sequence: number
  #waiting: Waiting[] = []
  /** Ends when the file is free; never rejects. */
  #busy: Promise<void> = Promise.resolve()

  private constructor(
    private readonly folder: string,
    private current: CurrentFile,
    private closed: readonly ClosedFile[],
    sequence: number,
  ) {
    this.#sequence = sequence
  }

  /**
   * Opens the log in `folder`, making it when missing, and reads it. What follows the last whole
   * frame of its newest file — a crash cut it — is copied aside first, then cut off. The next edit gets
   * the sequence after the last one in order, and after `known`, up to which edits are known elsewhere.
   */
  static async open(folder: string, known = 0): Promise<{ readonly log: EditLog; readonly read: LogRead }> {
    await mkdir(folder, { recursive: true })
    const files = await readLogFiles(folder)
    const read = putInOrder(files, known)
    const current = await openFile(folder, files.at(-1)?.name ?? firstName)
    const closed = files.filter(({ name }) => name !== current.name).map(closedFile)
    return { log: new EditLog(folder, current, closed, lastOf(read.frames, known)), read }
  }

  /** The sequence of the last edit. */
  get last(): number {
    return this.#sequence
  }

  /**
   * Appends an edit and resolves, with its place in the log, once it is on the disk. Edits that arrive
   * while the disk is busy share the next flush. Rejects with the system's error; the log is then as
   * before, so it can be tried again.
   */
  append(edit: NewEdit): Promise<Frame> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ edit, resolve, reject })
      if (this.#waiting.length === 1) this.#busy = this.#busy.then(() => this.#writeWaiting())
    })
  }

  /** Waits until all edits handed in are on the disk, or refused. */
  async settled(): Promise<void> {
    await this.#busy
  }

  /** Begins a new file, so that the older ones can be dropped once their edits are kept elsewhere. */
  rotate(): Promise<void> {
    const rotated = this.#busy.then(() => this.#rotateNow())
    this.#busy = rotated.catch(() => undefined)
    return rotated
  }

  async #rotateNow(): Promise<void> {
    const { name, handle, end } = this.current
    if (end === head.length) return
    const next = await openFile(this.folder, nameAfter(name))
    this.closed = [...this.closed, { name, last: this.#sequence, whole: true }]
    this.current = next
    await handle.close()
  }

  /** Deletes the older files of which every edit is at or below `sequence`; damaged ones stay. */
  async dropThrough(sequence: number): Promise<void> {
    const unneeded = this.closed.filter(({ last, whole }) => whole && last <= sequence)
    this.closed = this.closed.filter((file) => !unneeded.includes(file))
    await Promise.all(unneeded.map(({ name }) => rm(join(this.folder, name), { force: true })))
  }

  /** Waits for what is being written and closes the file. */
  async close(): Promise<void> {
    await this.#busy
    const { handle, end, torn } = this.current
    // What stays torn is cut when the log is next opened.
    if (torn) await handle.truncate(end).catch(() => undefined)
    await handle.close()
  }

  async #writeWaiting(): Promise<void> {
    const batch = this.#waiting.splice(0)
    try {
      const frames = batch.map(({ edit }, index) => ({ ...edit, ...numbers(this.#sequence + 1 + index) }))
      await this.#write(frames)
      frames.forEach((frame, index) => batch[index]?.resolve(frame))
    } catch (error) {
      batch.forEach(({ reject }) => reject(error))
    }
  }

  async #write(frames: readonly Frame[]): Promise<void> {
    const bytes = Buffer.concat(frames.map(encodeFrame))
    const file = this.current
    // A half-written frame would hide every later one from the reader.
    if (file.torn) await file.handle.truncate(file.end)
    file.torn = true
    await file.handle.appendFile(bytes)
    await file.handle.datasync()
    file.torn = false
    file.end += bytes.length
    this.#sequence += frames.length
  }
}

/**
 * Opens a file of the log to append to, beginning it when it is empty. One with an unknown beginning is
 * left as it is and the next one opened instead.
 */
async function openFile(folder: string, name: string): Promise<CurrentFile> {
  const path = join(folder, name)
  const handle = await open(path, 'a+')
  const bytes = await readFile(path)
  const { end, whole } = readLogBytes(bytes)
  if (end === 0 && bytes.length > 0) {
    await handle.close()
    return openFile(folder, nameAfter(name))
  }
  if (end === 0) {
    await handle.appendFile(head)
    await handle.datasync()
    return { name, handle, end: head.length, torn: false }
  }
  if (!whole) await copyFile(path, `${path}.${Date.now()}.vioittunut`)
  if (!whole) await handle.truncate(end)
  return { name, handle, end, torn: false }
}

function nameAfter(name: string): string {
  return `${String(Number(name.slice(0, 6)) + 1).padStart(6, '0')}.loki`
}

function closedFile({ name, frames, whole }: LogFile): ClosedFile {
  return { name, last: lastOf(frames, 0), whole }
}

function lastOf(frames: readonly Frame[], atLeast: number): number {
  return frames.reduce((last, { sequence }) => Math.max(last, sequence), atLeast)
}

function numbers(sequence: number): Pick<Frame, 'sequence' | 'first'> {
  return { sequence, first: sequence }
}

type Waiting = {
  readonly edit: NewEdit
  readonly resolve: (frame: Frame) => void
  readonly reject: (error: unknown) => void
}
