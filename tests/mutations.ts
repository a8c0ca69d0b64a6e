// Damage as disks, sync tools and strangers do it to files; and folders compared byte by byte.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SeededRandom } from './random.ts'

type Damage = (bytes: Uint8Array, random: SeededRandom) => Uint8Array

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const someBytes = (random: SeededRandom, most: number): Uint8Array =>
  Uint8Array.from({ length: 1 + random.below(most) }, () => random.below(256))

function changed(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[at] = byte
  return copy
}

function spanOf({ length }: Uint8Array, random: SeededRandom): readonly [number, number] {
  const from = random.below(length)
  return [from, Math.min(length, from + 1 + random.below(Math.max(1, length >> 2)))]
}

const damages: Readonly<Record<string, Damage>> = {
  emptied: () => new Uint8Array(),
  blanked: (bytes) => new Uint8Array(bytes.length),
  cut: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  beheaded: (bytes, random) => bytes.subarray(1 + random.below(Math.max(1, bytes.length - 1))),
  flipped(bytes, random) {
    const at = random.below(bytes.length)
    return changed(bytes, at, (bytes[at] ?? 0) ^ (1 << random.below(8)))
  },
  overwritten(bytes, random) {
    const [from, to] = spanOf(bytes, random)
    return joined(bytes.subarray(0, from), someBytes(random, to - from), bytes.subarray(to))
  },
  zeroed(bytes, random) {
    const [from, to] = spanOf(bytes, random)
    return Uint8Array.from(bytes).fill(0, from, to)
  },
  shortened(bytes, random) {
    const [from, to] = spanOf(bytes, random)
    return joined(bytes.subarray(0, from), bytes.subarray(to))
  },
  repeated(bytes, random) {
    const [from, to] = spanOf(bytes, random)
    return joined(bytes.subarray(0, to), bytes.subarray(from))
  },
  lengthened: (bytes, random) => joined(bytes, someBytes(random, 40)),
  doubled: (bytes) => joined(bytes, bytes),
  replaced: (bytes, random) => someBytes(random, 2 * bytes.length),
}

/** The kinds of damage. */
export const damageKinds: readonly string[] = Object.keys(damages)

/** Bytes that were damaged once. */
export type Damaged = { readonly kind: string; readonly bytes: Uint8Array }

/** `bytes`, not empty, damaged once, in a way that changes them. */
export function damaged(bytes: Uint8Array, random: SeededRandom): Damaged {
  for (;;) {
    const kind = damageKinds[random.below(damageKinds.length)] ?? ''
    const changedBytes = damages[kind]?.(bytes, random) ?? bytes
    if (Buffer.compare(changedBytes, bytes) !== 0) return { kind, bytes: changedBytes }
  }
}

/** Every file below `folder` by its path, with the hash of its bytes: equal exactly when nothing was changed. */
export async function snapshotOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const hashed = paths.sort().map(async (path): Promise<[string, string]> => {
    return [
      path,
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ]
  })
  return new Map(await Promise.all(hashed))
}
