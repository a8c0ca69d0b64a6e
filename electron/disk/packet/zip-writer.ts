// Writes a ZIP file entry by entry: whole in the end, or not at all.
//
// fflate makes the bytes. Its streaming `Zip` puts the length of an entry behind it, where a reader of a cut file
// can only guess it; `zipSync` puts it before, but holds all in memory. So each entry is made as a ZIP file of
// its own, and these are joined here: that is all this file knows of the format.
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { zipSync } from 'fflate'
import { moveIntoPlace } from '#electron/disk/atomic-write.ts'

/** Sizes and counts from here on need ZIP64, which not every program reads. */
const limits = { bytes: 0xffffffff, entries: 0xffff } as const
/** The same content makes the same bytes on every day. Bytes are stored as they are: what packets carry is packed. */
const asTheyAre = { level: 0, mtime: new Date(1980, 0, 1) } as const
/** The length of the end of a ZIP file, and where the place of the directory stands in it and of the entry in a line. */
const endLength = 22
const directoryAt = 16
const entryAt = 42

/** A ZIP file under way. */
export class ZipWriter {
  readonly #directory: Buffer[] = []
  #size = 0

  private constructor(private readonly file: FileHandle) {}

  /**
   * Lets `write` add entries to a new file, which then stands at `path` and replaces what was there. When
   * `write` rejects, nothing is left behind. Gives the file's size in bytes.
   */
  static async write(path: string, write: (zip: ZipWriter) => Promise<void>): Promise<number> {
    await mkdir(dirname(path), { recursive: true })
    const temporary = `${path}.${process.pid}-kesken.osa`
    const file = await open(temporary, 'w')
    try {
      const zip = new ZipWriter(file)
      await write(zip)
      await zip.#finish()
      await file.close()
      await moveIntoPlace(temporary, path)
      return zip.#size
    } catch (error) {
      await file.close().catch(() => undefined)
      await rm(temporary, { force: true })
      throw error
    }
  }

  /** Adds an entry. Throws a RangeError when the file would become larger than a ZIP can be. */
  async add(name: string, bytes: Uint8Array): Promise<void> {
    const alone = Buffer.from(zipSync({ [name]: bytes }, asTheyAre).buffer)
    const end = alone.length - endLength
    const directory = alone.readUInt32LE(end + directoryAt)
    const line = Buffer.from(alone.subarray(directory, end))
    line.writeUInt32LE(this.#size, entryAt)
    await this.#append(alone.subarray(0, directory))
    this.#directory.push(line)
  }

  async #finish(): Promise<void> {
    const directory = Buffer.concat(this.#directory)
    const end = Buffer.from(zipSync({}))
    end.writeUInt16LE(this.#directory.length, 8)
    end.writeUInt16LE(this.#directory.length, 10)
    end.writeUInt32LE(directory.length, 12)
    end.writeUInt32LE(this.#size, directoryAt)
    await this.#append(directory)
    await this.#append(end)
    await this.file.sync()
  }

  async #append(bytes: Uint8Array): Promise<void> {
    const full = this.#size + bytes.length >= limits.bytes || this.#directory.length >= limits.entries
    if (full) throw new RangeError('A packet cannot be larger than 4 GB')
    await this.file.appendFile(bytes)
    this.#size += bytes.length
  }
}
