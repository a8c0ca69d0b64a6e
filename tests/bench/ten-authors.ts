// Ten people who write a week offline in the same chapter of five thousand words.
import * as Y from 'yjs'
import { p } from '#handbook/model/notation.ts'
import { writeContent } from '#handbook/store/document.ts'
import { chapterFragment } from '#handbook/store/shape.ts'
import { seededRandom, type SeededRandom } from '#tests/random.ts'

export const authors = 10
const keysEach = 30_000
/** What a window gathers in its batch when somebody types ten keys a second. */
const keysInEdit = 3
const paragraphs = 100

/** Writes the chapter that all of them have before they part. */
export function beginChapter(doc: Y.Doc): void {
  const paragraph = 'yhteinen teksti jota kaikki muokkaavat '.repeat(10)
  writeContent(
    chapterFragment(doc),
    Array.from({ length: paragraphs }, () => p(paragraph)),
  )
}

/** One author's edits: words typed here and there, now and then a few letters taken back. Equal seeds write equally. */
export function weekOf(beginning: Uint8Array, seed: number): readonly Uint8Array[] {
  const random = seededRandom(seed)
  const edits: Uint8Array[] = []
  let unsent: Uint8Array[] = []
  const doc = new Y.Doc()
  Y.applyUpdate(doc, beginning)
  doc.on('update', (update: Uint8Array) => {
    unsent.push(update)
    if (unsent.length < keysInEdit) return
    edits.push(Y.mergeUpdates(unsent))
    unsent = []
  })
  for (let keys = keysEach; keys > 0;) keys -= typeSomewhere(doc, random, keys)
  return unsent.length === 0 ? edits : [...edits, Y.mergeUpdates(unsent)]
}

/** Types a few words at one place; gives how many keys that took. */
function typeSomewhere(doc: Y.Doc, random: SeededRandom, most: number): number {
  const block = chapterFragment(doc).get(random.below(paragraphs)) as Y.XmlElement
  const text = block.get(0) as Y.XmlText
  let at = random.below(text.length)
  const keys = Math.min(most, 20 + random.below(60))
  for (let key = 0; key < keys; key++) {
    if (random.below(20) === 0 && at > 0) text.delete(--at, 1)
    else text.insert(at++, 'aeiou nstlk'.charAt(random.below(11)))
  }
  return keys
}
