// How edits of others are packed for the window: nothing is lost or turned round, nothing is large.
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { p } from '#handbook/model/notation.ts'
import { writeContent } from '#handbook/store/document.ts'
import { chapterFragment } from '#handbook/store/shape.ts'
import { inMessages, inParcels } from '#electron/worker/merged-updates.ts'

/** A person's edits: blocks pasted at once, then letters typed one by one. */
function edits(
  pasted: number,
  keys: number,
): { readonly doc: Y.Doc; readonly updates: readonly Uint8Array[] } {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const blocks = Array.from({ length: pasted }, (_, index) => p(`kappale ${index} `.repeat(20)))
  doc.transact(() => writeContent(chapterFragment(doc), blocks))
  const text = (chapterFragment(doc).get(0) as Y.XmlElement).get(0) as Y.XmlText
  for (let key = 0; key < keys; key++) text.insert(key, 'x')
  return { doc, updates }
}

const textOf = (doc: Y.Doc): string => chapterFragment(doc).toString()

function applied(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

describe('[WI5] edits on their way to the window', () => {
  it('come in small parcels, however large or many they are, and do the same', () => {
    const { doc, updates } = edits(500, 3000)
    expect(updates[0]?.length).toBeGreaterThan(100_000)
    const parcels = inParcels(updates)
    expect(Math.max(...parcels.map(({ length }) => length))).toBeLessThan(16 * 1024)
    expect(parcels.length).toBeLessThan(updates.length / 10)
    expect(textOf(applied(parcels))).toBe(textOf(doc))
  })

  it('come in messages that a window takes quickly', () => {
    const { doc, updates } = edits(2000, 10)
    const messages = inMessages(updates)
    expect(messages.length).toBeGreaterThan(3)
    const sizes = messages.map((message) => message.reduce((sum, { length }) => sum + length, 0))
    expect(Math.max(...sizes)).toBeLessThan(128 * 1024)
    expect(textOf(applied(messages.flat()))).toBe(textOf(doc))
  })

  it('come as they are when there is one, and not at all when there is none', () => {
    const { updates } = edits(1, 0)
    expect(inMessages(updates)).toEqual([updates])
    expect(inMessages([])).toEqual([])
  })
})
