// What an update needs before it can be brought in whole, and updates that wait for what they need.
import * as Y from 'yjs'

/** For each Yjs client the last of its clocks that must be there. */
export type Needs = ReadonlyMap<number, number>

/** What an update brings: each client it adds to. What it needs: the ids that it names and does not bring. */
export type Reach = { readonly brings: readonly number[]; readonly needs: Needs }

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

/** Reads what an update brings and needs. The update must be one. */
export function reachOf(update: Uint8Array): Reach {
  const { structs, ds } = Y.decodeUpdate(update)
  const sound = structs.filter((struct) => !(struct instanceof Y.Skip))
  const own = broughtBy(sound)
  const needs = new Map<number, number>()
  const need = (client: number, clock: number): void => {
    const brought = own.get(client)?.some(({ from, to }) => clock >= from && clock < to)
    if (clock >= 0 && brought !== true) needs.set(client, Math.max(clock, needs.get(client) ?? 0))
  }
  for (const struct of sound) namedBy(struct).forEach(({ client, clock }) => need(client, clock))
  for (const [client, items] of ds.clients) items.forEach(({ clock, len }) => need(client, clock + len - 1))
  return { brings: [...own.keys()], needs }
}

type Range = { from: number; to: number }

/** The clocks that structs bring, by client; those that follow each other as one range. */
function broughtBy(structs: readonly Struct[]): ReadonlyMap<number, readonly Range[]> {
  const own = new Map<number, Range[]>()
  for (const { id, length } of structs) {
    const ranges = own.get(id.client) ?? []
    const last = ranges.at(-1)
    if (last?.to === id.clock) last.to += length
    else ranges.push({ from: id.clock, to: id.clock + length })
    own.set(id.client, ranges)
  }
  return own
}

type Id = { readonly client: number; readonly clock: number }

function namedBy(struct: Struct): readonly Id[] {
  const before = { client: struct.id.client, clock: struct.id.clock - 1 }
  if (!(struct instanceof Y.Item)) return [before]
  const { origin, rightOrigin, parent } = struct
  return [before, origin, rightOrigin, parent].filter((each) => each instanceof Object && 'clock' in each)
}

type Waiter<E> = { readonly clock: number; readonly edit: E }

/** Edits by the one id that each waits for. */
export class WaitingRoom<E> {
  readonly #byClient = new Map<number, Waiter<E>[]>()

  add(client: number, clock: number, edit: E): void {
    const waiters = this.#byClient.get(client) ?? []
    waiters.splice(placeFor(waiters, clock), 0, { clock, edit })
    this.#byClient.set(client, waiters)
  }

  /** Lets go the edits that wait for an id of `client` before `clock`. */
  release(client: number, clock: number): readonly E[] {
    const waiters = this.#byClient.get(client)
    if (waiters === undefined) return []
    return waiters.splice(0, placeFor(waiters, clock - 1)).map(({ edit }) => edit)
  }

  /** All edits that still wait. */
  rest(): readonly E[] {
    return [...this.#byClient.values()].flat().map(({ edit }) => edit)
  }
}

/** The place behind all that wait for `clock` or for less. */
function placeFor(waiters: readonly Waiter<unknown>[], clock: number): number {
  let low = 0
  let high = waiters.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((waiters[middle]?.clock ?? 0) <= clock) low = middle + 1
    else high = middle
  }
  return low
}
