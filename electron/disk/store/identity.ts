// Who this device is, for one handbook: a key pair, of which the device's id is made.
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { isDeviceId, type DeviceId } from '#handbook/store/edit.ts'
import { deviceIdOf, type Seal } from '#handbook/store/seal.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'
import type { MakeSeal, StorePorts } from './ports.ts'

export type Identity = {
  readonly device: DeviceId
  readonly seal: Seal
  readonly publicKey: Uint8Array
  /** The name of the folder with this identity's log, beside the file of the identity. */
  readonly log: string
  /** Ids that this computer had before. */
  readonly former: readonly DeviceId[]
  readonly seed: Uint8Array
}

const seedLength = 32
const firstLog = 'loki'

const device = v.pipe(v.string(), v.check(isDeviceId))
const storedSchema = v.object({
  format: v.literal(1),
  device,
  seed: v.pipe(v.string(), v.base64()),
  log: v.pipe(v.string(), v.regex(/^loki(?:-[a-z2-7]{16})?$/)),
  former: v.array(device),
})

/** Reads the identity in `file`; null when there is none, or one that does not fit its own key. */
export async function readIdentity(file: string, makeSeal: MakeSeal): Promise<Identity | null> {
  const stored = v.safeParse(v.pipe(v.string(), v.parseJson(), storedSchema), await textOf(file))
  if (!stored.success) return null
  const seed = new Uint8Array(Buffer.from(stored.output.seed, 'base64'))
  if (seed.length !== seedLength) return null
  const identity = identityOf(seed, makeSeal, stored.output)
  return identity.device === stored.output.device ? identity : null
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return ''
    throw error
  }
}

function identityOf(
  seed: Uint8Array,
  makeSeal: MakeSeal,
  { log, former }: Pick<Identity, 'log' | 'former'>,
): Identity {
  const { seal, publicKey } = makeSeal(seed)
  return { device: deviceIdOf(publicKey, seal.sha256), seal, publicKey, log, former, seed }
}

/** A new identity, whose log is the handbook's first. It exists only once it is written. */
export function firstIdentity(ports: StorePorts, makeSeal: MakeSeal): Identity {
  return identityOf(ports.randomBytes(seedLength), makeSeal, { log: firstLog, former: [] })
}

/** A new identity with a log of its own, in place of `former`. It exists only once it is written. */
export function nextIdentity(former: readonly DeviceId[], ports: StorePorts, makeSeal: MakeSeal): Identity {
  const identity = identityOf(ports.randomBytes(seedLength), makeSeal, { log: firstLog, former })
  return { ...identity, log: `${firstLog}-${identity.device}` }
}

/** Makes `identity` this computer's, for this user's eyes only. */
export function writeIdentity(file: string, identity: Identity): Promise<void> {
  const { device, log, former } = identity
  const seed = Buffer.from(identity.seed).toString('base64')
  const ownerOnly = 0o600
  return writeAtomically(file, `${JSON.stringify({ format: 1, device, seed, log, former })}\n`, ownerOnly)
}
