// What this computer remembers of its user: settings and handbooks opened before.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { RecentHandbook, Settings } from '#contract'
import type { BookWish } from '#electron/requests.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'
import { isFolderOf } from '#electron/disk/handbook-folder.ts'

const longestList = 12

const recentSchema = v.object({
  id: v.string(),
  title: v.string(),
  folder: v.string(),
  opened: v.number(),
  lastDocument: v.nullable(v.string()),
})
type Recent = v.InferOutput<typeof recentSchema>

const storedSchema = v.object({
  language: v.fallback(v.picklist(['fi', 'sv', 'en']), 'fi'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  zoom: v.fallback(v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)), 1),
  person: v.fallback(v.string(), ''),
  organisation: v.fallback(v.string(), ''),
  keepUnanswered: v.fallback(v.boolean(), true),
  recent: v.fallback(v.array(recentSchema), []),
  /** Id of the handbook that was open when the app was last closed, or null. */
  open: v.fallback(v.nullable(v.string()), null),
})
type Stored = v.InferOutput<typeof storedSchema>

/**
 * Settings in memory, written to a file behind. A damaged file reads as none; what the disk does not take
 * holds until the app ends, for settings must never stand between people and their words.
 */
export class UserSettings {
  #writing: Promise<void> = Promise.resolve()

  private constructor(
    private readonly file: string,
    private stored: Stored,
  ) {}

  static async load(data: string): Promise<UserSettings> {
    const file = join(data, 'asetukset.json')
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      if (systemCode(error) !== null) return '{}'
      throw error
    })
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), storedSchema), text)
    return new UserSettings(file, parsed.success ? parsed.output : v.parse(storedSchema, {}))
  }

  get settings(): Settings {
    const { language, theme, zoom, person, organisation, keepUnanswered } = this.stored
    return { language, theme, zoom, person, organisation, keepUnanswered }
  }

  /** The handbook that was open when the app was last closed, or null. */
  get lastOpen(): BookWish | null {
    const recent = this.find(this.stored.open ?? '')
    return recent === undefined ? null : { folder: recent.folder, handbook: recent.id }
  }

  /** True when no handbook was ever opened here. */
  get isFirstStart(): boolean {
    return this.stored.recent.length === 0
  }

  find(id: string): Recent | undefined {
    return this.stored.recent.find((recent) => recent.id === id)
  }

  /** Handbooks opened before, the latest first, each with whether its folder is there and its own. */
  async recent(): Promise<readonly RecentHandbook[]> {
    return Promise.all(
      this.stored.recent.map(async ({ lastDocument: _last, ...recent }) => ({
        ...recent,
        found: await isFolderOf(recent.folder, recent.id),
      })),
    )
  }

  change(change: Partial<Settings>): void {
    this.#write({ ...this.stored, ...change })
  }

  noteOpened(recent: Omit<Recent, 'lastDocument'>): void {
    const lastDocument = this.find(recent.id)?.lastDocument ?? null
    const others = this.stored.recent.filter(({ id }) => id !== recent.id)
    const list = [{ ...recent, lastDocument }, ...others].slice(0, longestList)
    this.#write({ ...this.stored, recent: list, open: recent.id })
  }

  noteDocument(id: string, document: string): void {
    const recent = this.stored.recent.map((each) =>
      each.id === id ? { ...each, lastDocument: document } : each,
    )
    this.#write({ ...this.stored, recent })
  }

  noteClosed(): void {
    this.#write({ ...this.stored, open: null })
  }

  forget(id: string): void {
    this.#write({ ...this.stored, recent: this.stored.recent.filter((each) => each.id !== id) })
  }

  /** Waits until everything is written, or has failed to be. */
  flush(): Promise<void> {
    return this.#writing
  }

  #write(stored: Stored): void {
    this.stored = stored
    const text = `${JSON.stringify(stored, null, 2)}\n`
    this.#writing = this.#writing
      .then(() => writeAtomically(this.file, text))
      .catch((fault: unknown) => console.error(fault))
  }
}
