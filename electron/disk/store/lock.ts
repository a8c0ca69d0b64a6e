// One process at a time has a handbook open; another may ask for it and gets it.
import { readFile, rm } from 'node:fs/promises'
import { hostname, uptime } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import * as v from 'valibot'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import type { StorePlaces } from '#electron/disk/data-folder.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'

/** The right to write a handbook's data on this computer. */
export type Lock = {
  /** False once another process has taken the handbook over. */
  readonly isHeld: () => Promise<boolean>
  /** Gives the handbook free, unless another process has it already. */
  readonly release: () => Promise<void>
}

export type LockWish = {
  /** Ask a process that has the handbook open to give it up, and take it when that one does not answer. */
  readonly takeOver: boolean
  /** Called once, when another process asks for the handbook: finish, close, release. */
  readonly asked: () => void
  readonly token: string
}

/** Takes the lock; null when another process has the handbook open. */
export type TakeLock = (places: StorePlaces, wish: LockWish) => Promise<Lock | null>

const holderSchema = v.object({
  pid: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  token: v.string(),
  started: v.number(),
  host: v.string(),
})
type Holder = v.InferOutput<typeof holderSchema>

/** How often a holder looks whether somebody asks, and how long one who asks waits, in milliseconds. */
const lookEvery = 500
const longestWait = 5_000

/** No lock: for simulations in which one process plays many computers. */
export const unlocked: TakeLock = async () => ({ isHeld: async () => true, release: async () => undefined })

/** The lock of a handbook's data folder on this computer. */
export const lockFolder: TakeLock = async (places, { takeOver, asked, token }) => {
  const holder = await readHolder(places.lock)
  const live = holder !== null && isAlive(holder)
  if (live && !takeOver) return null
  if (live) await askFor(places, holder, token)
  const self = { pid: process.pid, token, started: Date.now(), host: hostname() }
  await rm(places.lockRequest, { force: true })
  await writeAtomically(places.lock, `${JSON.stringify(self)}\n`)
  return new FolderLock(places, token, asked)
}

class FolderLock implements Lock {
  readonly #watch: NodeJS.Timeout
  #over = false
  #asking: Promise<boolean> | null = null

  constructor(
    private readonly places: StorePlaces,
    private readonly token: string,
    private readonly asked: () => void,
  ) {
    // A look that the disk refuses is repeated soon.
    this.#watch = setInterval(() => void this.#look().catch(() => undefined), lookEvery)
    this.#watch.unref()
  }

  /** Edits that come at once share one look at the file: there may be thousands. */
  isHeld(): Promise<boolean> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = null))
    return this.#asking
  }

  async #ask(): Promise<boolean> {
    return (await readHolder(this.places.lock))?.token === this.token
  }

  async release(): Promise<void> {
    this.#end()
    if (await this.isHeld()) await rm(this.places.lock, { force: true })
  }

  async #look(): Promise<void> {
    const request = await readHolder(this.places.lockRequest)
    const wanted = request !== null && request.token !== this.token
    if (this.#over || (!wanted && (await this.isHeld()))) return
    this.#end()
    this.asked()
  }

  #end(): void {
    this.#over = true
    clearInterval(this.#watch)
  }
}

async function askFor(places: StorePlaces, holder: Holder, token: string): Promise<void> {
  const request = { pid: process.pid, token, started: Date.now(), host: hostname() }
  await writeAtomically(places.lockRequest, `${JSON.stringify(request)}\n`)
  for (let waited = 0; waited < longestWait; waited += lookEvery / 2) {
    await wait(lookEvery / 2)
    const current = await readHolder(places.lock)
    if (current?.token !== holder.token || !isAlive(current)) return
  }
}

/** Null when there is no such file, or one that names nobody. */
async function readHolder(file: string): Promise<Holder | null> {
  try {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), holderSchema), await readFile(file, 'utf8'))
    return read.success ? read.output : null
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/** A process of another computer, on a data folder that both reach, cannot be seen: it counts as alive. */
function isAlive({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true
  // After a power cut the number may be another process's.
  if (started < Date.now() - uptime() * 1000) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}
