// Devices of a test: each with a key of its own, writing segments of a handbook.
import * as Y from 'yjs'
import type { NewEdit } from '#handbook/store/frame.ts'
import { deviceIdOf } from '#handbook/store/seal.ts'
import { encodeSegment } from '#handbook/store/segment.ts'
import { sealOf } from '#electron/disk/seal.ts'

/** The id of the handbook in tests. */
export const handbookId = 'koekirja23'

/** A device whose key follows from `number`, written on by `person`. */
export function sampleDevice(number: number, person: string, handbook = handbookId) {
  const { seal, publicKey } = sealOf(new Uint8Array(32).fill(number))
  const device = deviceIdOf(publicKey, seal.sha256)
  return {
    device,
    /** A segment of edits that begin with the sequence `first`. */
    segment(edits: readonly NewEdit[], first = 1, replaces: readonly string[] = []): Uint8Array {
      const frames = edits.map((edit, index) => ({ ...edit, sequence: first + index, first: first + index }))
      const head = { handbook, device, publicKey, person, organisation: 'Kunta', replaces, schemaVersion: 1 }
      return encodeSegment(head, frames, seal)
    },
  }
}

/** The hash that a segment ends in, in hex. */
export function hashOf(segment: Uint8Array): string {
  return Buffer.from(segment.subarray(-32)).toString('hex')
}

/** An edit that writes `text` under `key` into a map of `document`. */
export function sampleEdit(document: string, key: string, text: string, time = 1_790_000_000_000): NewEdit {
  const doc = new Y.Doc()
  doc.getMap('facts').set(key, text)
  return { document, time, update: Y.encodeStateAsUpdate(doc) }
}
