// Keeps the states of documents on this computer, so that a book opens without being built from every edit.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Vector } from '#handbook/store/edit.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { namesIn } from './segment-files.ts'

const magic = Buffer.from('Opaskirjan tila 1\n')
const hashLength = 32
const lengthBytes = 4

const headSchema = v.object({
  document: v.string(),
  covers: v.record(v.pipe(v.string(), v.regex(/^[a-z2-7]{16}$/)), v.pipe(v.number(), v.safeInteger())),
})
type CachedState = v.InferOutput<typeof headSchema> & { readonly state: Uint8Array }

/** The states kept in a folder. Any of them may be missing, old or damaged: then it is not used. */
export class StateCache {
  /** What the state on the disk covers, by document. */
  readonly #written = new Map<string, string>()

  constructor(private readonly folder: string) {}

  /** Gives the documents the states that are kept. All edits must be applied before. */
  async prime(documents: SharedDocuments): Promise<void> {
    for (const name of (await namesIn(this.folder)).filter((each) => each.endsWith('.tila'))) {
      const cached = decodeState(await readFile(join(this.folder, name)))
      if (cached === null || nameOf(cached.document) !== name) continue
      if (!documents.has(cached.document) || !isWithin(cached.covers, documents.vector(cached.document)))
        continue
      documents.prime(cached.document, cached.state, cached.covers)
      this.#written.set(cached.document, vectorKey(cached.covers))
    }
  }

  /** Writes the states of the documents that changed since they were last written; `stopped` ends it early. */
  async write(documents: SharedDocuments, stopped: () => boolean): Promise<void> {
    for (const document of documents.documentIds()) {
      if (stopped()) return
      const covers = documents.vector(document)
      if (this.#written.get(document) === vectorKey(covers)) continue
      const bytes = encodeState({ document, covers, state: documents.state(document) })
      await writeAtomically(join(this.folder, nameOf(document)), bytes)
      this.#written.set(document, vectorKey(covers))
    }
  }
}

/** A document's id may be any text, a file's name may not. */
function nameOf(document: string): string {
  return `${createHash('sha256').update(document).digest('hex').slice(0, 32)}.tila`
}

function encodeState({ document, covers, state }: CachedState): Uint8Array {
  const head = Buffer.from(JSON.stringify({ document, covers }))
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32LE(head.length)
  const said = Buffer.concat([magic, length, head, state])
  return Buffer.concat([said, createHash('sha256').update(said).digest()])
}

function decodeState(bytes: Buffer): CachedState | null {
  const said = bytes.subarray(0, -hashLength)
  const start = magic.length + lengthBytes
  if (said.length < start || !said.subarray(0, magic.length).equals(magic)) return null
  if (!createHash('sha256').update(said).digest().equals(bytes.subarray(-hashLength))) return null
  const end = start + said.readUInt32LE(magic.length)
  const head = v.safeParse(v.pipe(v.string(), v.parseJson(), headSchema), said.toString('utf8', start, end))
  return head.success ? { ...head.output, state: new Uint8Array(said.subarray(end)) } : null
}

/** A state that covers more than is here was made of edits that are lost: it could not be built again. */
function isWithin(covers: Vector, known: Vector): boolean {
  return Object.entries(covers).every(([device, last]) => last <= (known[device] ?? 0))
}

function vectorKey(vector: Vector): string {
  return JSON.stringify(Object.entries(vector).sort(([a], [b]) => (a < b ? -1 : 1)))
}
