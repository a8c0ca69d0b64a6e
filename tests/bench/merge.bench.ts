// Ten people write a week offline in the same chapter, then meet: against bare Yjs taking the same edits.
import { afterAll, beforeAll, test } from 'vitest'
import * as Y from 'yjs'
import { p } from '#handbook/model/notation.ts'
import { writeContent } from '#handbook/store/document.ts'
import { chapterFragment } from '#handbook/store/shape.ts'
import { seededRandom, type SeededRandom } from '#tests/random.ts'
import { newBookFolders, timed, type BookFolders } from './book-folders.ts'
import { median, report } from './report.ts'

const authors = 10
const keysEach = 30_000
/** What a window gathers in its batch when somebody types ten keys a second. */
const keysInEdit = 3
const rounds = 3
const document = 'luku'

let beginning: Uint8Array
let written: readonly (readonly Uint8Array[])[]
beforeAll(() => {
  beginning = chapterOfFiveThousandWords()
  written = Array.from({ length: authors }, (_, author) => weekOf(seededRandom(author + 1)))
})

const folders: BookFolders[] = []
afterAll(() => Promise.all(folders.map(({ remove }) => remove())))

function chapterOfFiveThousandWords(): Uint8Array {
  const doc = new Y.Doc()
  const paragraph = 'yhteinen teksti jota kaikki muokkaavat '.repeat(10)
  writeContent(
    chapterFragment(doc),
    Array.from({ length: 100 }, () => p(paragraph)),
  )
  return Y.encodeStateAsUpdate(doc)
}

/** One author's edits: words typed here and there, now and then a few letters taken back. */
function weekOf(random: SeededRandom): readonly Uint8Array[] {
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
  const block = chapterFragment(doc).get(random.below(100)) as Y.XmlElement
  const text = block.get(0) as Y.XmlText
  let at = random.below(text.length)
  const keys = Math.min(most, 20 + random.below(60))
  for (let key = 0; key < keys; key++) {
    if (random.below(20) === 0 && at > 0) text.delete(--at, 1)
    else text.insert(at++, 'aeiou nstlk'.charAt(random.below(11)))
  }
  return keys
}

/** The shared folder after all authors have published. */
async function publishedWeek(): Promise<BookFolders> {
  const book = await newBookFolders()
  folders.push(book)
  for (const [author, edits] of written.entries()) {
    const store = await book.open(`kirjoittaja${author}`)
    if (author === 0) await store.append(document, beginning)
    book.setTime(Date.UTC(2026, 0, 6, author))
    await Promise.all(edits.map((edit) => store.append(document, edit)))
    await store.sync({ now: true })
    await store.close()
  }
  return book
}

test('ten authors, thirty thousand keys each', async () => {
  const book = await publishedWeek()
  const [ours, bare, deltas]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    const store = await book.open(`lukija${round}`)
    ours.push(
      await timed(async () => {
        await store.sync({ now: true })
        store.documents.doc(document)
      }),
    )
    await store.close()
    bare.push(await timed(() => takenByYjs(written.flat())))
    const merged = written.map((edits) => deltaOf(edits))
    deltas.push(await timed(() => takenByYjs(merged)))
  }
  report(
    'Ten authors: read from the folder and merged, against bare Yjs taking the same edits',
    median(ours),
    median(bare),
  )
  report('Ten authors: the same, against bare Yjs taking one delta of each', median(ours), median(deltas))
})

function takenByYjs(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, beginning)
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

/** All edits of one author as one update. */
function deltaOf(edits: readonly Uint8Array[]): Uint8Array {
  const known = Y.encodeStateVectorFromUpdate(beginning)
  return Y.encodeStateAsUpdate(takenByYjs(edits), known)
}
