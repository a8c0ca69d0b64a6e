// Edited readable files that could not be brought into the book by themselves: kept here, and offered.
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { readPage, type ReadPage } from '#handbook/store/readable/read/read-page.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'
import { contentOf, type CopyContent } from './copy-files.ts'

const reasons = [
  'unknownBase',
  'fromTheFuture',
  'otherHandbook',
  'noDocument',
  'wordsLost',
  'unreadable',
  'cut',
  'tooLarge',
] as const
/** Why a file is offered and not merged. `cut` files have no end; `tooLarge` ones are left where they are. */
export type OutsideReason = (typeof reasons)[number]

const outsideEdit = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  document: v.nullable(v.string()),
  path: v.string(),
  title: v.string(),
  reason: v.picklist(reasons),
  time: v.number(),
})

/**
 * An edit made in a readable file and waiting for somebody to judge it: the chapter or practice it seems
 * to belong to, where the file was, and when it was met, in milliseconds since 1970.
 */
export type OutsideEdit = Readonly<v.InferOutput<typeof outsideEdit>>

const record = v.object({ ...outsideEdit.entries, settled: v.boolean() })
type KeptRecord = Readonly<v.InferOutput<typeof record>>

/** The kept files of one handbook in `folder`, a folder of this computer's own data. Nothing in it is ever deleted. */
export class KeptEdits {
  constructor(private readonly folder: string) {}

  /** Keeps a file's bytes and offers them; bytes that are here already are offered again only if nobody settled them. */
  async keep(content: CopyContent, about: Omit<OutsideEdit, 'id'>): Promise<void> {
    const id = content.hash.slice(0, 16)
    if ((await this.#read(id)) !== null) return
    await mkdir(this.folder, { recursive: true })
    await writeAtomically(this.#page(id), content.bytes)
    await this.#write({ ...about, id, settled: false })
  }

  /** What is offered, the newest first. */
  async offered(): Promise<readonly OutsideEdit[]> {
    const records = await Promise.all((await this.#ids()).map((id) => this.#read(id)))
    const open = records.filter((each) => each !== null).filter(({ settled }) => !settled)
    return open.map(({ settled: _settled, ...edit }) => edit).sort((a, b) => b.time - a.time)
  }

  /** The bytes of a kept file, or null when there is none with this id. */
  async content(id: string): Promise<CopyContent | null> {
    try {
      return contentOf(await readFile(this.#page(id)))
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null
      throw error
    }
  }

  /** The text of a kept file, to compare it with the book; null when it is not here or cannot be read. */
  async page(id: string): Promise<ReadPage | null> {
    const text = (await this.content(id))?.text ?? null
    return text === null ? null : readPage(text)
  }

  /** Says that somebody has judged a kept edit, or that it is in the book: it is offered no more. */
  async settle(id: string): Promise<void> {
    const known = await this.#read(id)
    if (known !== null && !known.settled) await this.#write({ ...known, settled: true })
  }

  async #ids(): Promise<readonly string[]> {
    try {
      const names = await readdir(this.folder)
      return names.flatMap((name) => /^([0-9a-f]{16})\.json$/.exec(name)?.[1] ?? [])
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return []
      throw error
    }
  }

  async #read(id: string): Promise<KeptRecord | null> {
    try {
      const read = v.safeParse(record, JSON.parse(await readFile(join(this.folder, `${id}.json`), 'utf8')))
      return read.success ? read.output : null
    } catch (error) {
      if (systemCode(error) === 'ENOENT' || error instanceof SyntaxError) return null
      throw error
    }
  }

  async #write(kept: KeptRecord): Promise<void> {
    await writeAtomically(join(this.folder, `${kept.id}.json`), `${JSON.stringify(kept, null, 1)}\n`)
  }

  #page(id: string): string {
    if (!/^[0-9a-f]{16}$/.test(id)) throw new RangeError(`"${id}" names no kept file`)
    return join(this.folder, `${id}.html`)
  }
}
