// Ten people's week of writing in one chapter, for benchmarks of merging.
import * as Y from 'yjs'
import { chapterFragment } from '#handbook/store/shape.ts'
import { seededRandom, type SeededRandom } from '#tests/random.ts'

export const authors = 10
const keysEach = 30_000
/** What a window gathers in its batch when somebody types ten keys a second. */
const keysInEdit = 3

/** The edits of one author who begins with the chapter as it is: words typed here and there, some letters taken back. */
export function weekOf(beginning: Uint8Array, author: number): readonly Uint8Array[] {
  const random = seededRandom(author + 1)
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
  firstText(doc).insert(0, markOf(author))
  return [...edits, Y.mergeUpdates(unsent)]
}

/** The word that an author writes last. */
export function markOf(author: number): string {
  return `[kirjoittaja ${author}] `
}

/** Types a few words at one place; gives how many keys that took. */
function typeSomewhere(doc: Y.Doc, random: SeededRandom, most: number): number {
  const texts = textsOf(doc)
  const text = texts[random.below(texts.length)] ?? firstText(doc)
  let at = random.below(text.length)
  const keys = Math.min(most, 20 + random.below(60))
  for (let key = 0; key < keys; key++) {
    if (random.below(20) === 0 && at > 0) text.delete(--at, 1)
    else text.insert(at++, 'aeiou nstlk'.charAt(random.below(11)))
  }
  return keys
}

function textsOf(doc: Y.Doc): readonly Y.XmlText[] {
  const blocks = chapterFragment(doc).toArray()
  const texts = blocks.map((block) => (block instanceof Y.XmlElement ? block.get(0) : null))
  return texts.filter((text): text is Y.XmlText => text instanceof Y.XmlText && text.length > 100)
}

function firstText(doc: Y.Doc): Y.XmlText {
  const [first] = textsOf(doc)
  if (first === undefined) throw new Error('The chapter has no text to write in')
  return first
}
