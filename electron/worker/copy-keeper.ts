// Keeps the readable copies true to the handbook while people write.
import type { Failure } from '#handbook/model/failure.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { writeReadableCopies } from '#electron/disk/readable-copies.ts'

/** Copies are written once the writer has paused for so many milliseconds. */
const quietTime = 2000

/** Writes copies after pauses and when asked; one write at a time. */
export class CopyKeeper {
  #timer: NodeJS.Timeout | null = null
  #writing: Promise<void> = Promise.resolve()

  constructor(
    private readonly folder: string,
    private readonly data: string,
    private readonly read: () => Handbook,
    private readonly tell: (failure: Failure | null) => void,
  ) {}

  /** Says that something changed. */
  touch(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), quietTime)
  }

  /** Writes now and tells how it went. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#writing = this.#writing.then(async () => {
      this.tell(await writeReadableCopies(this.read(), this.folder, this.data))
    })
    return this.#writing
  }
}
