// Writes a ZIP file entry by entry: whole in the end, or not at all.
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from '#handbook/store/crc32.ts'
import { moveIntoPlace } from '#electron/disk/atomic-write.ts'
import { directoryLine, endOfFile, fileHead, limits, type WrittenEntry } from './zip-layout.ts'

/** A ZIP file under way. Its bytes are stored as they are: what packets carry is packed already. */
export class ZipWriter {
  readonly #entries: WrittenEntry[] = []
  #size = 0

  private constructor(
    private readonly file: FileHandle,
    private readonly temporary: string,
    private readonly path: string,
  ) {}

  /**
   * Lets `write` add entries to a new file, which then stands at `path` and replaces what was there. When
   * `write` rejects, nothing is left behind. Gives the file's size in bytes.
   */
  static async write(path: string, write: (zip: ZipWriter) => Promise<void>): Promise<number> {
    await mkdir(dirname(path), { recursive: true })
    const temporary = `${path}.${process.pid}-kesken.osa`
    const zip = new ZipWriter(await open(temporary, 'w'), temporary, path)
    try {
      await write(zip)
      await zip.#finish()
    } catch (error) {
      await zip.#abandon()
      throw error
    }
    return zip.#size
  }

  /** Adds an entry. Throws a RangeError when the file would become larger than a ZIP can be. */
  async add(name: string, bytes: Uint8Array): Promise<void> {
    const entry = { name, size: bytes.length, crc: crc32(bytes), at: this.#size }
    await this.#append(fileHead(entry))
    await this.#append(bytes)
    this.#entries.push(entry)
  }

  async #finish(): Promise<void> {
    const at = this.#size
    for (const entry of this.#entries) await this.#append(directoryLine(entry))
    await this.#append(endOfFile(this.#entries.length, this.#size - at, at))
    await this.file.sync()
    await this.file.close()
    await moveIntoPlace(this.temporary, this.path)
  }

  async #append(bytes: Uint8Array): Promise<void> {
    const full = this.#size + bytes.length >= limits.bytes || this.#entries.length >= limits.entries
    if (full) throw new RangeError('A packet cannot be larger than 4 GB')
    await this.file.appendFile(bytes)
    this.#size += bytes.length
  }

  async #abandon(): Promise<void> {
    await this.file.close().catch(() => undefined)
    await rm(this.temporary, { force: true })
  }
}
