// Keeps the states of documents on this computer, so that a book opens without being built from every edit.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Vector } from '#handbook/store/edit.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { ProvenBytes } from '#electron/disk/proven-bytes.ts'
import { namesIn } from './segment-files.ts'

const format = new ProvenBytes(
  'Opaskirjan tila 1',
  v.object({
    document: v.string(),
    covers: v.record(v.pipe(v.string(), v.regex(/^[a-z2-7]{16}$/)), v.pipe(v.number(), v.safeInteger())),
  }),
)

/** The states kept in a folder. Any of them may be missing, old or damaged: then it is not used. */
export class StateCache {
  /** What the state on the disk covers, by document. */
  readonly #written = new Map<string, string>()

  constructor(private readonly folder: string) {}

  /** Gives the documents the states that are kept. All edits must be applied before. */
  async prime(documents: SharedDocuments): Promise<void> {
    for (const name of (await namesIn(this.folder)).filter((each) => each.endsWith('.tila'))) {
      const cached = format.decode(await readFile(join(this.folder, name)))
      if (cached === null || nameOf(cached.head.document) !== name) continue
      const { document, covers } = cached.head
      if (!documents.has(document) || !isWithin(covers, documents.vector(document))) continue
      documents.prime(document, cached.body, covers)
      this.#written.set(document, vectorKey(covers))
    }
  }

  /** Writes the states of the documents that changed since they were last written; `stopped` ends it early. */
  async write(documents: SharedDocuments, stopped: () => boolean): Promise<void> {
    for (const document of documents.documentIds()) {
      if (stopped()) return
      const covers = documents.vector(document)
      if (this.#written.get(document) === vectorKey(covers)) continue
      const bytes = format.encode({ head: { document, covers }, body: documents.state(document) })
      await writeAtomically(join(this.folder, nameOf(document)), bytes)
      this.#written.set(document, vectorKey(covers))
    }
  }
}

/** A document's id may be any text, a file's name may not. */
function nameOf(document: string): string {
  return `${createHash('sha256').update(document).digest('hex').slice(0, 32)}.tila`
}

/** A state that covers more than is here was made of edits that are lost: it could not be built again. */
function isWithin(covers: Vector, known: Vector): boolean {
  return Object.entries(covers).every(([device, last]) => last <= (known[device] ?? 0))
}

function vectorKey(vector: Vector): string {
  return JSON.stringify(Object.entries(vector).sort(([a], [b]) => (a < b ? -1 : 1)))
}
