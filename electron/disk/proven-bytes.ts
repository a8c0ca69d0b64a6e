// Bytes that prove themselves: a name of their kind, a head as JSON, what they hold, and a hash of all that.
import { createHash } from 'node:crypto'
import * as v from 'valibot'

const hashLength = 32
const lengthBytes = 4

/** What is held, and what is said of it. */
export type Proven<Head> = { readonly head: Head; readonly body: Uint8Array }

/** Bytes of one kind, with a head of one form. `kind` is a line that names the kind and its version. */
export class ProvenBytes<Head> {
  readonly #kind: Buffer

  constructor(
    kind: string,
    private readonly schema: v.GenericSchema<unknown, Head>,
  ) {
    this.#kind = Buffer.from(`${kind}\n`)
  }

  /** The bytes that hold it. */
  encode({ head, body }: Proven<Head>): Uint8Array {
    const said = Buffer.from(JSON.stringify(head))
    const length = Buffer.alloc(lengthBytes)
    length.writeUInt32LE(said.length)
    const whole = Buffer.concat([this.#kind, length, said, body])
    return Buffer.concat([whole, hashOf(whole)])
  }

  /** What bytes hold; null when they are damaged or of another kind or version. */
  decode(bytes: Buffer): Proven<Head> | null {
    const whole = bytes.subarray(0, -hashLength)
    const start = this.#kind.length + lengthBytes
    if (whole.length < start || !whole.subarray(0, this.#kind.length).equals(this.#kind)) return null
    if (!hashOf(whole).equals(bytes.subarray(-hashLength))) return null
    const end = start + whole.readUInt32LE(this.#kind.length)
    const said = v.pipe(v.string(), v.parseJson(), this.schema)
    const head = v.safeParse(said, whole.toString('utf8', start, end))
    return head.success ? { head: head.output, body: new Uint8Array(whole.subarray(end)) } : null
  }
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
