// The local log of own edits: the truth until published. Acknowledged means on this disk.
import { copyFile, mkdir, open, readdir, readFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeFrames, encodeFrame, type Frame, type NewEdit } from '#handbook/store/frame.ts'
import { systemCode } from './file-trouble.ts'

const firstLine = 'Opaskirjan muokkausloki 1\n'
const head = new TextEncoder().encode(firstLine)
const logName = /^\d{6}\.loki$/

/** What a log holds. `damaged` names files with something after their last whole frame. */
export type LogRead = { readonly frames: readonly Frame[]; readonly damaged: readonly string[] }

/** Reads all edits of a log folder in order, changing nothing; null when there is no log. */
export async function readLog(folder: string): Promise<LogRead | null> {
  const names = await logNames(folder)
  if (names === null || names.length === 0) return null
  const files = await Promise.all(
    names.map(async (name) => ({ name, ...readLogBytes(await readFile(join(folder, name))) })),
  )
  return {
    frames: files.flatMap(({ frames }) => frames),
    damaged: files.filter(({ whole }) => !whole).map(({ name }) => name),
  }
}

function readLogBytes(bytes: Uint8Array): ReturnType<typeof decodeFrames> {
  const known = bytes.length >= head.length && head.every((byte, index) => bytes[index] === byte)
  return known ? decodeFrames(bytes, head.length) : { frames: [], end: 0, whole: false }
}

async function logNames(folder: string): Promise<readonly string[] | null> {
  try {
    return (await readdir(folder)).filter((name) => logName.test(name)).sort()
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/** An open log to write to. One process writes a log at a time. */
export class EditLog {
  #end: number
  #sequence: number
  #waiting: Waiting[] = []
  #writing: Promise<void> | null = null

  private constructor(
    private readonly file: FileHandle,
    end: number,
    sequence: number,
  ) {
    this.#end = end
    this.#sequence = sequence
  }

  /**
   * Opens the log in `folder`, making it when missing, and reads it. What follows the last whole
   * frame of its newest file — a crash cut it — is copied aside first, then cut off.
   */
  static async open(folder: string): Promise<{ readonly log: EditLog; readonly read: LogRead }> {
    await mkdir(folder, { recursive: true })
    const read = (await readLog(folder)) ?? { frames: [], damaged: [] }
    const newest = (await logNames(folder))?.at(-1) ?? '000001.loki'
    const path = join(folder, newest)
    const file = await open(path, 'a+')
    const { end, whole } = readLogBytes(await readFile(path))
    if (!whole && end > 0) await copyFile(path, `${path}.${Date.now()}.vioittunut`)
    if (end === 0) return { log: await EditLog.#begin(file, folder, path), read }
    await file.truncate(end)
    return { log: new EditLog(file, end, read.frames.at(-1)?.sequence ?? 0), read }
  }

  /** Begins an empty file; one with an unknown beginning is left as it is and a new one begun beside it. */
  static async #begin(file: FileHandle, folder: string, path: string): Promise<EditLog> {
    const { size } = await file.stat()
    if (size > 0) {
      await file.close()
      const next = String(Number(path.slice(-11, -5)) + 1).padStart(6, '0')
      return EditLog.#begin(
        await open(join(folder, `${next}.loki`), 'a+'),
        folder,
        join(folder, `${next}.loki`),
      )
    }
    await file.appendFile(head)
    await file.datasync()
    const frames = (await readLog(folder))?.frames ?? []
    return new EditLog(file, head.length, frames.at(-1)?.sequence ?? 0)
  }

  /**
   * Appends an edit and resolves once it is on the disk. Edits that arrive while the disk is busy share
   * the next flush. Rejects with the system's error; the log is then as before, so it can be tried again.
   */
  append(edit: NewEdit): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ edit, resolve, reject })
      this.#writing ??= this.#writeAll()
    })
  }

  /** Waits for what is being written and closes the file. */
  async close(): Promise<void> {
    await this.#writing
    await this.file.close()
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0)
      try {
        const numbered = batch.map(({ edit }, index) => ({ ...edit, ...numbers(this.#sequence + 1 + index) }))
        await this.#write(numbered)
        batch.forEach(({ resolve }) => resolve())
      } catch (error) {
        batch.forEach(({ reject }) => reject(error))
      }
    }
    this.#writing = null
  }

  async #write(frames: readonly Frame[]): Promise<void> {
    const bytes = Buffer.concat(frames.map(encodeFrame))
    try {
      await this.file.appendFile(bytes)
      await this.file.datasync()
    } catch (error) {
      // A half-written frame would hide every later one from the reader.
      await this.file.truncate(this.#end)
      throw error
    }
    this.#end += bytes.length
    this.#sequence += frames.length
  }
}

function numbers(sequence: number): Pick<Frame, 'sequence' | 'first'> {
  return { sequence, first: sequence }
}

type Waiting = {
  readonly edit: NewEdit
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}
