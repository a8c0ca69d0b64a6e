// The soak's chance: every throw follows from the printed seed, and one purpose never disturbs another's.
import { crc32 } from '#handbook/model/crc32.ts'
import { seededRandom } from '#tests/random.ts'

/** A stream of throws. */
export class Dice {
  readonly #below: (limit: number) => number

  constructor(private readonly seed: string) {
    this.#below = seededRandom(crc32(new TextEncoder().encode(seed))).below
  }

  /** A stream of its own for one purpose: however often it is thrown, the others stay as they are. */
  fork(purpose: string): Dice {
    return new Dice(`${this.seed}/${purpose}`)
  }

  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number {
    return this.#below(limit)
  }

  /** True in `percent` of a hundred throws; tenths of a percent count. */
  chance(percent: number): boolean {
    return this.#below(1000) < percent * 10
  }

  /** One of the list. Throws when it is empty. */
  pick<T>(list: readonly T[]): T {
    const picked = list[this.#below(list.length)]
    if (picked === undefined) throw new RangeError('Nothing to pick from')
    return picked
  }

  /** One of the names, each as often as its number says against the others. */
  weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
    const names = Object.keys(weights) as Name[]
    let left = this.#below(names.reduce((sum, name) => sum + weights[name], 0))
    for (const name of names) {
      left -= weights[name]
      if (left < 0) return name
    }
    throw new RangeError('Nothing weighs anything')
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.#below(256))
  }

  /** A client id of Yjs: an unsigned number of 32 bits. */
  clientId(): number {
    return this.#below(2 ** 32)
  }
}
