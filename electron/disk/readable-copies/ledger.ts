// What this computer knows of readable copies: which it wrote, and which edited ones it has dealt with.
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'

/** How an edited file was dealt with: its edit is in the book, or a copy of it is kept here and offered. */
export type Dealt = 'in' | 'kept'

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const stored = v.object({
  format: v.literal(2),
  written: v.fallback(v.record(v.string(), hash), {}),
  dealt: v.fallback(v.record(hash, v.picklist(['in', 'kept'])), {}),
})

const mostDealt = 5_000

/** The ledger of one handbook on this computer. It can be lost: then files are judged by their content alone. */
export class CopyLedger {
  readonly #written: Map<string, string>
  readonly #dealt: Map<string, Dealt>
  #changed = false

  private constructor(
    private readonly file: string,
    { written, dealt }: Pick<v.InferOutput<typeof stored>, 'written' | 'dealt'>,
  ) {
    this.#written = new Map(Object.entries(written))
    this.#dealt = new Map(Object.entries(dealt))
  }

  /** Reads the ledger in `file`; an absent or damaged one is empty. */
  static async load(file: string): Promise<CopyLedger> {
    return new CopyLedger(file, await readStored(file))
  }

  /** The hash of what this computer last wrote to `path`. */
  written(path: string): string | undefined {
    return this.#written.get(path)
  }

  noteWritten(path: string, fileHash: string): void {
    this.#changed ||= this.#written.get(path) !== fileHash
    this.#written.set(path, fileHash)
  }

  noteRemoved(path: string): void {
    this.#changed = this.#written.delete(path) || this.#changed
  }

  /** How the edited file with this hash was dealt with; undefined when it was not. */
  dealt(fileHash: string): Dealt | undefined {
    return this.#dealt.get(fileHash)
  }

  noteDealt(fileHash: string, dealt: Dealt): void {
    this.#changed ||= this.#dealt.get(fileHash) !== dealt
    this.#dealt.set(fileHash, dealt)
    const [oldest] = this.#dealt.keys()
    if (this.#dealt.size > mostDealt && oldest !== undefined) this.#dealt.delete(oldest)
  }

  /** Writes the ledger when something changed in it. */
  async save(): Promise<void> {
    if (!this.#changed) return
    const value = {
      format: 2,
      written: Object.fromEntries(this.#written),
      dealt: Object.fromEntries(this.#dealt),
    }
    await writeAtomically(this.file, `${JSON.stringify(value, null, 1)}\n`)
    this.#changed = false
  }
}

async function readStored(file: string): Promise<Pick<v.InferOutput<typeof stored>, 'written' | 'dealt'>> {
  try {
    const read = v.safeParse(stored, JSON.parse(await readFile(file, 'utf8')))
    return read.success ? read.output : { written: {}, dealt: {} }
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || error instanceof SyntaxError) return { written: {}, dealt: {} }
    throw error
  }
}
