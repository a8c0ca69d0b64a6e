// A real recording of one text being written, key by key, for benchmarks; it is no part of the checkout.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import * as Y from 'yjs'
import { chapterFragment } from '#handbook/store/shape.ts'

/** One change: at a place, so many characters deleted, then a text inserted. */
type Patch = readonly [at: number, deleted: number, inserted: string]

/** A recording and the text it ends in. */
export type Trace = { readonly patches: readonly Patch[]; readonly end: string }

const path = resolve(process.env['OPASKIRJA_TRACE'] ?? '../shared/data/traces/automerge-paper.json.gz')

/** The recording in the file that OPASKIRJA_TRACE names; null, and that is said, when it is not there. */
export async function readTrace(): Promise<Trace | null> {
  const packed = await readFile(path).catch(() => null)
  if (packed === null) {
    console.log(`SKIPPED: there is no recording at ${path}; OPASKIRJA_TRACE can name one`)
    return null
  }
  const stored = JSON.parse(String(await promisify(gunzip)(packed))) as {
    readonly txns: readonly { readonly patches: readonly Patch[] }[]
    readonly endContent: string
  }
  return { patches: stored.txns.flatMap(({ patches }) => patches), end: stored.endContent }
}

/** Writes the whole recording into the one block of a new chapter, a transaction for each key. */
export function writeTrace({ patches }: Trace, doc: Y.Doc): void {
  const text = new Y.XmlText()
  const block = new Y.XmlElement('textBlock')
  block.insert(0, [text])
  chapterFragment(doc).insert(0, [block])
  for (const [at, deleted, inserted] of patches) {
    doc.transact(() => {
      if (deleted > 0) text.delete(at, deleted)
      if (inserted !== '') text.insert(at, inserted)
    })
  }
}

/** The edits that a window saves when keys come as fast as people type: so many keys in each. */
export function editsOf(trace: Trace, keysInEdit: number): readonly Uint8Array[] {
  const edits: Uint8Array[] = []
  let unsent: Uint8Array[] = []
  const send = (): void => {
    if (unsent.length > 0) edits.push(Y.mergeUpdates(unsent))
    unsent = []
  }
  const doc = new Y.Doc()
  doc.on('update', (update: Uint8Array) => {
    unsent.push(update)
    if (unsent.length === keysInEdit) send()
  })
  writeTrace(trace, doc)
  send()
  return edits
}
