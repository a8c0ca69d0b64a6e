// The queries that found nothing in a book: remembered on this computer alone, never in the shared folder.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { writeAtomically } from './atomic-write.ts'
import { handbookData } from './data-folder.ts'
import { systemCode } from './file-trouble.ts'

const mostQueries = 200
const longestQuery = 200

const listSchema = v.array(v.object({ query: v.string(), times: v.number(), last: v.number() }))
/** A query, how many times it was asked, and when last, in milliseconds since 1970. */
export type Unanswered = Readonly<v.InferOutput<typeof listSchema>[number]>

/** The unanswered queries of one handbook. What cannot be read reads as none; what cannot be written is forgotten. */
export class UnansweredQueries {
  readonly #path: string
  #list: Promise<readonly Unanswered[]> | null = null
  #writing: Promise<void> = Promise.resolve()

  constructor(data: string, handbook: string) {
    this.#path = join(handbookData(data, handbook), 'haut-ilman-osumia.json')
  }

  /** The latest first. */
  list(): Promise<readonly Unanswered[]> {
    this.#list ??= this.#read()
    return this.#list
  }

  /** Remembers a query; the same in other letter cases is the same. Only the latest 200 are kept. */
  async note(query: string, now: number): Promise<void> {
    const asked = query.trim().replace(/\s+/gu, ' ').slice(0, longestQuery)
    if (asked !== '') await this.#change((known) => withQuery(known, asked, now))
  }

  /** Forgets all. */
  async forget(): Promise<void> {
    await this.#change(() => [])
  }

  /** Waits until everything is written, or has failed to be. */
  flush(): Promise<void> {
    return this.#writing
  }

  /** One change after another, none lost. */
  #change(change: (known: readonly Unanswered[]) => readonly Unanswered[]): Promise<void> {
    const changed = this.list().then(change)
    this.#list = changed
    this.#writing = this.#writing.then(async () => this.#write(await changed))
    return this.#writing
  }

  async #read(): Promise<readonly Unanswered[]> {
    try {
      const text = await readFile(this.#path, 'utf8')
      const read = v.safeParse(v.pipe(v.string(), v.parseJson(), listSchema), text)
      return read.success ? read.output.slice(0, mostQueries) : []
    } catch (error) {
      if (systemCode(error) === null) throw error
      return []
    }
  }

  async #write(list: readonly Unanswered[]): Promise<void> {
    try {
      await writeAtomically(this.#path, `${JSON.stringify(list)}\n`)
    } catch (error) {
      if (systemCode(error) === null) throw error
    }
  }
}

function withQuery(known: readonly Unanswered[], query: string, last: number): readonly Unanswered[] {
  const isSame = (each: Unanswered): boolean => each.query.toLowerCase() === query.toLowerCase()
  const times = (known.find(isSame)?.times ?? 0) + 1
  return [{ query, times, last }, ...known.filter((each) => !isSame(each))].slice(0, mostQueries)
}
