// A sync tool and its server: copies files between the replicas of the shared folder, with every fault of real ones.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Dice } from './dice.ts'
import {
  copyName,
  damaged,
  noFaults,
  shares,
  someDamage,
  type Damage,
  type Fault,
  type FaultCounts,
} from './faults.ts'

type Stored = { readonly bytes: Uint8Array; readonly hash: string }
/** What a client believes of one file: what it last saw of it in its replica and on the server. */
type Known = { readonly local: string | null; readonly server: string | null }
/** Bytes under a path, as they arrive on the other side. */
export type Transfer = { readonly path: string; readonly bytes: Uint8Array }
/** Looks at a transfer before it arrives and may change it; null stops it. For taking a safeguard away. */
export type Tamper = (arriving: Transfer, sent: Uint8Array, damage: Damage | null) => Transfer | null

/** One server with a client for each replica. Nothing moves but by `exchange`, so that a run repeats. */
export class Cloud {
  readonly faults: FaultCounts = noFaults()
  /** False in the rounds at the end, in which every transfer succeeds; what was lost stays lost. */
  faulty = true
  readonly #server = new Map<string, Stored>()
  readonly #clients = new Map<string, Map<string, Known>>()
  readonly #read = new Map<string, { readonly stamp: string; readonly file: Stored }>()

  constructor(
    private readonly dice: Dice,
    private readonly tamper: Tamper = (transfer) => transfer,
  ) {}

  /** Lets the client of `replica` send what is new there and fetch what is new on the server. */
  exchange(replica: string): void {
    const known = this.#clients.get(replica) ?? new Map<string, Known>()
    this.#clients.set(replica, known)
    const local = this.#scan(replica)
    for (const path of sorted(new Set([...local.keys(), ...known.keys()])))
      this.#send(path, local.get(path), known)
    for (const path of sorted(new Set([...this.#server.keys(), ...known.keys()])))
      this.#fetch(replica, path, local.get(path), known)
  }

  /** Makes `replica` a copy of what another client has and knows: its disk was cloned. */
  clone(from: string, replica: string): void {
    this.#clients.set(replica, new Map(this.#clients.get(from)))
  }

  #send(path: string, file: Stored | undefined, known: Map<string, Known>): void {
    const before = known.get(path) ?? { local: null, server: null }
    if ((file?.hash ?? null) === before.local || this.#happens('delayed')) return
    if (file === undefined) return this.#sendDeletion(path, known)
    const onServer = this.#server.get(path)
    // Somebody else changed it too: the tool lets both stand, ours under another name.
    if (onServer !== undefined && onServer.hash !== before.server && onServer.hash !== file.hash)
      return this.#upload(copyName(path, this.dice), file, path, known)
    this.#upload(path, file, path, known)
  }

  #upload(path: string, file: Stored, localPath: string, known: Map<string, Known>): void {
    const unsent = known.get(localPath)?.server ?? null
    if (this.#happens('lost')) return void known.set(localPath, { local: file.hash, server: unsent })
    const { transfer, again } = this.#transfer({ path, bytes: file.bytes })
    if (transfer === null) return void known.set(localPath, { local: file.hash, server: unsent })
    const arrived = stored(transfer.bytes)
    this.#server.set(transfer.path, arrived)
    const server = path === localPath ? arrived.hash : unsent
    known.set(localPath, { local: again ? null : file.hash, server })
  }

  #sendDeletion(path: string, known: Map<string, Known>): void {
    const isUndeleted = this.#happens('undeleted')
    known.delete(path)
    if (!isUndeleted) this.#server.delete(path)
  }

  #fetch(replica: string, path: string, local: Stored | undefined, known: Map<string, Known>): void {
    const before = known.get(path) ?? { local: null, server: null }
    const file = this.#server.get(path)
    if ((file?.hash ?? null) === before.server) return
    // What was changed here is sent first; fetching over it would lose it.
    if (local !== undefined && local.hash !== before.local) return
    if (this.#happens('delayed')) return
    if (file === undefined) return this.#fetchDeletion(replica, path, local, known)
    this.#download(replica, path, file, known)
  }

  #download(replica: string, path: string, file: Stored, known: Map<string, Known>): void {
    const { transfer, again } = this.#transfer({ path, bytes: file.bytes })
    if (transfer === null) return void known.set(path, { local: null, server: file.hash })
    if (this.#happens('doubled')) this.#put(replica, { ...transfer, path: copyName(path, this.dice) })
    const arrived = this.#put(replica, transfer)
    known.set(path, { local: arrived.hash, server: again ? null : file.hash })
  }

  #fetchDeletion(replica: string, path: string, local: Stored | undefined, known: Map<string, Known>): void {
    known.delete(path)
    // What stays is a new file to the client, which sends it: the deleted file is back for everybody.
    if (local !== undefined && !this.#happens('undeleted')) rmSync(join(replica, path), { force: true })
  }

  #put(replica: string, { path, bytes }: Transfer): Stored {
    mkdirSync(dirname(join(replica, path)), { recursive: true })
    writeFileSync(join(replica, path), bytes)
    return stored(bytes)
  }

  /** Bytes on their way. `again`: the tool notices the damage and will carry the file once more. */
  #transfer(transfer: Transfer): { readonly transfer: Transfer | null; readonly again: boolean } {
    const damage = this.faulty ? someDamage(this.dice) : null
    if (damage === null) return { transfer: this.tamper(transfer, transfer.bytes, null), again: false }
    this.faults[damage]++
    const arrived = { ...transfer, bytes: damaged(transfer.bytes, damage, this.dice) }
    return { transfer: this.tamper(arrived, transfer.bytes, damage), again: this.dice.chance(50) }
  }

  #happens(fault: Exclude<Fault, Damage>): boolean {
    const happens = this.faulty && this.dice.chance(shares[fault])
    if (happens) this.faults[fault]++
    return happens
  }

  /** Every file of a replica by its path. Files that did not change are not read again. */
  #scan(replica: string): ReadonlyMap<string, Stored> {
    const files = new Map<string, Stored>()
    for (const entry of readdirSync(replica, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const full = join(entry.parentPath, entry.name)
      files.set(full.slice(replica.length + 1), this.#file(full))
    }
    return files
  }

  #file(path: string): Stored {
    const { ino, size, mtimeMs } = statSync(path)
    const stamp = `${ino} ${size} ${mtimeMs}`
    const before = this.#read.get(path)
    if (before?.stamp === stamp) return before.file
    const file = stored(new Uint8Array(readFileSync(path)))
    this.#read.set(path, { stamp, file })
    return file
  }
}

function stored(bytes: Uint8Array): Stored {
  return { bytes, hash: createHash('sha256').update(bytes).digest('base64') }
}

function sorted(paths: ReadonlySet<string>): readonly string[] {
  return [...paths].sort()
}
